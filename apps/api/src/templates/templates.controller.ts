import { Controller, Delete, Get, Headers, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { VersionPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { Unchanged } from '../http/unchanged.js';
import { TemplateQuery } from './template.dto.js';
import { TemplateReadModel } from './template.read-model.js';
import { TemplateListView, TemplateReviewView, TemplateView } from './template.view.js';
import { TemplatesService } from './templates.service.js';

@ApiTags('templates')
@Controller('templates')
@Problems(401)
export class TemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly reading: TemplateReadModel,
  ) {}

  /** The catalogue: the newest published version of every template, and the drafts that the reader may see. */
  @Get()
  @ApiOkResponse({ type: TemplateListView })
  list(@CurrentActor() actor: Actor): Promise<TemplateListView> {
    return this.reading.list(actor);
  }

  /** A template, whole; 304 where the reader has this very reply. */
  @Get(':slug')
  @Problems(400, 404)
  @ApiOkResponse({ type: TemplateView })
  @Unchanged()
  async one(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { version }: TemplateQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { etag, view } = await this.reading.one(actor, slug, version ?? null, known);
    void reply.header('etag', etag);
    if (view) void reply.send(view);
    else void reply.code(304).send();
  }

  /** Says that a version was reviewed against its document. */
  @Put(':slug/versions/:version/review')
  @AdminOnly()
  @Problems(403, 404)
  @ApiOkResponse({ type: TemplateReviewView })
  async review(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('version', VersionPipe) version: number,
  ): Promise<TemplateReviewView> {
    await this.templates.review(actor, slug, version, true);
    return this.reading.review(slug, version);
  }

  /** Takes the review back. */
  @Delete(':slug/versions/:version/review')
  @AdminOnly()
  @Problems(403, 404)
  @ApiOkResponse({ type: TemplateReviewView })
  async undoReview(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('version', VersionPipe) version: number,
  ): Promise<TemplateReviewView> {
    await this.templates.review(actor, slug, version, false);
    return this.reading.review(slug, version);
  }
}
