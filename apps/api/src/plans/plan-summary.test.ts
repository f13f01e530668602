import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { goalTrees, type PlanFacts } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import fc from 'fast-check';
import type supertest from 'supertest';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const goals = [
  'day-30-1',
  'day-30-3',
  'day-30-3/1',
  'day-30-4',
  'day-60-2',
  'day-60-3/1',
  'day-90-3/2',
  'month-6-2',
  'month-6-4',
  'long-term-2',
];
const both = ['day-30-4', 'day-60-2'] as const;
const reason = 'Agreed in our talk';

interface Place {
  by: TestPerson;
  plan: TestPlan;
  /** A goal's or a part's id. */
  goal: number;
}
type Step = (place: Place) => supertest.Test | Promise<supertest.Response>;

const onGoal =
  (method: 'put' | 'post' | 'delete', what: string, body?: object): Step =>
  ({ by, goal }) =>
    by[method](`/goals/${goal}/${what}`, body);

const onPlan =
  (method: 'put' | 'post' | 'delete', what: string, body: (plan: TestPlan) => object, version?: string): Step =>
  async ({ by, plan }) => {
    const versions =
      version && (await milepost.dataSource.query(`select ${version} as now from plans where id = $1`, [plan.id]));
    const request = by[method](`/plans/${plan.id}/${what}`, body(plan));
    return versions ? request.set('if-match', `"${versions[0].now}"`) : request;
  };

/** The newest of what stands on the goal: its blocker, its evidence; 404 without any. */
const onNewest =
  (method: 'put' | 'delete', table: 'blockers' | 'evidence' | 'comments', last = ''): Step =>
  async ({ by, goal }) => {
    const [row] = await milepost.dataSource.query(`select max(id) as id from ${table} where goal_id = $1`, [goal]);
    return by[method](`/${table}/${row.id ?? 999_999_999}${last}`);
  };

const terms =
  (changes: object): Step =>
  async ({ by, goal }) => {
    const [row] = await milepost.dataSource.query('select version from goals where id = $1', [goal]);
    return by.patch(`/goals/${goal}/terms`, { ...changes, reason }).set('if-match', `"${row.version}"`);
  };

/** Every kind of change to a plan there is; what the rules refuse changes nothing. */
const steps: Record<string, Step> = {
  tick: onGoal('put', 'completion'),
  untick: onGoal('delete', 'completion'),
  add: onGoal('post', 'count-entries', { change: 2 }),
  subtract: onGoal('post', 'count-entries', { change: -1 }),
  planDay: onGoal('put', 'planned-day', { on: today() }),
  showEvidence: onGoal('post', 'evidence', { kind: 'note', text: 'Seen' }),
  removeEvidence: onNewest('delete', 'evidence'),
  comment: onGoal('post', 'comments', { text: 'Hello' }),
  removeComment: onNewest('delete', 'comments'),
  blockOutside: onGoal('post', 'blockers', { text: 'No badge', clearableBy: null }),
  blockInside: ({ by, plan, goal }) =>
    by.post(`/goals/${goal}/blockers`, { text: 'No review', clearableBy: plan.mentor.id }),
  clear: onNewest('put', 'blockers', '/clearance'),
  unclear: onNewest('delete', 'blockers', '/clearance'),
  ask: onGoal('put', 'sign-off-request'),
  withdraw: onGoal('delete', 'sign-off-request'),
  sign: onGoal('put', 'sign-off'),
  giveBack: onGoal('put', 'return', { reason }),
  unsign: onGoal('delete', 'sign-off'),
  askBoth: async ({ by, plan }) => {
    for (const key of both) await by.put(`/goals/${plan.goal(key)}/completion`);
    for (const key of both.slice(1)) await by.put(`/goals/${plan.goal(key)}/sign-off-request`);
    return by.put(`/goals/${plan.goal(both[0])}/sign-off-request`);
  },
  signBatch: ({ by, plan }) => by.post('/sign-offs', { goalIds: both.map(plan.goal) }),
  signOne: ({ by, goal }) => by.post('/sign-offs', { goalIds: [goal] }),
  waive: onGoal('put', 'waiver', { reason }),
  unwaive: onGoal('delete', 'waiver'),
  reword: terms({ text: 'Something else' }),
  askForMore: terms({ min: 5, max: 9 }),
  makeOptional: terms({ optional: true }),
  askForSignOff: terms({ asksSignOff: true }),
  move: onGoal('put', 'phase', { phase: 'month-6', reason }),
  drop: onGoal('put', 'removal', { reason }),
  bringBack: onGoal('delete', 'removal'),
  addGoal: onPlan('post', 'goals', () => ({ phase: 'day-30', kind: 'count', text: 'Five more', min: 5, reason })),
  letMentorSign: ({ by, plan }) => by.put(`/plans/${plan.id}/mentor-sign-off`),
  changeMentor: onPlan('put', 'mentor', ({ lead }) => ({ mentorId: lead.id, reason })),
  pause: onPlan('post', 'pauses', () => ({ from: today(), resumesOn: addDays(today(), 3), reason })),
  extend: onPlan('post', 'extensions', () => ({ phase: 'day-60', due: addDays(today(), 90), reason })),
  moveStart: onPlan('put', 'start-date', () => ({ startDate: addDays(today(), -3), reason }), 'dates_version'),
  close: onPlan('put', 'closing', () => ({ outcome: 'ended', reason }), 'dates_version'),
  reopen: onPlan('post', 'reopenings', () => ({ reason })),
};

