/** Statements that write the past: as the app would have, had it been there, each with its own moment ($1 plan, $2 goal, $3 who, $4 when). */
export const writeTick = 'insert into completions (plan_id, goal_id, done_by, done_at) values ($1, $2, $3, $4)';
export const writeCount =
  'insert into count_entries (plan_id, goal_id, entered_by, entered_at, change) values ($1, $2, $3, $4, $5)';
export const writeName = 'update goals set text = $3 where plan_id = $1 and id = $2';
export const writeEvidence =
  'insert into evidence (plan_id, goal_id, added_by, added_at, kind, url, text) values ($1, $2, $3, $4, $5, $6, $7)';
export const writeComment =
  'insert into comments (plan_id, goal_id, written_by, written_at, text) values ($1, $2, $3, $4, $5)';
export const writeAsking = 'insert into sign_offs (plan_id, goal_id, asked_by, asked_at) values ($1, $2, $3, $4)';
export const writeAnswer = `update sign_offs set decided_by = $3, decided_at = $4, outcome = $5, reason = $6
  where plan_id = $1 and goal_id = $2 and outcome is null`;
export const writeBlocker =
  'insert into blockers (plan_id, goal_id, raised_by, raised_at, text, clearable_by) values ($1, $2, $3, $4, $5, $6)';
export const writeWaiver =
  'insert into waivers (plan_id, goal_id, waived_by, waived_at, reason) values ($1, $2, $3, $4, $5)';

/** What bends a plan: $1 plan, $2 reason, $3 who, $4 when. */
export const writePause =
  'insert into pauses (plan_id, reason, made_by, made_at, from_day, resumes_on) values ($1, $2, $3, $4, $5, $6)';
export const writeExtension =
  'insert into extensions (plan_id, reason, made_by, made_at, phase_key, days, made_on) values ($1, $2, $3, $4, $5, $6, $7)';
export const writeStartMove =
  'insert into start_moves (plan_id, reason, moved_by, moved_at, moved_from, moved_to) values ($1, $2, $3, $4, $5, $6)';
export const writeClosing =
  'update plans set closing_reason = $2, closed_by = $3, closed_at = $4, closing = $5 where id = $1';

export const writeActivity =
  'insert into activity (plan_id, goal_id, actor_id, at, verb, detail) values ($1, $2, $3, $4, $5, $6)';
export const writePlan = `insert into plans (person_id, template_version_id, start_date, mentor_id, mentor_signs, created_by, created_at)
  values ($1, $2, $3, $4, $5, $6, $7) returning id`;
export const writePerson = `insert into people (name, email, title, time_zone, working_days, team_id, manager_id, mentor_id, is_admin, password_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`;
