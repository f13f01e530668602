import { statement } from '../database/statement.js';

/** $1 plan, $2 check-in, $3 writer. Their assessment as it stands under the lock. */
export const ownAssessment = statement(
  'assessment-own',
  `select a.id::int8 as id, iso(a.submitted_at) as "submittedAt",
    (select coalesce(json_agg(json_build_object('goalId', goal_id, 'rating', rating, 'comment', comment) order by goal_id), '[]')
      from assessment_ratings where plan_id = a.plan_id and assessment_id = a.id) as ratings,
    (select coalesce(json_agg(json_build_object('prompt', prompt, 'text', text) order by prompt), '[]')
      from assessment_answers where plan_id = a.plan_id and assessment_id = a.id) as answers
  from assessments a where a.plan_id = $1 and a.check_in_id = $2 and a.written_by = $3`,
);

/** $1 plan, $2 check-in, $3 side, $4 writer. */
export const beginAssessment = statement(
  'assessment-begin',
  'insert into assessments (plan_id, check_in_id, side, written_by) values ($1, $2, $3, $4) returning id::int8 as id',
);

/** $1 plan, $2 assessment, $3 ratings [{goalId, rating, comment}], $4 answers [{prompt, text}]: as they now stand. */
export const writeAssessment = statement(
  'assessment-write',
  `with rated as (
    insert into assessment_ratings (plan_id, assessment_id, goal_id, rating, comment)
    select $1, $2, "goalId", rating, comment from json_to_recordset($3::json) as r("goalId" int8, rating text, comment text)
    on conflict (plan_id, assessment_id, goal_id) do update
      set rating = excluded.rating, comment = excluded.comment, written_at = now()),
  answered as (
    insert into assessment_answers (plan_id, assessment_id, prompt, text)
    select $1, $2, prompt, text from json_to_recordset($4::json) as a(prompt text, text text)
    on conflict (plan_id, assessment_id, prompt) do update set text = excluded.text, written_at = now())
  update assessments set version = version + 1 where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 assessment, $3 whether it is submitted. */
export const submitAssessment = statement(
  'assessment-submit',
  `update assessments set submitted_at = case when $3 then now() end, version = version + 1 where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 check-in. Who submitted, of hire and manager. */
export const submittedSides = statement(
  'assessment-sides',
  `select distinct side from assessments
  where plan_id = $1 and check_in_id = $2 and submitted_at is not null and side in ('hire', 'manager')`,
);

/** $1 plan, $2 phase, $3 goals. Those of them that are whole goals of the phase. */
export const goalsOfPhase = statement(
  'assessment-goals',
  `select id::int8 as id from goals
  where plan_id = $1 and phase_key = $2 and id = any($3::int8[]) and parent_id is null and dropped_at is null`,
);

/** $1 plan, $2 stage. The questions that its template names for it, if any. */
export const promptsOfPlan = statement(
  'assessment-prompts',
  `select prompts from check_in_prompts where stage = $2 and template_id = (
    select v.template_id from plans p join template_versions v on v.id = p.template_version_id where p.id = $1)`,
);
