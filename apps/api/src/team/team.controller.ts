import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { TeamQuery } from './team.dto.js';
import { TeamReadModel } from './team.read-model.js';
import { TeamBoardView } from './team.view.js';

@ApiTags('team')
@Controller('team')
export class TeamController {
  constructor(private readonly team: TeamReadModel) {}

  /** Every hire the reader manages, mentors or leads; for an admin, all. */
  @Get()
  @LateSession()
  @Problems(400, 401)
  @ApiOkResponse({ type: TeamBoardView })
  async board(
    @SessionToken() token: Buffer,
    @Query() query: TeamQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.type('application/json; charset=utf-8');
    return this.team.board(token, query);
  }
}
