/** Statements that write a check-in of the past: as the app would have, each with its own moment. $1 is the plan, $2 the check-in. */
export const findCheckIn =
  'select id from check_ins where plan_id = $1 and phase_key is not distinct from $2 and title = $3 order by id desc limit 1';
export const writeExtraCheckIn = `insert into check_ins (plan_id, title, meets_on, created_by, created_at)
  values ($1, $2, $3, $4, $5) returning id`;
export const writeView = `insert into assessments (plan_id, check_in_id, side, written_by, begun_at, submitted_at, version)
  values ($1, $2, $3, $4, $5, $6, 2) returning id`;
export const writeRating =
  'insert into assessment_ratings (plan_id, assessment_id, goal_id, rating, comment, written_at) values ($1, $2, $3, $4, $5, $6)';
export const writePromptAnswer =
  'insert into assessment_answers (plan_id, assessment_id, prompt, text, written_at) values ($1, $2, $3, $4, $5)';
export const writeSharedNote =
  'insert into shared_notes (plan_id, check_in_id, text, written_by, written_at) values ($1, $2, $3, $4, $5)';
export const writeOwnNote =
  'insert into private_notes (plan_id, check_in_id, text, written_by, written_at) values ($1, $2, $3, $4, $5)';
export const writeApartReason =
  'insert into apart_reasons (plan_id, check_in_id, goal_id, reason, written_by, written_at) values ($1, $2, $3, $4, $5, $6)';
export const writeAgendaItem = `insert into agenda_items (plan_id, check_in_id, text, added_by, added_at, goal_id, talked_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
export const writeAction = `insert into check_in_actions (plan_id, check_in_id, text, owner_id, due_on, added_by, added_at)
  values ($1, $2, $3, $4, $5, $6, $7) returning id`;
export const writeSkip =
  'update check_ins set skipped_by = $3, skipped_at = $4, skip_reason = $5, version = version + 1 where plan_id = $1 and id = $2';
export const writeOpening =
  'update check_ins set opened_by = $3, opened_at = $4, meets_on = $5, version = version + 1 where plan_id = $1 and id = $2';
export const writeCheckInClosing = `update check_ins set closed_by = $3, closed_at = $4, outcome = $5, summary = $6, next_on = $7, version = version + 1
  where plan_id = $1 and id = $2 returning iso(closed_at) as at`;
export const writeRecord =
  'insert into check_in_records (plan_id, check_in_id, revision, record, closed_by, closed_at) values ($1, $2, $3, $4, $5, $6)';
export const writeAcknowledgement = `update check_ins set acknowledged_by = $3, acknowledged_at = $4, acknowledgement = $5, version = version + 1
  where plan_id = $1 and id = $2`;
export const writeReopening = `update check_in_records r set reopened_by = $3, reopened_at = $4, reopen_reason = $5,
    acknowledged_by = c.acknowledged_by, acknowledged_at = c.acknowledged_at, acknowledgement = c.acknowledgement
  from check_ins c where r.plan_id = $1 and r.check_in_id = $2 and c.plan_id = $1 and c.id = $2 and r.revision = c.revision`;

/** $1 plan, $2 actions, $3 when. Goals come of actions at the moment of the closing. */
export const dateActionGoals = 'update goals set added_at = $3 where plan_id = $1 and action_id = any($2::int8[])';

/** $1 who, $2 token hash. Whoever closes a check-in keeps what they see of it; they are signed in for as long as that takes. */
export const signIn = `insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 minute')`;
export const signOut = 'delete from sessions where token_hash = $1';
