import { lineAbove } from '../access/line-above.js';
import { sessionPerson } from '../access/session-person.js';

/** The plan, locked for somebody who has to do with it: others neither hold it up nor notice who does. */
const lockedPlan = (condition: string): string => `
  found as (select * from plans where ${condition}),
  line as ${lineAbove('(select person_id from found)')},
  plan as (select * from plans where id = (
    select found.id from found, reader
    where reader.is_admin or reader.id in (found.person_id, found.mentor_id) or reader.id in (select id from line)
      or exists (select from people h join teams t on t.id = h.team_id where h.id = found.person_id and t.lead_id = reader.id)
  ) for update)`;

const freePlan = (condition: string): string => `
  plan as (select * from plans where ${condition}),
  line as ${lineAbove('(select person_id from plan)')}`;

/**
 * Who reads, and how they stand to the plan's hire. $1 is the session's token hash; the condition names the plan's row,
 * which stays locked if `lock` says so. The nearest active manager acts; anyone further up is above.
 */
export const readerOf = (planCondition: string, lock?: 'lock'): string => `
  reader as (${sessionPerson}),
  ${lock ? lockedPlan(planCondition) : freePlan(planCondition)},
  acting as (select id, name from line order by depth limit 1),
  heads as (select lead.id from plan join people h on h.id = plan.person_id join teams t on t.id = h.team_id
    join people lead on lead.id = t.lead_id and lead.deactivated_at is null),
  relation as (
    select reader.id as reader_id,
      plan.person_id = reader.id as hire,
      plan.mentor_id is not distinct from reader.id as mentor,
      exists (select from acting where acting.id = reader.id) as manager,
      exists (select from line where line.id = reader.id) and not exists (select from acting where acting.id = reader.id) as above,
      exists (select from heads where heads.id = reader.id) as team_lead,
      reader.is_admin as admin
    from plan, reader
  )`;

/** The columns every plan statement gives beside its own; `PlanReaderRow` in plan-reader.ts. */
export const readerColumns = `
  (select id from reader) as "readerId", relation.hire, relation.mentor, relation.manager, relation.above,
  relation.team_lead as "teamLead", relation.admin, plan.id::int8 as "planId", plan.version,
  plan.closed_at is not null as closed, plan.mentor_signs as "mentorSigns",
  exists (select from acting) as "hasManager"`;
