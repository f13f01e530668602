import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { checkInState, type CheckInCourse, type CheckInState } from './check-in.js';
import { checkInRights } from './check-in-access.js';
import {
  possibleIn,
  refuseActionDay,
  refuseExtra,
  refuseMeetingDay,
  refuseNow,
  refuseStartOnceHeld,
  type CheckInDeed,
} from './check-in-rules.js';
import { planRights } from './plan-access.js';
import type { Relation } from './plan-facts.js';

const deeds = Object.keys(possibleIn) as CheckInDeed[];
const states: CheckInState[] = ['planned', 'preparing', 'open', 'closed', 'acknowledged', 'skipped'];
const relations = fc.record<Relation>({
  hire: fc.boolean(),
  mentor: fc.boolean(),
  manager: fc.boolean(),
  above: fc.boolean(),
  teamLead: fc.boolean(),
  admin: fc.boolean(),
});
const standings = fc.record({
  closedAt: fc.constantFrom(null, '2026-11-21T10:00:00Z'),
  mentorSigns: fc.boolean(),
  hasManager: fc.boolean(),
});

describe('the time for a deed', () => {
  test('is when whoever may do it has the right, and never else', () => {
    fc.assert(
      fc.property(relations, standings, fc.constantFrom(...deeds), (relation, plan, deed) => {
        const held = states.filter((state) => checkInRights(relation, planRights(relation, plan), state)[deed]);
        // whoever has it at some time has it at each of its times
        expect([[], possibleIn[deed]]).toContainEqual(held);
      }),
    );
    for (const deed of deeds)
      for (const state of states) expect(refuseNow(deed, state) === null).toBe(possibleIn[deed].includes(state));
  });

  test('refuses with a code that says where the check-in stands', () => {
    const code = (deed: CheckInDeed, state: CheckInState) => refuseNow(deed, state)?.code;
    expect(code('assess', 'planned')).toBe('too-early');
    expect(code('open', 'planned')).toBe('too-early');
    expect(code('close', 'preparing')).toBe('check-in-not-open');
    expect(code('open', 'open')).toBe('check-in-open');
    for (const deed of ['assess', 'converse', 'open', 'close', 'arrange'] as const) {
      expect(code(deed, 'closed')).toBe('check-in-closed');
      expect(code(deed, 'acknowledged')).toBe('check-in-closed');
      expect(code(deed, 'skipped')).toBe('check-in-skipped');
    }
    expect(code('acknowledge', 'open')).toBe('check-in-not-closed');
    expect(code('acknowledge', 'acknowledged')).toBe('check-in-acknowledged');
    expect(code('reopen', 'preparing')).toBe('check-in-not-closed');
    expect(code('unskip', 'open')).toBe('check-in-not-skipped');
  });
});

type Step = Exclude<CheckInDeed, 'assess' | 'keepNotes' | 'converse' | 'arrange'> | 'skip' | 'move';
const at = '2026-11-21T10:00:00Z';
const today = '2026-11-21';

/** What each step writes, as the statements of the API do. */
const steps: Record<Step, (course: CheckInCourse, day: string) => CheckInCourse> = {
  open: (course) => ({ ...course, openedAt: at, meetsOn: today }),
  close: (course) => ({ ...course, closedAt: at }),
  acknowledge: (course) => ({ ...course, acknowledgedAt: at }),
  reopen: (course) => ({ ...course, closedAt: null, acknowledgedAt: null }),
  skip: (course) => ({ ...course, skippedAt: at }),
  unskip: (course) => ({ ...course, skippedAt: null }),
  move: (course, day) => ({ ...course, meetsOn: day }),
};
const leadsTo: Record<Step, CheckInState[]> = {
  open: ['open'],
  close: ['closed'],
  acknowledge: ['acknowledged'],
  reopen: ['open'],
  skip: ['skipped'],
  unskip: ['planned', 'preparing'],
  move: ['planned', 'preparing'],
};

test('whatever people try, a check-in is never where it cannot be', () => {
  const walks = fc.array(
    fc.tuple(fc.constantFrom(...(Object.keys(steps) as Step[])), fc.integer({ min: 0, max: 60 })),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(
      fc.constantFrom('day-30' as const, null),
      fc.integer({ min: 0, max: 60 }),
      walks,
      (phase, first, walk) => {
        let course: CheckInCourse = {
          phase,
          meetsOn: addDays(today, first),
          openedAt: null,
          closedAt: null,
          skippedAt: null,
          acknowledgedAt: null,
        };
        for (const [step, inDays] of walk) {
          const before = checkInState(course, course.meetsOn, today);
          const deed = step === 'skip' || step === 'move' ? 'arrange' : step;
          if (refuseNow(deed, before)) continue;
          course = steps[step](course, addDays(today, inDays));
          expect(leadsTo[step]).toContain(checkInState(course, course.meetsOn, today));
          // what the database asks of a row
          const { openedAt, closedAt, skippedAt, acknowledgedAt } = course;
          expect(closedAt === null || openedAt !== null).toBe(true);
          expect(acknowledgedAt === null || closedAt !== null).toBe(true);
          expect(skippedAt === null || openedAt === null).toBe(true);
        }
      },
    ),
  );
});

test('two people meet from today on, not before the plan starts, within two years', () => {
  const code = (on: string, start = '2026-11-01') => refuseMeetingDay(on, start, today)?.code;
  expect(code(today)).toBeUndefined();
  expect(code('2026-11-20')).toBe('day-in-past');
  expect(code('2026-11-30', '2026-12-01')).toBe('day-before-start');
  expect(code(addDays(today, 731))).toBeUndefined();
  expect(code(addDays(today, 732))).toBe('day-too-far');
  expect(refuseActionDay('2026-11-20', today)).toMatchObject({ code: 'day-in-past', field: 'dueOn', unfit: true });
  expect(refuseActionDay(today, today)).toBeNull();
});

test('there is an end to extra check-ins, and to moving a start', () => {
  expect(refuseExtra(99)).toBeNull();
  expect(refuseExtra(100)?.code).toBe('check-ins-full');
  expect(refuseStartOnceHeld(false)).toBeNull();
  expect(refuseStartOnceHeld(true)?.code).toBe('check-in-held');
});
