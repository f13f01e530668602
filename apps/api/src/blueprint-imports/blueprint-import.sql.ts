import { statement } from '../database/statement.js';

/** $1 name, $2 who, $3 request key. Gives the id, of the one that the same request made before. */
export const beginImport = statement(
  'blueprint-import-begin',
  `insert into blueprint_imports (name, made_by, request_key) values ($1, $2, $3)
  on conflict (made_by, request_key) where request_key is not null do update set request_key = excluded.request_key
  returning id::int8 as id, (xmax = 0) as "isNew"`,
);

/** $1 import, $2 format, $3 source, $4 blueprint. */
export const keepReading = statement(
  'blueprint-import-read',
  `update blueprint_imports set status = 'read', format = $2, source = $3, blueprint = $4, changed_at = now()
  where id = $1 and status = 'reading'`,
);

/** $1 import, $2 why. */
export const refuseReading = statement(
  'blueprint-import-refuse',
  `update blueprint_imports set status = 'refused', refusal = $2, changed_at = now() where id = $1 and status = 'reading'`,
);

/** Whoever stopped while it read never says so: after two minutes nobody reads it any more. */
const status = `case when i.status = 'reading' and i.made_at < now() - interval '2 minutes' then 'refused' else i.status end as status`;
const refusal = `case when i.status = 'reading' and i.made_at < now() - interval '2 minutes'
  then 'The reading of this document was interrupted. Bring it once more.' else i.refusal end as refusal`;
const madeBy = `(select json_build_object('id', id, 'name', name) from people where id = i.made_by) as "madeBy"`;
const made = `(select t.slug from templates t where t.id = i.template_id) as "templateSlug"`;
const heads = `i.id::float8 as id, i.name, ${status}, ${refusal}, i.version, iso(i.made_at) as "madeAt", iso(i.changed_at) as "changedAt",
  ${madeBy}, ${made}`;

/** The documents that were brought, the last touched first. */
export const listImports = statement(
  'blueprint-imports',
  `select ${heads}, i.blueprint->'role'->>'text' as role from blueprint_imports i order by i.changed_at desc limit 100`,
);

/** $1 import. */
export const findImport = statement(
  'blueprint-import',
  `select ${heads}, i.format, i.source as text, i.blueprint, i.corrections from blueprint_imports i where i.id = $1`,
);

/** $1 import. Others who change it wait; read it in a later statement. */
export const lockImport = statement('blueprint-import-lock', 'select from blueprint_imports where id = $1 for update');

/** $1 import, $2 corrections. */
export const saveCorrections = statement(
  'blueprint-import-correct',
  `update blueprint_imports set corrections = $2, version = version + 1, changed_at = now() where id = $1`,
);

/** $1 import, $2 template slug. */
export const noteTemplate = statement(
  'blueprint-import-template',
  `update blueprint_imports set template_id = (select id from templates where slug = $2), changed_at = now() where id = $1`,
);

/** $1 import. */
export const dropImport = statement('blueprint-import-drop', 'delete from blueprint_imports where id = $1');

/** $1 the name of a document, $2 a slug. The template that an import of this name made before, else the one of this slug. */
export const knownTemplate = statement(
  'blueprint-import-known',
  `select slug, role from (
    (select t.slug, t.role, 1 as rank from blueprint_imports i join templates t on t.id = i.template_id where i.name = $1
      order by i.changed_at desc limit 1)
    union all select slug, role, 2 from templates where slug = $2) known order by rank limit 1`,
);
