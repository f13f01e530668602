import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodKind } from '@milepost/shared/kpi-period';
import type { KpiPart, TemplateContent } from '@milepost/shared/template';
import { root } from './options.js';

/** So many hires, all under the first head, are a year in, with everything that a readiness is made of. */
export const yearIn = 300;

const template = JSON.parse(
  readFileSync(join(root, 'templates/associate-infrastructure-engineer.json'), 'utf8'),
) as TemplateContent;

const values = (rows: readonly (readonly (string | number)[])[]): string =>
  `(values ${rows.map((row) => `(${row.map((one) => (typeof one === 'number' ? one : `'${one}'`)).join(', ')})`).join(', ')})`;

/** A reading that meets the bound. */
function good({ op, min, max, better }: KpiPart): number {
  if (op === 'change') return better === 'lower' ? 50 : 200;
  if (better === 'lower') return (min ?? max)! / 2;
  return better === 'within' ? (min! + max!) / 2 : (max ?? min)!;
}

const readings = values(
  template.kpis.flatMap((kpi) => kpi.parts.map((part, at) => [kpi.key, at, periodKind(kpi), good(part)])),
);
const skills = values(template.skills.map(({ key }) => [key]));
const criteria = values(template.promotion.map(({ key }) => [key]));
const sides = values([['hire'], ['manager']]);
const rater = `case side when 'hire' then plan.id else :plans + (plan.id - 1) / 10 + 1 end`;
const plans = `(select * from plans where id <= ${yearIn}) plan`;

/** The periods of each kind in which a plan has been. */
const periods = `
  create temporary table spans as
  select plan.id as plan_id, kind, starts::date as starts_on, (starts + length - interval '1 day')::date as ends_on
  from ${plans} cross join (values ('week', '7 days'::interval, null), ('sprint', '14 days', '2024-01-01'), ('month', '1 month', null),
      ('quarter', '3 months', null)) as kinds(kind, length, counted)
    cross join lateral generate_series(coalesce(counted::timestamp, date_trunc(case kind when 'sprint' then 'week' else kind end,
      plan.start_date::timestamp)), current_date::timestamp, length) starts
  where starts + length > plan.start_date`;

/** Every KPI read in every period; one reading in seven falls short. What is a change has its baseline. */
const measurements = `
  insert into measurements (plan_id, kpi, part, starts_on, ends_on, value, note, recorded_by, recorded_at)
  select plan_id, kpi, part, starts_on, ends_on, good * case when (plan_id + extract(doy from starts_on)::int) % 7 = 0 then 0.7 else 1 end,
    'As the board of the team showed it', plan_id, least(ends_on + interval '1 day', now())
  from spans join ${readings} as kpis(kpi, part, kind, good) using (kind)
  union all
  select plan.id, kpi, part, null, null, 100, '', plan.id, plan.start_date
  from ${plans} cross join ${readings} as kpis(kpi, part, kind, good)
  order by 1, 2, 3, 4`;

/** Each skill and criterion from both sides, quarter by quarter a little better. */
const ratings = [
  `insert into skill_ratings (plan_id, skill, side, level, note, rated_by, rated_at)
  select plan.id, skill, side, least(quarter - 1 + (plan.id + length(skill)) % 2, 4), '', ${rater}, now() - (360 - quarter * 85) * interval '1 day'
  from ${plans} cross join ${skills} as skills(skill) cross join ${sides} as sides(side) cross join generate_series(1, 4) quarter
  order by plan.id, quarter`,
  `insert into criterion_ratings (plan_id, criterion, side, rating, note, rated_by, rated_at)
  select plan.id, criterion, side, (array['not yet', 'sometimes', 'consistently'])[quarter], 'Seen in two incidents and a review', ${rater},
    now() - (300 - quarter * 80) * interval '1 day'
  from ${plans} cross join ${criteria} as criteria(criterion) cross join ${sides} as sides(side) cross join generate_series(1, 3) quarter
  order by plan.id, quarter`,
];

/** Three links on the plan for each criterion. */
const evidence = [
  `insert into evidence (plan_id, goal_id, kind, url, text, added_by, added_at)
  select plan.id, null, 'link', 'https://wiki.bench.example/plans/' || plan.id || '/' || n, criterion, plan.id, now() - (n * 80 + 10) * interval '1 day'
  from ${plans} cross join ${criteria} as criteria(criterion) cross join generate_series(0, 2) n order by plan.id`,
  `insert into evidence_uses (plan_id, evidence_id, kind, key, added_by, added_at)
  select plan_id, id, 'criterion', text, added_by, added_at from evidence where goal_id is null`,
];

/** A check-in held at each milestone, with a record as long as the plan's goals. */
const checkIns = [
  `insert into check_ins (plan_id, phase_key, title, opened_by, opened_at, closed_by, closed_at, outcome, summary)
  select plan.id, phase.key, phase.title, manager, held, manager, held, 'on-track', 'Well on the way'
  from ${plans} join plan_phases phase on phase.plan_id = plan.id and phase.position <= 5
    cross join lateral (select :plans + (plan.id - 1) / 10 + 1 as manager, now() - (6 - phase.position) * interval '60 days' as held) by`,
  `insert into check_in_records (plan_id, check_in_id, revision, record, closed_by, closed_at)
  select c.plan_id, c.id, 1, json_build_object('goals', said.goals, 'decision', json_build_object('outcome', c.outcome, 'summary', c.summary)),
    c.closed_by, c.closed_at
  from check_ins c cross join lateral (select json_agg(json_build_object('id', id, 'text', text, 'source', source)) as goals
    from goals where plan_id = c.plan_id) said where c.plan_id <= ${yearIn} and c.closed_at is not null`,
];

/** Every third was decided on once. */
const decisions = `
  insert into decisions (plan_id, outcome, reason, criteria, review_on, record, decided_by, decided_at)
  select plan.id, 'not yet', 'One quarter more on call', '[]', current_date + 60, '{}', :plans + (plan.id - 1) / 10 + 1, now() - interval '30 days'
  from ${plans} where id % 3 = 0`;

/** The statements that give those hires their year */
export const year = [
  `update plans set start_date = start_date - 365, created_at = created_at - interval '1 year' where id <= ${yearIn}`,
  periods,
  measurements,
  ...ratings,
  ...evidence,
  ...checkIns,
  decisions,
];
