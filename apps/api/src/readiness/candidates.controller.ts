import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { CandidatesReadModel } from './candidates.read-model.js';
import { CandidatesView } from './candidates.view.js';

@ApiTags('readiness')
@LateSession()
@Controller('readiness')
@Problems(401)
export class CandidatesController {
  constructor(private readonly candidates: CandidatesReadModel) {}

  /**
   * Everyone whose readiness the reader weighs, as manager, further up or as lead of the team: each criterion with how it
   * stands. The newest 1000 plans: those that are open, and the completed ones that nobody found ready yet.
   */
  @Get()
  @ApiOkResponse({ type: CandidatesView })
  inSight(@SessionToken() token: Buffer): Promise<CandidatesView> {
    return this.candidates.inSight(token);
  }
}
