import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { search } from './search.sql.js';
import type { SearchView } from './search.view.js';

/** People, plans, goals and templates by what they are called. */
@Injectable()
export class SearchReadModel {
  constructor(private readonly database: Database) {}

  /** The first `limit` of each kind that hold `words` and that the reader may see. */
  async find(actor: Actor, words: string, limit: number): Promise<SearchView> {
    const values = [actor.personId, actor.isAdmin, words.replace(/\s+/g, ' '), limit];
    const [found] = await this.database.read<SearchView & Record<string, unknown>>(search, values);
    return found!;
  }
}
