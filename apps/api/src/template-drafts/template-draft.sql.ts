import { statement } from '../database/statement.js';

/** Somebody's id and name as JSON, from a column of a version. */
export const personOf = (column: string): string =>
  `(select json_build_object('id', id, 'name', name) from people where id = v.${column})`;

/** The version that a version began from, as JSON. */
export const basedOn = `(select json_build_object('slug', base_template.slug, 'version', base.number)
  from template_versions base join templates base_template on base_template.id = base.template_id where base.id = v.based_on_id)`;

const standing = `v.id, v.template_id as "templateId", t.slug, v.content->>'role' as role, v.number as version, v.status,
    v.revision, ${basedOn} as "basedOn", iso(v.created_at) as "createdAt", ${personOf('created_by')} as "createdBy",
    iso(v.edited_at) as "editedAt", ${personOf('edited_by')} as "editedBy", ${personOf('reviewer_id')} as reviewer,
    iso(v.asked_at) as "askedAt", iso(v.approved_at) as "approvedAt", ${personOf('approved_by')} as "approvedBy",
    iso(v.returned_at) as "returnedAt", ${personOf('returned_by')} as "returnedBy", v.returned_reason as "returnedReason"`;

const open = `v.status in ('draft', 'review')`;

/** $1 slug. The template's open draft. */
export const findDraft = statement(
  'template-draft',
  `select ${standing}, v.content, (select template_review from organisation) as "reviewRequired"
  from templates t join template_versions v on v.template_id = t.id where t.slug = $1 and ${open}`,
);

/** $1 who asks, $2 whether they are an admin. The open drafts that they may see. */
export const findDrafts = statement(
  'template-drafts',
  `select ${standing} from templates t join template_versions v on v.template_id = t.id
  where ${open} and ($2::boolean or v.reviewer_id = $1) order by v.edited_at desc`,
);

/** $1 slug. Keys in the published versions of a template, whether or not the draft still has them. */
export const findKeys = statement(
  'template-keys',
  `select distinct key #>> '{}' as key from templates t join template_versions v on v.template_id = t.id
    cross join lateral jsonb_path_query(v.content, 'strict $.**.key') key
  where t.slug = $1 and v.status in ('published', 'retired') and jsonb_typeof(key) = 'string'`,
);

/** $1 slug. Others who change anything about this template wait; read it in a later statement. Gives its id. */
export const lockTemplate = statement('template-lock', 'select id from templates where slug = $1 for update');

/** Others who add a template wait. */
export const lockTemplates = statement(
  'templates-lock',
  `select pg_advisory_xact_lock(hashtext('milepost templates'))`,
);

/** $1 start of a slug. The slugs that begin so. */
export const slugsLike = statement('template-slugs', 'select slug from templates where starts_with(slug, $1)');

/** $1 who, $2 request key. What this request began before. */
export const draftOfRequest = statement(
  'template-draft-of-request',
  `select t.slug, v.number as version from template_versions v join templates t on t.id = v.template_id
  where v.created_by = $1 and v.request_key = $2`,
);

/** $1 slug, $2 a number or null for the newest. A version that was published; where none is named, one that still is, if any. */
export const findBase = statement(
  'template-draft-base',
  `select v.id, v.number as version, v.content from templates t join template_versions v on v.template_id = t.id
  where t.slug = $1 and v.status in ('published', 'retired') and ($2::int is null or v.number = $2)
  order by v.status, v.number desc limit 1`,
);

/** $1 slug, $2 role. */
export const insertTemplate = statement(
  'template-insert',
  'insert into templates (slug, role) values ($1, $2) returning id',
);

/** $1 template, $2 content, $3 who, $4 the version it is based on, $5 request key. */
export const insertDraft = statement(
  'template-draft-insert',
  `insert into template_versions (template_id, number, status, content, created_by, edited_by, edited_at, based_on_id, request_key)
  select $1, coalesce((select max(number) from template_versions where template_id = $1), 0) + 1, 'draft', $2, $3, $3, now(), $4, $5
  returning number`,
);

/** $1 version, $2 content, $3 who. What was approved or returned was another text. */
export const saveDraft = statement(
  'template-draft-save',
  `update template_versions set content = $2, revision = revision + 1, edited_by = $3, edited_at = now() where id = $1`,
);

/** $1 version. */
export const deleteDraft = statement('template-draft-delete', 'delete from template_versions where id = $1');

/** $1 template. One that has no version any more goes too. */
export const deleteEmptyTemplate = statement(
  'template-delete-empty',
  'delete from templates where id = $1 and not exists (select from template_versions where template_id = $1)',
);
