import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { type AskedVersion, etagOf, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { OrganisationRequest } from './organisation.dto.js';
import { OrganisationService } from './organisation.service.js';
import { OrganisationView } from './organisation.view.js';

@ApiTags('organisation')
@Controller('organisation')
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  /** The organisation's usual working days, its holidays, and whether templates are reviewed. */
  @Get()
  @ApiOkResponse({ type: OrganisationView })
  @Problems(401)
  read(@CurrentActor() actor: Actor): Promise<OrganisationView> {
    return this.organisation.read(actor);
  }

  /** Set them as a whole. A holiday counts as no working day from the next read on, on every plan. */
  @Put()
  @AdminOnly()
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: OrganisationView })
  @Problems(400, 401, 403, 412, 428)
  async save(
    @CurrentActor() actor: Actor,
    @IfMatch() asked: AskedVersion,
    @Body() request: OrganisationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const organisation = await this.organisation.save(actor, asked, request);
    void reply.header('etag', etagOf(organisation.version));
    return organisation;
  }
}
