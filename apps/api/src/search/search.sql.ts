import { statement } from '../database/statement.js';

/** Up to this many plans are read goal by goal; whoever sees more finds goals through the index. */
const FEW = 100;
/** Of those who see more, this many, the newest, are still read goal by goal. */
const NEWEST = 50;
/** Of more hires than this whose name stands beside a goal's words, only those with most of them. */
const NAMED = 50;
/** Of more goals than this that hold the words, anywhere, the rest is not looked at. */
const RANKED = 1000;

/**
 * What was asked for, folded, and a pattern for each of its words, the longest first: one or two letters begin a word,
 * three and more may stand anywhere. `%`, `_` and `\` are plain text.
 */
const asked = `
  asked as materialized (
    select fold($3::text) as words, array(
      select case when length(word) < 3 then '% ' else '%' end
        || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
      from unnest(string_to_array(fold($3), ' ')) word where word <> '' order by length(word) desc
    ) as patterns
  )`;

const words = '(select words from asked)';
const patterns = '(select patterns from asked)::text[]';

/** That a text holds every word. The index knows no `like all`, so the two longest are named. */
const holdsAll = (text: string): string => `
  ${text} like (select patterns[1] from asked)
  and ${text} like (select coalesce(patterns[2], '%') from asked)
  and ${text} like all (${patterns})`;

/** 0 where a folded text, which a space precedes, begins with the words, 1 where one of its words does, else 2. */
const tier = (text: string): string => `
  case when starts_with(${text}, ' ' || ${words}) then 0 when strpos(${text}, ' ' || ${words}) > 0 then 1 else 2 end`;

/**
 * Everyone whose name, email or title holds the words: first the names that begin with them, then the names with such a
 * word, then other words. Where these are fewer than asked for, at last those whose words are only like them: to compare is
 * dear where thousands share a word, a title or the company's domain. The directory is open to all who sign in.
 */
const people = `
  holding_people as materialized (
    select id, name, title, team_id, active, words, case
      when at = 1 then 0 when at between 2 and length(name) then 1 when at > 0 then 2 else 3 end as tier, null::real as likeness
    from (
      select id, name, title, team_id, deactivated_at is null as active, words, strpos(words, ' ' || ${words}) as at
      from people
      where ${words} ~ '[[:alnum:]]' and ${holdsAll('words')}
      offset 0
    ) placed
  ),
  alike_people as materialized (
    select id, name, title, team_id, deactivated_at is null as active, words, 4 as tier,
      word_similarity(${words}, fold(name)) as likeness
    from people
    where (select count(*) from holding_people where active) < $4
      and ${words} ~ '[[:alnum:]]' and length(${words}) >= 3 and ${words} <% words
      and id not in (select id from holding_people)
  ),
  fitting_people as materialized (select * from holding_people union all select * from alike_people)`;

const templates = `
  fitting_templates as materialized (
    select id, slug, role, ${tier(`fold(' ' || role)`)} as tier from templates where ${holdsAll(`fold(' ' || role)`)}
  )`;

/** The plans that the reader may see: their own, those they mentor, of everyone below, of a team they lead; admins all. */
const seen = `
  below as (
    select id from people where manager_id = $1
    union
    select p.id from below join people p on p.manager_id = below.id
  ),
  seen as materialized (
    select id, person_id, template_version_id, start_date, closed_at from plans where $2
    union all
    select id, person_id, template_version_id, start_date, closed_at from plans where not $2 and id = any(array(
      select id from plans where person_id = $1
      union select id from plans where mentor_id = $1
      union select id from plans where person_id = any(array(select id from below))
      union select plan.id from teams join people hire on hire.team_id = teams.id
        join plans plan on plan.person_id = hire.id where teams.lead_id = $1))
  ),
  wide as materialized (select count(*) > ${FEW} as wide from seen)`;

/**
 * Goals of those plans. The newest plans, and those of hires who are named beside the goal ("dns priya"), are read one by
 * one. Whoever sees more has the index say which goals hold the words: all of them where they are rare; words that stand
 * in a great many goals stand in those of the newest plans as well.
 */
const goals = `
  near_plans as materialized (
    (select id from seen order by id desc limit (select case when wide then ${NEWEST} else ${FEW} end from wide))
    union
    (select seen.id from seen join people hire on hire.id = seen.person_id
    cross join lateral (select count(*) as named from unnest(${patterns}) word where fold(' ' || hire.name) like word) words
    where (select wide from wide) and cardinality(${patterns}) > 1 and named > 0
    order by named desc, seen.id limit ${NAMED})
  ),
  candidates as materialized (
    select goal.* from near_plans plan
    cross join lateral (
      select plan_id, id, phase_key, text, dropped_at, fold(' ' || text) as folded from goals where plan_id = plan.id offset 0
    ) goal where folded like any (${patterns})
    union
    select goal.* from (
      select plan_id, id, phase_key, text, dropped_at, fold(' ' || text) as folded from goals
      where (select wide from wide) and ${words} ~ '[[:alnum:]]{3}' and ${holdsAll(`fold(' ' || text)`)}
      limit ${RANKED}
    ) goal where (goal.plan_id in (select id from seen)) is true
  ),
  fitting_goals as (
    select goal.id, goal.plan_id, goal.phase_key, goal.text, hire.id as hire_id, hire.name as hire
    from candidates goal join plans plan on plan.id = goal.plan_id join people hire on hire.id = plan.person_id
    where goal.dropped_at is null
      and (cardinality(${patterns}) = 1 or folded || fold(' ' || hire.name) like all (${patterns}))
    order by hire.id = $1 desc, plan.closed_at is not null, ${tier('folded')}, length(goal.text), goal.id limit $4
  )`;

const list = (row: string, from: string): string => `(select coalesce(json_agg(${row}), '[]') from (${from}) found)`;

/** $1 who reads, $2 whether an admin, $3 what they look for, $4 how many of each kind. One row. */
export const search = statement(
  'search',
  `with recursive ${asked}, ${people}, ${templates}, ${seen}, ${goals}
  select ${list(
    `json_build_object('id', id, 'name', name, 'title', title, 'team', (select name from teams where id = team_id), 'active', active)`,
    `select * from fitting_people where active or $2 order by active desc, tier, likeness desc, words, id limit $4`,
  )} as people,
  ${list(
    `json_build_object('id', id, 'hire', json_build_object('id', hire_id, 'name', hire, 'timeZone', time_zone), 'role', role,
      'startDate', start_date, 'closedAt', iso(closed_at))`,
    `select plan.id, plan.start_date, plan.closed_at, hire.id as hire_id, hire.name as hire, hire.time_zone, template.role
    from seen plan join people hire on hire.id = plan.person_id
    join template_versions version on version.id = plan.template_version_id
    join templates template on template.id = version.template_id
    left join fitting_people person on person.id = plan.person_id
    where plan.person_id in (select id from fitting_people) or plan.template_version_id in (
      select id from template_versions where template_id in (select id from fitting_templates))
    order by hire.id = $1 desc, plan.closed_at is not null, person.tier, person.likeness desc, hire.words, plan.id limit $4`,
  )} as plans,
  ${list(
    `json_build_object('id', id, 'planId', plan_id, 'text', text, 'phase', phase_key,
      'hire', json_build_object('id', hire_id, 'name', hire))`,
    `select * from fitting_goals`,
  )} as goals,
  ${list(
    `json_build_object('slug', slug, 'role', role)`,
    `select slug, role from fitting_templates fitting
    where exists (select from template_versions where template_id = fitting.id and status = 'published')
    order by tier, role limit $4`,
  )} as templates`,
);
