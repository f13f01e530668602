import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asOf, burnUp } from './burn-up.js';
import { completion, isRequired } from './completion.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { anyGoal } from './testing/arbitraries.js';
import { aBlocker, aLink, answered, asked, counted, ticked, waived } from './testing/goal-facts.js';

const on = (day: number) => `2026-11-0${day}T08:00:00.000Z`;

describe('a burn-up', () => {
  test('has a step for every moment something was recorded, in order', () => {
    const goals = [
      aGoal({ completion: ticked(on(4)) }),
      aGoal({ kind: 'count', min: 4, counts: [counted(1, on(2)), counted(2, on(5)), counted(-1, on(6))] }),
    ];
    expect(burnUp(goals)).toEqual([
      { at: on(2), share: 0.125 },
      { at: on(4), share: 0.625 },
      { at: on(5), share: 0.875 },
      { at: on(6), share: 0.75 },
    ]);
  });

  test('rises with the parts of a goal', () => {
    const group = aGoal({
      kind: 'group',
      subGoals: [aPart({ completion: ticked(on(3)) }), aPart({ completion: ticked(on(2)) })],
    });
    expect(burnUp([group]).map(({ share }) => share)).toEqual([0.5, 1]);
  });

  test('rises when the last open part is waived', () => {
    const group = aGoal({
      kind: 'group',
      subGoals: [aPart({ completion: ticked(on(2)) }), aPart({ waiver: waived(on(4)) })],
    });
    expect(burnUp([group])).toEqual([
      { at: on(2), share: 0.5 },
      { at: on(4), share: 1 },
    ]);
  });

  test('has no step for goals that do not count, nor for a phase without any', () => {
    expect(burnUp([])).toEqual([]);
    expect(burnUp([aGoal()])).toEqual([]);
    expect(
      burnUp([aGoal({ optional: true, completion: ticked() }), aGoal({ waiver: waived(), completion: ticked() })]),
    ).toEqual([]);
  });

  test('orders moments by time, however they are written', () => {
    const goals = [
      aGoal({ completion: ticked('2026-11-02T08:00:00.5+00:00') }),
      aGoal({ completion: ticked('2026-11-02T08:00:00Z') }),
      aGoal({ completion: ticked('2026-11-02T10:00:00+03:00') }),
    ];
    const steps = burnUp(goals);
    expect(steps.map(({ at }) => at)).toEqual([
      '2026-11-02T10:00:00+03:00',
      '2026-11-02T08:00:00Z',
      '2026-11-02T08:00:00.5+00:00',
    ]);
    steps.forEach(({ share }, i) => expect(share).toBeCloseTo((i + 1) / 3));
  });

  test('ends at today’s mean completion, in order and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(anyGoal(), { maxLength: 8 }), (goals) => {
        const steps = burnUp(goals);
        const required = goals.filter(isRequired);
        const mean = required.reduce((sum, goal) => sum + completion(goal), 0) / (required.length || 1);
        const isBegun = required.some((goal) => goal.completion !== null || goal.counts.length > 0);
        expect(steps.at(-1)?.share ?? mean).toBeCloseTo(mean);
        expect(isBegun && !steps.length).toBe(false);
        expect(steps.map(({ at }) => at)).toEqual([...new Set(steps.map(({ at }) => at))].sort());
        for (const { share } of steps) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});

describe('a goal as of a moment', () => {
  const whole = aGoal({
    completion: ticked(on(3)),
    counts: [counted(1, on(2)), counted(1, on(4))],
    evidence: [aLink({ at: on(4) })],
    comments: [{ id: 1, text: 'Nearly there', by: 2, at: on(4) }],
    blocker: aBlocker({ at: on(4) }),
    waiver: waived(on(5)),
    signOff: { ...answered('signed', on(5)), askedAt: on(3) },
    subGoals: [aPart({ completion: ticked(on(4)) })],
  });

  test('knows what was recorded by then, and nothing later', () => {
    expect(asOf(whole, on(3))).toMatchObject({
      completion: { at: on(3) },
      counts: [{ at: on(2) }],
      evidence: [],
      comments: [],
      blocker: null,
      waiver: null,
      subGoals: [{ completion: null }],
    });
    expect(asOf(whole, on(2)).completion).toBeNull();
    expect(asOf(whole, on(5))).toEqual(whole);
  });

  test('was waiting for its sign-off between the request and the answer', () => {
    expect(asOf(whole, on(2)).signOff).toBeNull();
    expect(asOf(whole, on(4)).signOff).toEqual({ ...asked(on(3)) });
    const returned = { ...whole, signOff: { ...answered('returned', on(5)), askedAt: on(3) } };
    expect(asOf(returned, on(4)).signOff).toMatchObject({ outcome: null, reason: null });
    expect(asOf(returned, on(5)).signOff).toMatchObject({ outcome: 'returned' });
  });

  test('stays as it is', () => {
    fc.assert(
      fc.property(anyGoal(), (goal) => {
        expect(asOf(goal, '2030-01-01T00:00:00Z')).toEqual(goal);
      }),
    );
  });
});
