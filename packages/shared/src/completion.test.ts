import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completion, countOf, goalState, isDone, isPhaseComplete, isRequired, workShare } from './completion.js';
import type { GoalTree } from './plan-facts.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { anyGoal, finished } from './testing/arbitraries.js';
import { aBlocker, aLink, answered, asked, counted, ticked, waived } from './testing/goal-facts.js';

const done = () => aPart({ completion: ticked() });
const open = () => aPart();

describe('how much of a goal is done', () => {
  test('a task: nothing or all', () => {
    expect(workShare(aGoal())).toBe(0);
    expect(workShare(aGoal({ completion: ticked() }))).toBe(1);
  });

  test('a count: its entries summed over the least it asks for, never more than all', () => {
    const runbooks = (...entries: number[]) =>
      aGoal({ kind: 'count', min: 2, max: 4, counts: entries.map((n) => counted(n)) });
    expect(workShare(runbooks())).toBe(0);
    expect(workShare(runbooks(1))).toBe(0.5);
    expect(workShare(runbooks(1, 1))).toBe(1);
    expect(workShare(runbooks(3, -2))).toBe(0.5);
    expect(workShare(runbooks(7))).toBe(1);
    expect(countOf(runbooks(3, 4))).toBe(7);
    expect(goalState(runbooks(7))).toBe('done');
  });

  test('a choice: the options done over how many are enough, never more than all', () => {
    const choice = (...subGoals: GoalTree['subGoals']) => aGoal({ kind: 'choice', choose: 2, subGoals });
    expect(workShare(choice(open(), open(), open()))).toBe(0);
    expect(workShare(choice(done(), open(), open()))).toBe(0.5);
    expect(workShare(choice(done(), done(), done()))).toBe(1);
    const half = aPart({ kind: 'count', min: 2, counts: [counted(1)] });
    expect(workShare(choice(done(), half))).toBe(0.5);
    const own = aPart({ somethingElse: true, text: 'Patch the lab', completion: ticked() });
    expect(workShare(aGoal({ kind: 'choice', choose: 1, subGoals: [open(), own] }))).toBe(1);
  });

  test('a group: the mean of its required parts', () => {
    const group = (...subGoals: GoalTree['subGoals']) => aGoal({ kind: 'group', subGoals });
    expect(workShare(group(done(), open(), open()))).toBeCloseTo(1 / 3);
    expect(workShare(group(done(), aPart({ kind: 'count', min: 4, counts: [counted(1)] })))).toBe(0.625);
    expect(workShare(group(done(), aPart({ optional: true })))).toBe(1);
    expect(workShare(group(done(), aPart({ waiver: waived() }), open()))).toBe(0.5);
    expect(workShare(group(aPart({ optional: true })))).toBe(1);
  });
});

describe('a goal is done', () => {
  test('when its work is whole', () => {
    expect(isDone(aGoal({ completion: ticked() }))).toBe(true);
    expect(isDone(aGoal({ kind: 'group', subGoals: [done(), open()] }))).toBe(false);
  });

  test('with its evidence, where it asks for evidence', () => {
    expect(isDone(aGoal({ completion: ticked(), asksEvidence: true }))).toBe(false);
    expect(isDone(aGoal({ completion: ticked(), asksEvidence: true, evidence: [aLink()] }))).toBe(true);
    expect(isDone(aGoal({ asksEvidence: true, evidence: [aLink()] }))).toBe(false);
  });

  test('only by somebody’s signature, where it asks for a sign-off', () => {
    const goal = { asksSignOff: true, completion: ticked() };
    expect(isDone(aGoal(goal))).toBe(false);
    expect(isDone(aGoal({ ...goal, signOff: asked() }))).toBe(false);
    for (const outcome of ['returned', 'withdrawn', 'undone'] as const)
      expect(isDone(aGoal({ ...goal, signOff: answered(outcome) }))).toBe(false);
    expect(isDone(aGoal({ ...goal, signOff: answered('signed') }))).toBe(true);
  });

  test('and then counts as 1', () => {
    fc.assert(
      fc.property(anyGoal(), (goal) => {
        const share = completion(goal);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(isDone(goal) ? share : 1).toBe(1);
      }),
    );
  });
});

