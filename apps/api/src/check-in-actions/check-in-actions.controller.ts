import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { CheckInReply } from '../check-ins/check-in-reply.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { CheckInActionRequest } from './check-in-action.dto.js';
import { CheckInActionsService } from './check-in-actions.service.js';

/** What is agreed in a meeting that is open. 409 check-in-not-open, check-in-closed, check-in-skipped, plan-closed. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id/actions')
@Problems(401, 403, 404, 409)
export class CheckInActionsController {
  constructor(private readonly actions: CheckInActionsService) {}

  /** Notes an action; the same Idempotency-Key notes one. 400 person-unknown, day-in-past, day-too-far. */
  @Post()
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @CheckInReply()
  add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: CheckInActionRequest,
    @RequestKey() key: string | null,
  ): Promise<string> {
    return this.actions.add(token, id, request, key);
  }

  /** Takes an action back. 409 action-is-goal. */
  @Delete(':actionId')
  @CheckInReply()
  remove(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('actionId', IdPipe) actionId: number,
  ): Promise<string> {
    return this.actions.remove(token, id, actionId);
  }
}
