import { expect } from '@jest/globals';
import type { Rating, Side } from '@milepost/shared/assessment';
import { addDays } from '@milepost/shared/calendar';
import type { PhaseKey } from '@milepost/shared/template';
import type supertest from 'supertest';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { recordOf } from './expect-change.js';
import { aPlan, today, type TestPerson, type TestPlan } from './factories.js';
import type { TestApp } from './test-app.js';

/** A check-in of a plan, with everyone around it; `path('/closing')` is an address below it. */
export interface TestCheckIn extends TestPlan {
  checkInId: number;
  path: (below?: string) => string;
  /** As somebody sees it. */
  view: (by: TestPerson) => Promise<CheckInView>;
  /** A closing by its manager, from the version that stands. */
  closing: (decision?: object) => Promise<supertest.Response>;
  /** The same, which must succeed. */
  closed: (decision?: object) => Promise<CheckInView>;
}

/** The check-in of a new plan's milestone; that of day 30 is being prepared, since the plan started 29 days ago. */
export async function aCheckIn(
  test: TestApp,
  phase: PhaseKey = 'day-30',
  startDate = addDays(today(), -29),
): Promise<TestCheckIn> {
  const plan = await aPlan(test, { startDate });
  const [row] = (await test.dataSource.query(
    'select id::int4 as id from check_ins where plan_id = $1 and phase_key = $2',
    [plan.id, phase],
  )) as [{ id: number }];
  return checkInOf(plan, row.id);
}

/** One that its manager opened. */
export async function anOpenCheckIn(test: TestApp): Promise<TestCheckIn> {
  const checkIn = await aCheckIn(test);
  await checkIn.manager.put(checkIn.path('/opening')).expect(200);
  return checkIn;
}

/** One that its manager closed with few words. */
export async function aClosedCheckIn(test: TestApp): Promise<TestCheckIn> {
  const checkIn = await anOpenCheckIn(test);
  await checkIn.closed();
  return checkIn;
}

export const onTrack = { outcome: 'on-track', summary: 'Going well' };

export function checkInOf(plan: TestPlan, checkInId: number): TestCheckIn {
  const path = (below = '') => `/check-ins/${checkInId}${below}`;
  const view = async (by: TestPerson) => (await by.get(path()).expect(200)).body as CheckInView;
  const closing = async (decision: object = onTrack) => {
    const { course } = await view(plan.manager);
    return plan.manager.put(path('/closing'), decision).set('if-match', `"${course.version}"`);
  };
  const closed = async (decision?: object) => {
    const { status, body } = await closing(decision);
    expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
    return body as CheckInView;
  };
  return { ...plan, checkInId, path, view, closing, closed };
}

/** What somebody wrote, as it is stored; submitted unless said otherwise. */
export async function anAssessment(
  { dataSource }: TestApp,
  { id: planId, checkInId }: TestCheckIn,
  {
    side,
    by,
    rated,
    comment = '',
    draft = false,
  }: {
    side: Side;
    by: TestPerson;
    rated: Record<number, Rating>;
    comment?: string;
    draft?: boolean;
  },
): Promise<void> {
  const [{ id }] = (await dataSource.query(
    `insert into assessments (plan_id, check_in_id, side, written_by, submitted_at)
    values ($1, $2, $3, $4, case when $5 then null else now() end) returning id`,
    [planId, checkInId, side, by.id, draft],
  )) as [{ id: string }];
  for (const [goalId, rating] of Object.entries(rated))
    await dataSource.query(
      'insert into assessment_ratings (plan_id, assessment_id, goal_id, rating, comment) values ($1, $2, $3, $4, $5)',
      [planId, id, goalId, rating, comment],
    );
}

/**
 * Sends a change twice: the first raises the versions of plan and check-in without a word in the activity, the second is
 * answered alike and changes nothing. Gives the answer.
 */
export async function expectQuietOnce(
  test: TestApp,
  checkIn: TestCheckIn,
  send: () => supertest.Test,
): Promise<CheckInView> {
  const before = await recordOf(test, checkIn.id);
  const { version } = (await checkIn.view(checkIn.manager)).course;
  const { body } = await send().expect(200);
  const after = { version: before.version + 1, verbs: before.verbs };
  expect(await recordOf(test, checkIn.id)).toEqual(after);
  expect((body as CheckInView).course.version).toBe(version + 1);
  expect((await send().expect(200)).body).toEqual(body);
  expect(await recordOf(test, checkIn.id)).toEqual(after);
  return body as CheckInView;
}
