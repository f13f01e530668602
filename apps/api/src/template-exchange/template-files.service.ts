import { Injectable } from '@nestjs/common';
import { isSame } from '@milepost/shared/is-same';
import type { TemplateContent } from '@milepost/shared/template';
import { templateDifference } from '@milepost/shared/template-difference';
import { publicationProblems } from '@milepost/shared/template-draft';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import { DraftStart } from '../template-drafts/draft-start.js';
import { lockTemplate, lockTemplates } from '../template-drafts/template-draft.sql.js';
import type { TemplatePlaceView } from '../template-drafts/template-draft.view.js';
import { jsonFile, readTemplateFile, yamlFile } from './template-file.js';
import { findContents } from './template-file.sql.js';
import type { TemplateFileView } from './template-file.view.js';

interface Version {
  id: string;
  version: number;
  status: 'draft' | 'review' | 'published' | 'retired';
  content: TemplateContent;
}

/** A file beside what is here under its slug. */
interface Judged {
  outcome: TemplateFileView['outcome'];
  same: Version | null;
  base: Version | null;
}

/** Templates as files: companies share them. */
@Injectable()
export class TemplateFilesService {
  constructor(
    private readonly database: Database,
    private readonly begin: DraftStart,
  ) {}

  /** A version as the text of a file. Throws 404. */
  async file(slug: string, version: number, format: 'yaml' | 'json'): Promise<string> {
    const versions = await this.database.read<Version & Record<string, unknown>>(findContents, [slug]);
    const found = versions.find((one) => one.version === version);
    if (!found) throw new NotFound();
    return format === 'json' ? jsonFile(found.content) : yamlFile(found.content, version);
  }

  /** What would become of a file; changes nothing. Throws 400 for a file that holds no template (see readTemplateFile). */
  async preview(bytes: Buffer): Promise<TemplateFileView> {
    const { content, lineOf } = readTemplateFile(bytes);
    const { outcome, same, base } = judge(
      content,
      await this.database.read<Version & Record<string, unknown>>(findContents, [content.slug]),
    );
    return {
      slug: content.slug,
      role: content.role,
      outcome,
      sameAs: same?.version ?? null,
      basedOn: base?.version ?? null,
      difference: base && templateDifference(base.content, content),
      problems: publicationProblems(content).map(({ path, problem }) => ({ path, line: lineOf(path), problem })),
    };
  }

  /**
   * Begins a draft with what a file holds, of a new template or as a new version of the one it names; with a `role`, of a template
   * of its own with that role. The same request key again gives the same one. Throws what the preview does, 409
   * `template-unchanged`, `draft-stands`.
   */
  async add(actor: Actor, bytes: Buffer, role: string | null, requestKey: string | null): Promise<TemplatePlaceView> {
    const { content } = readTemplateFile(bytes);
    const { slug } = content;
    return this.database.transaction(async (tx) => {
      // two files of one new template take turns, too
      await tx.query(lockTemplates);
      await tx.query(lockTemplate, [slug]);
      const before = await this.begin.before(tx, actor, requestKey);
      if (before) return before;
      const { outcome, same, base } = judge(content, await contentsOf(tx, slug));
      const basedOnId = (same ?? base)?.id ?? null;
      if (role !== null)
        return this.begin.template(tx, actor, undefined, { content: { ...content, role }, basedOnId, requestKey });
      if (outcome === 'unchanged')
        throw new RuleError('template-unchanged', `Version ${same!.version} of this template holds the same.`);
      if (outcome === 'draft-stands')
        throw new RuleError('draft-stands', 'This template has an open draft. Publish or discard it first.');
      const beginning = { content, basedOnId, requestKey };
      if (outcome === 'new-template') return this.begin.template(tx, actor, slug, beginning);
      return this.begin.version(tx, actor, slug, beginning);
    });
  }
}

const contentsOf = (tx: Transaction, slug: string): Promise<Version[]> =>
  tx.query<Version & Record<string, unknown>>(findContents, [slug]);

/** `versions` are those of the template that the file names, the newest first. */
function judge(content: TemplateContent, versions: readonly Version[]): Judged {
  const closed = versions.filter(({ status }) => status === 'published' || status === 'retired');
  const same = closed.find((one) => isSame(one.content, content)) ?? null;
  const base = closed.find(({ status }) => status === 'published') ?? closed[0] ?? null;
  if (same) return { outcome: 'unchanged', same, base };
  if (versions.length > closed.length) return { outcome: 'draft-stands', same, base };
  return { outcome: base ? 'new-version' : 'new-template', same, base };
}
