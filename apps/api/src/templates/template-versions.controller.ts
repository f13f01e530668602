import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { VersionPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { PublicationsService } from './publications.service.js';
import { RetirementsService } from './retirements.service.js';
import { DifferenceQuery, PublicationRequest } from './template-version.dto.js';
import { TemplateDifferenceView, TemplateVersionsView, TemplateVersionView } from './template-version.view.js';
import { TemplateVersionsReadModel } from './template-versions.read-model.js';

@ApiTags('templates')
@Controller('templates/:slug')
@Problems(401, 404)
export class TemplateVersionsController {
  constructor(
    private readonly reading: TemplateVersionsReadModel,
    private readonly publications: PublicationsService,
    private readonly retirements: RetirementsService,
  ) {}

  /** Every version that the reader may see: what became of it, through whom, and how many plans follow it. */
  @Get('versions')
  @ApiOkResponse({ type: TemplateVersionsView })
  list(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<TemplateVersionsView> {
    return this.reading.list(actor, slug);
  }

  /** What makes one version out of another. */
  @Get('differences')
  @Problems(400)
  @ApiOkResponse({ type: TemplateDifferenceView })
  difference(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { from, to }: DifferenceQuery,
  ): Promise<TemplateDifferenceView> {
    return this.reading.difference(actor, slug, from ?? null, to ?? null);
  }

  /** Publishes the draft. 409 problems-left with each problem, review-needed; 412 changed-meanwhile with the whole draft. */
  @Put('draft/publication')
  @ApiHeader({ name: 'If-Match', required: true })
  @Problems(400, 403, 409, 412, 428)
  @ApiOkResponse({ type: TemplateVersionView })
  publish(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() asked: AskedVersion,
    @Body() { note }: PublicationRequest,
  ): Promise<TemplateVersionView> {
    return this.publications.publish(actor, slug, asked, note);
  }

  /** Retires a version: no new plan starts from it. */
  @Put('versions/:version/retirement')
  @AdminOnly()
  @Problems(403)
  @ApiOkResponse({ type: TemplateVersionView })
  retire(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('version', VersionPipe) version: number,
  ): Promise<TemplateVersionView> {
    return this.retirements.set(actor, slug, version, true);
  }

  /** Brings a retired version back. */
  @Delete('versions/:version/retirement')
  @AdminOnly()
  @Problems(403)
  @ApiOkResponse({ type: TemplateVersionView })
  restore(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('version', VersionPipe) version: number,
  ): Promise<TemplateVersionView> {
    return this.retirements.set(actor, slug, version, false);
  }
}
