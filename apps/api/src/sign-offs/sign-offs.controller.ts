import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { GoalChangeView } from '../goals/goal.view.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { ReturnRequest } from './sign-off.dto.js';
import { SignOffsService } from './sign-offs.service.js';

/** A goal's confirmation by somebody else. */
@ApiTags('sign-offs')
@LateSession()
@Controller('goals/:id')
@Problems(401, 403, 404, 409)
export class SignOffsController {
  constructor(private readonly signOffs: SignOffsService) {}

  /** Asks for a sign-off. 409 work-unfinished, evidence-missing, no-sign-off-asked. */
  @Put('sign-off-request')
  @ApiOkResponse({ type: GoalChangeView })
  ask(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.signOffs.ask(token, id);
  }

  /** Takes the request back. 409 already-signed, already-returned. */
  @Delete('sign-off-request')
  @ApiOkResponse({ type: GoalChangeView })
  withdraw(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.signOffs.withdraw(token, id);
  }

  /** Signs a goal that waits. 409 already-signed, already-returned, nothing-asked. */
  @Put('sign-off')
  @ApiOkResponse({ type: GoalChangeView })
  sign(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.signOffs.sign(token, id);
  }

  /** Opens a goal again that the reader signed. */
  @Delete('sign-off')
  @ApiOkResponse({ type: GoalChangeView })
  undo(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.signOffs.undo(token, id);
  }

  /** Returns a goal that waits, with what is missing. 409 already-signed, already-returned, nothing-asked. */
  @Put('return')
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  giveBack(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { reason }: ReturnRequest,
  ): Promise<GoalChangeView> {
    return this.signOffs.giveBack(token, id, reason);
  }
}
