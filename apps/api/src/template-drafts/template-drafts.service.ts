import { Injectable } from '@nestjs/common';
import { isSame } from '@milepost/shared/is-same';
import type { TemplateContent } from '@milepost/shared/template';
import { blankTemplate, draftProblems, type TemplateProblem } from '@milepost/shared/template-draft';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import { DraftChanges, requireAdmin } from './draft-changes.js';
import { DraftStart } from './draft-start.js';
import type { NewTemplateRequest } from './template-draft.dto.js';
import { TemplateDraftReadModel } from './template-draft.read-model.js';
import {
  deleteDraft,
  deleteEmptyTemplate,
  findBase,
  findDraft,
  lockTemplate,
  saveDraft,
} from './template-draft.sql.js';
import type { TemplateDraftStandingView, TemplateDraftView, TemplatePlaceView } from './template-draft.view.js';

interface Base {
  id: string;
  version: number;
  content: TemplateContent;
}

/** Admins write templates. */
@Injectable()
export class TemplateDraftsService {
  constructor(
    private readonly database: Database,
    private readonly begin: DraftStart,
    private readonly changes: DraftChanges,
    private readonly reading: TemplateDraftReadModel,
  ) {}

  /**
   * A template of one's own, empty or a copy; the same request key again gives the same one. Throws 400 `template-unknown`
   * for a copy of nothing, 409 `slug-taken`.
   */
  create(actor: Actor, request: NewTemplateRequest, requestKey: string | null): Promise<TemplatePlaceView> {
    const { role, slug, copyOf } = request;
    return this.database.transaction(async (tx) => {
      const before = await this.begin.before(tx, actor, requestKey);
      if (before) return before;
      const base = copyOf ? await baseOf(tx, copyOf.slug, copyOf.version) : null;
      if (copyOf && !base) throw new BadRequest('template-unknown', 'There is no such version to copy.', 'copyOf');
      const content = base ? { ...base.content, role } : blankTemplate('', role);
      return this.begin.template(tx, actor, slug, { content, basedOnId: base?.id ?? null, requestKey });
    });
  }

  /** The open draft of a template; where there is none, one from this version or the newest published. Throws 404, 403. */
  start(actor: Actor, slug: string, version: number | null): Promise<{ isNew: boolean; draft: TemplateDraftView }> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockTemplate, [slug]);
      const [standing] = await tx.query(findDraft, [slug]);
      const base = await baseOf(tx, slug, version);
      if (!base && !(standing && actor.isAdmin)) throw new NotFound();
      requireAdmin(actor);
      if (!standing)
        await this.begin.version(tx, actor, slug, { content: base!.content, basedOnId: base!.id, requestKey: null });
      return { isNew: !standing, draft: await this.reading.one(actor, slug, tx) };
    });
  }

  /**
   * Keeps the whole draft, as it is typed: no activity tells of it. The same again changes nothing. Throws 404, 403, 409
   * `in-review`, 428, 412 with the draft as it stands, 400 `bad-content` with the path of each problem.
   */
  save(actor: Actor, slug: string, asked: AskedVersion, content: TemplateContent): Promise<TemplateDraftStandingView> {
    return this.changes.change(actor, slug, async ({ tx, draft }) => {
      requireAdmin(actor);
      if (isSame(content, draft.content)) return null;
      const misfits = draftProblems(content);
      if (!misfits.length && content.slug !== slug) misfits.push({ path: 'slug', problem: `must stay ${slug}` });
      if (misfits.length) throw badContent(misfits);
      if (draft.status === 'review')
        throw new RuleError('in-review', 'Somebody reviews this draft. Withdraw the request to go on writing.');
      requireVersion(
        asked,
        draft.revision,
        await this.viewFor(asked, draft.revision, () => this.reading.one(actor, slug, tx)),
      );
      await tx.query(saveDraft, [draft.id, JSON.stringify(content), actor.personId]);
      return null;
    });
  }

  /** Throws the draft away, and a template that never was published with it. Throws 404, 403. */
  discard(actor: Actor, slug: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { draft } = await this.changes.open(tx, actor, slug);
      requireAdmin(actor);
      await tx.query(deleteDraft, [draft.id]);
      await tx.query(deleteEmptyTemplate, [draft.templateId]);
      await this.changes.note(tx, actor, draft, { verb: 'draft-discarded' });
    });
  }

  /** The whole draft is read only for those who come too late. */
  private async viewFor(
    asked: AskedVersion,
    current: number,
    read: () => Promise<TemplateDraftView>,
  ): Promise<unknown> {
    return asked === null || asked === current ? null : read();
  }
}

async function baseOf(tx: Transaction, slug: string, version: number | null): Promise<Base | null> {
  const [base] = await tx.query<Base & Record<string, unknown>>(findBase, [slug, version]);
  return base ?? null;
}

/** What cannot be kept as a draft, by the paths of a request. */
const badContent = (problems: readonly TemplateProblem[]): RuleError =>
  new RuleError('bad-content', 'Some of this cannot be kept in a template.', {
    status: 400,
    errors: problems.slice(0, 100).map(({ path, problem }) => ({
      field: path ? `content.${path}` : 'content',
      code: 'bad-content',
      detail: problem,
    })),
  });
