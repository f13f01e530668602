import { describe, expect, test } from '@jest/globals';
import { countOf, goalState } from '@milepost/shared/completion';
import { goalTrees } from '@milepost/shared/plan-facts';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import { aBlocker, aLink, answered, asked, hire, manager, monday, ticked } from '@milepost/shared/testing/goal-facts';
import { planView } from '../../testing/plans';
import type { GoalAct, PendingAct } from './goal-act';
import { withPending } from './goal-changes';

const at = '2026-11-20T09:00:00.000Z';
const pending = (act: GoalAct, given: Partial<PendingAct> = {}): PendingAct => ({
  id: 'key',
  planId: 1,
  goalId: 7,
  by: hire,
  at,
  act,
  ...given,
});

/** Goal 7 after the acts, in their order. */
function after(goal: ReturnType<typeof aGoal>, ...acts: GoalAct[]) {
  const plan = withPending(
    planView([goal]),
    acts.map((act) => pending(act)),
  );
  return goalTrees(plan.goals)[0]!;
}

describe('what is on its way to the server shows at once', () => {
  test('a tick names who and when, and can be taken back', () => {
    expect(after(aGoal({ id: 7 }), { do: 'tick' }).completion).toEqual({ by: hire, at });
    expect(after(aGoal({ id: 7 }), { do: 'tick' }, { do: 'untick' }).completion).toBeNull();
  });

  test('a goal that was ticked before keeps its first tick', () => {
    expect(after(aGoal({ id: 7, completion: ticked() }), { do: 'tick' }).completion?.at).toBe(monday);
  });

  test('counts add up', () => {
    const counted = after(
      aGoal({ id: 7, kind: 'count', min: 2 }),
      { do: 'count', change: 1 },
      { do: 'count', change: 1 },
    );
    expect(countOf(counted)).toBe(2);
    expect(goalState(counted)).toBe('done');
  });

  test('a part changes inside its goal', () => {
    const goal = aGoal({ id: 7, kind: 'group', subGoals: [aPart({ id: 8 }), aPart({ id: 9 })] });
    const plan = withPending(planView([goal]), [pending({ do: 'tick' }, { goalId: 9 })]);
    expect(goalTrees(plan.goals)[0]!.subGoals.map(({ completion }) => completion !== null)).toEqual([false, true]);
  });

  test('ask, return, ask again and sign go through their states', () => {
    const goal = aGoal({ id: 7, asksSignOff: true, completion: ticked() });
    const ask: GoalAct = { do: 'ask' };
    expect(goalState(after(goal, ask))).toBe('awaiting sign-off');
    expect(goalState(after(goal, ask, { do: 'withdraw' }))).toBe('in progress');
    const returned = after(goal, ask, { do: 'return', reason: 'Say how to undo it' });
    expect(goalState(returned)).toBe('returned');
    expect(returned.signOff?.reason).toBe('Say how to undo it');
    expect(goalState(after(goal, ask, { do: 'return', reason: 'x' }, ask, { do: 'sign' }))).toBe('done');
    expect(goalState(after(goal, ask, { do: 'sign' }, { do: 'undo-sign-off' }))).toBe('in progress');
  });

  test('evidence, comments and blockers come and go', () => {
    const blocker = aBlocker({ clearableBy: manager });
    const goal = aGoal({ id: 7, evidence: [aLink({ id: 3 })], blocker });
    expect(after(goal, { do: 'remove-evidence', id: 3 }).evidence).toEqual([]);
    expect(after(goal, { do: 'add-evidence', kind: 'note', url: null, text: 'Done so' }).evidence).toHaveLength(2);
    expect(after(goal, { do: 'add-comment', text: 'Well done' }).comments[0]).toMatchObject({
      text: 'Well done',
      by: hire,
    });
    expect(after(goal, { do: 'clear', blocker }).blocker).toBeNull();
    expect(after(goal, { do: 'clear', blocker }, { do: 'reopen', blocker }).blocker).toEqual(blocker);
    expect(after(aGoal({ id: 7 }), { do: 'block', text: 'No rights', clearableBy: null }).blocker).toMatchObject({
      text: 'No rights',
      clearableBy: null,
    });
  });

  test('a day within the phase is planned, one past the milestone is not', () => {
    expect(after(aGoal({ id: 7 }), { do: 'plan-day', on: '2026-11-25' }).plannedOn).toBe('2026-11-25');
    expect(after(aGoal({ id: 7 }), { do: 'plan-day', on: '2027-01-25' }).plannedOn).toBeNull();
  });
});

describe('what the rules refuse never shows', () => {
  test.each<[string, ReturnType<typeof aGoal>, GoalAct]>([
    ['a tick on a count', aGoal({ id: 7, kind: 'count', min: 2 }), { do: 'tick' }],
    ['a count below zero', aGoal({ id: 7, kind: 'count', min: 2 }), { do: 'count', change: -1 }],
    ['asking with work left', aGoal({ id: 7, asksSignOff: true }), { do: 'ask' }],
    ['signing what nobody asked for', aGoal({ id: 7, asksSignOff: true, completion: ticked() }), { do: 'sign' }],
    [
      'taking back a tick that was signed',
      aGoal({ id: 7, asksSignOff: true, completion: ticked(), signOff: answered('signed') }),
      { do: 'untick' },
    ],
    [
      'taking evidence from a signer',
      aGoal({ id: 7, asksSignOff: true, evidence: [aLink()], signOff: asked() }),
      { do: 'remove-evidence', id: 1 },
    ],
    ['a second blocker', aGoal({ id: 7, blocker: aBlocker() }), { do: 'block', text: 'More', clearableBy: null }],
  ])('%s', (_, goal, act) => {
    expect(after(goal, act)).toEqual(goal);
  });

  test('on a closed plan, on another plan, on a goal that is gone', () => {
    const open = planView([aGoal({ id: 7 })]);
    const closed = { ...open, closedAt: at };
    expect(withPending(closed, [pending({ do: 'tick' })])).toEqual(closed);
    expect(withPending(open, [pending({ do: 'tick' }, { planId: 2 })])).toEqual(open);
    expect(withPending(open, [pending({ do: 'tick' }, { goalId: 99 })])).toEqual(open);
  });
});
