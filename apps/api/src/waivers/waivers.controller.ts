import { Body, Controller, Delete, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { PlanView } from '../plans/plan.view.js';
import { sendPlan } from '../plans/send-plan.js';
import { WaiverRequest } from './waiver.dto.js';
import { WaiversService } from './waivers.service.js';

/** What nobody asks of a hire any more. For whoever acts for the hire. */
@ApiTags('waivers')
@LateSession()
@Controller('goals/:id/waiver')
@Problems(401, 403, 404, 409)
export class WaiversController {
  constructor(private readonly waivers: WaiversService) {}

  /** Waives a goal or a part of a group. 409 goal-done, sign-off-asked, last-part. */
  @Put()
  @Problems(400)
  @ApiOkResponse({ type: PlanView })
  async waive(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { reason }: WaiverRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.waivers.waive(token, id, reason));
  }

  /** Asks for it again. */
  @Delete()
  @ApiOkResponse({ type: PlanView })
  async undo(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlan(reply, await this.waivers.undo(token, id));
  }
}
