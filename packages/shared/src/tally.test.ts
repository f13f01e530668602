import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completion, isDone, isRequired } from './completion.js';
import { waitOf } from './goal-waiting.js';
import type { GoalTree } from './plan-facts.js';
import { tallyOf } from './tally.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { anyGoal } from './testing/arbitraries.js';
import { aBlocker, asked, hire, manager, monday, ticked, waived } from './testing/goal-facts.js';

const phases = [{ key: 'day-30' }, { key: 'day-60' }, { key: 'long-term' }] as const;
const tally = (...goals: GoalTree[]) => tallyOf(phases, goals, hire);
const nothing = { required: 0, actual: 0, open: 0, waiting: 0 };

describe('a tally', () => {
  test('has every phase of the plan, in its order, also the empty ones', () => {
    expect(tally()).toEqual({ phases: phases.map(({ key }) => ({ key, ...nothing })), waits: [], blockers: [] });
  });

  test('sums completions and counts what is open', () => {
    const half = aGoal({ kind: 'group', subGoals: [aPart({ completion: ticked() }), aPart()] });
    expect(tally(aGoal({ completion: ticked() }), half, aGoal({ phase: 'day-60' })).phases).toEqual([
      { key: 'day-30', required: 2, actual: 1.5, open: 1, waiting: 0 },
      { key: 'day-60', required: 1, actual: 0, open: 1, waiting: 0 },
      { key: 'long-term', ...nothing },
    ]);
  });

  test('counts ticked work in full that still lacks its evidence or its request, and keeps it open', () => {
    expect(tally(aGoal({ completion: ticked(), asksSignOff: true })).phases[0]).toMatchObject({ actual: 1, open: 1 });
    expect(tally(aGoal({ completion: ticked(), asksEvidence: true })).phases[0]).toMatchObject({ actual: 1, open: 1 });
  });

  test('leaves out optional and waived goals', () => {
    expect(tally(aGoal({ optional: true }), aGoal({ waiver: waived(), completion: ticked() })).phases[0]).toMatchObject(
      nothing,
    );
  });

  test('sets goals apart that wait on somebody else, and names them', () => {
    const signOff = aGoal({ asksSignOff: true, completion: ticked(), signOff: asked() });
    const blocked = aGoal({ blocker: aBlocker({ clearableBy: manager }) });
    const { phases: sums, waits, blockers } = tally(signOff, blocked, aGoal());
    expect(sums[0]).toMatchObject({ required: 1, actual: 0, open: 1, waiting: 2 });
    expect(waits.map(({ goalId, for: what, who }) => [goalId, what, who])).toEqual([
      [signOff.id, 'sign-off', null],
      [blocked.id, 'blocker', manager],
    ]);
    expect(blockers).toEqual([{ goalId: blocked.id, text: blocked.text, who: manager, since: monday }]);
  });

  test('keeps a goal in the sum that only the hire can unblock, but names its blocker', () => {
    const { phases: sums, waits, blockers } = tally(aGoal({ blocker: aBlocker({ clearableBy: hire }) }));
    expect(sums[0]).toMatchObject({ required: 1, waiting: 0 });
    expect(waits).toEqual([]);
    expect(blockers).toHaveLength(1);
  });

  test('names waits of optional and long-term goals too, but none of their blockers: those stay outside pace', () => {
    const blocker = aBlocker();
    const {
      waits,
      blockers,
      phases: sums,
    } = tally(aGoal({ optional: true, blocker }), aGoal({ phase: 'long-term', blocker }));
    expect(waits).toHaveLength(2);
    expect(blockers).toEqual([]);
    expect(sums[0]!.waiting).toBe(0);
  });

  test('forgets the blocker of a goal that is done or waived', () => {
    const { blockers } = tally(
      aGoal({ completion: ticked(), blocker: aBlocker() }),
      aGoal({ waiver: waived(), blocker: aBlocker() }),
    );
    expect(blockers).toEqual([]);
  });

  test('adds up to the goals themselves', () => {
    fc.assert(
      fc.property(fc.array(anyGoal(['day-30', 'day-60', 'long-term']), { maxLength: 12 }), (goals) => {
        const { phases: sums, waits } = tally(...goals);
        for (const { key, required, actual, open, waiting } of sums) {
          const counted = goals.filter((goal) => goal.phase === key && isRequired(goal));
          const moving = counted.filter((goal) => !waitOf(goal, hire));
          expect(required).toBe(moving.length);
          expect(waiting).toBe(counted.length - moving.length);
          expect(actual).toBeCloseTo(moving.reduce((sum, goal) => sum + completion(goal), 0));
          expect(open).toBe(moving.filter((goal) => !isDone(goal)).length);
        }
        expect(waits.map(({ goalId }) => goalId)).toEqual(
          goals.filter((goal) => waitOf(goal, hire)).map(({ id }) => id),
        );
      }),
    );
  });
});
