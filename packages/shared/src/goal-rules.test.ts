import { describe, expect, test } from '@jest/globals';
import {
  largestCount,
  refuseAnswer,
  refuseAsking,
  refuseBlocker,
  refuseCount,
  refuseEvidenceRemoval,
  refuseName,
  refusePlannedDay,
  refuseTick,
  refuseUntick,
} from './goal-rules.js';
import type { GoalTree } from './plan-facts.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { aBlocker, aLink, answered, asked, counted, ticked, waived } from './testing/goal-facts.js';

const whole = { asksSignOff: true, completion: ticked() };
const untouched = aGoal();
const waiting = aGoal({ ...whole, signOff: asked() });
const signed = aGoal({ ...whole, signOff: answered('signed') });
const returned = aGoal({ ...whole, signOff: answered('returned') });
const withdrawn = aGoal({ ...whole, signOff: answered('withdrawn') });
const undone = aGoal({ ...whole, signOff: answered('undone') });
const gone = aGoal({ waiver: waived() });
const code = (refusal: { code: string } | null) => refusal?.code ?? 'allowed';

describe('a tick', () => {
  const own = aPart({ somethingElse: true, text: '' });
  test('is made on tasks and on parts, also while the goal waits', () => {
    expect(code(refuseTick(untouched, untouched))).toBe('allowed');
    expect(code(refuseTick(aPart(), aGoal({ kind: 'group' })))).toBe('allowed');
    expect(code(refuseTick(aPart(), waiting))).toBe('allowed');
    expect(code(refuseTick({ ...own, text: 'Patch the lab' }, aGoal({ kind: 'choice' })))).toBe('allowed');
  });

  test.each([
    ['count-instead', aGoal({ kind: 'count', min: 2 }), untouched],
    ['tick-its-parts', aGoal({ kind: 'group' }), untouched],
    ['tick-its-parts', aGoal({ kind: 'choice' }), untouched],
    ['name-missing', own, aGoal({ kind: 'choice' })],
    ['goal-waived', gone, gone],
    ['goal-waived', aPart(), gone],
    ['goal-waived', aPart({ waiver: waived() }), aGoal({ kind: 'group' })],
  ])('is refused with %s', (expected, goal, top) => {
    expect(code(refuseTick(goal, top))).toBe(expected);
  });

  test('is taken back unless a signature rests or may come to rest on it', () => {
    for (const goal of [untouched, returned, withdrawn, undone]) expect(code(refuseUntick(goal))).toBe('allowed');
    expect(code(refuseUntick(waiting))).toBe('sign-off-asked');
    expect(code(refuseUntick(signed))).toBe('goal-signed');
  });
});

describe('a count', () => {
  const three = aGoal({ kind: 'count', min: 2, max: 4, counts: [counted(3)] });
  const counting = (change: number, facts: Partial<GoalTree> = {}) =>
    code(refuseCount({ ...three, ...facts }, { ...three, ...facts }, change));

  test('goes down to 0 and past its most up to the largest', () => {
    expect(counting(-3)).toBe('allowed');
    expect(counting(5)).toBe('allowed');
    expect(counting(largestCount - 3)).toBe('allowed');
    expect(counting(-4)).toBe('count-below-zero');
    expect(counting(largestCount - 2)).toBe('count-too-large');
  });

  test('may grow but not shrink under a signature', () => {
    expect(counting(1, { signOff: asked() })).toBe('allowed');
    expect(counting(-1, { signOff: asked() })).toBe('sign-off-asked');
    expect(counting(1, { signOff: answered('signed') })).toBe('allowed');
    expect(counting(-1, { signOff: answered('signed') })).toBe('goal-signed');
    expect(counting(-1, { signOff: answered('returned') })).toBe('allowed');
  });

  test('is kept by counts alone, and not by waived ones', () => {
    expect(code(refuseCount(untouched, untouched, 1))).toBe('not-a-count');
    expect(counting(1, { waiver: waived() })).toBe('goal-waived');
    expect(code(refuseCount(three, gone, 1))).toBe('goal-waived');
  });

  test('names the field that is to blame', () => {
    expect(refuseCount(three, three, -4)).toMatchObject({
      field: 'change',
      detail: 'The count stands at 3; it cannot fall below 0.',
    });
  });
});

