import { expect, test } from '@jest/globals';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import {
  aBlocker,
  answered,
  asked,
  counted,
  manager,
  mentor,
  ticked,
  waived,
} from '@milepost/shared/testing/goal-facts';
import { planWords } from '../../ui/plan-words';
import { planView } from '../../testing/plans';
import { goalSentence } from './goal-sentence';

const today = '2026-11-05';
const says = (goal: ReturnType<typeof aGoal>, reader: 'hire' | 'manager' = 'hire') =>
  goalSentence(goal, planWords(planView([goal], reader), today))?.says ?? null;

test('a goal with nothing to say says nothing', () => {
  expect(says(aGoal())).toBeNull();
});

test('waiting names a person and a day, to its signer it says whose turn it is', () => {
  const goal = aGoal({ asksSignOff: true, completion: ticked(), signOff: asked() });
  expect(says(goal)).toBe('With Ruth Okafor since Monday');
  expect(says(goal, 'manager')).toBe('Waits on your sign-off since Monday');
});

test('returned says who, when and why', () => {
  const goal = aGoal({ asksSignOff: true, completion: ticked(), signOff: answered('returned') });
  expect(says(goal)).toBe('Ruth returned it on Monday: “The runbook misses the rollback”');
  expect(says(goal, 'manager')).toBe('You returned it on Monday: “The runbook misses the rollback”');
});

test('blocked says since when, by what, and who can clear it', () => {
  const blocked = (clearableBy: number | null) =>
    says(aGoal({ blocker: aBlocker({ text: 'No merge rights.', clearableBy }) }));
  expect(blocked(mentor)).toBe('Blocked since Monday: No merge rights. Ben Lindqvist can clear it');
  expect(blocked(null)).toBe('Blocked since Monday: No merge rights. Somebody outside can clear it');
  expect(says(aGoal({ blocker: aBlocker({ clearableBy: manager }) }), 'manager')).toMatch(/You can clear it$/);
});

test('a count that has enough says what is still welcome', () => {
  const count = { kind: 'count', min: 2, max: 4, asksSignOff: true } as const;
  expect(says(aGoal({ ...count, counts: [counted(2)] }))).toBe('Enough to ask for sign-off; two more are welcome');
  expect(says(aGoal({ ...count, counts: [counted(3)] }))).toBe('Enough to ask for sign-off; one more is welcome');
  expect(says(aGoal({ ...count, counts: [counted(4)] }))).toBe('Ready to ask for sign-off');
});

test('whole work without its evidence asks for the evidence', () => {
  expect(says(aGoal({ completion: ticked(), asksEvidence: true }))).toBe('Attach a link or a note that shows it');
});

test('done says who signed or ticked; waived says why', () => {
  expect(says(aGoal({ asksSignOff: true, completion: ticked(), signOff: answered('signed') }))).toBe(
    'Signed by Ruth Okafor on Monday',
  );
  expect(says(aGoal({ completion: ticked() }))).toBe('Ticked by you on Monday');
  expect(says(aGoal({ waiver: waived() }))).toBe('Before this plan');
});

test('a group counts its required parts', () => {
  const parts = [aPart({ completion: ticked() }), aPart(), aPart({ optional: true })];
  expect(says(aGoal({ kind: 'group', subGoals: parts }))).toBe('1 of 2 parts done');
});
