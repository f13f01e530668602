import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { Unchanged } from '../http/unchanged.js';
import { sendPlan } from '../plans/send-plan.js';
import { CandidatesReadModel } from './candidates.read-model.js';
import { CandidatesView } from './candidates.view.js';

@ApiTags('readiness')
@LateSession()
@Controller('readiness')
@Problems(401)
export class CandidatesController {
  constructor(private readonly candidates: CandidatesReadModel) {}

  /**
   * Everyone whose readiness the reader weighs, as manager, further up or as lead of the team: each criterion with how it
   * stands. The newest 1000 plans: those that are open, and the completed ones that nobody found ready yet.
   */
  @Get()
  @Unchanged()
  @ApiOkResponse({ type: CandidatesView })
  async inSight(
    @SessionToken() token: Buffer,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.candidates.inSight(token, known));
  }
}
