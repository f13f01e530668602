import { names } from './names.sql.js';
import { year } from './year.sql.js';

/**
 * An organisation of `:plans` hires with a plan each, made by Postgres itself. Ten hires have one manager, ten managers one
 * lead, three leads one head, and the heads somebody: people 1 to n are the hires, everyone else stands above them in the
 * order of their ids.
 */
const hires = `
  insert into people (id, name, email) overriding system value
  select i, 'Hire ' || i, 'hire' || i || '@bench.example' from generate_series(1, :plans) i`;

const managers = `
  insert into people (id, name, email) overriding system value
  select :plans + i, 'Manager ' || i, 'manager' || i || '@bench.example'
  from generate_series(1, :managers + :leads + :heads + 1) i`;

const line = `
  update people set manager_id = case
    when id <= :plans then :plans + (id - 1) / 10 + 1
    when id <= :plans + :managers then :plans + :managers + (id - :plans - 1) / 10 + 1
    when id <= :plans + :managers + :leads then :plans + :managers + :leads + (id - :plans - :managers - 1) / 3 + 1
    else :plans + :managers + :leads + :heads + 1 end
  where id < (select max(id) from people)`;

/** A team for every manager, led by the manager's own manager. */
const teams = [
  `insert into teams (id, name, lead_id) overriding system value
  select m.id, 'Team ' || m.id, m.manager_id from people m where m.id > :plans and m.id <= :plans + :managers`,
  `update people set team_id = manager_id where id <= :plans`,
];

/** The token of a session follows from its person's id: see `subjects.ts`. */
const sessions = `
  insert into sessions (person_id, token_hash, expires_at)
  select i, sha256(replace(translate(encode(sha256(i::text::bytea), 'base64'), '+/', '-_'), '=', '')::bytea),
    now() + interval '30 days' from generate_series(1, :plans + :managers + :leads + :heads) i`;

const plans = `
  insert into plans (id, person_id, template_version_id, start_date, mentor_id, created_by) overriding system value
  select i, i, v.id, current_date - (i % 80)::int, :plans + i % :managers + 1, :plans + (i - 1) / 10 + 1
  from generate_series(1, :plans) i,
    (select v.id from template_versions v join templates t on t.id = v.template_id
     where t.slug = 'associate-infrastructure-engineer') v`;

const phases = `
  insert into plan_phases (plan_id, key, position, title)
  select i, phase->>'key', position, phase->>'title' from generate_series(1, :plans) i, template_versions v
    join templates t on t.id = v.template_id and t.slug = 'associate-infrastructure-engineer',
    jsonb_array_elements(v.content->'phases') with ordinality as phases(phase, position)`;

/**
 * 40 goals a plan over its phases, worded as the template's are: every tenth a count, every eighth a group of three parts.
 * A plan's ids lie together: goal n of plan i is 100 i + n, its parts are 100 i + 40 + 3 (n / 8) + 1 to 3.
 */
const goals = [
  `insert into goals (plan_id, id, phase_key, key, position, kind, text, min, max, unit, asks_evidence, asks_sign_off, source)
  overriding system value
  select i, i * 100 + n, phase.keys[1 + (n - 1) * cardinality(phase.keys) / 40], 'goal-' || n, n,
    case when n % 10 = 0 then 'count' when n % 8 = 0 then 'group' else 'task' end,
    said.goals[1 + n % cardinality(said.goals)]->>'text',
    case when n % 10 = 0 then 2 end, case when n % 10 = 0 then 4 end, case when n % 10 = 0 then 'tickets' end,
    n % 5 = 1, n % 10 = 1, said.goals[1 + n % cardinality(said.goals)]->'source'
  from generate_series(1, :plans) i cross join generate_series(1, 40) n
  cross join (select array_agg(phase->>'key' order by position) as keys from template_versions v
    join templates t on t.id = v.template_id and t.slug = 'associate-infrastructure-engineer',
    jsonb_array_elements(v.content->'phases') with ordinality as phases(phase, position)) phase
  cross join (select array_agg(goal) as goals from template_versions v
    join templates t on t.id = v.template_id and t.slug = 'associate-infrastructure-engineer',
    jsonb_path_query(v.content, '$.phases[*].goals[*]') goal) said
  order by i, n`,
  `insert into goals (plan_id, id, parent_id, phase_key, key, position, kind, text, source) overriding system value
  select g.plan_id, g.plan_id * 100 + 40 + 3 * (g.position / 8) + part, g.id, g.phase_key, g.key || '/' || part, part, 'task',
    'Part ' || part || ' of it: ' || lower(g.text), g.source
  from goals g cross join generate_series(1, 3) part where g.kind = 'group' order by 1, 2`,
];

