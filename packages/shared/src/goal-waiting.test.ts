import { describe, expect, test } from '@jest/globals';
import { waitOf } from './goal-waiting.js';
import type { GoalTree } from './plan-facts.js';
import { aGoal } from './testing/a-goal.js';
import { aBlocker, answered, asked, hire, manager, monday, ticked, waived } from './testing/goal-facts.js';

const later = '2026-11-04T08:00:00.000Z';
const waitOn = (facts: Partial<GoalTree>) => waitOf(aGoal({ id: 7, text: 'Shadow an on-call week', ...facts }), hire);

describe('a goal waits', () => {
  test('for its sign-off, since it was asked for', () => {
    expect(waitOn({ asksSignOff: true, completion: ticked(), signOff: asked(later) })).toEqual({
      goalId: 7,
      text: 'Shadow an on-call week',
      for: 'sign-off',
      who: null,
      since: later,
    });
  });

  test('for whoever can clear its blocker, since it was raised', () => {
    expect(waitOn({ blocker: aBlocker({ clearableBy: manager }) })).toMatchObject({
      for: 'blocker',
      who: manager,
      since: monday,
    });
    expect(waitOn({ blocker: aBlocker({ clearableBy: null }) })).toMatchObject({ for: 'blocker', who: null });
  });

  test('for the sign-off first where it is blocked too', () => {
    expect(waitOn({ asksSignOff: true, signOff: asked(), blocker: aBlocker() })?.for).toBe('sign-off');
  });
});

test.each<[string, Partial<GoalTree>]>([
  ['an untouched goal', {}],
  ['a blocker the hire can clear', { blocker: aBlocker({ clearableBy: hire }) }],
  ['a request that was returned', { asksSignOff: true, completion: ticked(), signOff: answered('returned') }],
  ['a request that was taken back', { asksSignOff: true, completion: ticked(), signOff: answered('withdrawn') }],
  ['a signed goal', { asksSignOff: true, completion: ticked(), signOff: answered('signed') }],
  ['a done goal with a blocker left open', { completion: ticked(), blocker: aBlocker() }],
  ['a waived goal', { waiver: waived(), blocker: aBlocker() }],
])('%s waits on nobody', (_, facts) => {
  expect(waitOn(facts)).toBeNull();
});
