import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { DeactivationService } from './deactivation.service.js';
import { DeactivationView, PersonDetailView } from './person.view.js';

@ApiTags('people')
@Controller('people/:id/deactivation')
@AdminOnly()
export class DeactivationController {
  constructor(private readonly deactivation: DeactivationService) {}

  /** Deactivate somebody: signed out everywhere, kept out, nothing of theirs removed. */
  @Put()
  @ApiOkResponse({ type: DeactivationView })
  @Problems(401, 403, 404, 409)
  deactivate(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: number): Promise<DeactivationView> {
    return this.deactivation.deactivate(actor, id);
  }

  /** Let somebody in again. */
  @Delete()
  @ApiOkResponse({ type: PersonDetailView })
  @Problems(401, 403, 404)
  reactivate(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: number): Promise<PersonDetailView> {
    return this.deactivation.reactivate(actor, id);
  }
}
