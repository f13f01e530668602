import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import fc from 'fast-check';
import { hashOf } from '../access/session-token.js';
import { Database } from '../database/database.js';
import { aPlan, today, type TestPlan } from '../testing/factories.js';
import {
  newestId,
  onDates,
  onGoal,
  onPlan,
  type Place,
  reason,
  signOffSteps,
  type Step,
  termsSteps,
  workSteps,
} from '../testing/plan-steps.js';
import { StepAnswers } from '../testing/step-answers.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { readinessPage, type ReadinessRow } from './readiness-page.js';
import { readinessAtMoment } from './readiness.sql.js';
import type { ReadinessView } from './readiness.view.js';

let milepost: TestApp;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const goals = ['month-6-1', 'month-6-2', 'month-6-4', 'month-12-1', 'day-90-3', 'day-90-3/2', 'day-90-3/else'];

interface PickedPlace extends Place {
  /** Any number: which of several it is. */
  pick: number;
}
type PickedStep = Step<PickedPlace>;

/** Nobody signs their own. */
const asManager =
  (step: Step): PickedStep =>
  (place) =>
    step({ ...place, by: place.plan.manager });

const rows = <R>(text: string, values: unknown[]): Promise<R[]> => milepost.dataSource.query(text, values);
const oneOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;
/** The newest row of the plan's. */
const newest = (table: string, { test: { dataSource }, plan }: Place, which = 'true') =>
  newestId(dataSource, table, `plan_id = $1 and ${which}`, [plan.id]);

const onCheckIn =
  (verb: 'put' | 'post', what: string, body?: object): PickedStep =>
  async (place) => {
    const id = await newest('check_ins', place);
    const [row] = await rows<{ version: number }>('select version from check_ins where id = $1', [id]);
    return place.by[verb](`/check-ins/${id}/${what}`, body).set('if-match', `"${row?.version ?? 1}"`);
  };
const use = ({ plan, pick }: PickedPlace) =>
  oneOf(
    [
      { kind: 'criterion', key: 'iac' },
      { kind: 'criterion', key: `goal:${plan.goal('month-6-1')}` },
      { kind: 'kpi', key: 'change-success-rate' },
    ],
    pick,
  );
const month = (pick: number): string => `${addDays(today(), -30 * (1 + (pick % 2))).slice(0, 7)}-01`;

/** Every verb that readiness follows from, and those that undo or correct it. */
const steps: Record<string, PickedStep> = {
  ...workSteps,
  name: ({ by, plan }) => by.put(`/goals/${plan.goal('day-90-3/else')}/name`, { text: 'Mine' }),
  ...signOffSteps,
  sign: asManager(signOffSteps.sign),
  giveBack: asManager(signOffSteps.giveBack),
  unsign: asManager(signOffSteps.unsign),
  ...termsSteps('month-12', 'month-6'),
  showOnGoal: onGoal('post', 'evidence', { kind: 'note', text: 'Seen' }),
  showOnPlan: onPlan('post', 'evidence', (place) => ({ kind: 'note', text: 'Seen', uses: [use(place)] })),
  removeFromGoal: async (place) =>
    place.by.delete(`/evidence/${await newest('evidence', place, 'goal_id is not null')}`),
  removeFromPlan: async (place) =>
    place.by.delete(`/plans/${place.plan.id}/evidence/${await newest('evidence', place, 'goal_id is null')}`),
  use: async (place) =>
    place.by.put(`/plans/${place.plan.id}/evidence/${await newest('evidence', place)}/uses`, use(place)),
  endUse: async (place) => {
    const { kind, key } = use(place);
    const path = `/plans/${place.plan.id}/evidence/${await newest('evidence', place)}/uses`;
    return place.by.delete(`${path}?kind=${kind}&key=${key}`);
  },
  measure: onPlan('put', 'measurements', ({ pick }) => ({
    kpi: 'change-success-rate',
    startsOn: month(pick),
    value: 90 + (pick % 10),
  })),
  unmeasure: async (place) =>
    place.by.delete(`/plans/${place.plan.id}/measurements/${await newest('measurements', place)}`),
  rateSkill: onPlan('put', 'skill-ratings', ({ pick }) => ({
    ratings: [{ skill: 'linux-fundamentals', level: pick % 5 }],
  })),
  takeSkillBack: async (place) =>
    place.by.delete(`/plans/${place.plan.id}/skill-ratings/${await newest('skill_ratings', place)}`),
  rate: onPlan('put', 'criterion-ratings', ({ pick }) => ({
    criterion: 'iac',
    rating: oneOf(['not yet', 'sometimes', 'consistently', null], pick),
  })),
  decide: async ({ plan }) => {
    const [{ version }] = (await rows<{ version: number }>('select version from plans where id = $1', [plan.id])) as [
      { version: number },
    ];
    const request = { outcome: 'not yet', reason, criteria: [], reviewOn: addDays(today(), 9) };
    return plan.lead.post(`/plans/${plan.id}/decisions`, request).set('if-match', `"${version}"`);
  },
  pause: onPlan('post', 'pauses', ({ pick }) => ({
    from: addDays(today(), (pick % 9) * 5),
    resumesOn: oneOf([null, addDays(today(), 60)], pick),
    reason,
  })),
  endPause: onDates(
    'patch',
    async (place) => `pauses/${await newest('pauses', place)}`,
    () => ({ resumesOn: addDays(today(), 50) }),
  ),
  undoPause: onDates('delete', async (place) => `pauses/${await newest('pauses', place)}`),
  extend: onPlan('post', 'extensions', ({ pick }) => ({
    phase: 'month-6',
    due: addDays(today(), 300 + (pick % 50)),
    reason,
  })),
  undoExtension: onDates('delete', async (place) => `extensions/${await newest('extensions', place)}`),
  moveStart: onDates('put', 'start-date', ({ pick }) => ({ startDate: addDays(today(), -(pick % 200)) })),
  meet: onPlan('post', 'check-ins', () => ({ title: 'In between', meetsOn: today() })),
  open: onCheckIn('put', 'opening'),
  closeMeeting: onCheckIn('put', 'closing', { outcome: 'on-track', summary: 'Going well' }),
  reopenMeeting: onCheckIn('post', 'reopenings', { reason }),
  close: onDates('put', 'closing', () => ({ outcome: 'ended' })),
  reopen: onPlan('post', 'reopenings', () => ({ reason })),
};

