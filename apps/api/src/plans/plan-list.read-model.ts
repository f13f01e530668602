import { Injectable } from '@nestjs/common';
import { planRights, type PlanRights } from '@milepost/shared/plan-access';
import type { Relation } from '@milepost/shared/plan-facts';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { lineAbove } from '../access/line-above.js';
import { datesColumns } from './plan-facts.sql.js';
import type { PlanListView, PlanSummaryView } from './plan-list.view.js';

/** $1 who reads, $2 whether an admin, $3 closed ones too, $4 plans before this id, $5 how many. Never the reader's own. */
const list = statement(
  'plan-list',
  `with recursive below as (
    select id from people where manager_id = $1
    union
    select p.id from below join people p on p.manager_id = below.id
  )
  select plan.id::int8 as id, t.role, ${datesColumns}, iso(plan.closed_at) as "closedAt",
    json_build_object('id', hire.id, 'name', hire.name, 'timeZone', hire.time_zone, 'workingDays', hire.working_days) as hire,
    (select json_build_object('id', id, 'name', name) from people where id = plan.mentor_id) as mentor,
    json_build_object('id', acting.id, 'name', acting.name) as manager, plan.mentor_signs as "mentorSigns",
    (select json_agg(json_build_object('key', key) order by position) from plan_phases where plan_id = plan.id) as phases,
    s.tally,
    json_build_object('hire', false, 'mentor', plan.mentor_id is not distinct from $1,
      'manager', acting.id is not distinct from $1, 'above', below.id is not null and acting.id is distinct from $1,
      'teamLead', team.lead_id is not distinct from $1, 'admin', $2::boolean) as relation
  from plans plan
  join people hire on hire.id = plan.person_id
  join template_versions v on v.id = plan.template_version_id
  join templates t on t.id = v.template_id
  join plan_summary s on s.plan_id = plan.id
  left join below on below.id = hire.id
  left join teams team on team.id = hire.team_id
  left join lateral (select id, name from ${lineAbove('plan.person_id')} line limit 1) acting on true
  where plan.person_id <> $1 and ($3 or plan.closed_at is null) and ($4::int8 is null or plan.id < $4)
    and ($2 or below.id is not null or plan.mentor_id = $1 or team.lead_id = $1)
  order by plan.id desc limit $5`,
);

interface Row extends Omit<PlanSummaryView, 'id' | 'can' | 'manager'> {
  id: string;
  manager: { id: number | null; name: string | null };
  mentorSigns: boolean;
  relation: Relation;
}

/** Every plan a person may see, but their own: the newest first. */
@Injectable()
export class PlanListReadModel {
  constructor(private readonly database: Database) {}

  async of(
    actor: Actor,
    { closed, before, limit }: { closed: boolean; before: number | null; limit: number },
  ): Promise<PlanListView> {
    const values = [actor.personId, actor.isAdmin, closed, before, limit + 1];
    const rows = await this.database.read<Row & Record<string, unknown>>(list, values);
    const plans = rows.slice(0, limit).map(summary);
    return { plans, next: rows.length > limit ? plans.at(-1)!.id : null };
  }
}

function summary({ id, manager, mentorSigns, relation, ...row }: Row): PlanSummaryView {
  const standing = { closedAt: row.closedAt, mentorSigns, hasManager: manager.id !== null };
  const can: PlanRights = planRights(relation, standing);
  const acting = manager.id === null ? null : { id: manager.id, name: manager.name! };
  const pauses = row.pauses.map(({ from, resumesOn }) => ({ from, resumesOn }));
  const extensions = row.extensions.map(({ phase, days, madeOn }) => ({ phase, days, madeOn }));
  return { ...row, id: Number(id), manager: acting, mentorSigns, relation, can, pauses, extensions };
}
