import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { GoalChangeView } from '../goals/goal.view.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { CommentRequest } from './comment.dto.js';
import { CommentsService } from './comments.service.js';

@ApiTags('comments')
@LateSession()
@Controller()
@Problems(401, 403, 404, 409)
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  /** Adds a comment to a goal; the same Idempotency-Key adds one. */
  @Post('goals/:id/comments')
  @HttpCode(200)
  @TakesRequestKey()
  @Problems(400)
  @ApiOkResponse({ type: GoalChangeView })
  add(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Body() { text }: CommentRequest,
    @RequestKey() key: string | null,
  ): Promise<GoalChangeView> {
    return this.comments.add(token, id, text, key);
  }

  /** Takes one's own comment back. */
  @Delete('comments/:id')
  @ApiOkResponse({ type: GoalChangeView })
  remove(@SessionToken() token: Buffer, @Param('id', IdPipe) id: number): Promise<GoalChangeView> {
    return this.comments.remove(token, id);
  }
}
