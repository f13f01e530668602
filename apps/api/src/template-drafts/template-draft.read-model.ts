import { Injectable } from '@nestjs/common';
import { keysOf } from '@milepost/shared/template-keys';
import { inReadingOrder } from '@milepost/shared/template-order';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { type DraftLine, type DraftRow, draftStanding, draftSummary, rightsOn } from './draft-view.js';
import { findDraft, findDrafts, findKeys } from './template-draft.sql.js';
import type { TemplateDraftSummaryView, TemplateDraftView } from './template-draft.view.js';

/** What somebody may see of drafts. */
@Injectable()
export class TemplateDraftReadModel {
  constructor(private readonly database: Database) {}

  /** The draft of a template, whole; inside a transaction as it stands there. 404 where there is none for the reader. */
  async one(actor: Actor, slug: string, tx: Pick<Transaction, 'query'> = this.outside): Promise<TemplateDraftView> {
    const [draft] = await tx.query<DraftRow & Record<string, unknown>>(findDraft, [slug]);
    const can = draft && rightsOn(draft, actor);
    if (!can) throw new NotFound();
    const keys = await tx.query<{ key: string }>(findKeys, [slug]);
    const here = keysOf(draft.content);
    return {
      ...draftStanding(draft, can),
      retiredKeys: keys.map(({ key }) => key).filter((key) => !here.has(key)),
      content: inReadingOrder(draft.content),
    };
  }

  /** The drafts that the reader may see, the last edited first. */
  async summaries(actor: Actor): Promise<TemplateDraftSummaryView[]> {
    const values = [actor.personId, actor.isAdmin];
    const rows = await this.database.read<DraftLine & Record<string, unknown>>(findDrafts, values);
    return rows.flatMap((row) => {
      const can = rightsOn(row, actor);
      return can ? [draftSummary(row, can)] : [];
    });
  }

  private readonly outside: Pick<Transaction, 'query'> = {
    query: (statement, values) => this.database.read(statement, values),
  };
}