/** A quarter of the tasks are ticked, and every other kind of fact stands on a few goals. */
const facts = [
  `insert into completions (plan_id, goal_id, done_by, done_at)
  select plan_id, id, plan_id, now() - interval '3 days' from goals where kind = 'task' and id % 4 = 2`,
  `insert into count_entries (plan_id, goal_id, entered_by, change)
  select plan_id, id, plan_id, 1 from goals cross join generate_series(1, 2) where kind = 'count' and position <= 20`,
  `insert into evidence (plan_id, goal_id, kind, url, text, added_by)
  select plan_id, id, 'link', 'https://wiki.bench.example/pages/' || id, 'What I did and how it was checked', plan_id
  from goals where asks_evidence and position <= 20`,
  `insert into comments (plan_id, goal_id, text, written_by)
  select plan_id, id, 'Well done; next time say beforehand which change it belongs to.', :plans + (plan_id - 1) / 10 + 1
  from goals where parent_id is null and position in (2, 3, 12)`,
  `insert into sign_offs (plan_id, goal_id, asked_by, outcome, decided_by, decided_at)
  select plan_id, id, plan_id, 'signed', :plans + (plan_id - 1) / 10 + 1, now() from goals where asks_sign_off and position = 1`,
  `insert into sign_offs (plan_id, goal_id, asked_by) select plan_id, id, plan_id from goals where asks_sign_off and position = 11`,
  `insert into blockers (plan_id, goal_id, text, raised_by, clearable_by)
  select plan_id, id, 'The access has not come yet', plan_id, :plans + (plan_id - 1) / 10 + 1
  from goals where parent_id is null and position = 23 and plan_id % 3 = 0`,
  `insert into waivers (plan_id, goal_id, reason, waived_by)
  select plan_id, id, 'Before this plan', :plans + (plan_id - 1) / 10 + 1
  from goals where parent_id is null and position = 5 and plan_id % 5 = 0`,
];

/** As `tallyOf` sums: what the facts above come to, but for the parts of groups. */
const summaries = `
  insert into plan_summary (plan_id, tally)
  select plan.id, jsonb_build_object('phases', (
      select jsonb_agg(jsonb_build_object('key', key, 'required', all_goals - waiting, 'actual', ticked, 'open',
        all_goals - waiting - ticked, 'waiting', waiting) order by position)
      from (select phase.key, phase.position, count(*) as all_goals, count(c.id) as ticked,
          count(*) filter (where g.position = 11 or g.position = 23 and plan.id % 3 = 0) as waiting
        from plan_phases phase join goals g on g.plan_id = phase.plan_id and g.phase_key = phase.key and g.parent_id is null
          left join completions c on c.plan_id = g.plan_id and c.goal_id = g.id
        where phase.plan_id = plan.id and (g.position <> 5 or plan.id % 5 > 0) group by phase.key, phase.position) phases),
    'waits', (select jsonb_agg(wait order by wait->>'since') from waits where plan_id = plan.id),
    'blockers', (select coalesce(jsonb_agg(wait - 'for'), '[]') from waits where plan_id = plan.id and wait->>'for' = 'blocker'))
  from plans plan`;
const waits = `
  create temporary table waits as
  select g.plan_id, jsonb_build_object('for', 'sign-off', 'who', null, 'text', g.text, 'goalId', g.id, 'since', iso(s.asked_at)) as wait
  from sign_offs s join goals g on g.plan_id = s.plan_id and g.id = s.goal_id where s.outcome is null
  union all
  select g.plan_id, jsonb_build_object('for', 'blocker', 'who', b.clearable_by, 'text', g.text, 'goalId', g.id, 'since', iso(b.raised_at))
  from blockers b join goals g on g.plan_id = b.plan_id and g.id = b.goal_id`;
const waitsByPlan = 'create index on waits (plan_id)';

const sequences = ['people', 'teams', 'plans', 'goals'].map(
  (table) => `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
);

const people = [hires, managers, names, line, ...teams, sessions];
const plansAndFacts = [plans, phases, ...goals, ...facts, waits, waitsByPlan, summaries, ...year];

/** How many stand above that many hires; the ids of each follow on those before. */
export const above = (plans: number) => {
  const managers = Math.ceil(plans / 10);
  const leads = Math.ceil(managers / 10);
  return { managers, leads, heads: Math.ceil(leads / 3) };
};

/** Every statement of the seed in its order. */
export const seedStatements = (plans: number): string[] => {
  const numbers = { plans, ...above(plans) };
  return [...people, ...plansAndFacts, ...sequences].map((text) =>
    text.replace(/:(plans|managers|leads|heads)\b/g, (_, name: keyof typeof numbers) => String(numbers[name])),
  );
};
