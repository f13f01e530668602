import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { goalTrees, type PlanFacts } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import fc from 'fast-check';
import { recordOf } from '../testing/expect-change.js';
import { aPlan, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const goals = [
  'day-30-1',
  'day-30-3/1',
  'day-30-4',
  'day-60-3/1',
  'day-90-3/2',
  'month-6-2',
  'month-6-4',
  'long-term-2',
];
const steps = [
  ['put', 'completion'],
  ['put', 'completion'],
  ['delete', 'completion'],
  ['post', 'count-entries', { change: 2 }],
  ['post', 'count-entries', { change: -1 }],
  ['post', 'evidence', { kind: 'note', text: 'Seen' }],
  ['post', 'comments', { text: 'Hello' }],
  ['post', 'blockers', { text: 'No badge', clearableBy: null }],
  ['put', 'sign-off-request'],
  ['delete', 'sign-off-request'],
  ['put', 'sign-off'],
  ['put', 'return', { reason: 'More' }],
  ['delete', 'sign-off'],
] as const;

const step = fc.record({
  by: fc.constantFrom('hire' as const, 'manager' as const),
  goal: fc.constantFrom(...goals),
  step: fc.constantFrom(...steps),
});

/** What the summary should hold: the tally of the facts that the API shows. */
async function tallyOfFacts(plan: TestPlan) {
  const facts = (await plan.hire.get('/plans/mine').expect(200)).body as PlanFacts;
  return { version: facts.version, tally: tallyOf(facts.phases, goalTrees(facts.goals), facts.hire.id) };
}

test('after any history the stored summary is what the facts add up to', async () => {
  const codes = new Set<number>();
  const walk = async (history: { by: 'hire' | 'manager'; goal: string; step: (typeof steps)[number] }[]) => {
    const plan = await aPlan(milepost);
    for (const {
      by,
      goal,
      step: [method, what, body],
    } of history) {
      const reply = await plan[by][method](`/goals/${plan.goal(goal)}/${what}`, body);
      codes.add(reply.status);
    }
    const [{ tally }] = await milepost.dataSource.query('select tally from plan_summary where plan_id = $1', [plan.id]);
    const { verbs } = await recordOf(milepost, plan.id);
    expect({ version: verbs.length + 1, tally }).toEqual(await tallyOfFacts(plan));
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), walk), { numRuns: 12, seed: 20 });
  expect([...codes].sort()).toEqual([200, 403, 409]);
});
