import { lineAbove } from '../access/line-above.js';
import { statement } from '../database/statement.js';

const named = (table: 'people' | 'teams', column: string): string =>
  `(select json_build_object('id', o.id, 'name', o.name) from ${table} o where o.id = p.${column})`;

const columns = `p.id, p.name, lower(p.name) as "sortName", p.email, p.title, p.time_zone as "timeZone",
  p.working_days as "workingDays", ${named('teams', 'team_id')} as team, ${named('people', 'manager_id')} as manager,
  ${named('people', 'mentor_id')} as mentor, p.is_admin as "isAdmin", p.deactivated_at is null as active, p.version`;

/** $1 part of a name, email or title, $2 team, $3 manager, $4 active, $5 and $6 the cursor, $7 how many; null for any. */
export const findPeople = statement(
  'people-find',
  `select ${columns} from people p
  where ($1::text is null or strpos(lower(p.name), lower($1)) > 0 or strpos(lower(p.email), lower($1)) > 0
      or strpos(lower(p.title), lower($1)) > 0)
    and ($2::bigint is null or p.team_id = $2) and ($3::bigint is null or p.manager_id = $3)
    and ($4::boolean is null or (p.deactivated_at is null) = $4)
    and ($5::text is null or (lower(p.name), p.id) > ($5, $6::bigint))
  order by lower(p.name), p.id limit $7`,
);

/** The person's open plan, or the last that was closed, where the reader $2 (an admin: $3) may see it: as themselves, mentor, somebody above, or team lead. */
const seenPlan = (which: 'is null' | 'is not null'): string => `(
  select plan.id from plans plan
  where plan.person_id = p.id and plan.closed_at ${which}
    and ($3 or $2 in (p.id, plan.mentor_id) or $2 in (select id from ${lineAbove('p.id')} line)
      or exists (select from teams t where t.id = p.team_id and t.lead_id = $2))
  order by plan.closed_at desc limit 1)`;

/** $1 person, $2 reader, $3 whether the reader is an admin. With who reports to them, and their plan. */
export const findPerson = statement(
  'person-find',
  `select ${columns}, (
    select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'title', r.title, 'active', r.deactivated_at is null)
      order by r.deactivated_at is not null, lower(r.name), r.id), '[]')
    from people r where r.manager_id = p.id) as reports, ${seenPlan('is null')} as "planId",
    ${seenPlan('is not null')} as "closedPlanId",
    exists (select from plans where person_id = p.id and closed_at is null) as "hasPlan",
    (select id from ${lineAbove('p.id')} line limit 1) is not distinct from $2 as "readerActs",
    (select json_build_object('id', line.id, 'name', line.name) from ${lineAbove('p.id')} line limit 1) as "nextAbove"
  from people p where p.id = $1`,
);

/** $1 person. Locks them; gives what an edit compares with. */
export const personForEdit = statement(
  'person-for-edit',
  `select id, name, email, title, time_zone as "timeZone", working_days as "workingDays", team_id as "teamId",
    manager_id as "managerId", mentor_id as "mentorId", is_admin as "isAdmin", deactivated_at is null as active, version
  from people where id = $1 for update`,
);

/** $1 who added, $2 request key. */
export const personOfRequest = statement(
  'person-of-request',
  'select id from people where created_by = $1 and request_key = $2',
);

/** $1 person. Holds them active until the transaction ends. */
export const holdActive = statement(
  'person-hold-active',
  'select id from people where id = $1 and deactivated_at is null for share',
);

/** $1 team. Holds it until the transaction ends. */
export const holdTeam = statement('team-hold', 'select id from teams where id = $1 for key share');

/** $1 person. They and everyone above them; ends where lines go in a circle. */
export const linesAbove = statement(
  'lines-above',
  `with recursive line as (
    select id, name, manager_id from people where id = $1
    union
    select p.id, p.name, p.manager_id from line join people p on p.id = line.manager_id
  ) select id, name, manager_id as "managerId" from line`,
);

/** $1 person. */
export const otherAdmins = statement(
  'admins-other',
  'select id from people where is_admin and deactivated_at is null and id <> $1 limit 1',
);

/** $1 person. Who is active and reports to them. */
export const activeReports = statement(
  'reports-active',
  'select id, name from people where manager_id = $1 and deactivated_at is null order by lower(name), id',
);
