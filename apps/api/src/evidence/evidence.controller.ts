import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { GoalChangeView } from '../goals/goal.view.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { EvidenceRequest } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('evidence')
@LateSession()
@Controller()
@Problems(401, 403, 404, 409)
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Attaches a link or note to a goal; the same Idempotency-Key attaches once. */
  @Post('goals/:id/evidence')
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: EvidenceRequest,
    @RequestKey() key: string | null,
  ): Promise<GoalChangeView> {
    return this.evidence.add(token, id, request, key);
  }

  /** Takes evidence away. 409 goal-signed, sign-off-asked. */
  @Delete('evidence/:id')
  @ApiOkResponse({ type: GoalChangeView })
  remove(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.evidence.remove(token, id);
  }
}
