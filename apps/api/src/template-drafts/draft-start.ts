import { Injectable } from '@nestjs/common';
import type { TemplateContent } from '@milepost/shared/template';
import { freeSlug, slugOf } from '@milepost/shared/template-slug';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import type { Transaction } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import {
  draftOfRequest,
  insertDraft,
  insertTemplate,
  lockTemplate,
  lockTemplates,
  slugsLike,
} from './template-draft.sql.js';
import type { TemplatePlaceView } from './template-draft.view.js';

/** What a draft begins with. */
export interface DraftBeginning {
  content: TemplateContent;
  /** The id of the version that it is based on, of this template or of another. */
  basedOnId: string | null;
  requestKey: string | null;
}

/** Begins drafts, from whatever they come. Whoever calls it has found that the actor may. */
@Injectable()
export class DraftStart {
  constructor(private readonly activity: ActivityLog) {}

  /** Where the draft of this request is, if the request came before. */
  async before(tx: Transaction, actor: Actor, requestKey: string | null): Promise<TemplatePlaceView | null> {
    if (requestKey === null) return null;
    const [place] = await tx.query<TemplatePlaceView & Record<string, unknown>>(draftOfRequest, [
      actor.personId,
      requestKey,
    ]);
    return place ?? null;
  }

  /**
   * A new template with its first draft. Without a slug it gets the one of its role, with a number where that is taken.
   * Throws 409 `slug-taken`.
   */
  async template(
    tx: Transaction,
    actor: Actor,
    slug: string | undefined,
    { content, ...beginning }: DraftBeginning,
  ): Promise<TemplatePlaceView> {
    await tx.query(lockTemplates);
    const wanted = slug ?? slugOf(content.role);
    const rows = await tx.query<{ slug: string }>(slugsLike, [wanted.slice(0, 40)]);
    const taken = new Set(rows.map((row) => row.slug));
    if (slug !== undefined && taken.has(slug))
      throw new RuleError('slug-taken', `There is a template “${slug}” already.`, { field: 'slug' });
    const own = freeSlug(wanted, taken);
    const [template] = await tx.query<{ id: string }>(insertTemplate, [own, content.role]);
    return this.insert(
      tx,
      actor,
      { id: template!.id, slug: own },
      { ...beginning, content: { ...content, slug: own } },
    );
  }

  /** A new version of a template that has no draft. Throws 409 `draft-stands`. */
  async version(tx: Transaction, actor: Actor, slug: string, beginning: DraftBeginning): Promise<TemplatePlaceView> {
    const [template] = await tx.query<{ id: string }>(lockTemplate, [slug]);
    return this.insert(tx, actor, { id: template!.id, slug }, beginning);
  }

  private async insert(
    tx: Transaction,
    actor: Actor,
    { id, slug }: { id: string; slug: string },
    { content, basedOnId, requestKey }: DraftBeginning,
  ): Promise<TemplatePlaceView> {
    const values = [id, JSON.stringify(content), actor.personId, basedOnId, requestKey];
    const [row] = await tx.query<{ number: number }>(insertDraft, values);
    const place = { slug, version: row!.number };
    await this.activity.write(tx, { verb: 'draft-begun', actorId: actor.personId, detail: { ...place } });
    return place;
  }
}
