/** Bare's statements: what Milepost's do for a plan page and a tick, without asking who wants it. */

const name = (id: string) => `(select row_to_json(n) from (select id, name from people where id = ${id}) n)`;

/** Rows of a table that belong to plan $1, as a JSON list. */
const rows = (columns: string, from: string) =>
  `(select coalesce(json_agg(r), '[]') from (select ${columns} from ${from}) r)`;

const goalColumns = `id, parent_id, phase_key, position, kind, text, min, max, unit, choose, something_else, optional,
  asks_evidence, asks_sign_off, inferred, note, source, planned_on`;

const facts = `
  ${rows('goal_id, done_by, done_at', 'completions where plan_id = $1 and undone_at is null')} as completions,
  ${rows('goal_id, entered_by, entered_at, change', 'count_entries where plan_id = $1 order by id')} as counts,
  ${rows('goal_id, id, kind, url, text, added_by, added_at', 'evidence where plan_id = $1 and removed_at is null order by id')} as evidence,
  ${rows('goal_id, id, text, written_by, written_at', 'comments where plan_id = $1 and removed_at is null order by id')} as comments,
  ${rows(
    'goal_id, id, asked_by, asked_at, outcome, decided_by, decided_at, reason',
    '(select distinct on (goal_id) * from sign_offs where plan_id = $1 order by goal_id, id desc) latest',
  )} as sign_offs,
  ${rows('goal_id, id, text, raised_by, raised_at, clearable_by', 'blockers where plan_id = $1 and cleared_at is null')} as blockers,
  ${rows('goal_id, reason, waived_by, waived_at', 'waivers where plan_id = $1 and undone_at is null')} as waivers`;

/** $1 plan. The page with every row that Milepost's holds, as one JSON text. */
const page = `
  select row_to_json(page)::text as page from (
    select p.id, p.version, p.start_date, p.closed_at, p.mentor_signs, t.role, t.slug, v.number, v.at_hand,
      (select row_to_json(h) from (select hire.id, hire.name, hire.time_zone, hire.working_days) h) as hire,
      ${name('p.mentor_id')} as mentor, ${name('hire.manager_id')} as manager,
      ${rows('key, title, inferred', 'plan_phases where plan_id = $1 order by position')} as phases,
      ${rows(goalColumns, 'goals where plan_id = $1 order by position')} as goals, ${facts}
    from plans p join people hire on hire.id = p.person_id join template_versions v on v.id = p.template_version_id
      join templates t on t.id = v.template_id
    where p.id = $1) page`;

/** $1 goal. Holds the plan for this change alone. */
const lock = `
  select p.id, p.person_id from plans p where p.id = (select plan_id from goals where id = $1) for update`;

/** $1 plan, $2 goal. What decides whether the tick may be. */
const rule = `
  select g.kind, g.text, g.something_else,
    exists (select from waivers w where w.plan_id = $1 and w.goal_id in (g.id, g.parent_id) and w.undone_at is null) as waived,
    exists (select from sign_offs s where s.plan_id = $1 and s.goal_id = coalesce(g.parent_id, g.id)
      and (s.outcome is null or s.outcome = 'signed')) as firm
  from goals g where g.plan_id = $1 and g.id = $2`;

const tick = `
  insert into completions (plan_id, goal_id, done_by) values ($1, $2, $3)
  on conflict (plan_id, goal_id) where undone_at is null do nothing returning id`;

const untick = `
  update completions set undone_by = $3, undone_at = now() where plan_id = $1 and goal_id = $2 and undone_at is null
  returning id`;

/** $1 plan. Everything the tally and the reply are made of. */
const fresh = `
  select ${rows('key', 'plan_phases where plan_id = $1 order by position')} as phases,
    ${rows(goalColumns, 'goals where plan_id = $1 order by position')} as goals, ${facts}`;

/** $1 plan, $2 who, $3 verb, $4 goal, $5 tally. */
const record = `
  with noted as (insert into activity (plan_id, actor_id, verb, goal_id) values ($1, $2, $3, $4)),
  summed as (insert into plan_summary (plan_id, tally) values ($1, $5)
    on conflict (plan_id) do update set tally = excluded.tally, written_at = now())
  update plans set version = version + 1 where id = $1 returning version`;

export const statements = { page, lock, rule, tick, untick, fresh, record };
