import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { ReadinessView } from '../readiness/readiness.view.js';
import { EvidenceUseQuery, EvidenceUseRequest, PlanEvidenceRequest } from './evidence-use.dto.js';
import { EvidenceUsesService } from './evidence-uses.service.js';
import { PlanEvidenceService } from './plan-evidence.service.js';

/** Evidence counts everywhere: what a plan's links and notes support beside their goals. */
@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/evidence')
@Problems(400, 401, 403, 404, 409)
@ApiOkResponse({ type: ReadinessView })
export class PlanEvidenceController {
  constructor(
    private readonly evidence: PlanEvidenceService,
    private readonly uses: EvidenceUsesService,
  ) {}

  /** Adds a link or note to the plan itself, with what it supports; the same Idempotency-Key adds once. 400 kpi-unknown, skill-unknown, criterion-unknown, period-unknown, period-ahead, period-before. */
  @Post()
  @HttpCode(200)
  @TakesRequestKey()
  add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: PlanEvidenceRequest,
    @RequestKey() key: string | null,
  ): Promise<ReadinessView> {
    return this.evidence.add(token, id, request, key);
  }

  /** Takes away what stands on the plan itself, from everything it is used for. 409 on-a-goal. */
  @Delete(':evidenceId')
  remove(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('evidenceId', IdPipe) evidenceId: number,
  ): Promise<ReadinessView> {
    return this.evidence.remove(token, id, evidenceId);
  }

  /** Uses a link or note of the plan, wherever it was added, for one thing more. 409 evidence-removed. */
  @Put(':evidenceId/uses')
  use(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('evidenceId', IdPipe) evidenceId: number,
    @Body() { kind, key, startsOn = null }: EvidenceUseRequest,
  ): Promise<ReadinessView> {
    return this.uses.use(token, id, evidenceId, { kind, key, startsOn });
  }

  /** Uses it for that no longer. */
  @Delete(':evidenceId/uses')
  end(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('evidenceId', IdPipe) evidenceId: number,
    @Query() { kind, key, startsOn = null }: EvidenceUseQuery,
  ): Promise<ReadinessView> {
    return this.uses.end(token, id, evidenceId, { kind, key, startsOn });
  }
}
