import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mayClearBlocker,
  mayRemoveComment,
  mayRemoveEvidence,
  maySeePlan,
  mayUndoSignOff,
  planRights,
  type PlanRights,
  type PlanStanding,
} from './plan-access.js';
import type { Relation } from './plan-facts.js';
import { aBlocker, answered, asked, monday } from './testing/goal-facts.js';

const nobody: Relation = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
const relations = Object.keys(nobody) as (keyof Relation)[];
const as = (...who: (keyof Relation)[]): Relation => ({
  ...nobody,
  ...Object.fromEntries(who.map((one) => [one, true])),
});
const standing: PlanStanding = { closedAt: null, mentorSigns: false, hasManager: true };
const mentorSigns = { ...standing, mentorSigns: true };
const unmanaged = { ...standing, hasManager: false };
const closed = { ...mentorSigns, closedAt: monday };

/** The rights a reader has, in words and in order. */
const rightsOf = (rights: PlanRights): string =>
  (Object.keys(rights) as (keyof PlanRights)[]).filter((right) => rights[right]).join(' ');
const everything = 'work comment signOff clearBlockers letMentorSign adjust changeMentor';
const assigning = 'changeMentor changeManager';
const own = 'work comment clearBlockers';

describe('who may do what on a plan', () => {
  test.each<[string, (keyof Relation)[], PlanStanding, string]>([
    ['a stranger', [], standing, ''],
    ['the hire', ['hire'], mentorSigns, own],
    ['the mentor', ['mentor'], standing, 'comment'],
    ['the mentor who signs', ['mentor'], mentorSigns, 'comment signOff'],
    ['the manager', ['manager'], standing, everything],
    ['somebody above the manager', ['above'], standing, 'comment'],
    ['the team’s lead', ['teamLead'], standing, 'comment'],
    ['an admin', ['admin'], standing, assigning],
    ['an admin, where nobody manages the hire', ['admin'], unmanaged, `${everything} changeManager`],
    ['the manager who is the mentor', ['manager', 'mentor'], standing, everything],
    ['the mentor who is an admin', ['mentor', 'admin'], mentorSigns, `comment signOff ${assigning}`],
    ['the hire who is an admin', ['hire', 'admin'], unmanaged, own],
    ['the hire who leads the team', ['hire', 'teamLead'], standing, own],
    ['the hire entered as their own mentor', ['hire', 'mentor'], mentorSigns, own],
    ['the hire entered as their own manager', ['hire', 'manager'], standing, own],
    ...relations.map((who): [string, (keyof Relation)[], PlanStanding, string] => [
      `closed plan: ${who}`,
      [who],
      closed,
      who === 'manager' ? 'reopen' : '',
    ]),
    ['closed plan: an admin, where nobody manages the hire', ['admin'], { ...unmanaged, closedAt: monday }, 'reopen'],
  ])('%s', (_, who, plan, rights) => {
    expect(rightsOf(planRights(as(...who), plan))).toBe(rights);
  });

  const anyRelation = fc.record<Relation>({
    hire: fc.boolean(),
    mentor: fc.boolean(),
    manager: fc.boolean(),
    above: fc.boolean(),
    teamLead: fc.boolean(),
    admin: fc.boolean(),
  });
  const anyStanding = fc.record<PlanStanding>({
    closedAt: fc.constantFrom(null, monday),
    mentorSigns: fc.boolean(),
    hasManager: fc.boolean(),
  });

  test('nobody signs their own, and nobody acts on what they may not see or what is closed', () => {
    fc.assert(
      fc.property(anyRelation, anyStanding, (relation, plan) => {
        const rights = planRights(relation, plan);
        const { reopen, ...rest } = rights;
        const isOutside = !maySeePlan(relation) || plan.closedAt !== null;
        expect(relation.hire && (rights.signOff || rights.letMentorSign || rights.adjust || reopen)).toBe(false);
        expect(isOutside && Object.values(rest).some(Boolean)).toBe(false);
        expect(reopen && (!maySeePlan(relation) || plan.closedAt === null)).toBe(false);
        expect((rights.signOff || rights.work) && !rights.comment).toBe(false);
      }),
    );
  });

  test('standing closer never takes a right away, save that nobody signs their own', () => {
    fc.assert(
      fc.property(
        anyRelation,
        anyStanding,
        fc.constantFrom(...relations.filter((who) => who !== 'hire')),
        (relation, plan, closer) => {
          const [before, after] = [planRights(relation, plan), planRights({ ...relation, [closer]: true }, plan)];
          const lost = (Object.keys(before) as (keyof PlanRights)[]).filter((right) => before[right] && !after[right]);
          expect(lost).toEqual([]);
        },
      ),
    );
  });
});

test.each(relations)('the %s may see the plan, open or closed', (who) => {
  expect(maySeePlan(as(who))).toBe(true);
});

test('a stranger may not see it', () => {
  expect(maySeePlan(nobody)).toBe(false);
});

describe('what hangs on one fact', () => {
  const [asHire, asMentor, asManager, asAdmin, afterwards] = [
    planRights(as('hire'), standing),
    planRights(as('mentor'), standing),
    planRights(as('manager'), standing),
    planRights(as('admin'), standing),
    planRights(as('manager'), closed),
  ];

  test('a blocker is cleared by the hire, by the manager and by whom it names', () => {
    const blocker = aBlocker({ clearableBy: 42 });
    expect(mayClearBlocker(asHire, blocker, 1)).toBe(true);
    expect(mayClearBlocker(asManager, blocker, 3)).toBe(true);
    expect(mayClearBlocker(asMentor, blocker, 42)).toBe(true);
    expect(mayClearBlocker(asMentor, blocker, 2)).toBe(false);
    expect(mayClearBlocker(asMentor, aBlocker({ clearableBy: null }), 2)).toBe(false);
    expect(mayClearBlocker(afterwards, blocker, 42)).toBe(false);
  });

  test('a signature is undone by whoever gave it, also when the mentor signs no more', () => {
    const signedBy2 = { signOff: { ...answered('signed'), by: 2 } };
    expect(mayUndoSignOff(asMentor, signedBy2, 2)).toBe(true);
    expect(mayUndoSignOff(asManager, signedBy2, 3)).toBe(false);
    expect(mayUndoSignOff(asHire, signedBy2, 1)).toBe(false);
    expect(mayUndoSignOff(asMentor, { signOff: { ...answered('returned'), by: 2 } }, 2)).toBe(false);
    expect(mayUndoSignOff(asMentor, { signOff: asked() }, 2)).toBe(false);
    expect(mayUndoSignOff(asMentor, { signOff: null }, 2)).toBe(false);
    expect(mayUndoSignOff(afterwards, signedBy2, 2)).toBe(false);
  });

  test('evidence is taken back by whoever added it and by whoever works on the plan', () => {
    expect(mayRemoveEvidence(asMentor, { by: 2 }, 2)).toBe(true);
    expect(mayRemoveEvidence(asMentor, { by: 1 }, 2)).toBe(false);
    expect(mayRemoveEvidence(asHire, { by: 2 }, 1)).toBe(true);
    expect(mayRemoveEvidence(asAdmin, { by: 1 }, 5)).toBe(false);
    expect(mayRemoveEvidence(afterwards, { by: 3 }, 3)).toBe(false);
  });

  test('a comment is taken back by its writer alone', () => {
    expect(mayRemoveComment(asMentor, { by: 2 }, 2)).toBe(true);
    expect(mayRemoveComment(asManager, { by: 2 }, 3)).toBe(false);
    expect(mayRemoveComment(afterwards, { by: 3 }, 3)).toBe(false);
  });
});
