import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { CheckInArrangementService } from './check-in-arrangement.service.js';
import { CheckInReply } from './check-in-reply.js';
import { CheckInReadModel } from './check-in.read-model.js';
import { CheckInSkipRequest, MeetingDayRequest } from './check-in.dto.js';

/** A check-in and when it is held. 409 check-in-open, check-in-closed, check-in-skipped, plan-closed. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id')
@Problems(401, 404)
export class CheckInsController {
  constructor(
    private readonly page: CheckInReadModel,
    private readonly arrangement: CheckInArrangementService,
  ) {}

  /** A check-in with its plan, as far as the reader may see it. One statement. */
  @Get()
  @CheckInReply()
  read(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.page.byId(token, id);
  }

  /** Opens the meeting, on two screens or one. 409 too-early before it is prepared. */
  @Put('opening')
  @Problems(403, 409)
  @CheckInReply()
  open(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.arrangement.open(token, id);
  }

  /** Chooses another day. 400 day-in-past, day-too-far, day-before-start. */
  @Put('meeting-day')
  @Problems(400, 403, 409)
  @CheckInReply()
  meetOn(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { on }: MeetingDayRequest,
  ): Promise<string> {
    return this.arrangement.meetOn(token, id, on);
  }

  /** Lets it follow its milestone again. 409 day-its-own for an extra one. */
  @Delete('meeting-day')
  @Problems(403, 409)
  @CheckInReply()
  followMilestone(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.arrangement.followMilestone(token, id);
  }

  /** Skips it, with a reason. */
  @Put('skip')
  @Problems(400, 403, 409)
  @CheckInReply()
  skip(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { reason }: CheckInSkipRequest,
  ): Promise<string> {
    return this.arrangement.skip(token, id, reason);
  }

  /** Takes its skipping back. */
  @Delete('skip')
  @Problems(403, 409)
  @CheckInReply()
  unskip(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.arrangement.unskip(token, id);
  }
}
