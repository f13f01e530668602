import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { CheckInReply } from '../check-ins/check-in-reply.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { CheckInNoteRequest } from './check-in-note.dto.js';
import { CheckInNotesService } from './check-in-notes.service.js';

const version = { name: 'If-Match', required: true, description: 'The version of the note you saw; "0" for none yet.' };

/** Notes of a check-in. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id')
@Problems(400, 401, 403, 404, 409, 412, 428)
export class CheckInNotesController {
  constructor(private readonly notes: CheckInNotesService) {}

  /** Writes the shared note, while the meeting is open. 409 check-in-not-open, check-in-closed. */
  @Put('shared-note')
  @ApiHeader(version)
  @CheckInReply()
  share(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() { text }: CheckInNoteRequest,
  ): Promise<string> {
    return this.notes.share(token, id, asked, text);
  }

  /** Writes the reader's private note, which nobody else ever reads. */
  @Put('private-note')
  @ApiHeader(version)
  @CheckInReply()
  keep(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() { text }: CheckInNoteRequest,
  ): Promise<string> {
    return this.notes.keep(token, id, asked, text);
  }
}
