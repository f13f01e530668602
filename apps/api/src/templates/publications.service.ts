import { Injectable } from '@nestjs/common';
import { publicationBlock, publicationProblems } from '@milepost/shared/template-draft';
import { atHandOf } from '@milepost/shared/template-variant';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import { DraftChanges, requireAdmin } from '../template-drafts/draft-changes.js';
import { problemsLeft } from '../template-drafts/problems-left.js';
import { TemplateDraftReadModel } from '../template-drafts/template-draft.read-model.js';
import { findDraft, lockTemplate } from '../template-drafts/template-draft.sql.js';
import { versionView } from './template-versions.read-model.js';
import { findVersion, lastPublished, nameTemplate, publish } from './template-versions.sql.js';
import type { TemplateVersionView } from './template-version.view.js';

type Row = Omit<TemplateVersionView, 'can'> & { id: string; revision: number; publisherId: string | null };

/** A draft becomes a version that never changes again. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftChanges,
    private readonly reading: TemplateDraftReadModel,
  ) {}

  /**
   * Publishes the draft with a word on what changed. The same request again, when its answer was lost, gives the same version.
   * Throws 404, 403, 428, 412 with the whole draft, 409 `problems-left` with each problem, `review-needed`.
   */
  publish(actor: Actor, slug: string, asked: AskedVersion, note: string): Promise<TemplateVersionView> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockTemplate, [slug]);
      const before = await this.publishedBefore(tx, actor, slug, asked, note);
      if (before) return before;
      const { draft } = await this.drafts.open(tx, actor, slug);
      requireAdmin(actor);
      const { content, reviewRequired, version } = draft;
      const late = asked !== null && asked !== draft.revision;
      requireVersion(asked, draft.revision, late ? await this.reading.one(actor, slug, tx) : null);
      const problems = publicationProblems(content);
      const block = publicationBlock({ problems, reviewRequired, approved: draft.approvedAt !== null });
      if (block === 'problems-left') throw problemsLeft(problems);
      if (block) throw new RuleError(block, 'A second person must approve this draft first.');
      await tx.query(publish, [draft.id, note, actor.personId, JSON.stringify(atHandOf(content))]);
      await tx.query(nameTemplate, [draft.templateId, content.role]);
      await this.drafts.note(tx, actor, draft, { verb: 'template-published' });
      const { view } = await this.version(tx, actor, slug, version);
      return view;
    });
  }

  private async publishedBefore(
    tx: Transaction,
    actor: Actor,
    slug: string,
    asked: AskedVersion,
    note: string,
  ): Promise<TemplateVersionView | null> {
    const [standing] = await tx.query(findDraft, [slug]);
    const [last] = await tx.query<{ version: number }>(lastPublished, [slug]);
    if (standing || !last) return null;
    const { view, row } = await this.version(tx, actor, slug, last.version);
    const same = row.revision === asked && Number(row.publisherId) === actor.personId && view.note === note;
    return same ? view : null;
  }

  private async version(tx: Transaction, actor: Actor, slug: string, version: number) {
    const [found] = await tx.query<Row & Record<string, unknown>>(findVersion, [slug, version]);
    if (!found) throw new NotFound();
    const { id: _id, revision, publisherId, ...row } = found;
    return { view: versionView(row, actor), row: { revision, publisherId } };
  }
}
