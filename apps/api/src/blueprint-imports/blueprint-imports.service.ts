import { Injectable, Logger } from '@nestjs/common';
import type { Blueprint } from '@milepost/blueprint/blueprint';
import { corrected } from '@milepost/blueprint/corrected';
import type { Correction } from '@milepost/blueprint/correction';
import { correctionProblems } from '@milepost/blueprint/correction-problems';
import type { DocumentHint } from '@milepost/blueprint/inputs/format-of';
import { keepKeys } from '@milepost/blueprint/keep-keys';
import { UnreadableDocument } from '@milepost/blueprint/source-text';
import { toTemplate } from '@milepost/blueprint/to-template';
import { isSame } from '@milepost/shared/is-same';
import type { TemplateContent } from '@milepost/shared/template';
import { slugOf } from '@milepost/shared/template-slug';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import { DraftStart } from '../template-drafts/draft-start.js';
import { findBase, findDraft, findKeys, lockTemplate } from '../template-drafts/template-draft.sql.js';
import type { TemplatePlaceView } from '../template-drafts/template-draft.view.js';
import {
  beginImport,
  dropImport,
  findImport,
  keepReading,
  knownTemplate,
  listImports,
  lockImport,
  noteTemplate,
  refuseReading,
  saveCorrections,
} from './blueprint-import.sql.js';
import type { TemplateOfImportRequest } from './blueprint-import.dto.js';
import type {
  BlueprintImportListView,
  BlueprintImportSummaryView,
  BlueprintImportView,
  CorrectionsView,
  KnownTemplateView,
} from './blueprint-import.view.js';
import { readDocument } from './reading.js';

type ImportRow = Omit<BlueprintImportView, 'known' | 'role'> & Record<string, unknown>;
type ReadRow = ImportRow & { text: string; blueprint: Blueprint };

/** Documents become templates: read apart from the server, corrected by a person, made a draft. Admins only. */
@Injectable()
export class BlueprintImportsService {
  private readonly log = new Logger(BlueprintImportsService.name);

  constructor(
    private readonly database: Database,
    private readonly begin: DraftStart,
  ) {}

  async list(): Promise<BlueprintImportListView> {
    return { imports: await this.database.read<BlueprintImportSummaryView & Record<string, unknown>>(listImports) };
  }

  /** A document as it stands. Throws 404. */
  async one(id: number): Promise<BlueprintImportView> {
    const [row] = await this.database.read<ImportRow>(findImport, [id]);
    if (!row) throw new NotFound();
    return this.view(row);
  }

  /** Takes a document and reads it in the background; the same request key again gives the same one. Of one that cannot be read only the reason is kept. */
  async bring(
    actor: Actor,
    bytes: Buffer,
    hint: DocumentHint & { name: string },
    requestKey: string | null,
  ): Promise<{ id: number }> {
    const { name, ...how } = hint;
    const [row] = await this.database.read<{ id: string; isNew: boolean }>(beginImport, [
      name,
      actor.personId,
      requestKey,
    ]);
    const id = Number(row!.id);
    if (row!.isNew) void this.read(id, bytes, how);
    return { id };
  }

