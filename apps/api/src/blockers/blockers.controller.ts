import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { GoalChangeView } from '../goals/goal.view.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { BlockerRequest } from './blocker.dto.js';
import { BlockersService } from './blockers.service.js';

@ApiTags('blockers')
@LateSession()
@Controller()
@Problems(401, 403, 404, 409)
export class BlockersController {
  constructor(private readonly blockers: BlockersService) {}

  /** Says what stops a goal and who can clear it; the same Idempotency-Key raises one. 409 already-blocked, goal-signed; 400 person-unknown. */
  @Post('goals/:id/blockers')
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  raise(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: BlockerRequest,
    @RequestKey() key: string | null,
  ): Promise<GoalChangeView> {
    return this.blockers.raise(token, id, request, key);
  }

  /** Clears a blocker. */
  @Put('blockers/:id/clearance')
  @ApiOkResponse({ type: GoalChangeView })
  clear(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.blockers.clear(token, id);
  }

  /** Opens a cleared blocker again. 409 already-blocked. */
  @Delete('blockers/:id/clearance')
  @ApiOkResponse({ type: GoalChangeView })
  reopen(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.blockers.reopen(token, id);
  }
}
