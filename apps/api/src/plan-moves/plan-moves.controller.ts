import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { PlanMovesQuery, PlanMovesRequest } from './plan-moves.dto.js';
import { PlanMovesReadModel } from './plan-moves.read-model.js';
import { PlanMovesService } from './plan-moves.service.js';
import { PlanMoveOutcomesView, PlanMovesView } from './plan-moves.view.js';

/** Plans that move to a newer version of their template. */
@ApiTags('templates')
@LateSession()
@Controller('templates/:slug/moves')
@Problems(400, 401)
export class PlanMovesController {
  constructor(
    private readonly reading: PlanMovesReadModel,
    private readonly moves: PlanMovesService,
  ) {}

  /** The open plans of older versions that the reader may move, and what would become of each. */
  @Get()
  @Problems(404)
  @ApiOkResponse({ type: PlanMovesView })
  preview(
    @SessionToken() token: Buffer,
    @Param('slug') slug: string,
    @Query() { to }: PlanMovesQuery,
  ): Promise<PlanMovesView> {
    return this.reading.preview(token, slug, to ?? null);
  }

  /** Moves up to 20 plans, each by itself. What is refused is named in the answer and left alone; the others are moved. */
  @Post()
  @HttpCode(200)
  @Problems(404)
  @ApiOkResponse({ type: PlanMoveOutcomesView })
  move(
    @SessionToken() token: Buffer,
    @Param('slug') slug: string,
    @Body() request: PlanMovesRequest,
  ): Promise<PlanMoveOutcomesView> {
    return this.moves.move(token, slug, request);
  }
}
