import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { ReadinessView } from '../readiness/readiness.view.js';
import { MeasurementHistoryView } from './measurement-history.view.js';
import { MeasurementHistoryQuery, MeasurementRequest } from './measurement.dto.js';
import { MeasurementsService } from './measurements.service.js';

@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/measurements')
@Problems(400, 401, 404)
export class MeasurementsController {
  constructor(private readonly measurements: MeasurementsService) {}

  /** Every reading there ever was, also those that were corrected or taken back. */
  @Get()
  @ApiOkResponse({ type: MeasurementHistoryView })
  history(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Query() { kpi }: MeasurementHistoryQuery,
  ): Promise<MeasurementHistoryView> {
    return this.measurements.history(token, id, kpi ?? null);
  }

  /**
   * Records the one reading of a part and period, or corrects it; the same again changes nothing. 400 kpi-unknown,
   * part-unknown, period-unknown, period-future, period-before-start, period-overlaps, baseline-unwanted, value-missing,
   * value-unwanted, value-range, judgement-missing, judgement-unwanted; 409 plan-closed.
   */
  @Put()
  @Problems(403, 409)
  @ApiOkResponse({ type: ReadinessView })
  record(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: MeasurementRequest,
  ): Promise<ReadinessView> {
    return this.measurements.record(token, id, request);
  }

  /** Takes a reading back; it stays as history. */
  @Delete(':measurementId')
  @Problems(403, 409)
  @ApiOkResponse({ type: ReadinessView })
  remove(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('measurementId', IdPipe) measurementId: number,
  ): Promise<ReadinessView> {
    return this.measurements.remove(token, id, measurementId);
  }
}
