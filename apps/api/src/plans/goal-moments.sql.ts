/**
 * A JSON list of the goals of one plan in the shape of `GoalMoments` (packages/shared). `planId` is an expression.
 */
export const goalMomentsJson = (
  planId: string,
): string => `(select coalesce(json_agg(goal order by goal.position), '[]') from (
  select g.id, g.parent_id as "parentId", g.key, g.phase_key as phase, g.kind, g.text, g.min, g.max, g.unit, g.choose, g.optional,
    g.asks_evidence as "asksEvidence", g.asks_sign_off as "asksSignOff", g.position, g.dropped_at is not null as dropped,
    exists (select from waivers where plan_id = g.plan_id and goal_id = g.id and undone_at is null) as waived,
    exists (select from sign_offs where plan_id = g.plan_id and goal_id = g.id and outcome is null) as asked,
    (select iso(done_at) from completions where plan_id = g.plan_id and goal_id = g.id and undone_at is null) as "tickedAt",
    coalesce(counted.sum, 0)::int as count, iso(counted.last) as "countedAt",
    (select iso(min(added_at)) from evidence where plan_id = g.plan_id and goal_id = g.id and removed_at is null) as "evidenceAt",
    (select iso(decided_at) from sign_offs where plan_id = g.plan_id and goal_id = g.id and outcome = 'signed') as "signedAt"
  from goals g left join lateral (select sum(change) as sum, max(entered_at) as last
    from count_entries where plan_id = g.plan_id and goal_id = g.id) counted on true
  where g.plan_id = ${planId}) goal)`;
