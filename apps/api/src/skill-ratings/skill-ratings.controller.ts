import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { ReadinessView } from '../readiness/readiness.view.js';
import { SkillRatingsRequest } from './skill-rating.dto.js';
import { SkillRatingsService } from './skill-ratings.service.js';

/** How well a hire does what the role asks, as they and their manager see it. */
@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/skill-ratings')
@Problems(401, 403, 404, 409)
export class SkillRatingsController {
  constructor(private readonly ratings: SkillRatingsService) {}

  /** Rates skills from the reader's own side; what stands so already is left alone. 400 skill-unknown. 409 plan-closed. */
  @Put()
  @Problems(400)
  @ApiOkResponse({ type: ReadinessView })
  rate(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { ratings }: SkillRatingsRequest,
  ): Promise<ReadinessView> {
    return this.ratings.rate(token, id, ratings);
  }

  /** Takes back a rating, by whoever gave it: the one before stands again. 409 plan-closed. */
  @Delete(':ratingId')
  @ApiOkResponse({ type: ReadinessView })
  takeBack(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Param('ratingId', IdPipe) ratingId: number,
  ): Promise<ReadinessView> {
    return this.ratings.takeBack(token, id, ratingId);
  }
}
