import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { InboxReadModel } from './inbox.read-model.js';
import { InboxView } from './inbox.view.js';

@ApiTags('team')
@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: InboxReadModel) {}

  /** Sign-offs the reader may give and blockers they can clear, with the goals they are about. */
  @Get()
  @LateSession()
  @Problems(401)
  @ApiOkResponse({ type: InboxView })
  async read(@SessionToken() token: Buffer, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('application/json; charset=utf-8');
    return this.inbox.of(token);
  }
}
