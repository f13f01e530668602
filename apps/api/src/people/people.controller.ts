import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { IdPipe } from '../http/id.pipe.js';
import { type AskedVersion, etagOf, IfMatch } from '../http/if-match.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { PeopleReadModel } from './people.read-model.js';
import { PeopleService } from './people.service.js';
import { PeopleQuery, PersonAddRequest, PersonEditRequest } from './person.dto.js';
import { PeopleView, PersonDetailView } from './person.view.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly directory: PeopleReadModel,
    private readonly people: PeopleService,
  ) {}

  /** The directory, by name. */
  @Get()
  @ApiOkResponse({ type: PeopleView })
  @Problems(400, 401)
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<PeopleView> {
    return this.directory.page(actor, query);
  }

  /** One person, with who reports to them. */
  @Get(':id')
  @ApiOkResponse({ type: PersonDetailView })
  @Problems(401, 404)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailView> {
    return withEtag(reply, await this.directory.one(actor, id));
  }

  /** Add somebody. */
  @Post()
  @AdminOnly()
  @TakesRequestKey()
  @ApiCreatedResponse({ type: PersonDetailView })
  @Problems(400, 401, 403, 409, 422)
  async add(
    @CurrentActor() actor: Actor,
    @Body() request: PersonAddRequest,
    @RequestKey() requestKey: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailView> {
    return withEtag(reply, await this.people.add(actor, request, requestKey));
  }

  /** Edit or move somebody; people may change their own time zone and working days. */
  @Patch(':id')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: PersonDetailView })
  @Problems(400, 401, 403, 404, 409, 412, 428)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: number,
    @IfMatch() asked: AskedVersion,
    @Body() request: PersonEditRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailView> {
    return withEtag(reply, await this.people.edit(actor, id, asked, request));
  }
}

function withEtag(reply: FastifyReply, person: PersonDetailView): PersonDetailView {
  void reply.header('etag', etagOf(person.version));
  return person;
}
