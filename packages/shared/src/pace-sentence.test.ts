import { describe, expect, test } from '@jest/globals';
import type { PaceReason } from './pace.js';
import { paceSentence, paceSentences, sinceDay, type SentenceContext } from './pace-sentence.js';
import { hire, manager, mentor, monday } from './testing/goal-facts.js';

const names: Record<number, string> = { [hire]: 'Noor', [mentor]: 'Ben', [manager]: 'Ruth' };
/** Thursday of the week that began on the Monday of the facts. */
const context: SentenceContext = {
  viewerId: hire,
  hireId: hire,
  signers: [manager],
  nameOf: (id) => names[id] ?? 'somebody',
  today: '2026-11-05',
  timeZone: 'Europe/Berlin',
};
const say = (reason: PaceReason, given: Partial<SentenceContext> = {}) =>
  paceSentence(reason, { ...context, ...given });

test.each<[PaceReason, string]>([
  [{ code: 'late', phase: 'day-30', goals: 1, days: 8 }, '1 goal of day 30 is 8 days late'],
  [{ code: 'late', phase: 'month-6', goals: 3, days: 12 }, '3 goals of month 6 are 12 days late'],
  [{ code: 'short', goals: 2.349 }, '2.3 goals short of the line'],
  [{ code: 'short', goals: 1.04 }, '1 goal short of the line'],
  [{ code: 'ahead', goals: 1 }, '1 goal ahead of the line'],
  [{ code: 'ahead', goals: 2.5 }, '2.5 goals ahead of the line'],
])('%j reads "%s"', (reason, sentence) => {
  expect(say(reason)).toBe(sentence);
});

describe('a wait for a sign-off', () => {
  const waits: PaceReason = {
    code: 'waits',
    wait: { goalId: 7, text: 'Shadow on-call', for: 'sign-off', who: null, since: monday },
  };

  test('names who signs for the plan', () => {
    expect(say(waits)).toBe('“Shadow on-call” waits on a sign-off by Ruth since Monday');
    expect(say(waits, { signers: [manager, mentor] })).toBe(
      '“Shadow on-call” waits on a sign-off by Ruth or Ben since Monday',
    );
    expect(say(waits, { signers: [] })).toBe('“Shadow on-call” waits on a sign-off since Monday');
  });

  test('tells a signer that it is theirs', () => {
    expect(say(waits, { viewerId: manager, signers: [mentor, manager] })).toBe(
      '“Shadow on-call” waits on your sign-off since Monday',
    );
  });
});

describe('a blocker', () => {
  const blocked = (who: number | null): PaceReason => ({
    code: 'blocked',
    blocker: { goalId: 7, text: 'Get access', who, since: monday },
    workingDays: 4,
  });

  test('names who can clear it', () => {
    expect(say(blocked(manager))).toBe('“Get access” is blocked since Monday; Ruth can clear it');
    expect(say(blocked(null))).toBe('“Get access” is blocked since Monday; somebody outside can clear it');
  });

  test('tells the reader when it is they', () => {
    expect(say(blocked(manager), { viewerId: manager })).toBe('“Get access” is blocked since Monday; you can clear it');
    expect(say(blocked(hire))).toBe('“Get access” is blocked since Monday; you can clear it');
    expect(say(blocked(hire), { viewerId: manager })).toBe(
      '“Get access” is blocked since Monday; the hire can clear it',
    );
  });

  test('reads the same while it is only waited on', () => {
    const wait: PaceReason = {
      code: 'waits',
      wait: { goalId: 7, text: 'Get access', for: 'blocker', who: mentor, since: monday },
    };
    expect(say(wait)).toBe('“Get access” is blocked since Monday; Ben can clear it');
  });
});

test.each([
  [undefined, '“Contribute documentation, and automation” waits on a sign-off by Ruth since Monday'],
  [41, '“Contribute documentation, and automation” waits on a sign-off by Ruth since Monday'],
  [36, '“Contribute documentation, and …” waits on a sign-off by Ruth since Monday'],
  [28, '“Contribute documentation …” waits on a sign-off by Ruth since Monday'],
])('with room for %s letters a long name reads %s', (longestName, sentence) => {
  const text = 'Contribute documentation, and automation';
  const wait = { goalId: 7, text, for: 'sign-off' as const, who: null, since: monday };
  expect(say({ code: 'waits', wait }, { longestName })).toBe(sentence);
});

