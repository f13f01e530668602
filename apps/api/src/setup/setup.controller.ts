import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/route-access.js';
import { SessionCookie } from '../access/session-cookie.js';
import { Problems } from '../http/problems.js';
import { clientOf } from '../sessions/client.js';
import { SessionView } from '../sessions/session.view.js';
import { SetupRequest } from './setup.dto.js';
import { SetupService } from './setup.service.js';
import { SetupView } from './setup.view.js';

@ApiTags('setup')
@Public()
@Controller('setup/:token')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Whether this setup link is good. */
  @Get()
  @ApiOkResponse({ type: SetupView })
  @Problems(404, 410)
  read(@Param('token') token: string): Promise<SetupView> {
    return this.setup.read(token);
  }

  /** Become the first admin, once; the reply's cookie carries a session. */
  @Post()
  @ApiCreatedResponse({ type: SessionView })
  @Problems(400, 403, 404, 410, 429)
  async addAdmin(
    @Param('token') token: string,
    @Body() body: SetupRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const started = await this.setup.addAdmin(token, body, clientOf(request));
    this.cookie.set(reply, started.token);
    return started.view;
  }
}