  private async read(id: number, bytes: Buffer, hint: DocumentHint): Promise<void> {
    try {
      const { source, blueprint } = await readDocument(bytes, hint);
      await this.database.read(keepReading, [id, source.format, source.text, JSON.stringify(blueprint)]);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) this.log.error(error);
      const why =
        error instanceof UnreadableDocument
          ? error.message
          : 'This document could not be read. Try again, or paste its text.';
      await this.database.read(refuseReading, [id, why]).catch((failed: unknown) => this.log.error(failed));
    }
  }

  /** Keeps what a person corrected, as they do it. Throws 404, 409 `not-read`, 428, 412, 400 `bad-corrections`. */
  correct(id: number, asked: AskedVersion, corrections: unknown): Promise<CorrectionsView> {
    const problems = correctionProblems(corrections);
    if (problems.length) throw badCorrections(problems);
    return this.database.transaction(async (tx) => {
      const row = await locked(tx, id);
      const list = corrections as Correction[];
      if (isSame(list, row.corrections)) return { version: row.version, corrections: list };
      if (asked !== row.version) requireVersion(asked, row.version, await this.view(row));
      await tx.query(saveCorrections, [id, JSON.stringify(list)]);
      return { version: row.version + 1, corrections: list };
    });
  }

  /** Forgets a document and all that was read in it; the template made of it stays. Throws 404. */
  drop(id: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<ImportRow>(findImport, [id]);
      if (!row) throw new NotFound();
      await tx.query(dropImport, [id]);
    });
  }

  /**
   * Begins a template's draft with what was read and corrected. As a version of a template that is there it differs from that
   * only in what the document changed. Throws 404, 409 `not-read`, `draft-stands`, 400 `template-unknown`.
   */
  makeTemplate(
    actor: Actor,
    id: number,
    { role, versionOf }: TemplateOfImportRequest,
    requestKey: string | null,
  ): Promise<TemplatePlaceView> {
    return this.database.transaction(async (tx) => {
      const row = await locked(tx, id);
      const before = await this.begin.before(tx, actor, requestKey);
      if (before) return before;
      const slug = versionOf ?? slugOf(role);
      const content = toTemplate(corrected(row.blueprint, row.corrections), { slug, role, title: row.name });
      const place = versionOf
        ? await this.newVersion(tx, actor, versionOf, content, requestKey)
        : await this.begin.template(tx, actor, undefined, { content, basedOnId: null, requestKey });
      await tx.query(noteTemplate, [id, place.slug]);
      return place;
    });
  }

  private async newVersion(
    tx: Transaction,
    actor: Actor,
    slug: string,
    content: TemplateContent,
    requestKey: string | null,
  ) {
    await tx.query(lockTemplate, [slug]);
    const [base] = await tx.query<{ id: string; content: TemplateContent }>(findBase, [slug, null]);
    if (!base) throw new BadRequest('template-unknown', 'There is no published template by that name.', 'versionOf');
    const [standing] = await tx.query(findDraft, [slug]);
    if (standing) throw new RuleError('draft-stands', 'This template has an open draft. Publish or discard it first.');
    const keys = await tx.query<{ key: string }>(findKeys, [slug]);
    const kept = keepKeys(
      base.content,
      content,
      keys.map(({ key }) => key),
    );
    return this.begin.version(tx, actor, slug, { content: kept, basedOnId: base.id, requestKey });
  }

  private async view(row: ImportRow): Promise<BlueprintImportView> {
    const role = row.blueprint?.role?.text ?? null;
    const [known] =
      role || row.templateSlug
        ? await this.database.read<KnownTemplateView & Record<string, unknown>>(knownTemplate, [
            row.name,
            slugOf(role ?? row.name),
          ])
        : [];
    return { ...row, role, known: known ?? null };
  }
}

/** Throws 404, and 409 for one that is not read. */
async function locked(tx: Transaction, id: number): Promise<ReadRow> {
  await tx.query(lockImport, [id]);
  const [row] = await tx.query<ImportRow>(findImport, [id]);
  if (!row) throw new NotFound();
  if (row.status !== 'read') throw new RuleError('not-read', 'This document is not read yet, or could not be read.');
  return row as ReadRow;
}

const badCorrections = (problems: readonly string[]) =>
  new RuleError('bad-corrections', 'Some of these corrections are none.', {
    status: 400,
    errors: problems.slice(0, 50).map((line) => {
      const [field = 'corrections', ...detail] = line.split(': ');
      return { field: field.replaceAll(/\[(\d+)\]/g, '.$1'), code: 'bad-corrections', detail: detail.join(': ') };
    }),
  });
