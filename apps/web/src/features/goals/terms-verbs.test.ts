import { expect, test } from '@jest/globals';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import { answered, asked, ticked, waived } from '@milepost/shared/testing/goal-facts';
import { termsVerbs } from './terms-verbs';

const verbsOf = (...given: Parameters<typeof termsVerbs>) => termsVerbs(...given).map(([verb]) => verb);
const group = aGoal({ kind: 'group', subGoals: [aPart(), aPart({ completion: ticked() })] });
const choice = aGoal({ kind: 'choice', choose: 1, subGoals: [aPart(), aPart(), aPart({ somethingElse: true })] });

test.each([
  ['an open goal', aGoal(), ['reword', 'move', 'waive', 'drop']],
  ['a group', group, ['reword', 'move', 'add-part', 'waive', 'drop']],
  ['a done goal', aGoal({ completion: ticked() }), ['reword']],
  ['a waived goal', aGoal({ waiver: waived() }), ['ask-again', 'drop']],
  ['a goal that waits for its sign-off', aGoal({ asksSignOff: true, signOff: asked() }), ['move', 'drop']],
  ['a signed goal', aGoal({ asksSignOff: true, signOff: answered('signed') }), []],
])('%s may be changed by what its rules allow', (_, goal, verbs) => {
  expect(verbsOf(goal, goal)).toEqual(verbs);
});

test('a part stays with its goal', () => {
  expect(verbsOf(group.subGoals[0]!, group)).toEqual(['reword', 'waive', 'drop']);
  expect(verbsOf(group.subGoals[1]!, group)).toEqual(['reword']);
  expect(verbsOf(choice.subGoals[0]!, choice)).toEqual(['reword', 'drop']);
  expect(verbsOf(choice.subGoals[2]!, choice)).toEqual([]);
});
