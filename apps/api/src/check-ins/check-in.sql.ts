import { kpisAndSkillsJson } from './kpis-and-skills.sql.js';
import { statement } from '../database/statement.js';
import { planJoined, planJson } from '../plans/plan.sql.js';
import { standingFacts } from '../plans/plan-facts.sql.js';
import { readerColumns, readerOf } from '../plans/plan-reader.sql.js';

const ofThis = 'plan_id = meeting.plan_id and check_in_id = meeting.id';

/** The course of `meeting` as `CheckInCourse` and what was decided; what only readers may see is in columns of its own. */
export const courseJson = `json_build_object('id', meeting.id, 'planId', meeting.plan_id, 'version', meeting.version,
  'phase', meeting.phase_key, 'title', meeting.title, 'meetsOn', meeting.meets_on,
  'openedAt', iso(meeting.opened_at), 'openedBy', meeting.opened_by,
  'closedAt', iso(meeting.closed_at), 'closedBy', meeting.closed_by,
  'skippedAt', iso(meeting.skipped_at), 'skippedBy', meeting.skipped_by, 'skipReason', meeting.skip_reason,
  'acknowledgedAt', iso(meeting.acknowledged_at), 'revision', meeting.revision)`;

const decisionJson = `json_build_object('outcome', meeting.outcome, 'summary', meeting.summary, 'nextOn', meeting.next_on,
  'acknowledgement', meeting.acknowledgement)`;

/** The closing before this one: what the pack counts from. */
const previousJson = `(select json_build_object('id', id, 'phase', phase_key, 'title', title, 'closedAt', iso(closed_at), 'outcome', outcome)
  from check_ins before where before.plan_id = meeting.plan_id and before.id <> meeting.id and before.closed_at is not null
    and (meeting.closed_at is null or before.closed_at < meeting.closed_at)
  order by before.closed_at desc limit 1)`;

const assessmentsJson = `(select coalesce(json_agg(view), '[]') from (
  select a.id, a.side, a.written_by as "by", iso(a.submitted_at) as "submittedAt", a.version,
    (select coalesce(json_agg(json_build_object('goalId', goal_id, 'rating', rating, 'comment', comment) order by goal_id), '[]')
      from assessment_ratings where plan_id = a.plan_id and assessment_id = a.id) as ratings,
    (select coalesce(json_agg(json_build_object('prompt', prompt, 'text', text) order by prompt), '[]')
      from assessment_answers where plan_id = a.plan_id and assessment_id = a.id) as answers
  from assessments a where a.${ofThis} order by a.id) view)`;

const sharedNoteJson = `(select json_build_object('text', text, 'version', version, 'by', written_by, 'at', iso(written_at))
  from shared_notes where ${ofThis})`;

/** Only ever the reader's own. */
const privateNoteJson = `(select json_build_object('text', text, 'version', version, 'at', iso(written_at))
  from private_notes where ${ofThis} and written_by = (select id from reader))`;

const agendaJson = `(select coalesce(json_agg(item), '[]') from (
  select id, goal_id as "goalId", text, added_by as "by", iso(added_at) as at, iso(talked_at) as "talkedAt"
  from agenda_items where ${ofThis} and removed_at is null order by id) item)`;

const actionsJson = (of: string): string => `(select coalesce(json_agg(agreed), '[]') from (
  select id, text, owner_id as "ownerId", due_on as "dueOn", added_by as "by", iso(added_at) as at,
    (select g.id from goals g where g.plan_id = check_in_actions.plan_id and g.action_id = check_in_actions.id and g.dropped_at is null) as "goalId"
  from check_in_actions where plan_id = meeting.plan_id and check_in_id = ${of} and removed_at is null order by id) agreed)`;

const reasonsJson = `(select coalesce(json_agg(apart), '[]') from (
  select goal_id as "goalId", reason, version, written_by as "by", iso(written_at) as at from apart_reasons
  where ${ofThis} and reason <> '' order by goal_id) apart)`;

const recordsJson = `(select coalesce(json_agg(kept), '[]') from (
  select revision, iso(closed_at) as "closedAt", closed_by as "closedBy", iso(reopened_at) as "reopenedAt",
    reopened_by as "reopenedBy", reopen_reason as "reopenReason",
    iso(case when revision = meeting.revision then meeting.acknowledged_at else acknowledged_at end) as "acknowledgedAt",
    case when revision = meeting.revision then meeting.acknowledgement else acknowledgement end as acknowledgement
  from check_in_records where ${ofThis} order by revision) kept)`;

/** Names of everyone who wrote, owns or decided something here. */
const writersJson = `(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id), '[]') from people p where p.id in (
  select written_by from assessments a where a.${ofThis} union select written_by from shared_notes where ${ofThis}
  union select owner_id from check_in_actions where plan_id = meeting.plan_id
  union select added_by from check_in_actions where plan_id = meeting.plan_id
  union select added_by from agenda_items where ${ofThis} union select closed_by from check_in_records where ${ofThis}
  union select reopened_by from check_in_records where ${ofThis}
  union select unnest(array[meeting.opened_by, meeting.closed_by, meeting.skipped_by, meeting.acknowledged_by])))`;

/**
 * $1 token hash, $2 check-in. Everything its page is made of in one row; what of it the reader may see is decided by the
 * rules (check-in.view.ts), save private notes, of which only the reader's own are ever read.
 */
export const checkInById = statement(
  'check-in-by-id',
  `with ${readerOf('id = (select plan_id from check_ins where id = $2)')}, ${standingFacts}
  select ${readerColumns}, ${planJson}::text as facts, ${courseJson} as course, ${decisionJson} as decision,
    ${previousJson} as previous, ${assessmentsJson} as assessments, ${sharedNoteJson} as "sharedNote",
    ${privateNoteJson} as "privateNote", ${agendaJson} as agenda, ${actionsJson('meeting.id')} as actions,
    case when ${previousJson} is not null then ${actionsJson(`(${previousJson}->>'id')::int8`)} else '[]'::json end as "lastActions",
    ${reasonsJson} as "apartReasons", ${recordsJson} as records, ${writersJson} as writers, ${kpisAndSkillsJson} as "kpisAndSkills",
    json_build_object('highPerformance', v.content->'highPerformance', 'pitfalls', v.content->'pitfalls') as signals,
    (select json_object_agg(stage, prompts) from check_in_prompts where template_id = t.id) as prompts
  ${planJoined} left join check_ins meeting on meeting.plan_id = plan.id and meeting.id = $2`,
);

/**
 * $1 token hash, $2 check-in. Locks its plan and says who asks; what a write decides from is read by a later statement.
 */
export const lockedCheckInPlan = statement(
  'locked-check-in-plan',
  `with ${readerOf('id = (select plan_id from check_ins where id = $2)', 'lock')}
  select ${readerColumns} from reader left join (relation cross join plan) on true`,
);
