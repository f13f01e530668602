import { Injectable } from '@nestjs/common';
import { templateRights } from '@milepost/shared/template-access';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { etagFrom, isNamedIn } from '../http/etag.js';
import { NotFound } from '../http/rule-error.js';
import { TemplateDraftReadModel } from '../template-drafts/template-draft.read-model.js';
import type {
  TemplateListView,
  TemplateReviewView,
  TemplateRightsView,
  TemplateSummaryView,
  TemplateView,
} from './template.view.js';

const newest = `select distinct on (template_id) * from template_versions where status = 'published' order by template_id, number desc`;

const list = statement(
  'template-list',
  `select t.slug, v.content->>'role' as role, v.number as version, case when v.content->'document'->'sections' <> '[]' then v.content->'document'->>'title' end as "documentTitle",
    coalesce((v.content->'phases'->0->>'inferred')::boolean, false) as inferred, iso(v.reviewed_at) as "reviewedAt",
    jsonb_array_length(v.content->'phases') as phases,
    (select coalesce(sum(jsonb_array_length(p->'goals')), 0)::int from jsonb_array_elements(v.content->'phases') p) as goals,
    jsonb_array_length(v.content->'kpis') as kpis, jsonb_array_length(v.content->'skills') as skills,
    jsonb_array_length(v.content->'guardrails') as guardrails,
    (select count(*)::int from plans join template_versions any_version on any_version.id = plans.template_version_id
      where any_version.template_id = t.id and plans.closed_at is null) as "planCount"
  from (${newest}) v join templates t on t.id = v.template_id order by t.role`,
);

export const review = `iso(v.reviewed_at) as "reviewedAt",
  (select json_build_object('id', id, 'name', name) from people where id = v.reviewed_by) as "reviewedBy"`;

const about = `t.slug, v.content->>'role' as role, v.number as version, v.status, iso(v.published_at) as "publishedAt", ${review},
    (select json_agg(number order by number desc) from template_versions
      where template_id = t.id and status in ('published', 'retired')) as versions,
    (select count(*)::int from plans where template_version_id = v.id and closed_at is null) as "planCount"`;

const named = `from templates t join template_versions v on v.template_id = t.id
  where t.slug = $1 and v.status in ('published', 'retired') and ($2::int is null and v.status = 'published' or v.number = $2)
  order by v.number desc limit 1`;

/** $1 slug, $2 version number or null for the newest published. */
const one = statement('template-one', `select ${about}, v.content ${named}`);

/** The same without its content, which never changes. */
const label = statement('template-label', `select ${about} ${named}`);

const reviewed = statement(
  'template-reviewed',
  `select ${review} from template_versions v join templates t on t.id = v.template_id where t.slug = $1 and v.number = $2`,
);

type Label = Omit<TemplateView, 'can' | 'content'> & Record<string, unknown>;

/** A template's page and the tag it is known by. `view` is null when the reader has this very reply. */
export interface TemplateReply {
  etag: string;
  view: TemplateView | null;
}

/** What the catalogue and a template's page show. Everyone signed in reads every published template. */
@Injectable()
export class TemplateReadModel {
  constructor(
    private readonly database: Database,
    private readonly drafts: TemplateDraftReadModel,
  ) {}

  async list(actor: Actor): Promise<TemplateListView> {
    const { isAdmin } = actor;
    return {
      templates: await this.database.read<TemplateSummaryView & Record<string, unknown>>(list),
      drafts: await this.drafts.summaries(actor),
      can: { create: isAdmin, import: isAdmin },
    };
  }

  /** A published version, the newest when none is named. 404 for what was never published. */
  async one(actor: Actor, slug: string, version: number | null, known?: string): Promise<TemplateReply> {
    const can = templateRights(actor);
    if (known) {
      const [row] = await this.database.read<Label>(label, [slug, version]);
      const etag = row && tagOf(row, can);
      if (etag && isNamedIn(known, etag)) return { etag, view: null };
    }
    const [row] = await this.database.read<Label & Pick<TemplateView, 'content'>>(one, [slug, version]);
    if (!row) throw new NotFound();
    const { content, ...rest } = row;
    return { etag: tagOf(rest, can), view: { ...rest, can, content } };
  }

  async review(slug: string, version: number): Promise<TemplateReviewView> {
    const [row] = await this.database.read<TemplateReviewView & Record<string, unknown>>(reviewed, [slug, version]);
    if (!row) throw new NotFound();
    return row;
  }
}

const tagOf = (row: Label, can: TemplateRightsView): string => etagFrom([row, can]);
