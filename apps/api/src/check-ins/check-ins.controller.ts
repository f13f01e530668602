import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { CheckInReadModel } from './check-in.read-model.js';
import { CheckInView } from './check-in.view.js';

@ApiTags('check-ins')
@LateSession()
@Controller('check-ins')
@Problems(401)
export class CheckInsController {
  constructor(private readonly page: CheckInReadModel) {}

  /** A check-in with its plan, as far as the reader may see it. One statement. */
  @Get(':id')
  @Problems(404)
  @ApiOkResponse({ type: CheckInView })
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  read(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.page.byId(token, id);
  }
}
