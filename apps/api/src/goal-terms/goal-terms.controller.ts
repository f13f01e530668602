import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { PlanView } from '../plans/plan.view.js';
import { sendPlan } from '../plans/send-plan.js';
import { GoalAdditionRequest, GoalPhaseRequest, GoalTermsRequest, ReasonRequest } from './goal-terms.dto.js';
import { GoalTermsService } from './goal-terms.service.js';

/** What one hire's plan asks. For whoever acts for the hire; each answers with the plan as it now stands. */
@ApiTags('goal terms')
@LateSession()
@Controller()
@Problems(400, 401, 403, 404, 409)
export class GoalTermsController {
  constructor(private readonly terms: GoalTermsService) {}

  /** Adds a goal at the end of its phase, or a part to a group or choice; the same Idempotency-Key adds one. 409 phase-past, goal-done, goal-signed. */
  @Post('plans/:id/goals')
  @HttpCode(200)
  @TakesRequestKey()
  @ApiOkResponse({ type: PlanView })
  async add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: GoalAdditionRequest,
    @RequestKey() key: string | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.terms.add(token, id, request, key));
  }

  /** Changes what a goal asks, from the version last seen. 412 with the current plan; 409 goal-signed, sign-off-asked, not-a-count. */
  @Patch('goals/:id/terms')
  @ApiHeader({ name: 'If-Match', required: true })
  @Problems(412, 428)
  @ApiOkResponse({ type: PlanView })
  async reword(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: GoalTermsRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.terms.reword(token, id, asked, request));
  }

  /** Moves a goal with its parts to another milestone. 409 phase-past, goal-done, on-the-goal. */
  @Put('goals/:id/phase')
  @ApiOkResponse({ type: PlanView })
  async move(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: GoalPhaseRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.terms.move(token, id, request));
  }

  /** Takes a goal or a part of one off the plan. 409 goal-done, goal-signed, last-part. */
  @Put('goals/:id/removal')
  @ApiOkResponse({ type: PlanView })
  async drop(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { reason }: ReasonRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.terms.drop(token, id, reason));
  }

  /** Brings back what was dropped. 409 goal-dropped for a part of a goal that is gone itself. */
  @Delete('goals/:id/removal')
  @ApiOkResponse({ type: PlanView })
  async restore(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.terms.restore(token, id));
  }
}
