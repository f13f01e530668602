import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { Problems } from '../http/problems.js';
import { SignOffBatchRequest } from './sign-off.dto.js';
import { SignOffBatchView } from './sign-off-batch.view.js';
import { SignOffsService } from './sign-offs.service.js';

@ApiTags('sign-offs')
@Controller('sign-offs')
export class SignOffBatchController {
  constructor(private readonly signOffs: SignOffsService) {}

  /**
   * Signs up to 50 goals, all or none; repeating changes nothing. Where one stands in the way, `errors` names each such goal
   * by its place (`goalIds.2`) with the code that signing it alone would have: 403 if one is not the reader's to sign, else
   * 409 not-all-waiting.
   */
  @Post()
  @HttpCode(200)
  @LateSession()
  @Problems(400, 401, 403, 404, 409)
  @ApiOkResponse({ type: SignOffBatchView })
  async sign(@SessionToken() token: Buffer, @Body() { goalIds }: SignOffBatchRequest): Promise<SignOffBatchView> {
    return { signed: await this.signOffs.signAll(token, goalIds) };
  }
}