/** What leads somewhere only together; a single step of any kind may come in between. */
const runs = [
  ['tick', 'ask', 'sign', 'unsign', 'untick'],
  ['askForSignOff', 'tick', 'ask', 'giveBack', 'ask', 'withdraw'],
  ['askForSignOff', 'add', 'add', 'showOnGoal', 'ask', 'sign', 'unsign'],
  ['add', 'add', 'subtract', 'askForMore'],
  ['showOnPlan', 'use', 'endUse', 'removeFromPlan'],
  ['showOnGoal', 'use', 'removeFromGoal'],
  ['measure', 'measure', 'unmeasure'],
  ['rateSkill', 'rateSkill', 'takeSkillBack'],
  ['rate', 'rate'],
  ['drop', 'bringBack'],
  ['waive', 'unwaive'],
  ['pause', 'endPause', 'undoPause'],
  ['extend', 'undoExtension'],
  ['close', 'reopen'],
  ['meet', 'open', 'closeMeeting', 'reopenMeeting', 'closeMeeting'],
];
const allRuns = [
  ...Object.keys(steps)
    .filter((step) => step !== 'close')
    .map((step) => [step]),
  ...runs,
];
const length = { minLength: allRuns.length, maxLength: allRuns.length };
const history = fc
  .tuple(
    fc.shuffledSubarray(allRuns, length),
    fc.array(fc.constantFrom(...goals), length),
    fc.array(fc.constantFrom('hire' as const, 'manager' as const, 'manager' as const), length),
    fc.array(fc.nat({ max: 1000 }), length),
  )
  .map(([order, on, who, picks]) => [
    // these have to come before others: a start moves only while no check-in was closed
    { run: ['moveStart', 'moveStart'], goal: 'month-6-1', by: 'manager' as const, pick: 10 + picks[0]! },
    { run: ['tick', 'ask', 'giveBack', 'ask'], goal: 'month-6-1', by: 'hire' as const, pick: 0 },
    { run: ['waive', 'unwaive', 'waive'], goal: 'month-12-1', by: 'manager' as const, pick: 0 },
    { run: ['extend', 'undoExtension', 'extend'], goal: 'month-6-1', by: 'manager' as const, pick: picks[1]! },
    ...order.map((run, at) => ({ run, goal: on[at]!, by: who[at]!, pick: picks[at]! })),
  ]);

/** What stands by fact: the version counts changes, and names are those of everyone there ever was. */
const factsOf = ({ version: _version, people: _people, asOf: _asOf, can: _can, ...facts }: ReadinessView) => facts;

const live = async (plan: TestPlan) =>
  factsOf((await plan.lead.get(`/plans/${plan.id}/readiness`).expect(200)).body as ReadinessView);

async function asOf(plan: TestPlan, moment: string) {
  const token = hashOf(plan.lead.cookie.split('=')[1]!);
  const database = milepost.app.get(Database, { strict: false });
  const [row] = await database.read<ReadinessRow & Record<string, unknown>>(readinessAtMoment, [
    token,
    plan.id,
    moment,
  ]);
  return factsOf(JSON.parse(JSON.stringify(readinessPage(row, today()))) as ReadinessView);
}

test('as of any moment everything is exactly as it stood', async () => {
  const answers = new StepAnswers(steps);
  await fc.assert(
    fc.asyncProperty(history, async (walk) => {
      const plan = await aPlan(milepost, { startDate: addDays(today(), -100) });
      const kept: { after: string; moment: string; facts: object }[] = [];
      for (const { by, goal, run, pick } of walk)
        for (const [at, step] of run.entries()) {
          const { status } = await steps[step]!({
            test: milepost,
            by: plan[by],
            plan,
            goal: plan.goal(goal),
            pick: pick + at,
          });
          answers.add(step, status);
          const [{ moment }] = (await rows<{ moment: string }>('select clock_timestamp()::text as moment', [])) as [
            { moment: string },
          ];
          if (status < 300) kept.push({ after: step, moment, facts: await live(plan) });
        }
      for (const { after, moment, facts } of kept)
        expect({ after, facts: await asOf(plan, moment) }).toEqual({ after, facts });
    }),
    { numRuns: 4, seed: 7, endOnFailure: true },
  );
  // the walk proves something only where every kind of change was made
  expect(answers.neverMade()).toEqual([]);
}, 240_000);
