import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { ReadinessView } from '../readiness/readiness.view.js';
import { DecisionRecordReadModel } from './decision-record.read-model.js';
import { DecisionRecordView } from './decision-record.view.js';
import { DecisionRequest } from './decision.dto.js';
import { DecisionsService } from './decisions.service.js';

@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/decisions')
@Problems(400, 401, 404)
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly records: DecisionRecordReadModel,
  ) {}

  /**
   * Decides whether the hire is ready, on the readiness as it stood when its version was read, and freezes that. 400
   * decision-incomplete with one entry for each criterion (`criteria.goal:17`) or day that lacks something; 409
   * plan-not-begun; 412 changed-meanwhile with the readiness as it stands now.
   */
  @Post()
  @HttpCode(200)
  @TakesRequestKey()
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version of the readiness, in quotes.' })
  @Problems(403, 409, 412, 428)
  @ApiOkResponse({ type: ReadinessView })
  decide(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: DecisionRequest,
    @RequestKey() key: string | null,
  ): Promise<ReadinessView> {
    return this.decisions.decide(token, id, asked, request, key);
  }

  /** What a decision was taken on. It never changes. */
  @Get(':decisionId')
  @ApiOkResponse({ type: DecisionRecordView })
  async record(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('decisionId', IdPipe) decisionId: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.type('application/json; charset=utf-8');
    return this.records.byId(token, id, decisionId);
  }
}