/** What leads somewhere only together; a single step of any kind may come in between. */
const runs = [
  ['tick', 'ask', 'sign', 'unsign'],
  ['tick', 'ask', 'giveBack', 'untick'],
  ['tick', 'ask', 'signOne'],
  ['askBoth', 'signBatch'],
  ['blockInside', 'clear', 'unclear', 'clear'],
  ['add', 'add', 'subtract'],
  ['add', 'askForMore', 'add'],
  ['showEvidence', 'removeEvidence'],
  ['comment', 'removeComment'],
  ['reopen', 'tick'],
];
/** Every single step once and every run twice, in any order, each on some goal by somebody. */
const allRuns = [...Object.keys(steps).map((step) => [step]), ...runs, ...runs];
const length = { minLength: allRuns.length, maxLength: allRuns.length };
const history = fc
  .tuple(
    fc.shuffledSubarray(allRuns, length),
    fc.array(fc.constantFrom(...goals), length),
    fc.array(fc.constantFrom('hire' as const, 'manager' as const, 'manager' as const), length),
  )
  .map(([order, on, who]) => order.map((run, at) => ({ run, goal: on[at]!, by: who[at]! })));

/** What the summary should hold: the tally of the facts that the API shows. */
async function tallyOfFacts(plan: TestPlan) {
  const { phases, goals: shown, hire } = (await plan.hire.get('/plans/mine').expect(200)).body as PlanFacts;
  return tallyOf(phases, goalTrees(shown), hire.id);
}

async function stored(plan: TestPlan): Promise<unknown> {
  const [{ tally }] = await milepost.dataSource.query('select tally from plan_summary where plan_id = $1', [plan.id]);
  return tally;
}

test('along any history the stored summary is what the facts add up to', async () => {
  const done = new Map(Object.keys(steps).map((step) => [step, new Set<number>()]));
  await fc.assert(
    fc.asyncProperty(history, async (walk) => {
      const plan = await aPlan(milepost);
      for (const { by, goal, run } of walk) {
        for (const step of run) {
          const { status } = await steps[step]!({ by: plan[by], plan, goal: plan.goal(goal) });
          done.get(step)!.add(status);
        }
        expect({ run, tally: await stored(plan) }).toEqual({ run, tally: await tallyOfFacts(plan) });
      }
    }),
    { numRuns: 8, seed: 20, endOnFailure: true },
  );
  // the walk is worth something only if every kind of change was made, and some were refused
  expect([...done].filter(([, statuses]) => !statuses.has(200) && !statuses.has(201)).map(([step]) => step)).toEqual(
    [],
  );
  const statuses = new Set([...done.values()].flatMap((codes) => [...codes]));
  expect([...statuses].filter((status) => status > 201).sort()).toEqual([400, 403, 404, 409]);
}, 120_000);
