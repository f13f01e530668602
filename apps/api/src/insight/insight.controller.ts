import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { NotFound } from '../http/rule-error.js';
import { insightCsv, insightPictures, type InsightPicture } from './insight-csv.js';
import { InsightQuery } from './insight.dto.js';
import { InsightReadModel } from './insight.read-model.js';
import { InsightView } from './insight.view.js';

/** What the hires of a template teach about it. */
@ApiTags('insight')
@LateSession()
@Controller('insight')
@Problems(400, 401)
export class InsightController {
  constructor(private readonly reading: InsightReadModel) {}

  /** Which goals slip, how long sign-offs wait, which KPIs nobody reads, time to each milestone; of those one answers for. */
  @Get()
  @ApiOkResponse({ type: InsightView })
  read(@SessionToken() token: Buffer, @Query() { template }: InsightQuery): Promise<InsightView> {
    return this.reading.read(token, template ?? null);
  }

  /** The table behind one picture. */
  @Get(':picture/csv')
  @Problems(404)
  @ApiParam({ name: 'picture', enum: insightPictures })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async csv(
    @SessionToken() token: Buffer,
    @Param('picture') name: string,
    @Query() { template }: InsightQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.reading.read(token, template ?? null);
    const picture = insightPictures.find((one): one is InsightPicture => one === name);
    if (!picture) throw new NotFound();
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${picture}.csv"`)
      .header('cache-control', 'private, no-cache')
      .send(insightCsv(view, picture));
  }
}
