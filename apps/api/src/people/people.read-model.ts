import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { readCursor, writeCursor } from '../http/page-cursor.js';
import { NotFound } from '../http/rule-error.js';
import { findPeople, findPerson } from './people.sql.js';
import type { PeopleQuery } from './person.dto.js';
import {
  type DetailRow,
  type PeopleView,
  personDetailView,
  type PersonDetailView,
  type PersonRow,
  personView,
} from './person.view.js';

/** The directory as its readers see it. */
@Injectable()
export class PeopleReadModel {
  constructor(private readonly database: Database) {}

  /** A page of people by name. Throws 400 `bad-cursor`. */
  async page(actor: Actor, query: PeopleQuery): Promise<PeopleView> {
    const { search, team, managerId, active = 'true', cursor, limit = 50 } = query;
    const after = cursor ? readCursor(cursor) : null;
    const isActive = active === 'any' ? null : active === 'true';
    const values = [search || null, team, managerId, isActive, after?.text, after?.id, limit + 1];
    const rows = await this.database.read<PersonRow>(findPeople, values);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      people: shown.map((row) => personView(row, actor)),
      nextCursor: last ? writeCursor({ text: last.sortName, id: Number(last.id) }) : null,
      can: { add: actor.isAdmin },
    };
  }

  /** One person, read inside `tx` where one is open. Throws 404. */
  async one(actor: Actor, id: number, tx?: Transaction): Promise<PersonDetailView> {
    const values = [id, actor.personId, actor.isAdmin];
    const rows = await (tx
      ? tx.query<DetailRow>(findPerson, values)
      : this.database.read<DetailRow>(findPerson, values));
    if (!rows[0]) throw new NotFound();
    return personDetailView(rows[0], actor);
  }
}
