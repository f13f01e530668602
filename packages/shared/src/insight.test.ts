import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { cohorts, goalSlips, kpiCoverage, median, waitsByMonth } from './insight.js';
import type { GoalMoments } from './goal-moments.js';
import { lessonOf, type InsightPlan } from './plan-lesson.js';
import type { Kpi } from './template.js';

const today = '2026-11-21';
const at = (day: string) => `${day}T09:00:00.000Z`;

const aGoal = (given: Partial<GoalMoments> = {}): GoalMoments => ({
  id: 1,
  parentId: null,
  key: 'day-30-1',
  phase: 'day-30',
  kind: 'task',
  text: 'Read the map',
  min: null,
  max: null,
  unit: null,
  choose: null,
  optional: false,
  asksEvidence: false,
  asksSignOff: false,
  dropped: false,
  waived: false,
  asked: false,
  tickedAt: null,
  count: 0,
  countedAt: null,
  evidenceAt: null,
  signedAt: null,
  ...given,
});

/** Started 40 days ago: day 30 was ten days ago. */
const aPlan = (goals: GoalMoments[], startDate = addDays(today, -40)): InsightPlan => ({
  startDate,
  originalStart: startDate,
  timeZone: 'UTC',
  phases: [
    { key: 'day-30', title: 'Start', inferred: false },
    { key: 'day-60', title: 'Go on', inferred: false },
  ],
  pauses: [],
  extensions: [],
  goals,
  measurements: [],
});

const lessons = (plans: InsightPlan[], kpis: Kpi[] = []) => plans.map((plan) => lessonOf(plan, kpis, 14, today));

describe('goals that slip', () => {
  test('are those not done by their milestone, whenever they were done after it', () => {
    const inTime = aPlan([aGoal({ tickedAt: at(addDays(today, -20)) })]);
    const late = aPlan([aGoal({ tickedAt: at(addDays(today, -6)) })]);
    const open = aPlan([aGoal()]);
    expect(goalSlips(lessons([inTime, late, open]))).toEqual([
      { key: 'day-30-1', phase: 'day-30', text: 'Read the map', reached: 3, late: 2, open: 1, medianDays: 4 },
    ]);
  });

  test('leave out what was waived, is optional, has its milestone ahead or was added to one plan', () => {
    const goals = [
      aGoal({ id: 1, waived: true }),
      aGoal({ id: 2, key: 'day-30-2', optional: true }),
      aGoal({ id: 3, key: 'day-60-1', phase: 'day-60' }),
      aGoal({ id: 4, key: null }),
    ];
    expect(goalSlips(lessons([aPlan(goals)]))).toEqual([]);
  });

  test('are done when they were signed, where they ask for that', () => {
    const ticked = { asksSignOff: true, tickedAt: at(addDays(today, -20)) };
    const signed = aPlan([aGoal({ ...ticked, signedAt: at(addDays(today, -5)) })]);
    expect(goalSlips(lessons([signed]))[0]).toMatchObject({ late: 1, open: 0, medianDays: 5 });
    expect(goalSlips(lessons([aPlan([aGoal(ticked)])]))[0]).toMatchObject({ late: 1, open: 1, medianDays: null });
  });

  test('a group is done with its last part', () => {
    const parts = [-25, -3].map((days, i) =>
      aGoal({ id: 2 + i, parentId: 1, key: `day-30-1/${i + 1}`, tickedAt: at(addDays(today, days)) }),
    );
    expect(goalSlips(lessons([aPlan([aGoal({ kind: 'group' }), ...parts])]))[0]).toMatchObject({
      late: 1,
      medianDays: 7,
    });
  });

  test('count each hire once: open among late among those who got there', () => {
    const plans = fc.array(
      fc
        .option(fc.integer({ min: -60, max: 0 }), { nil: null })
        .map((days) => aPlan([aGoal({ tickedAt: days === null ? null : at(addDays(today, days)) })])),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(plans, (all) => {
        const [slip] = goalSlips(lessons(all));
        expect(slip!.reached).toBe(all.length);
        expect(slip!.late).toBeLessThanOrEqual(slip!.reached);
        expect(slip!.open).toBeLessThanOrEqual(slip!.late);
      }),
    );
  });
});

describe('how long sign-offs wait', () => {
  test('is told by the month they were asked in, up to today for those that wait', () => {
    const waits = [
      { askedAt: at('2026-10-01'), decidedAt: at('2026-10-03') },
      { askedAt: at('2026-10-05'), decidedAt: at('2026-10-15') },
      { askedAt: at('2026-11-11'), decidedAt: null },
      { askedAt: at('2025-01-01'), decidedAt: null },
    ];
    expect(waitsByMonth(waits, at(today))).toEqual([
      { month: '2026-10', decided: 2, waiting: 0, medianDays: 6, longestDays: 10 },
      { month: '2026-11', decided: 0, waiting: 1, medianDays: 10, longestDays: 10 },
    ]);
  });

  test('is nothing without any', () => expect(waitsByMonth([], at(today))).toEqual([]));
});

describe('which KPIs nobody reads', () => {
  const kpi = (key: string, from: 'day-30' | 'day-60'): Kpi => ({
    key,
    name: key,
    measures: '',
    matters: '',
    parts: [{ op: '>', min: 95, max: null, unit: '%', better: 'higher', words: '' }],
    frequency: ['weekly'],
    from,
    source: { section: '1' },
  });
  const reading = { kpi: 'read', part: 0, startsOn: '2026-11-09', endsOn: '2026-11-15', value: 1, judgement: null };

  test('the least read stand first, however the readings stood; before its milestone nobody has to', () => {
    const plans = [aPlan([]), { ...aPlan([]), measurements: [reading] }];
    const kpis = [kpi('read', 'day-30'), kpi('unread', 'day-30'), kpi('later', 'day-60')];
    expect(kpiCoverage(kpis, lessons(plans, kpis))).toEqual([
      { key: 'unread', name: 'unread', applies: 2, measured: 0, never: 2 },
      { key: 'read', name: 'read', applies: 2, measured: 1, never: 1 },
    ]);
  });
});

describe('cohorts', () => {
  test('are told apart by the quarter of the first start, the oldest first', () => {
    const moved = { ...aPlan([]), originalStart: '2026-03-31' };
    expect(cohorts(lessons([aPlan([]), moved])).map(({ name, hires }) => [name, hires])).toEqual([
      ['2026 Q1', 1],
      ['2026 Q4', 1],
    ]);
  });

  test('a milestone is completed with the last of what is required', () => {
    const goals = [
      aGoal({ id: 1, tickedAt: at(addDays(today, -30)) }),
      aGoal({ id: 2, key: 'day-30-2', tickedAt: at(addDays(today, -12)) }),
    ];
    const [cohort] = cohorts(lessons([aPlan(goals), aPlan([aGoal()])]));
    expect(cohort!.milestones[0]).toEqual({ phase: 'day-30', reached: 2, completed: 1, medianDays: 28 });
    expect(cohort!.milestones[1]).toMatchObject({ phase: 'day-60', reached: 0, completed: 0, medianDays: null });
  });
});

test('the number in the middle of two is their mean, and of none there is none', () => {
  expect([median([]), median([3]), median([9, 1]), median([5, 1, 9])]).toEqual([null, 3, 5, 5]);
});
