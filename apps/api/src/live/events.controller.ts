import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Problems } from '../http/problems.js';
import { EventsQuery } from './live.dto.js';
import { LiveService } from './live.service.js';

const described = `Server-sent events, without end. \`plan\` {"plan": 7, "version": 12, "whole": false}: this plan, which the
reader may see, changed; \`whole\` when more did than one goal. \`directory\`: people, teams or settings changed. \`catch-up\`:
hints were missed, read everything anew. \`beat\`: the stream is alive. \`signed-out\`, \`crowded\`: the session ended, or has
many streams; this one ends.`;

@ApiTags('live')
@Controller('events')
@Problems(400, 401, 503)
export class EventsController {
  constructor(private readonly live: LiveService) {}

  /** What changes while I look: hints, no facts. */
  @Get()
  @ApiOkResponse({ description: described, content: { 'text/event-stream': { schema: { type: 'string' } } } })
  stream(
    @CurrentActor() { sessionId }: Actor,
    @Query() { since }: EventsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    // the connection serves nothing else afterwards; proxies must not keep what is meant for now
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };
    void reply.headers({ ...headers, connection: 'close', 'x-accel-buffering': 'no' });
    void reply.send(request.method === 'HEAD' ? '' : this.live.open(sessionId, since));
  }
}
