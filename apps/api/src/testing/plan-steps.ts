import type { PhaseKey } from '@milepost/shared/template';
import type supertest from 'supertest';
import type { DataSource } from 'typeorm';
import type { TestPerson, TestPlan } from './factories.js';
import type { TestApp } from './test-app.js';

/** Who does something, where. */
export interface Place {
  test: TestApp;
  by: TestPerson;
  plan: TestPlan;
  /** A goal's or a part's id. */
  goal: number;
}

/** One thing that somebody does to a plan; what the rules refuse changes nothing. Walks are made of them. */
export type Step<P extends Place = Place> = (place: P) => supertest.Test | Promise<supertest.Response>;
type Method = 'put' | 'post' | 'delete';

/** The reason of every step that asks for one. */
export const reason = 'Agreed in our talk';

export const onGoal =
  (method: Method, what: string, body?: object): Step =>
  ({ by, goal }) =>
    by[method](`/goals/${goal}/${what}`, body);

export const onPlan =
  <P extends Place>(method: Method, what: string, body: (place: P) => object): Step<P> =>
  (place) =>
    place.by[method](`/plans/${place.plan.id}/${what}`, body(place));

/** A change that is made from the dates as they stand. */
export const onDates =
  <P extends Place>(
    method: 'put' | 'patch' | 'delete',
    path: string | ((place: P) => Promise<string>),
    body?: (place: P) => object,
  ): Step<P> =>
  async (place) => {
    const { test, by, plan } = place;
    const [row] = await test.dataSource.query('select dates_version as now from plans where id = $1', [plan.id]);
    const address = `/plans/${plan.id}/${typeof path === 'string' ? path : await path(place)}`;
    const request = method === 'delete' ? by.delete(address) : by[method](address, { ...body?.(place), reason });
    return request.set('if-match', `"${row.now}"`);
  };

const onTerms =
  (changes: object): Step =>
  async ({ test, by, goal }) => {
    const [row] = await test.dataSource.query('select version from goals where id = $1', [goal]);
    return by.patch(`/goals/${goal}/terms`, { ...changes, reason }).set('if-match', `"${row.version}"`);
  };

/** The id of the newest row of those that are so; one that nothing has where there is none. */
export async function newestId(
  dataSource: DataSource,
  table: string,
  which: string,
  ids: readonly number[],
): Promise<number> {
  const [row] = await dataSource.query(`select max(id) as id from ${table} where ${which}`, [...ids]);
  return Number(row.id ?? 999_999_999);
}

/** What a hire does on a goal. */
export const workSteps = {
  tick: onGoal('put', 'completion'),
  untick: onGoal('delete', 'completion'),
  add: onGoal('post', 'count-entries', { change: 2 }),
  subtract: onGoal('post', 'count-entries', { change: -1 }),
};

/** How a goal is signed off, and how not. */
export const signOffSteps = {
  ask: onGoal('put', 'sign-off-request'),
  withdraw: onGoal('delete', 'sign-off-request'),
  sign: onGoal('put', 'sign-off'),
  giveBack: onGoal('put', 'return', { reason }),
  unsign: onGoal('delete', 'sign-off'),
};

/** What a plan is asked otherwise: goals move to the first milestone, and come to the second. */
export const termsSteps = (movedTo: PhaseKey, addedTo: PhaseKey) => ({
  waive: onGoal('put', 'waiver', { reason }),
  unwaive: onGoal('delete', 'waiver'),
  reword: onTerms({ text: 'Something else' }),
  askForMore: onTerms({ min: 5, max: 9 }),
  makeOptional: onTerms({ optional: true }),
  askForSignOff: onTerms({ asksSignOff: true }),
  move: onGoal('put', 'phase', { phase: movedTo, reason }),
  drop: onGoal('put', 'removal', { reason }),
  bringBack: onGoal('delete', 'removal'),
  addGoal: onPlan('post', 'goals', () => ({ phase: addedTo, kind: 'count', text: 'Five more', min: 5, reason })),
});
