import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, etagOf, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { TeamAddRequest, TeamEditRequest } from './team.dto.js';
import { TeamsView, TeamView } from './team.view.js';
import { TeamsReadModel } from './teams.read-model.js';
import { TeamsService } from './teams.service.js';

@ApiTags('teams')
@Controller('teams')
export class TeamsController {
  constructor(
    private readonly list: TeamsReadModel,
    private readonly teams: TeamsService,
  ) {}

  /** Every team, by name. */
  @Get()
  @ApiOkResponse({ type: TeamsView })
  @Problems(401)
  all(@CurrentActor() actor: Actor): Promise<TeamsView> {
    return this.list.all(actor);
  }

  /** Add a team. */
  @Post()
  @AdminOnly()
  @TakesRequestKey()
  @ApiCreatedResponse({ type: TeamView })
  @Problems(400, 401, 403, 409, 422)
  add(
    @CurrentActor() actor: Actor,
    @Body() request: TeamAddRequest,
    @RequestKey() requestKey: string | null,
  ): Promise<TeamView> {
    return this.teams.add(actor, request, requestKey);
  }

  /** Rename a team, or give it another lead. */
  @Patch(':id')
  @AdminOnly()
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: TeamView })
  @Problems(400, 401, 403, 404, 409, 412, 428)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: TeamEditRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TeamView> {
    const team = await this.teams.edit(actor, id, asked, request);
    void reply.header('etag', etagOf(team.version));
    return team;
  }

  /** Remove a team that nobody belongs to. */
  @Delete(':id')
  @AdminOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems(401, 403, 404, 409)
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: number): Promise<void> {
    return this.teams.remove(actor, id);
  }
}
