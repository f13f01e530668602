import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { CsvBody, TakesCsv } from '../http/csv-body.js';
import { Problems } from '../http/problems.js';
import { MeasurementImportView } from './measurement-import.view.js';
import { MeasurementImportsService } from './measurement-imports.service.js';

/** Readings of KPIs from a file: one's own, and those of everybody whom one acts for. */
@ApiTags('readiness')
@Controller('measurement-imports')
export class MeasurementImportsController {
  constructor(private readonly imports: MeasurementImportsService) {}

  /** A file to fill in, with a line for every reading that is still missing. */
  @Get('template')
  @Problems(401)
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async template(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="milepost-measurements.csv"')
      .header('cache-control', 'private, no-cache')
      .send(await this.imports.template(actor));
  }

  /** What would become of every line of a CSV file of measurements. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @TakesCsv()
  @ApiOkResponse({ type: MeasurementImportView })
  @Problems(400, 401, 413, 415)
  preview(@CurrentActor() actor: Actor, @CsvBody() file: Buffer): Promise<MeasurementImportView> {
    return this.imports.preview(actor, file);
  }

  /**
   * Record every line of a CSV file, or none: 422 rows-refused, with the preview as its view, if any line is wrong. The same
   * file again changes nothing.
   */
  @Post()
  @HttpCode(200)
  @TakesCsv()
  @ApiOkResponse({ type: MeasurementImportView })
  @Problems(400, 401, 413, 415, 422)
  record(@CurrentActor() actor: Actor, @CsvBody() file: Buffer): Promise<MeasurementImportView> {
    return this.imports.record(actor, file);
  }
}
