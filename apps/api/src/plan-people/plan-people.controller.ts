import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { PlanReadModel } from '../plans/plan.read-model.js';
import { PlanView } from '../plans/plan.view.js';
import { sendPlan } from '../plans/send-plan.js';
import { PlanManagerRequest, PlanMentorRequest } from './plan-people.dto.js';
import { PlanPeopleService } from './plan-people.service.js';

/** Who stands beside a hire. Each answers with the plan as it now stands. */
@ApiTags('plan people')
@LateSession()
@Controller('plans/:id')
@Problems(400, 401, 403, 404, 409)
export class PlanPeopleController {
  constructor(
    private readonly people: PlanPeopleService,
    private readonly plans: PlanReadModel,
  ) {}

  /** Gives the plan another mentor, or none. For whoever acts for the hire, and admins. */
  @Put('mentor')
  @ApiOkResponse({ type: PlanView })
  async changeMentor(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: PlanMentorRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.people.changeMentor(token, id, request);
    sendPlan(reply, await this.plans.byId(token, id));
  }

  /** Puts the hire under another manager. For admins. 409 reporting-cycle. */
  @Put('manager')
  @ApiOkResponse({ type: PlanView })
  async changeManager(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: PlanManagerRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.people.changeManager(token, id, request);
    sendPlan(reply, await this.plans.byId(token, id));
  }
}
