import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { PlanAssignmentRequest, UnplannedQuery } from './plan-assignment.dto.js';
import { PlanAssignmentPreviewView, PlanAssignmentView, UnplannedView } from './plan-assignment.view.js';
import { PlanAssignmentsService } from './plan-assignments.service.js';

@ApiTags('plans')
@Controller('plan-assignments')
@Problems(401)
export class PlanAssignmentsController {
  constructor(private readonly assignments: PlanAssignmentsService) {}

  /** People without a plan, whom the reader may give one: an admin anyone, a manager those they act for. */
  @Get('people')
  @Problems(400)
  @ApiOkResponse({ type: UnplannedView })
  unplanned(@CurrentActor() actor: Actor, @Query() query: UnplannedQuery): Promise<UnplannedView> {
    return this.assignments.unplanned(actor, query);
  }

  /** What everyone would get, with their dates, and what stands in the way of whom. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Problems(400, 403, 404)
  @ApiOkResponse({ type: PlanAssignmentPreviewView })
  preview(@CurrentActor() actor: Actor, @Body() request: PlanAssignmentRequest): Promise<PlanAssignmentPreviewView> {
    return this.assignments.preview(actor, request, new Date());
  }

  /**
   * Gives up to 500 people a plan, all or none. Where something stands in the way, `errors` names it by its place
   * (`people.2.personId`): 403 if one is not the reader's to give, else 409 not-all-given with the preview as its view.
   */
  @Post()
  @TakesRequestKey()
  @Problems(400, 403, 404, 409, 422)
  @ApiCreatedResponse({ type: PlanAssignmentView })
  give(
    @CurrentActor() actor: Actor,
    @Body() request: PlanAssignmentRequest,
    @RequestKey() requestKey: string | null,
  ): Promise<PlanAssignmentView> {
    return this.assignments.give(actor, request, requestKey, new Date());
  }
}
