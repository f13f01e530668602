import { describe, expect, test } from '@jest/globals';
import { checkInRights } from './check-in-access.js';
import { assessmentReaders, checkInReaders, readersOfShared, type CheckInReader } from './check-in-readers.js';
import { planRights } from './plan-access.js';
import type { PlanFacts } from './plan-facts.js';
import { aPlan } from './testing/a-plan.js';
import { hire, manager, mentor } from './testing/goal-facts.js';

const nobody = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
const plan = (viewer: number, given: Partial<PlanFacts> = {}) => {
  const facts = aPlan(given);
  return { ...facts, viewer: { ...facts.viewer, id: viewer } };
};

describe('who reads what is shared', () => {
  test.each([
    [
      'the hire',
      hire,
      {},
      'You and Ruth, everyone above Ruth in the line, the team’s lead, and whoever manages you later. Not Ben, not admins.',
    ],
    [
      'the manager',
      manager,
      {},
      'You and Noor, everyone above you in the line, the team’s lead, and whoever manages Noor after you. Not Ben, not admins.',
    ],
    [
      'the manager, where nobody mentors',
      manager,
      { mentor: null },
      'You and Noor, everyone above you in the line, the team’s lead, and whoever manages Noor after you. Not admins.',
    ],
    [
      'the mentor',
      mentor,
      {},
      'You, Noor and Ruth, everyone above Ruth in the line, the team’s lead, and whoever manages Noor later. Not admins.',
    ],
    [
      'the hire, whom nobody manages',
      hire,
      { manager: null },
      'You, admins as long as nobody manages you, the team’s lead, and whoever manages you later. Not Ben.',
    ],
    [
      'an admin who acts',
      9,
      { manager: null },
      'You and Noor, admins as long as nobody manages Noor, the team’s lead, and whoever manages Noor later. Not Ben.',
    ],
  ] as const)('as %s is told', (_, viewer, given, says) => {
    expect(checkInReaders('shared', plan(viewer, given))).toBe(says);
  });

  test.each([null, aPlan().manager])('is told as the law has it, managed by %j', (manager) => {
    const says = checkInReaders('shared', plan(9, { manager }));
    const [readers = '', others = ''] = says.split('. Not ');
    const words: Record<CheckInReader, string> = {
      hire: 'Noor',
      mentor: 'Ben',
      manager: manager ? 'Ruth' : 'whoever manages Noor',
      above: manager ? 'above' : 'whoever manages Noor',
      teamLead: 'the team’s lead',
      admin: 'admins',
    };
    for (const [relation, word] of Object.entries(words) as [CheckInReader, string][]) {
      const standing = { ...nobody, [relation]: true };
      const rights = planRights(standing, { closedAt: null, mentorSigns: false, hasManager: manager !== null });
      const { read } = checkInRights(standing, rights, 'open');
      expect([relation, readers.includes(word), others.includes(word)]).toEqual([relation, read, !read]);
      expect(readersOfShared(aPlan({ manager })).includes(relation)).toBe(read);
    }
  });
});

test('a private note is its writer’s alone', () => {
  expect(checkInReaders('private', plan(manager))).toBe('Only you will read this. Not Noor, not admins.');
  expect(checkInReaders('private', plan(hire))).toBe('Only you will read this. Not Ruth, not admins.');
  expect(checkInReaders('private', plan(hire, { manager: null }))).toBe(
    'Only you will read this. Not your manager, not admins.',
  );
});

test('a view is a draft until both submitted theirs, or the meeting opens', () => {
  expect(assessmentReaders(plan(manager))).toBe(
    'Only you until you submit it. Then, once Noor has submitted too or the meeting opens: you and Noor, everyone above you in the line, the team’s lead, and whoever manages Noor after you. Not Ben, not admins.',
  );
  expect(assessmentReaders(plan(mentor))).toMatch(
    /once Noor and Ruth have submitted or the meeting opens: you, Noor and Ruth/,
  );
});
