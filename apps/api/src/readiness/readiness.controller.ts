import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { ReadinessQuery } from './readiness.dto.js';
import { ReadinessReadModel } from './readiness.read-model.js';
import { ReadinessView } from './readiness.view.js';

/** Where a hire stands: KPIs, skills, criteria. */
@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/readiness')
@Problems(401, 404)
export class ReadinessController {
  constructor(private readonly reading: ReadinessReadModel) {}

  /** The facts behind KPIs, skills and readiness, as far as the reader may see them, now or as of a past day. One statement. */
  @Get()
  @Problems(400)
  @ApiOkResponse({ type: ReadinessView })
  read(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Query() { asOf }: ReadinessQuery,
  ): Promise<ReadinessView> {
    return this.reading.byPlan(token, id, asOf ?? null);
  }
}
