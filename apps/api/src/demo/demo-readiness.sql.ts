/** Statements that write what readiness was derived from over a year, many rows at once. $1 is the plan, $2 the rows as JSON, in their order. */
const many = (table: string, columns: string): string => {
  const names = columns.split(', ').map((column) => column.split(' ')[0]!);
  return `insert into ${table} (plan_id, ${names.join(', ')}) select $1, ${names.join(', ')}
    from rows from (json_to_recordset($2::json) as (${columns})) with ordinality as told order by ordinality`;
};

export const writeMeasurements = many(
  'measurements',
  'kpi text, part smallint, starts_on date, ends_on date, value float8, judgement text, note text, recorded_by int8, recorded_at timestamptz, replaced_by int8, replaced_at timestamptz',
);
export const writeSkillRatings = many(
  'skill_ratings',
  'skill text, side text, level smallint, note text, rated_by int8, rated_at timestamptz',
);
export const writeCriterionRatings = many(
  'criterion_ratings',
  'criterion text, side text, rating text, note text, rated_by int8, rated_at timestamptz',
);
export const writeActivities = many('activity', 'actor_id int8, at timestamptz, verb text, detail json');

/** $2 link, $3 text, $4 who, $5 when. Evidence on the plan itself. */
export const writePlanEvidence = `insert into evidence (plan_id, kind, url, text, added_by, added_at)
  values ($1, 'link', $2, $3, $4, $5) returning id`;

/** $2 goal. What was last added to it or to a part of it. */
export const lastEvidence = `select e.id from evidence e join goals g on g.plan_id = e.plan_id and g.id = e.goal_id
  where e.plan_id = $1 and (g.id = $2 or g.parent_id = $2) order by e.added_at desc, e.id desc limit 1`;

export const writeUses = many(
  'evidence_uses',
  'evidence_id int8, kind text, key text, added_by int8, added_at timestamptz',
);

/** $2 outcome, $3 reason, $4 rulings, $5 review on, $6 record, $7 who, $8 when. */
export const writeDecision = `insert into decisions (plan_id, outcome, reason, criteria, review_on, record, decided_by, decided_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
