import { statement } from '../database/statement.js';

const organisation = `select working_days as "workingDays", template_review as "templateReview",
    sprint_days as "sprintDays", hires_see_ratings as "hiresSeeRatings", version,
    (select coalesce(json_agg(holiday), '[]') from (select day, name from holidays order by day) holiday) as holidays
  from organisation`;

export const findOrganisation = statement('organisation', organisation);

/** Others who change it wait; read it in a later statement. */
export const lockOrganisation = statement('organisation-lock', 'select from organisation for update');

/** $1 working days, $2 whether templates are reviewed, $3 days of a sprint, $4 whether hires see what others rate. */
export const saveOrganisation = statement(
  'organisation-save',
  `update organisation set working_days = $1, template_review = $2, sprint_days = $3, hires_see_ratings = $4,
    version = version + 1, changed_at = now()`,
);

/** $1 days that are holidays no more. */
export const removeHolidays = statement('holidays-remove', 'delete from holidays where day = any($1::date[])');

/** $1 holidays [{day, name}], $2 who adds them. A day that is one already takes the new name. */
export const addHolidays = statement(
  'holidays-add',
  `insert into holidays (day, name, added_by)
  select day, name, $2 from json_to_recordset($1::json) as holiday(day date, name text)
  on conflict (day) do update set name = excluded.name`,
);
