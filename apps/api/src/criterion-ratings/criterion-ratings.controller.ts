import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { ReadinessView } from '../readiness/readiness.view.js';
import { CriterionRatingRequest } from './criterion-rating.dto.js';
import { CriterionRatingsService } from './criterion-ratings.service.js';

@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/criterion-ratings')
export class CriterionRatingsController {
  constructor(private readonly ratings: CriterionRatingsService) {}

  /**
   * Rates a promotion criterion, as the hire or as whoever acts for them, or takes that back. Earlier ratings stay; the same
   * again changes nothing. 400 criterion-unknown, 409 plan-closed.
   */
  @Put()
  @Problems(400, 401, 403, 404, 409)
  @ApiOkResponse({ type: ReadinessView })
  rate(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: CriterionRatingRequest,
  ): Promise<ReadinessView> {
    return this.ratings.rate(token, id, request);
  }
}
