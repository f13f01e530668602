import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { ExtraCheckInRequest } from './check-in.dto.js';
import { CheckInReply } from './check-in-reply.js';
import { ExtraCheckInsService } from './extra-check-ins.service.js';

@ApiTags('check-ins')
@LateSession()
@Controller('plans/:id/check-ins')
@Problems(400, 401, 403, 404, 409)
export class ExtraCheckInsController {
  constructor(private readonly extra: ExtraCheckInsService) {}

  /** Adds a check-in; the same Idempotency-Key adds one. 400 day-in-past, day-too-far, day-before-start; 409 check-ins-full. */
  @Post()
  @HttpCode(200)
  @TakesRequestKey()
  @CheckInReply()
  add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: ExtraCheckInRequest,
    @RequestKey() key: string | null,
  ): Promise<string> {
    return this.extra.add(token, id, request, key);
  }
}
