import { Injectable } from '@nestjs/common';
import type { Statement } from '../database/statement.js';
import { Database } from '../database/database.js';
import { etagFrom, isNamedIn } from '../http/etag.js';
import { ownPlan, planById } from './plan.sql.js';
import { planReader, type PlanReader, type PlanReaderRow } from './plan-reader.js';

/** The plan page as text, ready to send, and the tag it is known by. `body` is null when the reader has this very reply. */
export interface PlanReply {
  etag: string;
  body: string | null;
}

interface StampRow extends PlanReaderRow {
  today: string;
  directory: string;
  /** The named lead of the hire's team. */
  lead: string | null;
  facts: string;
}

/** The plan page: one statement that checks the session, finds the relations and builds the JSON. */
@Injectable()
export class PlanReadModel {
  constructor(private readonly database: Database) {}

  /** The plan as its reader sees it. 404 where they may not. */
  byId(token: Buffer, id: number, known?: string): Promise<PlanReply> {
    return this.reply(planById, [token, id], known);
  }

  /** The reader's own plan: the active one, else the last. 404 without any. */
  own(token: Buffer, known?: string): Promise<PlanReply> {
    return this.reply(ownPlan, [token], known);
  }

  private async reply(
    plan: { read: Statement; version: Statement },
    values: unknown[],
    known?: string,
  ): Promise<PlanReply> {
    if (known) {
      const [row] = await this.database.read<StampRow>(plan.version, values);
      const etag = tagOf(planReader(row), row!);
      if (isNamedIn(known, etag)) return { etag, body: null };
    }
    const [row] = await this.database.read<StampRow>(plan.read, values);
    const reader = planReader(row);
    return { etag: tagOf(reader, row!), body: `{"can":${JSON.stringify(reader.rights)},${row!.facts.slice(1)}` };
  }
}

/** From versions, viewer, rights and date, never from the text. */
function tagOf({ id, planId, version, relation, rights }: PlanReader, { today, directory, lead }: StampRow): string {
  return etagFrom([planId, version, id, today, directory, lead, relation, rights]);
}
