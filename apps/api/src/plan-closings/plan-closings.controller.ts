import { Body, Controller, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { PlanReadModel } from '../plans/plan.read-model.js';
import { PlanView } from '../plans/plan.view.js';
import { sendPlan } from '../plans/send-plan.js';
import { ClosingRequest, ReopeningRequest } from './plan-closing.dto.js';
import { PlanClosingsService } from './plan-closings.service.js';

@ApiTags('plan dates')
@LateSession()
@Controller('plans/:id')
@Problems(400, 401, 403, 404, 409)
export class PlanClosingsController {
  constructor(
    private readonly closings: PlanClosingsService,
    private readonly plan: PlanReadModel,
  ) {}

  /** Closes the plan. 409 plan-closed; 412 changed-meanwhile with the plan. */
  @Put('closing')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The plan’s datesVersion, in quotes.' })
  @Problems(412, 428)
  @ApiOkResponse({ type: PlanView })
  async close(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: ClosingRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.closings.close(token, id, asked, request);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Opens a closed plan again. 409 plan-exists, person-deactivated. */
  @Post('reopenings')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanView })
  async reopen(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: ReopeningRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.closings.reopen(token, id, request);
    sendPlan(reply, await this.plan.byId(token, id));
  }
}
