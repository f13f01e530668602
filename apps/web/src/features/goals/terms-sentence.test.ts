import { expect, test } from '@jest/globals';
import { termsOf } from '@milepost/shared/goal-terms';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aPlan } from '@milepost/shared/testing/a-plan';
import { manager } from '@milepost/shared/testing/goal-facts';
import { planWords } from '../../ui/plan-words';
import { termsSentences } from './terms-sentence';

const words = planWords(aPlan(), '2026-11-12');
const change = { by: manager, at: '2026-11-09T09:00:00.000Z', reason: 'New tools' };
const count = { kind: 'count' as const, min: 3, max: 5, unit: 'talks' };

test('a goal as the template gave it says nothing', () => {
  expect(termsSentences(aGoal(), words)).toEqual([]);
});

test('an added goal says by whom, when and why', () => {
  expect(termsSentences(aGoal({ added: change }), words)).toEqual(['Added by Ruth Okafor on Monday: New tools']);
});

test('an action says where it was agreed, whose it is and by when', () => {
  const added = { ...change, reason: 'Agreed in the check-in of day 30' };
  const action = { checkInId: 4, ownerId: manager, dueOn: '2026-11-27' };
  expect(termsSentences(aGoal({ added, action }), words)).toEqual([
    'Agreed in the check-in of day 30: for Ruth Okafor, by Fri 27 Nov',
  ]);
});

test('a changed goal says what it asked before', () => {
  const given = { ...termsOf(aGoal({ ...count, text: 'Give talks', phase: 'day-60' })), min: 2, max: null };
  const goal = aGoal({ ...count, text: 'Give short talks', asksSignOff: true, given, changed: change });
  expect(termsSentences(goal, words)).toEqual([
    'Reworded, was “Give talks”, by Ruth Okafor',
    'Asks for 3–5 talks, was 2 or more talks',
    'Moved here from day 60',
    'Asks for a sign-off now',
  ]);
});

test('a part that moved with its goal says nothing of that', () => {
  const given = termsOf(aGoal({ text: 'Old', phase: 'day-60' }));
  const part = { ...aGoal({ text: 'New', given, changed: change }), parentId: 7 };
  expect(termsSentences(part, words)).toEqual(['Reworded, was “Old”, by Ruth Okafor']);
});
