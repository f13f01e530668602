import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/route-access.js';
import { SessionCookie } from '../access/session-cookie.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { clientOf } from './client.js';
import { SignInRequest } from './session.dto.js';
import { SessionView } from './session.view.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Sign in: the reply's cookie carries the session. */
  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionView })
  @Problems(400, 401, 403, 429)
  async signIn(
    @Body() { email, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const before = this.cookie.hashIn(request);
    const { token, view } = await this.sessions.signIn(email, password, clientOf(request), before);
    this.cookie.set(reply, token);
    return view;
  }

  /** Where I am signed in. */
  @Get()
  @ApiOkResponse({ type: [SessionView] })
  @Problems(401)
  list(@CurrentActor() actor: Actor): Promise<SessionView[]> {
    return this.sessions.list(actor);
  }

  /** Sign out everywhere else. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems(401)
  endOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.endOthers(actor);
  }

  /** Sign out here; also without a session. */
  @Delete('current')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const tokenHash = this.cookie.hashIn(request);
    if (tokenHash) await this.sessions.signOut(tokenHash);
    this.cookie.clear(reply);
  }

  /** Sign out in one place. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems(401, 404)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor, id);
    if (id === actor.sessionId) this.cookie.clear(reply);
  }
}
