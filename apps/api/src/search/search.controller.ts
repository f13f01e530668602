import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Problems } from '../http/problems.js';
import { SearchQuery } from './search.dto.js';
import { SearchReadModel } from './search.read-model.js';
import { SearchView } from './search.view.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchReadModel) {}

  /** Finds people, plans, goals and templates by what they are called, within what the reader may see. */
  @Get()
  @ApiOkResponse({ type: SearchView })
  @Problems(400, 401)
  find(@CurrentActor() actor: Actor, @Query() { q, limit = 5 }: SearchQuery): Promise<SearchView> {
    return this.search.find(actor, q, limit);
  }
}