describe('the state of a goal', () => {
  const whole = { asksSignOff: true, completion: ticked() };
  test.each<[string, Partial<GoalTree>]>([
    ['not started', {}],
    ['not started', { kind: 'count', min: 2, counts: [counted(1), counted(-1)] }],
    ['in progress', { kind: 'count', min: 2, counts: [counted(1)] }],
    ['in progress', { kind: 'group', subGoals: [done(), open()] }],
    ['in progress', { kind: 'group', subGoals: [open(), aPart({ optional: true, completion: ticked() })] }],
    ['in progress', { evidence: [aLink()] }],
    ['in progress', whole],
    ['in progress', { completion: ticked(), asksEvidence: true }],
    ['awaiting sign-off', { ...whole, signOff: asked() }],
    ['returned', { ...whole, signOff: answered('returned') }],
    ['in progress', { ...whole, signOff: answered('withdrawn') }],
    ['in progress', { ...whole, signOff: answered('undone') }],
    ['done', { ...whole, signOff: answered('signed') }],
    ['done', { completion: ticked() }],
    ['waived', { waiver: waived() }],
    ['waived', { completion: ticked(), waiver: waived() }],
  ])('is "%s"', (state, facts) => {
    expect(goalState(aGoal(facts))).toBe(state);
  });

  test('is the same with a blocker: that is a flag beside it', () => {
    fc.assert(
      fc.property(anyGoal(), (goal) => {
        expect(goalState({ ...goal, blocker: aBlocker() })).toBe(goalState({ ...goal, blocker: null }));
      }),
    );
  });

  test('is "done" exactly for goals that are done and not waived', () => {
    fc.assert(
      fc.property(anyGoal(), fc.boolean(), (goal, isWaived) => {
        const one = { ...goal, waiver: isWaived ? waived() : null };
        expect(goalState(one) === 'done').toBe(isDone(one) && !isWaived);
      }),
    );
  });
});

describe('a phase', () => {
  test('is complete when each required goal is done', () => {
    const finishedOne = aGoal({ completion: ticked() });
    expect(isPhaseComplete([finishedOne, aGoal({ optional: true }), aGoal({ waiver: waived() })])).toBe(true);
    expect(isPhaseComplete([finishedOne, aGoal()])).toBe(false);
    expect(isPhaseComplete([aGoal({ asksSignOff: true, completion: ticked(), signOff: asked() })])).toBe(false);
  });

  test('without required goals is complete', () => {
    expect(isPhaseComplete([])).toBe(true);
    expect(isPhaseComplete([aGoal({ optional: true })])).toBe(true);
  });

  test('asks nothing of waived and optional goals', () => {
    expect([aGoal(), aGoal({ optional: true }), aGoal({ waiver: waived() })].map(isRequired)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('one more fact of work never lowers completion', () => {
  fc.assert(
    fc.property(anyGoal(), fc.nat(), (goal, pick) => {
      const part = goal.subGoals[pick % (goal.subGoals.length || 1)];
      const more: GoalTree[] = [
        { ...goal, evidence: [...goal.evidence, aLink()] },
        { ...goal, counts: [...goal.counts, counted(1)] },
        { ...goal, completion: goal.completion ?? ticked() },
        { ...goal, subGoals: goal.subGoals.map((one) => (one === part ? { ...one, completion: ticked() } : one)) },
        {
          ...goal,
          subGoals: goal.subGoals.map((one) => (one === part ? { ...one, counts: [...one.counts, counted(1)] } : one)),
        },
        finished(goal),
        { ...finished(goal), signOff: answered('signed') },
      ];
      for (const next of more) expect(completion(next)).toBeGreaterThanOrEqual(completion(goal));
    }),
  );
});

test('a goal of any kind is whole once all its work is done', () => {
  fc.assert(
    fc.property(anyGoal(), (goal) => {
      expect(workShare(finished(goal))).toBe(1);
    }),
  );
});
