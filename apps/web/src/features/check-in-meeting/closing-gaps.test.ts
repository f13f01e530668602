import { describe, expect, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import type { CheckIn } from '../../api/check-in-cache';
import { aView, closedCheckIn } from '../../testing/check-in-view';
import { planView } from '../../testing/plans';
import { closingGapsOf, decisionFields } from './closing-gaps';
import type { OutcomeDraft } from './outcome-draft';
import { outcomeSays } from './outcome-words';

const today = '2026-12-02';
const goals = [aGoal({ id: 5 }), aGoal({ id: 6 })];
const empty: OutcomeDraft = { outcome: null, summary: '', nextOn: '', phase: null, due: '', reason: '' };
const meeting = (given: Partial<Omit<CheckIn, 'course'>> = {}) =>
  closedCheckIn('manager', { plan: planView(goals, 'manager'), records: [], ...given }, { closedAt: null });
const gaps = (draft: Partial<OutcomeDraft>, checkIn = meeting()) =>
  closingGapsOf({ ...empty, ...draft }, checkIn, [5, 6], today);
const says = (...given: Parameters<typeof gaps>) => gaps(...given).map((gap) => gap.says);

const apart = [aView('hire', { 5: 'met', 6: 'met' }), aView('manager', { 5: 'not yet', 6: 'working towards' })];
const reason = (goalId: number, text: string) => ({
  goalId,
  reason: text,
  version: 1,
  by: 3,
  at: '2026-12-02T09:00:00.000Z',
});

describe('before a check-in closes', () => {
  test('it needs an outcome and a summary, blanks being none', () => {
    expect(says({ summary: '  ' })).toEqual(['how it ends', 'a summary']);
    expect(says({ outcome: 'on-track', summary: 'Well' })).toEqual([]);
    expect(says({ outcome: 'concerns', summary: 'Well' })).toEqual([]);
  });

  test('it needs a reason for every goal on which the two stay apart, and leads to the first', () => {
    const draft = { outcome: 'on-track', summary: 'Well' } as const;
    expect(gaps(draft, meeting({ assessments: apart }))).toEqual([
      { field: 'apart-5', says: 'why you stay apart on 2 goals' },
    ]);
    const one = meeting({ assessments: apart, apartReasons: [reason(5, 'Seen on other days'), reason(6, ' ')] });
    expect(gaps(draft, one)).toEqual([{ field: 'apart-6', says: 'why you stay apart on one goal' }]);
  });

  test('support needs an action and a day from today on', () => {
    const draft = { outcome: 'needs-support', summary: 'Hard' } as const;
    expect(says(draft)).toEqual(['an action', 'the day you meet again']);
    const action = {
      id: 1,
      text: 'Pair',
      ownerId: 1,
      dueOn: '2026-12-09',
      by: 3,
      at: '2026-12-02T09:00:00.000Z',
      goalId: null,
    };
    expect(says({ ...draft, nextOn: '2026-12-16' }, meeting({ actions: [action] }))).toEqual([]);
    const [past] = gaps({ ...draft, nextOn: '2026-12-01' }, meeting({ actions: [action] }));
    expect(past).toEqual({
      field: decisionFields.nextOn,
      says: 'another day to meet again',
      detail: 'Choose today or a later day.',
    });
  });

  test('more time needs a later day and a reason', () => {
    const draft = { outcome: 'extended', summary: 'Late', phase: 'day-30' } as const;
    expect(says(draft)).toEqual(['a later day', 'why it gets more time']);
    expect(gaps({ ...draft, due: '2026-12-02', reason: 'Ill' })[0]?.detail).toMatch(
      'falls due on Wed 2 Dec 2026 already',
    );
    expect(says({ ...draft, due: '2026-12-09', reason: 'Ill' })).toEqual([]);
  });
});

describe('what an outcome says', () => {
  const plan = planView(goals, 'manager');
  const said = (draft: Partial<OutcomeDraft>) => outcomeSays({ ...empty, ...draft }, plan, today);

  test('names the dates that stay', () => {
    expect(said({ outcome: 'on-track' })).toBe('Day 60 stays on Fri 1 Jan 2027.');
    expect(outcomeSays({ ...empty, outcome: 'on-track' }, plan, '2027-03-01')).toBe('No date moves.');
  });

  test('names the dates that move', () => {
    const draft = { outcome: 'extended', phase: 'day-30' } as const;
    expect(said({ ...draft, due: '2026-12-09' })).toBe('Day 30 moves to Wed 9 Dec, day 60 to Fri 8 Jan 2027.');
    expect(said({ ...draft, due: '2026-12-01' })).toBe('One milestone gets more time; those after it move along.');
  });
});
