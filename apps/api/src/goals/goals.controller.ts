import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { CountEntryRequest, GoalNameRequest, PlannedDayRequest } from './goal.dto.js';
import { GoalChangeView } from './goal.view.js';
import { GoalsService } from './goals.service.js';

/** Work on a goal or a part of one. Each answers with the goal as it now stands. */
@ApiTags('goals')
@LateSession()
@Controller('goals/:id')
@Problems(401, 403, 404, 409)
export class GoalsController {
  constructor(private readonly goals: GoalsService) {}

  /** Ticks a goal or a part. Repeating changes nothing. 409 count-instead, tick-its-parts, name-missing, goal-waived. */
  @Put('completion')
  @ApiOkResponse({ type: GoalChangeView })
  tick(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.goals.tick(token, id);
  }

  /** Takes a tick back. 409 goal-signed, sign-off-asked. */
  @Delete('completion')
  @ApiOkResponse({ type: GoalChangeView })
  untick(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.goals.untick(token, id);
  }

  /** Adds to a count; the same Idempotency-Key counts once. 409 count-below-zero, count-too-large, not-a-count. */
  @Post('count-entries')
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  count(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { change }: CountEntryRequest,
    @RequestKey() key: string | null,
  ): Promise<GoalChangeView> {
    return this.goals.count(token, id, change, key);
  }

  /** Names the option "something else" of a choice. 409 name-fixed. */
  @Put('name')
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  name(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { text }: GoalNameRequest,
  ): Promise<GoalChangeView> {
    return this.goals.name(token, id, text);
  }

  /** Plans an earlier day for a goal. 409 day-outside-phase, on-the-goal. */
  @Put('planned-day')
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  planDay(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { on }: PlannedDayRequest,
  ): Promise<GoalChangeView> {
    return this.goals.planDay(token, id, on);
  }

  /** Plans no earlier day. */
  @Delete('planned-day')
  @ApiOkResponse({ type: GoalChangeView })
  clearDay(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.goals.planDay(token, id, null);
  }
}
