import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkInRights, type CheckInRights } from './check-in-access.js';
import type { CheckInState } from './check-in.js';
import { planRights, type PlanStanding } from './plan-access.js';
import type { Relation } from './plan-facts.js';
import { monday } from './testing/goal-facts.js';

const nobody: Relation = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
const relations = Object.keys(nobody) as (keyof Relation)[];
const as = (...who: (keyof Relation)[]): Relation => ({
  ...nobody,
  ...Object.fromEntries(who.map((one) => [one, true])),
});
const states: CheckInState[] = ['planned', 'preparing', 'open', 'closed', 'acknowledged', 'skipped'];
const managed: PlanStanding = { closedAt: null, mentorSigns: true, hasManager: true };
const unmanaged = { ...managed, hasManager: false };
const ended = { ...managed, closedAt: monday };

/** The rights in words and in order; the side that is assessed from in brackets. */
const rightsOf = (rights: CheckInRights): string =>
  (Object.keys(rights) as (keyof CheckInRights)[])
    .filter((right) => rights[right])
    .map((right) => (right === 'assess' ? `assess(${rights.assess})` : right))
    .join(' ');
const told = (who: (keyof Relation)[], state: CheckInState, plan = managed): string =>
  rightsOf(checkInRights(as(...who), planRights(as(...who), plan), state));

describe('who reads and does what in a check-in', () => {
  test.each<[(keyof Relation)[], Record<CheckInState, string>]>([
    [
      ['hire'],
      {
        planned: 'read keepNotes',
        preparing: 'read assess(hire) keepNotes',
        open: 'read assess(hire) keepNotes converse',
        closed: 'read keepNotes acknowledge',
        acknowledged: 'read keepNotes',
        skipped: 'read keepNotes',
      },
    ],
    [
      ['manager'],
      {
        planned: 'read keepNotes arrange',
        preparing: 'read assess(manager) keepNotes open arrange',
        open: 'read assess(manager) keepNotes converse close',
        closed: 'read keepNotes reopen',
        acknowledged: 'read keepNotes reopen',
        skipped: 'read keepNotes unskip',
      },
    ],
    [
      ['mentor'],
      {
        planned: 'keepNotes',
        preparing: 'assess(mentor) keepNotes',
        open: 'assess(mentor) keepNotes',
        closed: 'keepNotes',
        acknowledged: 'keepNotes',
        skipped: 'keepNotes',
      },
    ],
    ...(['above', 'teamLead'] as const).map((who): [(keyof Relation)[], Record<CheckInState, string>] => [
      [who],
      Object.fromEntries(states.map((state) => [state, 'read keepNotes'])) as Record<CheckInState, string>,
    ]),
    [['admin'], Object.fromEntries(states.map((state) => [state, ''])) as Record<CheckInState, string>],
    [[], Object.fromEntries(states.map((state) => [state, ''])) as Record<CheckInState, string>],
  ])('as %j', (who, expected) => {
    for (const state of states) expect([state, told(who, state)]).toEqual([state, expected[state]]);
  });

  test('an admin acts where nobody manages the hire, and nowhere else', () => {
    expect(states.map((state) => told(['admin'], state, unmanaged))).toEqual(
      states.map((state) => told(['manager'], state)),
    );
  });

  test('the mentor who is above reads as somebody above, and adds a view', () => {
    expect(told(['mentor', 'above'], 'preparing')).toBe('read assess(mentor) keepNotes');
  });

  test('nobody holds their own check-in, whatever else they are', () => {
    for (const who of relations)
      expect(told(['hire', who], 'open', unmanaged)).toBe('read assess(hire) keepNotes converse');
  });

  test('on a plan that was closed nobody writes but for themselves, and the hire acknowledges', () => {
    for (const who of relations)
      for (const state of states) expect(told([who], state, ended)).toMatch(/^(read )?(keepNotes)?( acknowledge)?$/);
  });

  const anyRelation = fc.record(
    Object.fromEntries(relations.map((one) => [one, fc.boolean()])) as Record<keyof Relation, fc.Arbitrary<boolean>>,
  );
  const anyPlan = fc.record<PlanStanding>({
    closedAt: fc.constantFrom(null, monday),
    mentorSigns: fc.boolean(),
    hasManager: fc.boolean(),
  });

  test('nobody changes what they may not read, save for a view and notes of their own', () => {
    fc.assert(
      fc.property(anyRelation, anyPlan, fc.constantFrom(...states), (relation, plan, state) => {
        const { read, assess, keepNotes, ...deeds } = checkInRights(relation, planRights(relation, plan), state);
        expect(!read && Object.values(deeds).some(Boolean)).toBe(false);
        expect(assess !== null && !keepNotes).toBe(false);
        expect(assess !== null && !read && assess !== 'mentor').toBe(false);
      }),
    );
  });

  test('where a check-in stands never decides who reads it', () => {
    fc.assert(
      fc.property(anyRelation, anyPlan, (relation, plan) => {
        const read = states.map((state) => checkInRights(relation, planRights(relation, plan), state).read);
        expect(new Set(read).size).toBe(1);
      }),
    );
  });
});
