import { statement } from '../database/statement.js';

/** $1 slug. The template, once it was published, and the questions that were changed for it. */
export const findPrompts = statement(
  'check-in-prompts',
  `select t.id::int8 as "templateId", coalesce(json_agg(json_build_object('stage', p.stage, 'prompts', p.prompts, 'version', p.version))
    filter (where p.stage is not null), '[]') as changed
  from templates t left join check_in_prompts p on p.template_id = t.id
  where t.slug = $1 and exists (select from template_versions where template_id = t.id and published_at is not null) group by t.id`,
);

/** $1 slug. Others who change its questions wait. */
export const lockTemplate = statement(
  'check-in-prompts-lock',
  'select from templates where slug = $1 for no key update',
);

/** $1 template, $2 stage, $3 prompts, $4 who. */
export const savePrompts = statement(
  'check-in-prompts-save',
  `insert into check_in_prompts (template_id, stage, prompts, changed_by) values ($1, $2, $3, $4)
  on conflict (template_id, stage) do update set prompts = excluded.prompts, changed_by = excluded.changed_by,
    changed_at = now(), version = check_in_prompts.version + 1`,
);

/** $1 template, $2 stage. */
export const dropPrompts = statement(
  'check-in-prompts-drop',
  'delete from check_in_prompts where template_id = $1 and stage = $2 returning stage',
);
