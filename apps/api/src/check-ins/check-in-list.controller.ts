import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { CheckInListReadModel } from './check-in-list.read-model.js';
import { CheckInListView } from './check-in-list.view.js';

@ApiTags('check-ins')
@Controller('check-ins')
export class CheckInListController {
  constructor(private readonly checkIns: CheckInListReadModel) {}

  /** The check-ins of the reader's own plan and of every plan in their sight; never a word that anybody wrote in one. */
  @Get()
  @LateSession()
  @Problems(401)
  @ApiOkResponse({ type: CheckInListView })
  async list(@SessionToken() token: Buffer, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('application/json; charset=utf-8');
    return this.checkIns.list(token);
  }
}
