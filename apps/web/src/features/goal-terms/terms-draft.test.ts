import { expect, test } from '@jest/globals';
import { termsOf } from '@milepost/shared/goal-terms';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { changesBetween, mergeTerms } from './terms-draft';

const began = termsOf(aGoal({ text: 'Give talks', kind: 'count', min: 2 }));

test('what changed is said in sentences', () => {
  expect(changesBetween(began, { ...began, text: 'Give short talks', max: 4, asksEvidence: true })).toEqual([
    'It was “Give talks”, now it is “Give short talks”.',
    'It asked for 2 or more, now it asks for 2–4.',
    'It now asks for evidence.',
  ]);
  expect(changesBetween(began, began)).toEqual([]);
});

test('one’s own changes stay on top of another’s', () => {
  const mine = { ...began, text: 'Mine' };
  const theirs = { ...began, text: 'Theirs', min: 3 };
  expect(mergeTerms(began, mine, theirs)).toEqual({ ...began, text: 'Mine', min: 3 });
});
