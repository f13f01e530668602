import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { checkInStages, type CheckInStage } from '@milepost/shared/check-in-prompt';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { NotFound } from '../http/rule-error.js';
import { PromptsRequest } from './check-in-prompt.dto.js';
import { PromptsView } from './check-in-prompt.view.js';
import { CheckInPromptsService } from './check-in-prompts.service.js';

/** What the check-ins of a template's plans ask. */
@ApiTags('templates')
@Controller('templates/:slug/check-in-prompts')
@Problems(401, 404)
export class CheckInPromptsController {
  constructor(private readonly prompts: CheckInPromptsService) {}

  /** The questions of every stage. */
  @Get()
  @ApiOkResponse({ type: PromptsView })
  read(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<PromptsView> {
    return this.prompts.read(actor, slug);
  }

  /** Sets the questions of a stage; check-ins that are not closed ask them from then on. 400 prompt-unknown, prompt-twice. */
  @Put(':stage')
  @AdminOnly()
  @ApiParam({ name: 'stage', enum: checkInStages })
  @ApiHeader({ name: 'If-Match', required: true })
  @Problems(400, 403, 412, 428)
  @ApiOkResponse({ type: PromptsView })
  save(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('stage') stage: string,
    @IfMatch() asked: AskedVersion,
    @Body() request: PromptsRequest,
  ): Promise<PromptsView> {
    return this.prompts.save(actor, slug, stageOf(stage), asked, request);
  }

  /** Asks the usual questions of a stage again. */
  @Delete(':stage')
  @AdminOnly()
  @ApiParam({ name: 'stage', enum: checkInStages })
  @Problems(403)
  @ApiOkResponse({ type: PromptsView })
  reset(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('stage') stage: string,
  ): Promise<PromptsView> {
    return this.prompts.reset(actor, slug, stageOf(stage));
  }
}

function stageOf(text: string): CheckInStage {
  const stage = checkInStages.find((one) => one === text);
  if (!stage) throw new NotFound();
  return stage;
}