test('only the open option of a choice is named, and not under a signature', () => {
  const own = aPart({ somethingElse: true });
  expect(code(refuseName(own, untouched))).toBe('allowed');
  expect(code(refuseName(aPart(), untouched))).toBe('name-fixed');
  expect(code(refuseName(own, waiting))).toBe('sign-off-asked');
  expect(code(refuseName(own, signed))).toBe('goal-signed');
  expect(code(refuseName(own, gone))).toBe('goal-waived');
});

test('a day is planned from the start to the milestone, or any time after the start without one', () => {
  const plan = (on: string, due: string | null) => code(refusePlannedDay(on, '2026-11-02', due));
  expect(plan('2026-11-02', '2026-12-02')).toBe('allowed');
  expect(plan('2026-12-02', '2026-12-02')).toBe('allowed');
  expect(plan('2026-11-01', '2026-12-02')).toBe('day-outside-phase');
  expect(plan('2026-12-03', '2026-12-02')).toBe('day-outside-phase');
  expect(plan('2029-01-01', null)).toBe('allowed');
  expect(plan('2026-11-01', null)).toBe('day-outside-phase');
});

describe('a sign-off is asked for', () => {
  test('once the work is whole and the evidence there, again after a return', () => {
    expect(code(refuseAsking(aGoal({ ...whole, asksEvidence: true, evidence: [aLink()] })))).toBe('allowed');
    for (const goal of [aGoal(whole), returned, withdrawn, undone]) expect(code(refuseAsking(goal))).toBe('allowed');
  });

  test.each([
    ['no-sign-off-asked', aGoal({ completion: ticked() })],
    ['no-sign-off-asked', aGoal({ ...whole, parentId: 1 })],
    ['goal-signed', signed],
    ['goal-waived', aGoal({ ...whole, waiver: waived() })],
    ['work-unfinished', aGoal({ asksSignOff: true })],
    ['work-unfinished', aGoal({ asksSignOff: true, kind: 'count', min: 2, counts: [counted(1)] })],
    [
      'work-unfinished',
      aGoal({ asksSignOff: true, kind: 'group', subGoals: [aPart({ completion: ticked() }), aPart()] }),
    ],
    ['evidence-missing', aGoal({ ...whole, asksEvidence: true })],
  ])('and refused with %s', (expected, goal) => {
    expect(code(refuseAsking(goal))).toBe(expected);
  });
});

test('of two who answer one request, the second learns what the first did', () => {
  expect(code(refuseAnswer(waiting))).toBe('allowed');
  expect(code(refuseAnswer(signed))).toBe('already-signed');
  expect(code(refuseAnswer(returned))).toBe('already-returned');
  for (const goal of [untouched, withdrawn, undone]) expect(code(refuseAnswer(goal))).toBe('nothing-asked');
});

test('evidence is taken away unless a signature rests or may come to rest on it', () => {
  for (const goal of [untouched, returned, withdrawn, undone])
    expect(code(refuseEvidenceRemoval(goal))).toBe('allowed');
  expect(code(refuseEvidenceRemoval(waiting))).toBe('sign-off-asked');
  expect(code(refuseEvidenceRemoval(signed))).toBe('goal-signed');
});

test('a blocker is raised on an unfinished goal that has none', () => {
  for (const goal of [untouched, waiting, returned]) expect(code(refuseBlocker(goal))).toBe('allowed');
  expect(code(refuseBlocker(aGoal({ blocker: aBlocker() })))).toBe('already-blocked');
  expect(code(refuseBlocker(signed))).toBe('goal-signed');
  expect(code(refuseBlocker(aGoal({ completion: ticked() })))).toBe('goal-done');
  expect(code(refuseBlocker(gone))).toBe('goal-waived');
});
