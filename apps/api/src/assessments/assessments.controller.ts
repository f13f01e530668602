import { Body, Controller, Delete, Param, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { CheckInReply } from '../check-ins/check-in-reply.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { AssessmentRequest } from './assessment.dto.js';
import { AssessmentsService } from './assessments.service.js';

/** The reader's own assessment. 409 too-early, check-in-closed, check-in-skipped, plan-closed. */
@ApiTags('check-ins')
@LateSession()
@Controller('check-ins/:id/assessment')
@Problems(401, 403, 404, 409)
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  /** Writes some of it, as it is typed; nobody else reads it before it is submitted. 409 assessment-submitted; 400 goal-unknown, prompt-unknown. */
  @Patch()
  @Problems(400)
  @CheckInReply()
  write(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() request: AssessmentRequest,
  ): Promise<string> {
    return this.assessments.write(token, id, request);
  }

  /** Submits it: the other side reads it once both submitted or the meeting opens. 409 nothing-written. */
  @Put('submission')
  @CheckInReply()
  submit(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.assessments.submit(token, id);
  }

  /** Takes it back while nobody else can read it. 409 already-seen. */
  @Delete('submission')
  @CheckInReply()
  takeBack(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<string> {
    return this.assessments.takeBack(token, id);
  }
}
