import { statement } from '../database/statement.js';

/** $1 emails. Who has them, each under the email as it was asked for. */
export const findNamed = statement(
  'import-find-named',
  `select asked as email, p.id, p.name, p.deactivated_at is null as active
  from unnest($1::text[]) asked join people p on lower(p.email) = lower(asked)`,
);

/** $1 emails. Holds those who have them as they are, active or not, until the transaction ends. */
export const holdNamed = statement(
  'import-hold-named',
  `select p.id from people p where lower(p.email) in (select lower(asked) from unnest($1::text[]) asked)
  order by p.id for share`,
);

export const teamNames = statement('import-team-names', 'select name from teams order by id');

/** $1 who, $2 names. Makes teams; gives those that nobody made meanwhile. */
export const insertTeams = statement(
  'import-insert-teams',
  `insert into teams (name, created_by) select name, $1 from unnest($2::text[]) name
  on conflict (lower(name)) do nothing returning id, name`,
);

/** $1 names. Each team under the name as it was asked for; it stays until the transaction ends. */
export const holdTeams = statement(
  'import-hold-teams',
  `select asked as name, t.id from unnest($1::text[]) asked join teams t on lower(t.name) = lower(asked)
  for key share of t`,
);

/** $1 who, $2 people [{name, email, title, timeZone, workingDays, teamId, isAdmin}]. Gives those whose email was free. */
export const insertPeople = statement(
  'import-insert-people',
  `insert into people (name, email, title, time_zone, working_days, team_id, is_admin, created_by)
  select name, email, title, "timeZone", "workingDays", "teamId", "isAdmin", $1
  from json_to_recordset($2::json) as r(name text, email text, title text, "timeZone" text, "workingDays" smallint[],
    "teamId" bigint, "isAdmin" boolean)
  on conflict (lower(email)) do nothing returning id, email`,
);

/** $1 places [{id, managerId, mentorId}], of people who were added in this transaction. */
export const placePeople = statement(
  'import-place-people',
  `update people p set manager_id = r."managerId", mentor_id = r."mentorId"
  from json_to_recordset($1::json) as r(id bigint, "managerId" bigint, "mentorId" bigint) where p.id = r.id`,
);

/** $1 who, $2 import, $3 people, $4 teams [{id, name}]. The record of an import: one entry for each that was added. */
export const noteImport = statement(
  'import-note',
  `insert into activity (verb, actor_id, subject_id, detail)
  select 'person-added', $1::bigint, person, json_build_object('importId', $2::bigint) from unnest($3::bigint[]) person
  union all
  select 'team-added', $1::bigint, null, json_build_object('teamId', t.id, 'name', t.name, 'importId', $2::bigint)
  from json_to_recordset($4::json) as t(id bigint, name text)`,
);

/** $1 who, $2 request key. */
export const importOfRequest = statement(
  'import-of-request',
  `select id, added, already_here as "alreadyHere", teams_added as "teamsAdded", file_hash as "fileHash"
  from people_imports where created_by = $1 and request_key = $2`,
);
