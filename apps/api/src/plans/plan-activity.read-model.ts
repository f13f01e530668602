import { Injectable } from '@nestjs/common';
import { isDate } from '@milepost/shared/calendar';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { BadRequest } from '../http/rule-error.js';
import type { ActivityEntryView, PlanActivityView } from './plan-activity.view.js';
import { planReader, type PlanReaderRow } from './plan-reader.js';
import { readerColumns, readerOf } from './plan-reader.sql.js';

/**
 * $1 token hash, $2 plan id, $3 instant and $4 id before which to read, $5 how many. Bound by the plan's own beginning, so
 * that only the months it lived through are looked into.
 */
const history = statement(
  'plan-activity',
  `with ${readerOf('id = $2')}, page as (
    select a.* from activity a, plan
    where a.plan_id = plan.id and a.at >= plan.created_at and (a.at, a.id) < (coalesce($3::timestamptz, 'infinity'), $4::int8)
    order by a.at desc, a.id desc limit $5
  )
  select ${readerColumns}, (
    select coalesce(json_agg(json_build_object('id', page.id, 'at', iso(page.at),
      'exact', to_char(page.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'actor', case when actor.id is not null then json_build_object('id', actor.id, 'name', actor.name) end,
      'verb', page.verb,
      'goal', case when g.id is not null then json_build_object('id', g.id, 'text', g.text) end,
      'detail', page.detail) order by page.at desc, page.id desc), '[]'::json)
    from page left join people actor on actor.id = page.actor_id left join goals g on g.plan_id = page.plan_id and g.id = page.goal_id
  ) as entries
  from reader left join (relation cross join plan) on true`,
);

type Row = PlanReaderRow & { entries: (ActivityEntryView & { exact: string })[] };

/** A plan's history, a page at a time. */
@Injectable()
export class PlanActivityReadModel {
  constructor(private readonly database: Database) {}

  /** The newest entries before `before`. 404 where the reader may not see the plan, 400 `bad-cursor`. */
  async of(
    token: Buffer,
    id: number,
    { before, limit }: { before: string | null; limit: number },
  ): Promise<PlanActivityView> {
    const [at, last] = before === null ? [null, '9223372036854775807'] : cursorOf(before);
    const [row] = await this.database.read<Row & Record<string, unknown>>(history, [token, id, at, last, limit + 1]);
    planReader(row);
    const page = row!.entries.slice(0, limit);
    const next = row!.entries.length > limit ? `${page.at(-1)!.exact}~${page.at(-1)!.id}` : null;
    return { entries: page.map(({ exact: _, ...entry }) => entry), next };
  }
}

function cursorOf(text: string): [string, string] {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)~(\d{1,18})$/.exec(text) ?? [];
  if (!at || !isDate(at.slice(0, 10)) || Number.isNaN(Date.parse(at)))
    throw new BadRequest('bad-cursor', 'Take `before` from the `next` of a reply.', 'before');
  return [at, id!];
}
