/** Readings and ratings that stand on `plan`, in the shape of `KpiSkillFacts`. What was written with them stays where it is. */
const measurementsJson = `(select coalesce(json_agg(reading), '[]') from (
  select id, kpi, part, starts_on as "startsOn", ends_on as "endsOn", value, judgement, '' as note, via, recorded_by as "by",
    iso(recorded_at) as at
  from measurements where plan_id = plan.id and replaced_at is null order by kpi, part, starts_on, id) reading)`;

const skillRatingsJson = `(select coalesce(json_agg(rating), '[]') from (
  select id, skill, side, level, '' as note, rated_by as "by", iso(rated_at) as at
  from skill_ratings where plan_id = plan.id and taken_back_at is null order by id) rating)`;

/** Only KPIs that were ever read and skills that were ever rated. */
const kpisJson = `(select coalesce(jsonb_agg(kpi order by place), '[]')
  from jsonb_array_elements(v.content->'kpis') with ordinality as given (kpi, place)
  where kpi->>'key' in (select kpi from measurements where plan_id = plan.id))`;

const skillsJson = `(select coalesce(jsonb_agg(jsonb_build_object('key', skill->'key', 'name', skill->'name') order by place), '[]')
  from jsonb_array_elements(v.content->'skills') with ordinality as given (skill, place)
  where skill->>'key' in (select skill from skill_ratings where plan_id = plan.id))`;

const ratersJson = `(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id), '[]') from people p where p.id in (
  select recorded_by from measurements where plan_id = plan.id union select rated_by from skill_ratings where plan_id = plan.id))`;

export const kpisAndSkillsJson = `json_build_object('kpis', ${kpisJson}, 'skills', ${skillsJson},
  'measurements', ${measurementsJson}, 'skillRatings', ${skillRatingsJson}, 'people', ${ratersJson})`;
