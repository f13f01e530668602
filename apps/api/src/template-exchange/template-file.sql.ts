import { statement } from '../database/statement.js';

/** $1 slug. What every version of a template holds, the newest first. */
export const findContents = statement(
  'template-contents',
  `select v.id, v.number as version, v.status, v.content from templates t join template_versions v on v.template_id = t.id
  where t.slug = $1 order by v.number desc`,
);
