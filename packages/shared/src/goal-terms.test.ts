import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { awaitsSignOff, isDone, isSigned } from './completion.js';
import {
  changedTerms,
  mostGoals,
  refuseAddition,
  refuseMove,
  refuseReword,
  termsOf,
  type Addition,
} from './goal-terms.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { anyGoal } from './testing/arbitraries.js';
import { answered, asked, ticked, waived } from './testing/goal-facts.js';

const plan = {
  phases: [{ key: 'day-30' as const }, { key: 'day-60' as const }, { key: 'long-term' as const }],
  dated: [
    { key: 'day-30' as const, due: '2026-12-02' },
    { key: 'day-60' as const, due: '2027-01-01' },
  ],
  today: '2026-12-10',
  goals: 40,
};
const count = aGoal({ kind: 'count', min: 2, max: 4, unit: 'runbooks' });
const group = aGoal({ kind: 'group', subGoals: [aPart(), aPart({ optional: true })] });
const choice = aGoal({ kind: 'choice', choose: 1, subGoals: [aPart(), aPart({ somethingElse: true, text: '' })] });
const task: Addition = { ...termsOf(aGoal({ phase: 'day-60' })), kind: 'task' };

describe('rewording', () => {
  test.each([
    ['a signed goal', aGoal({ asksSignOff: true, signOff: answered('signed') }), 'goal-signed'],
    ['a goal that waits for its sign-off', aGoal({ asksSignOff: true, signOff: asked() }), 'sign-off-asked'],
    ['a waived goal', aGoal({ waiver: waived() }), 'goal-waived'],
  ])('is refused for %s', (_, goal, code) => {
    expect(refuseReword(goal, goal, { text: 'Other' })?.code).toBe(code);
  });

  test.each([
    ['a number for a task', aGoal(), { min: 2 }, 'not-a-count', 'min'],
    ['a unit for a task', aGoal(), { unit: 'runbooks' }, 'not-a-count', 'unit'],
    ['a most below the least', count, { max: 1 }, 'max-below-min', 'max'],
    ['a least above the most', count, { min: 5 }, 'max-below-min', 'max'],
    ['no least', count, { min: null }, 'min-missing', 'min'],
  ])('takes no %s', (_, goal, wanted, code, field) => {
    expect(refuseReword(goal, goal, wanted)).toMatchObject({ code, field });
  });

  test('takes a new range, or one without an end', () => {
    expect(refuseReword(count, count, { min: 5, max: 6 })).toBeNull();
    expect(refuseReword(count, count, { min: 5, max: null })).toBeNull();
  });

  test('leaves evidence, sign-off and what is optional to the whole goal', () => {
    const [part] = group.subGoals;
    expect(refuseReword(part!, group, { asksSignOff: true })).toMatchObject({
      code: 'on-the-goal',
      field: 'asksSignOff',
    });
    expect(refuseReword(part!, group, { optional: true })?.code).toBe('last-part');
    expect(refuseReword(choice.subGoals[0]!, choice, { optional: true })?.code).toBe('option-is-free');
    expect(refuseReword(part!, group, { text: 'Clearer' })).toBeNull();
  });

  test('leaves something else to the hire', () => {
    expect(refuseReword(choice.subGoals[1]!, choice, { text: 'Mine' })?.code).toBe('name-theirs');
  });

  test('changes nothing when nothing differs', () => {
    fc.assert(fc.property(anyGoal(), (goal) => expect(changedTerms(goal, termsOf(goal))).toEqual({})));
  });

  test('by words alone leaves done what is done', () => {
    fc.assert(
      fc.property(anyGoal(), fc.string({ minLength: 1 }), (goal, text) => {
        if (refuseReword(goal, goal, { text })) return;
        expect(isDone({ ...goal, ...changedTerms(goal, { text }) })).toBe(isDone(goal));
      }),
    );
  });

  test('never touches what somebody signed or is asked to sign', () => {
    fc.assert(
      fc.property(anyGoal(), fc.boolean(), (goal, optional) => {
        fc.pre(isSigned(goal) || awaitsSignOff(goal));
        expect(refuseReword(goal, goal, { optional, text: 'Other' })).not.toBeNull();
      }),
    );
  });
});

describe('moving', () => {
  test.each([
    ['a later milestone', 'day-60', undefined],
    ['the long term', 'long-term', undefined],
    ['a milestone that is past', 'day-30', 'phase-past'],
    ['a milestone that the plan has not', 'month-6', 'phase-unknown'],
  ] as const)('to %s', (_, to, code) => {
    expect(refuseMove(aGoal(), to, plan)?.code).toBe(code);
  });

  test('goes back to where it was first given, past or not', () => {
    const moved = aGoal({ phase: 'day-60', given: termsOf(aGoal({ phase: 'day-30' })) });
    expect(refuseMove(moved, 'day-30', plan)).toBeNull();
  });

  test.each([
    ['a part', { ...aGoal(), parentId: 7 }, 'on-the-goal'],
    ['a done goal', aGoal({ completion: ticked() }), 'goal-done'],
    ['a signed goal', aGoal({ asksSignOff: true, signOff: answered('signed') }), 'goal-done'],
    ['a waived goal', aGoal({ waiver: waived() }), 'goal-waived'],
  ])('is refused for %s', (_, goal, code) => {
    expect(refuseMove(goal, 'day-60', plan)?.code).toBe(code);
  });
});

describe('adding', () => {
  test('a task or a count to a milestone ahead', () => {
    expect(refuseAddition(task, null, plan)).toBeNull();
    expect(refuseAddition({ ...task, kind: 'count', min: 2, unit: 'talks' }, null, plan)).toBeNull();
    expect(refuseAddition({ ...task, phase: 'day-30' }, null, plan)?.code).toBe('phase-past');
    expect(refuseAddition(task, null, { ...plan, goals: mostGoals })?.code).toBe('plan-full');
  });

  test.each([
    [{ kind: 'count' as const }, 'min-missing'],
    [{ kind: 'count' as const, min: 3, max: 2 }, 'max-below-min'],
    [{ min: 3 }, 'not-a-count'],
  ])('%j is no target', (wrong, code) => {
    expect(refuseAddition({ ...task, ...wrong }, null, plan)?.code).toBe(code);
  });

  test('a part to a goal of parts that is still open', () => {
    const part: Addition = { ...task, phase: 'day-30' };
    expect(refuseAddition(part, group, plan)).toBeNull();
    expect(refuseAddition(part, choice, plan)).toBeNull();
    expect(refuseAddition(part, aGoal(), plan)?.code).toBe('no-parts');
    expect(refuseAddition(task, group, plan)?.code).toBe('phase-of-goal');
    expect(refuseAddition({ ...part, asksSignOff: true }, group, plan)?.code).toBe('on-the-goal');
    expect(refuseAddition({ ...part, optional: true }, choice, plan)?.code).toBe('option-is-free');
    expect(refuseAddition(part, { ...group, waiver: waived() }, plan)?.code).toBe('goal-waived');
    const finished = { ...group, subGoals: group.subGoals.map((one) => ({ ...one, completion: ticked() })) };
    expect(refuseAddition(part, finished, plan)?.code).toBe('goal-done');
    const signed = { ...group, asksSignOff: true, signOff: answered('signed') };
    expect(refuseAddition(part, signed, plan)?.code).toBe('goal-signed');
  });
});
