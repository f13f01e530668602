import { Body, Controller, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly, Public } from '../access/route-access.js';
import { SessionCookie } from '../access/session-cookie.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { clientOf } from '../sessions/client.js';
import { SessionView } from '../sessions/session.view.js';
import { LinkPasswordRequest, LinkRequest } from './link.dto.js';
import { LinkView, NewLinkView } from './link.view.js';
import { LinksService } from './links.service.js';

@ApiTags('links')
@Controller()
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Make a link by which a person sets a password; older unused ones end. */
  @Post('people/:id/links')
  @AdminOnly()
  @ApiCreatedResponse({ type: NewLinkView })
  @Problems(400, 401, 403, 404, 409)
  create(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: number,
    @Body() { kind }: LinkRequest,
  ): Promise<NewLinkView> {
    return this.links.create(actor, id, kind);
  }

  /** Whose link this is. */
  @Get('links/:token')
  @Public()
  @ApiOkResponse({ type: LinkView })
  @Problems(404, 410)
  read(@Param('token') token: string): Promise<LinkView> {
    return this.links.read(token);
  }

  /** Set the password, once; the reply's cookie carries a session. */
  @Put('links/:token/password')
  @Public()
  @ApiOkResponse({ type: SessionView })
  @Problems(400, 403, 404, 410, 429)
  async setPassword(
    @Param('token') token: string,
    @Body() { password }: LinkPasswordRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const started = await this.links.setPassword(token, password, clientOf(request));
    this.cookie.set(reply, started.token);
    return started.view;
  }
}
