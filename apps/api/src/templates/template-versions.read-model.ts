import { Injectable } from '@nestjs/common';
import type { TemplateContent } from '@milepost/shared/template';
import { templateRights } from '@milepost/shared/template-access';
import { templateDifference } from '@milepost/shared/template-difference';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { findContent, findVersions } from './template-versions.sql.js';
import type {
  ComparedVersionView,
  TemplateDifferenceView,
  TemplateVersionsView,
  TemplateVersionView,
} from './template-version.view.js';

type Row = Omit<TemplateVersionView, 'can'>;

/** The course of a template. */
@Injectable()
export class TemplateVersionsReadModel {
  constructor(private readonly database: Database) {}

  /** Every version that the reader may see. Throws 404. */
  async list(actor: Actor, slug: string): Promise<TemplateVersionsView> {
    const rows = await this.database.read<Row & { slug: string; role: string }>(findVersions, [
      slug,
      actor.personId,
      actor.isAdmin,
    ]);
    if (!rows[0]) throw new NotFound();
    const versions = rows.map(({ slug: _slug, role: _role, ...row }) => versionView(row, actor));
    return { slug, role: rows[0].role, versions, can: templateRights(actor) };
  }

  /**
   * What makes `to` (a number, `draft`, or null for the newest that was published) out of `from` (null for the one before).
   * Throws 404 for a version that the reader may not see.
   */
  async difference(
    actor: Actor,
    slug: string,
    from: number | null,
    to: string | null,
  ): Promise<TemplateDifferenceView> {
    const { versions } = await this.list(actor, slug);
    const isOpen = ({ status }: ComparedVersionView) => status === 'draft' || status === 'review';
    const wanted = to === null ? (one: ComparedVersionView) => !isOpen(one) : isOpen;
    const after = versions.find((one) => (to === null || to === 'draft' ? wanted(one) : one.version === Number(to)));
    const earlier = versions.find((one) => one.version < (after?.version ?? 0)) ?? after;
    const before = from === null ? earlier : versions.find((one) => one.version === from);
    if (!before || !after) throw new NotFound();
    const [old, now] = await Promise.all([this.content(slug, before.version), this.content(slug, after.version)]);
    return {
      slug,
      from: { version: before.version, status: before.status },
      to: { version: after.version, status: after.status },
      difference: templateDifference(old, now),
    };
  }

  /** What a version that the reader may see holds. */
  private async content(slug: string, version: number): Promise<TemplateContent> {
    const [row] = await this.database.read<{ content: TemplateContent }>(findContent, [slug, version]);
    // an open draft may be gone between two reads
    if (!row) throw new NotFound();
    return row.content;
  }
}

/** A version with what the reader may do with it. */
export const versionView = (row: Row, { isAdmin }: Actor): TemplateVersionView => ({
  ...row,
  can: { retire: isAdmin && row.status === 'published', restore: isAdmin && row.status === 'retired' },
});
