import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Problems } from '../http/problems.js';
import { TemplateDraftStandingView } from '../template-drafts/template-draft.view.js';
import { DraftReturnRequest, DraftReviewRequest } from './template-review.dto.js';
import { TemplateReviewsService } from './template-reviews.service.js';

@ApiTags('templates')
@Controller('templates/:slug/draft')
@Problems(401, 403, 404)
export class TemplateReviewsController {
  constructor(private readonly reviews: TemplateReviewsService) {}

  /** Asks somebody to review the draft. 400 person-unknown; 409 problems-left, own-review. */
  @Put('review-request')
  @Problems(400, 409)
  @ApiOkResponse({ type: TemplateDraftStandingView })
  ask(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { reviewerId }: DraftReviewRequest,
  ): Promise<TemplateDraftStandingView> {
    return this.reviews.ask(actor, slug, reviewerId);
  }

  /** Takes the request back, and an approval with it. */
  @Delete('review-request')
  @ApiOkResponse({ type: TemplateDraftStandingView })
  withdraw(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<TemplateDraftStandingView> {
    return this.reviews.withdraw(actor, slug);
  }

  /** Approves the draft: only who is asked may. 409 not-asked. */
  @Put('approval')
  @Problems(409)
  @ApiOkResponse({ type: TemplateDraftStandingView })
  approve(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<TemplateDraftStandingView> {
    return this.reviews.approve(actor, slug);
  }

  /** Returns the draft with what is missing: only who is asked may. 409 not-asked. */
  @Put('return')
  @Problems(400, 409)
  @ApiOkResponse({ type: TemplateDraftStandingView })
  return(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { reason }: DraftReturnRequest,
  ): Promise<TemplateDraftStandingView> {
    return this.reviews.return(actor, slug, reason);
  }
}
