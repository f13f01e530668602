import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Optional } from '../http/fields/optional.js';
import { QueryId } from '../http/fields/query-number.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { CheckInDocumentsReadModel, type CheckInFile } from './check-in-documents.read-model.js';

/** Which closing. */
export class CheckInDocumentQuery {
  /** The last one when left out. */
  @Optional()
  @QueryId()
  revision?: number;
}

const file = { schema: { type: 'string', format: 'binary' } } as const;

/** A check-in to take away. Private notes are in none of it. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id')
@Problems(401, 404, 409)
export class CheckInDocumentsController {
  constructor(private readonly documents: CheckInDocumentsReadModel) {}

  /** The record of its closing as a PDF. 409 check-in-not-closed. */
  @Get('pdf')
  @Problems(400, 403)
  @ApiOkResponse({ content: { 'application/pdf': file } })
  async pdf(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Query() { revision }: CheckInDocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, 'application/pdf', await this.documents.pdf(token, id, revision ?? null));
  }

  /** Its day as an entry for a calendar. 409 check-in-without-day. */
  @Get('calendar')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async calendar(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, 'text/calendar; charset=utf-8', await this.documents.calendar(token, id));
  }
}

function send(reply: FastifyReply, type: string, { name, content }: CheckInFile): void {
  void reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-cache')
    .send(content);
}
