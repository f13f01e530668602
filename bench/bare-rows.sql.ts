/** What bare's statements have in common: the rows of a plan, each kind in a list of its own. */

export const name = (id: string) => `(select row_to_json(n) from (select id, name from people where id = ${id}) n)`;

/** Rows of a table that belong to plan $1, as a JSON list. */
export const rows = (columns: string, from: string) =>
  `(select coalesce(json_agg(r), '[]') from (select ${columns} from ${from}) r)`;

export const goalColumns = `id, parent_id, phase_key, position, kind, text, min, max, unit, choose, something_else, optional,
  asks_evidence, asks_sign_off, inferred, note, source, planned_on, version, given, changed_by, changed_at, change_reason,
  added_by, added_at, add_reason`;

export const facts = `
  ${rows('goal_id, done_by, done_at', 'completions where plan_id = $1 and undone_at is null')} as completions,
  ${rows('goal_id, entered_by, entered_at, change', 'count_entries where plan_id = $1 order by id')} as counts,
  ${rows('goal_id, id, kind, url, text, added_by, added_at', 'evidence where plan_id = $1 and goal_id is not null and removed_at is null order by id')} as evidence,
  ${rows('goal_id, id, text, written_by, written_at', 'comments where plan_id = $1 and removed_at is null order by id')} as comments,
  ${rows(
    'goal_id, id, asked_by, asked_at, outcome, decided_by, decided_at, reason',
    '(select distinct on (goal_id) * from sign_offs where plan_id = $1 order by goal_id, id desc) latest',
  )} as sign_offs,
  ${rows('goal_id, id, text, raised_by, raised_at, clearable_by', 'blockers where plan_id = $1 and cleared_at is null')} as blockers,
  ${rows('goal_id, reason, waived_by, waived_at', 'waivers where plan_id = $1 and undone_at is null')} as waivers`;
