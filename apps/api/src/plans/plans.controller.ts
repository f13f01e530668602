import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { Unchanged } from '../http/unchanged.js';
import { PlanActivityReadModel } from './plan-activity.read-model.js';
import { PlanActivityQuery, PlanActivityView } from './plan-activity.view.js';
import { PlanStartRequest } from './plan.dto.js';
import { PlanReadModel } from './plan.read-model.js';
import { PlanStart } from './plan-start.js';
import { PlanView } from './plan.view.js';
import { PlansService } from './plans.service.js';
import { sendPlan } from './send-plan.js';

@ApiTags('plans')
@Controller('plans')
@Problems(401)
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly start: PlanStart,
    private readonly plan: PlanReadModel,
    private readonly activity: PlanActivityReadModel,
  ) {}

  /** Gives a person a plan; the same Idempotency-Key gives one. 403 for anyone but an admin and their manager; 409 plan-exists, person-deactivated. */
  @Post()
  @TakesRequestKey()
  @Problems(400, 403, 404, 409)
  @ApiCreatedResponse({ type: PlanView })
  async create(
    @CurrentActor() actor: Actor,
    @SessionToken() token: Buffer,
    @Body() request: PlanStartRequest,
    @RequestKey() key: string | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = await this.start.start(actor, request, key, new Date());
    sendPlan(reply.code(201).header('location', `/api/v1/plans/${id}`), await this.plan.byId(token, id));
  }

  /** The reader's own plan: the active one, else the last. 404 without any. */
  @Get('mine')
  @LateSession()
  @Problems(404)
  @ApiOkResponse({ type: PlanView })
  @Unchanged()
  async mine(
    @SessionToken() token: Buffer,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.plan.own(token, known));
  }

  /** A plan with its goals and their facts. One statement; 304 where the reader has this very reply. */
  @Get(':id')
  @LateSession()
  @Problems(404)
  @ApiOkResponse({ type: PlanView })
  @Unchanged()
  async read(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.plan.byId(token, id, known));
  }

  /** Lets the mentor sign off on this plan. 409 mentor-missing, plan-closed. */
  @Put(':id/mentor-sign-off')
  @LateSession()
  @Problems(403, 404, 409)
  @ApiOkResponse({ type: PlanView })
  async letMentorSign(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.plans.letMentorSign(token, id, true);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Ends the mentor's sign-off; what they signed stays signed. */
  @Delete(':id/mentor-sign-off')
  @LateSession()
  @Problems(403, 404, 409)
  @ApiOkResponse({ type: PlanView })
  async endMentorSign(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.plans.letMentorSign(token, id, false);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** What happened on the plan, the newest first. */
  @Get(':id/activity')
  @LateSession()
  @Problems(400, 404)
  @ApiOkResponse({ type: PlanActivityView })
  history(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Query() { before, limit }: PlanActivityQuery,
  ): Promise<PlanActivityView> {
    return this.activity.of(token, id, { before: before ?? null, limit: limit ?? 50 });
  }
}
