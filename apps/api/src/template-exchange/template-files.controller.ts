import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { VersionPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { TemplatePlaceView } from '../template-drafts/template-draft.view.js';
import { TakesTemplateFile, TemplateFileBody } from './template-file-body.js';
import { TemplateFileQuery, TemplateFileTargetQuery, TemplateFileView } from './template-file.view.js';
import { TemplateFilesService } from './template-files.service.js';

@ApiTags('templates')
@Controller()
@AdminOnly()
@Problems(400, 401, 403)
export class TemplateFilesController {
  constructor(private readonly files: TemplateFilesService) {}

  /** A version as a file to read, to keep and to share: YAML with comments, or JSON. */
  @Get('templates/:slug/versions/:version/file')
  @Problems(404)
  @ApiOkResponse({
    content: {
      'application/yaml': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'object', additionalProperties: true } },
    },
  })
  async file(
    @Param('slug') slug: string,
    @Param('version', VersionPipe) version: number,
    @Query() { format = 'yaml' }: TemplateFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.files.file(slug, version, format);
    void reply
      .type(`application/${format}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${slug}-v${version}.${format}"`)
      .header('cache-control', 'private, no-cache')
      .send(text);
  }

  /** What would become of a template's file, and what it changes. Changes nothing. 400 file-unreadable, bad-content. */
  @Post('template-files/preview')
  @HttpCode(200)
  @TakesTemplateFile()
  @ApiOkResponse({ type: TemplateFileView })
  @Problems(413, 415)
  preview(@TemplateFileBody() file: Buffer): Promise<TemplateFileView> {
    return this.files.preview(file);
  }

  /** Begins a draft with what a file holds. 409 template-unchanged, draft-stands, neither where it names a role of its own. */
  @Post('template-files')
  @TakesTemplateFile()
  @TakesRequestKey()
  @ApiCreatedResponse({ type: TemplatePlaceView })
  @Problems(409, 413, 415)
  add(
    @CurrentActor() actor: Actor,
    @TemplateFileBody() file: Buffer,
    @Query() { role }: TemplateFileTargetQuery,
    @RequestKey() requestKey: string | null,
  ): Promise<TemplatePlaceView> {
    return this.files.add(actor, file, role ?? null, requestKey);
  }
}
