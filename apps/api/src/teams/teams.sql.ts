import { statement } from '../database/statement.js';

const teams = `select t.id, t.name, t.version,
    (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = t.lead_id) as lead,
    (select count(*)::int from people p where p.team_id = t.id and p.deactivated_at is null) as members,
    not exists (select from people p where p.team_id = t.id) as empty
  from teams t`;

export const findTeams = statement('teams-find', `${teams} order by lower(t.name), t.id`);

/** $1 team. */
export const findTeam = statement('team-find', `${teams} where t.id = $1`);

/** $1 team. Keeps others from joining or changing it. */
export const lockTeam = statement(
  'team-lock',
  'select name, lead_id as "leadId", version from teams where id = $1 for update',
);

/** $1 who added, $2 request key. */
export const teamOfRequest = statement(
  'team-of-request',
  'select id from teams where created_by = $1 and request_key = $2',
);