describe('all reasons together', () => {
  const asked = (goalId: number, since: string): PaceReason => ({
    code: 'waits',
    wait: { goalId, text: `Goal ${goalId}`, for: 'sign-off', who: null, since },
  });
  const held = (goalId: number, who: number | null, since = monday): PaceReason => ({
    code: 'waits',
    wait: { goalId, text: `Goal ${goalId}`, for: 'blocker', who, since },
  });
  const stuck = (goalId: number, who: number | null, since = monday): PaceReason => ({
    code: 'blocked',
    blocker: { goalId, text: `Goal ${goalId}`, who, since },
    workingDays: 4,
  });
  const tuesday = '2026-11-03T09:00:00Z';
  const late: PaceReason = { code: 'late', phase: 'day-30', goals: 2, days: 9 };
  const short: PaceReason = { code: 'short', goals: 3.5 };

  test.each<[string, PaceReason[], number, string[]]>([
    ['nothing is said without a reason', [], manager, []],
    [
      'what the hire is short of is one sentence, and names them to others',
      [late, short],
      manager,
      ['2 goals of day 30 are 9 days late, 3.5 goals short of the line; Noor can catch up'],
    ],
    [
      'and does not to themselves',
      [late, short],
      hire,
      ['2 goals of day 30 are 9 days late, 3.5 goals short of the line'],
    ],
    ['short alone', [short], manager, ['3.5 goals short of the line; Noor can catch up']],
    ['ahead needs nobody', [{ code: 'ahead', goals: 2 }], manager, ['2 goals ahead of the line']],
    ['one sign-off is told by its goal', [asked(1, monday)], manager, ['“Goal 1” waits on your sign-off since Monday']],
    [
      'two are counted, with the older one’s day',
      [asked(1, tuesday), asked(2, monday)],
      manager,
      ['2 goals wait on your sign-off, the older since Monday'],
    ],
    [
      'three, with the oldest one’s',
      [asked(1, tuesday), asked(2, '2026-11-05T08:00:00Z'), asked(3, '2026-11-04T08:00:00Z')],
      manager,
      ['3 goals wait on your sign-off, the oldest since Tuesday'],
    ],
    [
      'and name the signer to others',
      [asked(1, tuesday), asked(2, monday)],
      mentor,
      ['2 goals wait on a sign-off by Ruth, the older since Monday'],
    ],
    [
      'blockers of one person are told together, old and young',
      [stuck(1, manager), held(2, manager, tuesday)],
      manager,
      ['2 goals are blocked, the older since Monday; you can clear them'],
    ],
    [
      'blockers of two people are not',
      [stuck(1, manager), stuck(2, mentor, tuesday)],
      mentor,
      ['“Goal 1” is blocked since Monday; Ruth can clear it', '“Goal 2” is blocked since Tuesday; you can clear it'],
    ],
    [
      'the weightiest stays first, whoever can act on it',
      [stuck(1, mentor), asked(2, tuesday), stuck(3, manager)],
      manager,
      [
        '“Goal 1” is blocked since Monday; Ben can clear it',
        '“Goal 2” waits on your sign-off since Tuesday',
        '“Goal 3” is blocked since Monday; you can clear it',
      ],
    ],
    [
      'somebody outside, and the hire themselves',
      [stuck(1, null), stuck(2, null), stuck(3, hire), stuck(4, hire)],
      manager,
      [
        '2 goals are blocked, the older since Monday; somebody outside can clear them',
        '2 goals are blocked, the older since Monday; the hire can clear them',
      ],
    ],
    [
      'everything at once: the weightiest, what the reader can do, the rest',
      [late, short, stuck(4, mentor), asked(1, tuesday), held(5, mentor), asked(2, tuesday)],
      manager,
      [
        '2 goals of day 30 are 9 days late, 3.5 goals short of the line; Noor can catch up',
        '2 goals wait on your sign-off, the older since Tuesday',
        '2 goals are blocked, the older since Monday; Ben can clear them',
      ],
    ],
  ])('%s', (_, reasons, viewerId, sentences) => {
    expect(paceSentences(reasons, { ...context, viewerId })).toEqual(sentences);
  });
});

test.each([
  ['2026-11-05T00:00:00Z', 'today'],
  ['2026-11-06T09:00:00Z', 'today'],
  ['2026-11-04T22:59:59Z', 'yesterday'],
  ['2026-11-04T23:00:00Z', 'today'],
  ['2026-11-03T12:00:00Z', 'Tuesday'],
  ['2026-10-30T12:00:00Z', 'Friday'],
  ['2026-10-29T12:00:00Z', '29 October'],
  ['2026-01-01T12:00:00Z', '1 January'],
  ['2025-12-31T12:00:00Z', '31 December 2025'],
])('%s is said "%s" on Thursday 5 November 2026 in Berlin', (at, words) => {
  expect(sinceDay(at, context)).toBe(words);
});
