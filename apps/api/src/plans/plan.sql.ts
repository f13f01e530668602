import { statement } from '../database/statement.js';
import {
  bendsColumns,
  checkInsJson,
  datesColumns,
  droppedJson,
  goalsJson,
  hireJson,
  holidaysJson,
  namesJson,
  phasesJson,
  standingFacts,
} from './plan-facts.sql.js';
import { lineAbove } from '../access/line-above.js';
import { sessionPerson } from '../access/session-person.js';
import { readerColumns, readerOf } from './plan-reader.sql.js';

/** What a plan's ETag is made of beside the reader: it changes whenever the reply would. */
const stamp = `
  to_char(now() at time zone hire.time_zone, 'YYYY-MM-DD') as today,
  (select extract(epoch from greatest(max(changed_at), (select changed_at from organisation))) * 1000000
    from people)::int8 as directory,
  (select id from heads) as lead`;

/** The ids of everyone active who has to do with the plan; the managers above, the nearest first, stand before the lead. */
const aroundJson = `(select json_agg(id) from (
  select hire.id where hire.deactivated_at is null
  union all select id from people where id = plan.mentor_id and deactivated_at is null
  union all (select id from line order by depth) union all select id from heads) near)`;

/** The whole plan as JSON; beside `readerOf`, `standingFacts` and `planJoined`. */
export const planJson = `(select row_to_json(page) from (select
  plan.id, plan.version, t.role, json_build_object('slug', t.slug, 'version', v.number, 'variant', plan.variant) as template,
  ${hireJson} as hire,
  (select json_build_object('id', id, 'name', name) from people where id = plan.mentor_id) as mentor,
  (select json_build_object('id', id, 'name', name) from acting) as manager,
  plan.mentor_signs as "mentorSigns", ${datesColumns}, ${bendsColumns},
  ${phasesJson} as phases, ${goalsJson()} as goals, ${droppedJson} as dropped, ${checkInsJson} as "checkIns", ${holidaysJson} as holidays,
  ${aroundJson} as around,
  ${namesJson} as people, coalesce((plan.variant_content->'atHand')::json, v.at_hand) as "atHand",
  json_build_object('id', relation.reader_id, 'hire', relation.hire, 'mentor', relation.mentor,
    'manager', relation.manager, 'above', relation.above, 'teamLead', relation.team_lead, 'admin', relation.admin) as viewer
  ) page)`;

/** The reader and, where the plan is there, everything `planJson` reads. */
export const planJoined = `
  from reader left join (relation cross join plan join people hire on hire.id = plan.person_id
    join template_versions v on v.id = plan.template_version_id join templates t on t.id = v.template_id) on true`;

const read = (condition: string): string => `with ${readerOf(condition)}, ${standingFacts}
  select ${readerColumns}, ${stamp}, ${planJson}::text as facts ${planJoined}`;

const version = (condition: string): string => `with ${readerOf(condition)}
  select ${readerColumns}, ${stamp} from reader left join (relation cross join plan join people hire on hire.id = plan.person_id) on true`;

const own = `person_id = (select id from reader) order by closed_at nulls first, closed_at desc limit 1`;

/** $1 token hash, $2 plan id. One row where the session stands; its plan columns are null without the plan. */
export const planById = {
  read: statement('plan-by-id', read('id = $2')),
  version: statement('plan-by-id-version', version('id = $2')),
};
/** $1 token hash: the reader's own plan, the active one first, else the last that was closed. */
export const ownPlan = { read: statement('plan-own', read(own)), version: statement('plan-own-version', version(own)) };

/**
 * $1 token hash, $2 goal id. Locks the goal's plan and says who asks. It stands alone: what a write decides from must be
 * read by a later statement, whose snapshot is taken once the lock is held.
 */
export const lockedGoalPlan = statement(
  'locked-goal-plan',
  `with ${readerOf('id = (select plan_id from goals where id = $2)', 'lock')}
  select ${readerColumns} from reader left join (relation cross join plan) on true`,
);

/** $1 token hash, $2 plan id. The same for a change to the plan itself. */
export const lockedPlan = statement(
  'locked-plan',
  `with ${readerOf('id = $2', 'lock')} select ${readerColumns} from reader left join (relation cross join plan) on true`,
);

/** $1 token hash, $2 goal ids. The plans of those goals that exist, in the order to lock them in; no row without a session. */
export const plansOfGoals = statement(
  'plans-of-goals',
  `with reader as (${sessionPerson})
  select g.id as "goalId", g.plan_id as "planId" from reader left join goals g on g.id = any($2::int8[]) order by g.plan_id`,
);

/** $1 plan id, $2 goal id. The top-level goal and its parts, as they stand under the lock. */
export const goalFamily = statement(
  'goal-family',
  `with plan as (select * from plans where id = $1), ${standingFacts},
  family as (select coalesce(parent_id, id) as top from goals where plan_id = $1 and id = $2)
  select person_id::int8 as "hireId", ${datesColumns}, ${phasesJson} as phases,
    ${goalsJson('(g.id = (select top from family) or g.parent_id = (select top from family))')} as goals
  from plan`,
);

/** $1 plan id. Everything the tally and a goal's fresh view are made from. */
export const planGoals = statement(
  'plan-goals',
  `with plan as (select * from plans where id = $1), line as ${lineAbove('(select person_id from plan)')},
  ${standingFacts}
  select plan.version, plan.person_id::int8 as "hireId", ${phasesJson} as phases, ${goalsJson()} as goals, ${namesJson} as people from plan`,
);

/** $1 plan id, $2 person id. A row when that person is active and has to do with the plan. */
export const planPerson = statement(
  'plan-person',
  `select p.id from plans plan, people p where plan.id = $1 and p.id = $2 and p.deactivated_at is null
    and (p.id in (plan.person_id, plan.mentor_id) or p.id in (select id from ${lineAbove('plan.person_id')} line)
      or exists (select from people h join teams t on t.id = h.team_id where h.id = plan.person_id and t.lead_id = p.id))`,
);
