import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { goalTrees, type PlanFacts } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import fc from 'fast-check';
import { aPlan, today, type TestPlan } from '../testing/factories.js';
import {
  newestId,
  onDates,
  onGoal,
  onPlan,
  reason,
  signOffSteps,
  type Step,
  termsSteps,
  workSteps,
} from '../testing/plan-steps.js';
import { StepAnswers } from '../testing/step-answers.js';
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

/** The newest of what stands on the goal: its blocker, its evidence; 404 without any. */
const onNewest =
  (method: 'put' | 'delete', table: 'blockers' | 'evidence' | 'comments', last = ''): Step =>
  async ({ test: { dataSource }, by, goal }) =>
    by[method](`/${table}/${await newestId(dataSource, table, 'goal_id = $1', [goal])}${last}`);

/** Every kind of change to a plan there is; what the rules refuse changes nothing. */
const steps: Record<string, Step> = {
  ...workSteps,
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
  ...signOffSteps,
  askBoth: async ({ by, plan }) => {
    for (const key of both) await by.put(`/goals/${plan.goal(key)}/completion`);
    for (const key of both.slice(1)) await by.put(`/goals/${plan.goal(key)}/sign-off-request`);
    return by.put(`/goals/${plan.goal(both[0])}/sign-off-request`);
  },
  signBatch: ({ by, plan }) => by.post('/sign-offs', { goalIds: both.map(plan.goal) }),
  signOne: ({ by, goal }) => by.post('/sign-offs', { goalIds: [goal] }),
  ...termsSteps('month-6', 'day-30'),
  letMentorSign: ({ by, plan }) => by.put(`/plans/${plan.id}/mentor-sign-off`),
  changeMentor: onPlan('put', 'mentor', ({ plan }) => ({ mentorId: plan.lead.id, reason })),
  pause: onPlan('post', 'pauses', () => ({ from: today(), resumesOn: addDays(today(), 3), reason })),
  extend: onPlan('post', 'extensions', () => ({ phase: 'day-60', due: addDays(today(), 90), reason })),
  moveStart: onDates('put', 'start-date', () => ({ startDate: addDays(today(), -3) })),
  close: onDates('put', 'closing', () => ({ outcome: 'ended' })),
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
  const answers = new StepAnswers(steps);
  await fc.assert(
    fc.asyncProperty(history, async (walk) => {
      const plan = await aPlan(milepost);
      for (const { by, goal, run } of walk) {
        for (const step of run) {
          const { status } = await steps[step]!({ test: milepost, by: plan[by], plan, goal: plan.goal(goal) });
          answers.add(step, status);
        }
        expect({ run, tally: await stored(plan) }).toEqual({ run, tally: await tallyOfFacts(plan) });
      }
    }),
    { numRuns: 8, seed: 20, endOnFailure: true },
  );
  // the walk is worth something only if every kind of change was made, and some were refused
  expect(answers.neverMade()).toEqual([]);
  expect(answers.refusals()).toEqual([400, 403, 404, 409]);
}, 120_000);
