import { Injectable } from '@nestjs/common';
import type { ActivityVerb } from '@milepost/shared/activity';
import type { DraftRights } from '@milepost/shared/template-access';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { Forbidden, NotFound } from '../http/rule-error.js';
import { type DraftRow, draftStanding, rightsOn } from './draft-view.js';
import { findDraft, lockTemplate } from './template-draft.sql.js';
import type { TemplateDraftStandingView } from './template-draft.view.js';

/** A draft that somebody may see, under its template's lock. */
export interface DraftScene {
  tx: Transaction;
  draft: DraftRow;
  can: DraftRights;
}

/** What a change is worth in the record: a verb, or nothing where nothing changed or somebody is only typing. */
export type DraftNote = { verb: ActivityVerb; subjectId?: number } | null;

/** The shape of every write on a draft. */
@Injectable()
export class DraftChanges {
  constructor(
    private readonly database: Database,
    private readonly activity: ActivityLog,
  ) {}

  /** Locks the template, looks whether the draft exists for the reader (404), acts, notes it, and gives how it stands then. */
  change(
    actor: Actor,
    slug: string,
    act: (scene: DraftScene) => Promise<DraftNote>,
  ): Promise<TemplateDraftStandingView> {
    return this.database.transaction(async (tx) => {
      const scene = await this.open(tx, actor, slug);
      await this.note(tx, actor, scene.draft, await act(scene));
      const { draft, can } = await this.read(tx, actor, slug);
      return draftStanding(draft, can);
    });
  }

  /** The draft, locked. Throws 404. */
  async open(tx: Transaction, actor: Actor, slug: string): Promise<DraftScene> {
    await tx.query(lockTemplate, [slug]);
    return this.read(tx, actor, slug);
  }

  async note(tx: Transaction, actor: Actor, { slug, version }: DraftRow, note: DraftNote): Promise<void> {
    if (note) await this.activity.write(tx, { ...note, actorId: actor.personId, detail: { slug, version } });
  }

  private async read(tx: Transaction, actor: Actor, slug: string): Promise<DraftScene> {
    const [draft] = await tx.query<DraftRow & Record<string, unknown>>(findDraft, [slug]);
    const can = draft && rightsOn(draft, actor);
    if (!can) throw new NotFound();
    return { tx, draft, can };
  }
}

/** Throws 403 for everybody but admins: who reviews a draft does not write it. */
export function requireAdmin({ isAdmin }: Actor): void {
  if (!isAdmin) throw new Forbidden('Only admins write templates.');
}
