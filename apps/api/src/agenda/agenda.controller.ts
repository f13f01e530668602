import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { CheckInReply } from '../check-ins/check-in-reply.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { AgendaItemRequest } from './agenda.dto.js';
import { AgendaService } from './agenda.service.js';

/** The agenda of a meeting that is open. 409 check-in-not-open, check-in-closed, check-in-skipped, plan-closed. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id/agenda-items')
@Problems(401, 403, 404, 409)
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  /** Adds an item; the same Idempotency-Key adds one. 400 goal-unknown. */
  @Post()
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @CheckInReply()
  add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: AgendaItemRequest,
    @RequestKey() key: string | null,
  ): Promise<string> {
    return this.agenda.add(token, id, request, key);
  }

  /** Notes that it was talked about. 409 item-removed. */
  @Put(':itemId/talked')
  @CheckInReply()
  talk(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('itemId', IdPipe) itemId: number,
  ): Promise<string> {
    return this.agenda.talk(token, id, itemId, true);
  }

  /** Notes that it was not talked about yet. 409 item-removed. */
  @Delete(':itemId/talked')
  @CheckInReply()
  untalk(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('itemId', IdPipe) itemId: number,
  ): Promise<string> {
    return this.agenda.talk(token, id, itemId, false);
  }

  /** Takes it off the agenda. */
  @Delete(':itemId')
  @CheckInReply()
  remove(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('itemId', IdPipe) itemId: number,
  ): Promise<string> {
    return this.agenda.remove(token, id, itemId);
  }
}
