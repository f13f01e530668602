import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDone, isRequired, isSigned } from './completion.js';
import { refuseDrop, refuseRestore, refuseWaiver } from './goal-removal.js';
import type { GoalTree } from './plan-facts.js';
import { tallyOf } from './tally.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { anyGoal } from './testing/arbitraries.js';
import { aBlocker, answered, asked, hire, manager, ticked, waived } from './testing/goal-facts.js';

const signed = aGoal({ asksSignOff: true, signOff: answered('signed') });
const waiting = aGoal({ asksSignOff: true, completion: ticked(), signOff: asked() });
const done = aGoal({ completion: ticked() });
const group = aGoal({ kind: 'group', subGoals: [aPart(), aPart({ optional: true }), aPart({ completion: ticked() })] });
const [first, optional, finished] = group.subGoals;
const choice = aGoal({
  kind: 'choice',
  choose: 2,
  subGoals: [aPart(), aPart(), aPart({ somethingElse: true, text: '' })],
});

const without = (whole: GoalTree, id: number): GoalTree => ({
  ...whole,
  subGoals: whole.subGoals.filter((part) => part.id !== id),
});

describe('dropping', () => {
  test('takes a goal that is not done, also one that waits', () => {
    expect(refuseDrop(aGoal(), aGoal())).toBeNull();
    expect(refuseDrop(waiting, waiting)).toBeNull();
  });

  test('leaves what is done and what is signed', () => {
    expect(refuseDrop(done, done)?.code).toBe('goal-done');
    expect(refuseDrop(signed, signed)?.code).toBe('goal-signed');
    expect(refuseDrop(finished!, group)?.code).toBe('goal-done');
  });

  test('takes parts, but not the last that is required', () => {
    expect(refuseDrop(first!, group)).toBeNull();
    expect(refuseDrop(optional!, group)).toBeNull();
    const alone = without(group, finished!.id);
    expect(refuseDrop(first!, alone)?.code).toBe('last-part');
    expect(refuseDrop(first!, { ...group, signOff: asked() })?.code).toBe('sign-off-asked');
  });

  test('leaves a choice as many options as it asks for, and something else', () => {
    expect(refuseDrop(choice.subGoals[0]!, choice)).toBeNull();
    expect(refuseDrop(choice.subGoals[1]!, without(choice, choice.subGoals[0]!.id))?.code).toBe('last-part');
    expect(refuseDrop(choice.subGoals[2]!, choice)?.code).toBe('always-open');
  });

  test('never leaves a goal of parts without what it asks', () => {
    fc.assert(
      fc.property(anyGoal(), fc.nat({ max: 3 }), (goal, i) => {
        const part = goal.subGoals[i];
        fc.pre(part !== undefined && refuseDrop(part, goal) === null);
        const left = without(goal, part!.id).subGoals;
        const enough = goal.kind === 'choice' ? left.length >= goal.choose! : left.some(isRequired);
        expect(enough || !goal.subGoals.some(isRequired)).toBe(true);
        expect(isSigned(goal)).toBe(false);
      }),
    );
  });

  test('is taken back, unless the goal was signed meanwhile', () => {
    expect(refuseRestore(group)).toBeNull();
    expect(refuseRestore({ ...group, signOff: answered('signed') })?.code).toBe('goal-signed');
    expect(refuseRestore({ ...group, signOff: asked() })?.code).toBe('sign-off-asked');
  });
});

describe('waiving', () => {
  test.each([
    ['a done goal', done, 'goal-done'],
    ['a signed goal', signed, 'goal-signed'],
    ['a goal that waits for its sign-off', waiting, 'sign-off-asked'],
  ])('is refused for %s', (_, goal, code) => {
    expect(refuseWaiver(goal, goal)?.code).toBe(code);
  });

  test('takes a whole goal, known with its parts or without', () => {
    const { subGoals: _, ...alone } = group;
    expect(refuseWaiver(alone, group)).toBeNull();
    expect(refuseDrop(alone, group)).toBeNull();
  });

  test('takes parts of a group that ask for something', () => {
    expect(refuseWaiver(first!, group)).toBeNull();
    expect(refuseWaiver(optional!, group)?.code).toBe('optional-already');
    expect(refuseWaiver(finished!, group)?.code).toBe('goal-done');
    expect(refuseWaiver(first!, without(group, finished!.id))?.code).toBe('last-part');
    expect(refuseWaiver(choice.subGoals[0]!, choice)?.code).toBe('option-is-free');
  });

  test('leaves nothing of the goal in the sums: no denominator, no wait, no blocker', () => {
    fc.assert(
      fc.property(anyGoal(), (goal) => {
        const blocked = { ...goal, blocker: isDone(goal) ? null : aBlocker({ clearableBy: manager }) };
        if (refuseWaiver(blocked, blocked)) return;
        const tally = tallyOf([{ key: 'day-30' }], [{ ...blocked, waiver: waived() }], hire);
        expect(tally).toEqual({
          phases: [{ key: 'day-30', required: 0, actual: 0, open: 0, waiting: 0 }],
          waits: [],
          blockers: [],
        });
      }),
    );
  });
});
