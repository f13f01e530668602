import { statement } from '../database/statement.js';

/** $1 plan, $2 kind, $3 url, $4 text, $5 who, $6 request key. */
export const addPlanEvidence = statement(
  'plan-evidence-add',
  `insert into evidence (plan_id, kind, url, text, added_by, request_key) values ($1, $2, $3, $4, $5, $6)
  on conflict (plan_id, request_key) where request_key is not null and goal_id is null do nothing returning id`,
);

/** $1 plan, $2 evidence, $3 who. */
export const removePlanEvidence = statement(
  'plan-evidence-remove',
  'update evidence set removed_by = $3, removed_at = now() where plan_id = $1 and id = $2',
);

/** $1 plan, $2 evidence. What was removed is there too, and says so. */
export const evidenceOfPlan = statement(
  'evidence-of-plan',
  `select kind, goal_id is not null as "onGoal", added_by::int8 as "by", removed_at is not null as gone
  from evidence where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 evidence, $3 kind, $4 key, $5 first day of the period, $6 who. Gives a row where it is new. */
export const addEvidenceUse = statement(
  'evidence-use-add',
  `insert into evidence_uses (plan_id, evidence_id, kind, key, starts_on, added_by) values ($1, $2, $3, $4, $5, $6)
  on conflict (plan_id, evidence_id, kind, key, starts_on) where removed_at is null do nothing returning id`,
);

/** $1 plan, $2 evidence, $3 kind, $4 key, $5 first day of the period, $6 who. Gives a row where there was one. */
export const endEvidenceUse = statement(
  'evidence-use-end',
  `update evidence_uses set removed_by = $6, removed_at = now() where plan_id = $1 and evidence_id = $2 and kind = $3
    and key = $4 and starts_on is not distinct from $5::date and removed_at is null returning id`,
);
