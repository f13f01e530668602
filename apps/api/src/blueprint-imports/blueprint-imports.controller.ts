import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { TakesLargeBody } from '../http/large-body.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { TemplatePlaceView } from '../template-drafts/template-draft.view.js';
import { BlueprintImportQuery, CorrectionsRequest, TemplateOfImportRequest } from './blueprint-import.dto.js';
import {
  BlueprintImportListView,
  BlueprintImportPlaceView,
  BlueprintImportView,
  CorrectionsView,
} from './blueprint-import.view.js';
import { BlueprintImportsService } from './blueprint-imports.service.js';
import { DocumentBody, TakesDocument } from './document-body.js';

/** Documents that define a role, on their way to a template. */
@ApiTags('blueprints')
@AdminOnly()
@Controller('blueprint-imports')
@Problems(401, 403)
export class BlueprintImportsController {
  constructor(private readonly imports: BlueprintImportsService) {}

  /** The documents that were brought, the last touched first; at most 100. */
  @Get()
  @ApiOkResponse({ type: BlueprintImportListView })
  list(): Promise<BlueprintImportListView> {
    return this.imports.list();
  }

  /** Takes a document and answers at once; `GET` tells when it is read, or why it cannot be. */
  @Post()
  @TakesDocument()
  @TakesRequestKey()
  @Problems(400, 413, 415)
  @ApiCreatedResponse({ type: BlueprintImportPlaceView })
  bring(
    @CurrentActor() actor: Actor,
    @DocumentBody() bytes: Buffer,
    @Query() { name, type }: BlueprintImportQuery,
    @RequestKey() requestKey: string | null,
  ): Promise<BlueprintImportPlaceView> {
    const hint = { name, fileName: name, ...(type ? { mediaType: type } : {}) };
    return this.imports.bring(actor, bytes, hint, requestKey);
  }

  /** A document with what was read in it and what was corrected. */
  @Get(':id')
  @Problems(404)
  @ApiOkResponse({ type: BlueprintImportView })
  one(@Param('id', IdPipe) id: number): Promise<BlueprintImportView> {
    return this.imports.one(id);
  }

  /** Keeps all corrections, as they are made. 400 bad-corrections; 409 not-read. */
  @Put(':id/corrections')
  @TakesLargeBody(1_000_000)
  @Problems(400, 404, 409, 412, 428)
  @ApiOkResponse({ type: CorrectionsView })
  correct(
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() { corrections }: CorrectionsRequest,
  ): Promise<CorrectionsView> {
    return this.imports.correct(id, asked, corrections);
  }

  /** Forgets a document; a template that was made of it stays. */
  @Delete(':id')
  @HttpCode(204)
  @Problems(404)
  @ApiNoContentResponse()
  drop(@Param('id', IdPipe) id: number): Promise<void> {
    return this.imports.drop(id);
  }

  /** Begins a template's draft, or a new version's. 400 template-unknown; 409 not-read, draft-stands. */
  @Post(':id/template')
  @TakesRequestKey()
  @Problems(400, 404, 409)
  @ApiCreatedResponse({ type: TemplatePlaceView })
  makeTemplate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: number,
    @Body() request: TemplateOfImportRequest,
    @RequestKey() requestKey: string | null,
  ): Promise<TemplatePlaceView> {
    return this.imports.makeTemplate(actor, id, request, requestKey);
  }
}
