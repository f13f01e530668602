import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Problems } from '../http/problems.js';
import { MeReadModel } from './me.read-model.js';
import { MeView } from './me.view.js';
import { PasswordService } from './password.service.js';
import { PasswordChangeRequest } from './session.dto.js';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly me: MeReadModel,
    private readonly passwords: PasswordService,
  ) {}

  /** Who I am, and how I stand to plans and people. */
  @Get()
  @ApiOkResponse({ type: MeView })
  @Problems(401)
  read(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.me.read(actor);
  }

  /** Change my password; every other session of mine ends. */
  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems(400, 401, 403, 429)
  changePassword(@CurrentActor() actor: Actor, @Body() { current, next }: PasswordChangeRequest): Promise<void> {
    return this.passwords.change(actor, current, next);
  }
}
