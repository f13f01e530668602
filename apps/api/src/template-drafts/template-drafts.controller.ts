import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { templateLimits } from '@milepost/shared/template-draft';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { type AskedVersion, etagOf, IfMatch } from '../http/if-match.js';
import { TakesLargeBody } from '../http/large-body.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { DraftRequest, NewDraftRequest, NewTemplateRequest } from './template-draft.dto.js';
import { TemplateDraftReadModel } from './template-draft.read-model.js';
import { TemplateDraftStandingView, TemplateDraftView, TemplatePlaceView } from './template-draft.view.js';
import { TemplateDraftsService } from './template-drafts.service.js';

@ApiTags('templates')
@Controller('templates')
@Problems(401, 403)
export class TemplateDraftsController {
  constructor(
    private readonly drafts: TemplateDraftsService,
    private readonly reading: TemplateDraftReadModel,
  ) {}

  /** A template of one's own with its first draft. 400 template-unknown; 409 slug-taken. */
  @Post()
  @AdminOnly()
  @TakesRequestKey()
  @Problems(400, 409)
  @ApiCreatedResponse({ type: TemplatePlaceView })
  create(
    @CurrentActor() actor: Actor,
    @Body() request: NewTemplateRequest,
    @RequestKey() key: string | null,
  ): Promise<TemplatePlaceView> {
    return this.drafts.create(actor, request, key);
  }

  /** Begins a new version, from the newest published one or the one named; 200 with the draft that stands already. */
  @Post(':slug/draft')
  @Problems(400, 404)
  @ApiCreatedResponse({ type: TemplateDraftView })
  @ApiOkResponse({ type: TemplateDraftView })
  async start(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { version }: NewDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    const { isNew, draft } = await this.drafts.start(actor, slug, version ?? null);
    void reply.code(isNew ? 201 : 200).header('etag', etagOf(draft.revision));
    return draft;
  }

  /** The open draft, for admins and whoever is asked to review it. */
  @Get(':slug/draft')
  @Problems(404)
  @ApiOkResponse({ type: TemplateDraftView })
  async one(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    const draft = await this.reading.one(actor, slug);
    void reply.header('etag', etagOf(draft.revision));
    return draft;
  }

  /** Keeps the draft as a whole, as it is typed. 400 bad-content; 409 in-review; 412 changed-meanwhile with the whole draft. */
  @Put(':slug/draft')
  @TakesLargeBody(templateLimits.bytes)
  @ApiHeader({ name: 'If-Match', required: true })
  @Problems(400, 404, 409, 412, 428)
  @ApiOkResponse({ type: TemplateDraftStandingView })
  async save(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() asked: AskedVersion,
    @Body() { content }: DraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftStandingView> {
    const draft = await this.drafts.save(actor, slug, asked, content);
    void reply.header('etag', etagOf(draft.revision));
    return draft;
  }

  /** Throws the draft away; a template that never was published goes with it. */
  @Delete(':slug/draft')
  @HttpCode(204)
  @Problems(404)
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.drafts.discard(actor, slug);
  }
}
