import { statement } from '../database/statement.js';
import { basedOn, personOf } from '../template-drafts/template-draft.sql.js';

const about = `v.number as version, v.status, v.note, ${basedOn} as "basedOn", iso(v.created_at) as "createdAt",
  ${personOf('created_by')} as "createdBy", iso(v.edited_at) as "editedAt", ${personOf('edited_by')} as "editedBy",
  iso(v.approved_at) as "approvedAt", ${personOf('approved_by')} as "approvedBy", iso(v.published_at) as "publishedAt",
  ${personOf('published_by')} as "publishedBy", iso(v.retired_at) as "retiredAt", ${personOf('retired_by')} as "retiredBy",
  iso(v.reviewed_at) as "reviewedAt", ${personOf('reviewed_by')} as "reviewedBy",
  (select count(*)::int from plans where template_version_id = v.id and closed_at is null) as "planCount"`;

/** $1 slug, $2 who asks, $3 whether they are an admin. Every version that they may see, the newest first. */
export const findVersions = statement(
  'template-versions',
  `select t.slug, t.role, ${about} from templates t join template_versions v on v.template_id = t.id
  where t.slug = $1 and (v.status in ('published', 'retired') or $3::boolean or v.reviewer_id = $2) order by v.number desc`,
);

/** $1 slug, $2 number. One that was published, also by its id. */
export const findVersion = statement(
  'template-version',
  `select v.id, v.revision, (v.published_by)::int8 as "publisherId", ${about}
  from templates t join template_versions v on v.template_id = t.id
  where t.slug = $1 and v.number = $2 and v.status in ('published', 'retired')`,
);

/** $1 slug, $2 number. What a version holds. */
export const findContent = statement(
  'template-version-content',
  `select v.content from templates t join template_versions v on v.template_id = t.id where t.slug = $1 and v.number = $2`,
);

/** $1 slug. The number of the version that was published last. */
export const lastPublished = statement(
  'template-last-published',
  `select v.number as version from templates t join template_versions v on v.template_id = t.id
  where t.slug = $1 and v.published_at is not null order by v.published_at desc, v.number desc limit 1`,
);

/** $1 version, $2 note, $3 who, $4 what plans have at hand. */
export const publish = statement(
  'template-publish',
  `update template_versions set status = 'published', published_at = now(), note = $2, published_by = $3, at_hand = $4 where id = $1`,
);

/** $1 template, $2 role. */
export const nameTemplate = statement('template-name', 'update templates set role = $2 where id = $1 and role <> $2');

/** $1 version, $2 who. */
export const retire = statement(
  'template-retire',
  `update template_versions set status = 'retired', retired_at = now(), retired_by = $2 where id = $1 and status = 'published'
  returning id`,
);

/** $1 version. */
export const restore = statement(
  'template-restore',
  `update template_versions set status = 'published', retired_at = null, retired_by = null where id = $1 and status = 'retired'
  returning id`,
);
