import { expect, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { manager } from '@milepost/shared/testing/goal-facts';
import { planView } from '../../testing/plans';
import { planChangeOffers } from './plan-change';

const pause = {
  id: 1,
  from: '2026-11-10',
  resumesOn: '2026-11-20',
  reason: '',
  by: manager,
  at: '2026-11-10T09:00:00Z',
};

const offers = (
  given: Partial<PlanFacts> = {},
  reader: 'hire' | 'mentor' | 'manager' = 'manager',
  today = '2026-11-12',
) => planChangeOffers(planView([], reader, given), today).map(({ change }) => change);

const dates = ['extend', 'move-start'];
const rest = ['mentor', 'add-goal', 'add-check-in', 'close'];

test.each<[string, string[], string[]]>([
  ['an open plan', offers(), ['pause', ...dates, ...rest]],
  ['a paused plan', offers({ pauses: [pause] }), ['resume', 'pause', ...dates, ...rest]],
  ['an open pause', offers({ pauses: [{ ...pause, resumesOn: null }] }), ['resume', ...dates, ...rest]],
  ['a pause that is over', offers({ pauses: [pause] }, 'manager', '2026-11-20'), ['pause', ...dates, ...rest]],
  ['a closed plan', offers({ closedAt: '2026-11-11T09:00:00Z' }), ['reopen']],
  ['the hire', offers({}, 'hire'), []],
  ['the mentor', offers({}, 'mentor'), []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('says what is changed about a pause under way', () => {
  const first = (resumesOn: string | null) =>
    planChangeOffers(planView([], 'manager', { pauses: [{ ...pause, resumesOn }] }), '2026-11-12')[0]!.label;
  expect(first(null)).toBe('Resume…');
  expect(first('2026-11-20')).toBe('Change when work resumes…');
});
