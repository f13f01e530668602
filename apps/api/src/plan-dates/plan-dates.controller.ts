import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { PlanReadModel } from '../plans/plan.read-model.js';
import { PlanView } from '../plans/plan.view.js';
import { sendPlan } from '../plans/send-plan.js';
import { ExtensionsService } from './extensions.service.js';
import { PausesService } from './pauses.service.js';
import { ExtensionRequest, PauseEndRequest, PauseRequest, StartDateRequest } from './plan-dates.dto.js';
import { StartDateService } from './start-date.service.js';

/** The header of every change to dates that another may have moved meanwhile: the plan's `datesVersion`. */
const SawDates = (): MethodDecorator =>
  ApiHeader({ name: 'If-Match', required: true, description: 'The plan’s datesVersion, in quotes.' });

/** Every verb answers with the plan as it then stands. 409 plan-closed. */
@ApiTags('plan dates')
@LateSession()
@Controller('plans/:id')
@Problems(401, 403, 404, 409)
export class PlanDatesController {
  constructor(
    private readonly pauses: PausesService,
    private readonly extensions: ExtensionsService,
    private readonly start: StartDateService,
    private readonly plan: PlanReadModel,
  ) {}

  /** Pauses the plan; the same Idempotency-Key pauses it once. 400 pause-ends-early, pause-too-far; 409 pause-overlaps, pause-before-start. */
  @Post('pauses')
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @ApiOkResponse({ type: PlanView })
  async pause(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: PauseRequest,
    @RequestKey() key: string | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pauses.pause(token, id, request, key);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Says on which day work resumes after a pause. 400 pause-ends-early, pause-too-far; 409 pause-overlaps; 412 changed-meanwhile with the plan. */
  @Patch('pauses/:pauseId')
  @SawDates()
  @Problems(400, 412, 428)
  @ApiOkResponse({ type: PlanView })
  async endPause(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('pauseId', IdPipe) pauseId: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: PauseEndRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pauses.end(token, id, pauseId, asked, request);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Takes a pause back. 412 changed-meanwhile with the plan. */
  @Delete('pauses/:pauseId')
  @SawDates()
  @Problems(412, 428)
  @ApiOkResponse({ type: PlanView })
  async undoPause(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('pauseId', IdPipe) pauseId: number,
    @IfMatch() asked: AskedVersion,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pauses.undo(token, id, pauseId, asked);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Gives a milestone a later day, and those after it as many more; the same Idempotency-Key does so once. 400 phase-unknown, extension-in-past, extension-too-far; 409 extension-not-later, extension-in-pause. */
  @Post('extensions')
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @ApiOkResponse({ type: PlanView })
  async extend(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: ExtensionRequest,
    @RequestKey() key: string | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.extensions.extend(token, id, request, key);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Takes an extension back. 412 changed-meanwhile with the plan. */
  @Delete('extensions/:extensionId')
  @SawDates()
  @Problems(412, 428)
  @ApiOkResponse({ type: PlanView })
  async undoExtension(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('extensionId', IdPipe) extensionId: number,
    @IfMatch() asked: AskedVersion,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.extensions.undo(token, id, extensionId, asked);
    sendPlan(reply, await this.plan.byId(token, id));
  }

  /** Moves the start, and every milestone with it. 400 start-too-far; 409 start-after-pause, check-in-held; 412 changed-meanwhile with the plan. */
  @Put('start-date')
  @SawDates()
  @Problems(400, 412, 428)
  @ApiOkResponse({ type: PlanView })
  async moveStart(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: StartDateRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.start.move(token, id, asked, request);
    sendPlan(reply, await this.plan.byId(token, id));
  }
}
