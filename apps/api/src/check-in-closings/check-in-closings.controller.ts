import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { CheckInReply } from '../check-ins/check-in-reply.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { ApartReasonsService } from './apart-reasons.service.js';
import { CheckInClosingsService } from './check-in-closings.service.js';
import {
  AcknowledgementRequest,
  ApartReasonRequest,
  CheckInClosingRequest,
  CheckInReopeningRequest,
} from './check-in-closing.dto.js';
import { CheckInRecordReadModel } from './check-in-record.read-model.js';

/** How a check-in ends. 409 check-in-not-open, check-in-closed, check-in-skipped, plan-closed. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id')
@Problems(401, 403, 404)
export class CheckInClosingsController {
  constructor(
    private readonly closings: CheckInClosingsService,
    private readonly reasons: ApartReasonsService,
    private readonly records: CheckInRecordReadModel,
  ) {}

  /** Says why two ratings of a goal stay apart. 412 changed-meanwhile with the check-in where another reason stands by now. */
  @Put('apart-reasons/:goalId')
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The version of the reason that was seen, in quotes; "0" for none. Without it the last one stands.',
  })
  @Problems(400, 409, 412)
  @CheckInReply()
  explain(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('goalId', IdPipe) goalId: number,
    @IfMatch() asked: AskedVersion,
    @Body() { reason }: ApartReasonRequest,
  ): Promise<string> {
    return this.reasons.write(token, id, goalId, asked, reason);
  }

  /** Closes it for good: freezes it, makes goals of its actions, gives more time, adds the next. 400 next-on-missing, extension-missing, extension-unasked and as extensions and meeting-day; 409 reasons-missing, actions-missing, plan-full; 412 changed-meanwhile with the check-in. */
  @Put('closing')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The check-in’s version, in quotes.' })
  @Problems(400, 409, 412, 428)
  @CheckInReply()
  close(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: CheckInClosingRequest,
  ): Promise<string> {
    return this.closings.close(token, id, asked, request);
  }

  /** The hire has read how it ended. 409 check-in-not-closed, check-in-acknowledged. */
  @Put('acknowledgement')
  @Problems(400, 409)
  @CheckInReply()
  acknowledge(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { text }: AcknowledgementRequest,
  ): Promise<string> {
    return this.closings.acknowledge(token, id, text || null);
  }

  /** Opens it again; the record of its closing stays. 409 check-in-not-closed. */
  @Post('reopenings')
  @HttpCode(200)
  @Problems(400, 409)
  @CheckInReply()
  reopen(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { reason }: CheckInReopeningRequest,
  ): Promise<string> {
    return this.closings.reopen(token, id, reason);
  }

  /** What its closing of that revision froze, byte for byte. */
  @Get('records/:revision')
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } } })
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  record(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('revision', IdPipe) revision: number,
  ): Promise<string> {
    return this.records.byRevision(token, id, revision);
  }
}
