import { describe, expect, it } from '@jest/globals';
import type { CriterionBasis } from '@milepost/shared/criterion';
import type { Skill } from '@milepost/shared/template';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import { asked, counted, ticked } from '@milepost/shared/testing/goal-facts';
import { readinessView } from '../../testing/readiness-view';
import { shortened } from './candidates/candidate-words';
import { criterionSays } from './criterion-says';
import { ageWords, agoWords } from './readiness-words';
import type { SeenCriterion } from './standing';

const says = (basis: CriterionBasis) =>
  criterionSays(
    { key: 'a', text: 'A', weight: 'required', evidence: [], standing: 'not yet', basis } as unknown as SeenCriterion,
    readinessView(),
  );
const kpi = (judged: number, met: number, missed: number) =>
  says({ source: 'kpi', judged, met, missed } as Extract<CriterionBasis, { source: 'kpi' }>);
const skill = (level: 0 | 1 | 2 | 3 | 4, manager: 0 | 1 | 2 | 3 | 4 | null, hire: 0 | 1 | 2 | 3 | 4 | null = null) =>
  says({ source: 'skill', skill: {} as Skill, required: { level, inferred: true }, manager, hire });
const goal = (given: Parameters<typeof aGoal>[0]) =>
  says({ source: 'goal', goal: aGoal({ phase: 'month-12', ...given }), due: '2027-02-02' });

describe('what a criterion rests on, in one line', () => {
  it('is the last readings of a KPI', () => {
    expect(kpi(0, 0, 0)).toBe('No reading that counts yet');
    expect(kpi(1, 0, 1)).toBe('Missed in the last period read');
    expect(kpi(3, 3, 0)).toBe('Met in all of the last 3 periods read');
    expect(kpi(3, 1, 1)).toBe('Met in 1, near in 1, missed in 1 of the last 3 periods read');
  });

  it('is the level of a skill beside the one that is asked', () => {
    expect(skill(3, null)).toBe('Not rated yet; independent is asked for');
    expect(skill(3, null, 2)).toBe('Only an own view: with help; independent is asked for');
    expect(skill(3, 2)).toBe('With help; independent is asked for');
    expect(skill(3, 3)).toBe('Independent, as asked');
    expect(skill(3, 4)).toBe('Teaches others; independent is asked for');
  });

  it('is how far a goal is, and when it is due while it is open', () => {
    expect(goal({})).toBe('Not started, due Tue 2 Feb');
    expect(goal({ kind: 'count', min: 3, unit: 'runbooks', counts: [counted(2)] })).toBe(
      '2 of 3 or more runbooks, due Tue 2 Feb',
    );
    expect(
      goal({ kind: 'group', subGoals: [aPart({ completion: ticked() }), aPart(), aPart({ optional: true })] }),
    ).toBe('1 of 2 parts, due Tue 2 Feb');
    expect(goal({ completion: ticked(), asksSignOff: true, signOff: asked() })).toBe(
      'Waits for its sign-off, due Tue 2 Feb',
    );
    expect(goal({ completion: ticked() })).toBe('Done');
  });

  it('is how the last check-ins ended', () => {
    const held = (n: number, good: number) =>
      says({ source: 'check-ins', held: n, good } as Extract<CriterionBasis, { source: 'check-ins' }>);
    expect(held(0, 0)).toBe('None was held yet');
    expect(held(1, 0)).toBe('The one that was held did not end on track');
    expect(held(2, 1)).toBe('1 of the last 2 ended on track');
    expect(held(2, 2)).toBe('The last 2 ended on track');
  });
});

it('says ages in the words that fit them', () => {
  const age = (at: string) => ageWords(`${at}T12:00:00.000Z`, '2026-11-20', 'Europe/Berlin');
  expect(['2026-11-20', '2026-11-19', '2026-11-10', '2026-10-10', '2026-04-20', '2024-05-01'].map(age)).toEqual([
    'from today',
    'from yesterday',
    '10 days old',
    '5 weeks old',
    '7 months old',
    '2 years old',
  ]);
  expect(agoWords('2026-11-19T23:30:00.000Z', '2026-11-20', 'Europe/Berlin')).toBe('today');
});

it('names a criterion without its explanation', () => {
  expect(shortened('IaC proficiency: changes modules safely')).toBe('IaC proficiency');
  expect(shortened('Troubleshoots in depth across cloud, networking and Linux')).toBe(
    'Troubleshoots in depth across cloud, networking…',
  );
});
