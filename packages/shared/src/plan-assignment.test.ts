import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { dueOn } from './phase.js';
import { type AssignedPerson, type AssignmentInput, farthestStart, judgeAssignment } from './plan-assignment.js';
import type { PhaseKey } from './template.js';

const phases: { key: PhaseKey }[] = [{ key: 'day-30' }, { key: 'month-6' }, { key: 'long-term' }];
const ana: AssignedPerson = {
  id: 1,
  name: 'Ana',
  timeZone: 'UTC',
  active: true,
  hasPlan: false,
  mayGive: true,
  mentorId: 8,
};
const ben = { ...ana, id: 2, name: 'Ben', mentorId: null };
const input = (changes: Partial<AssignmentInput> = {}): AssignmentInput => ({
  wishes: [{ personId: 1 }],
  people: new Map([ana, ben].map((person) => [person.id, person])),
  mentors: new Map([
    [8, { id: 8, name: 'Mia' }],
    [9, { id: 9, name: 'Max' }],
    [1, { id: 1, name: 'Ana' }],
  ]),
  startDate: '2026-11-30',
  phases,
  now: '2026-11-21T10:00:00Z',
  ...changes,
});
const one = (changes: Partial<AssignmentInput> = {}) => judgeAssignment(input(changes))[0]!;
const who = (changes: Partial<AssignedPerson>) => ({ people: new Map([[1, { ...ana, ...changes }]]) });

describe('plans for several at once', () => {
  it('show everyone’s milestones from their own start', () => {
    const outcomes = judgeAssignment(input({ wishes: [{ personId: 1 }, { personId: 2, startDate: '2026-08-31' }] }));
    expect(outcomes).toMatchObject([
      {
        person: { name: 'Ana' },
        startDate: '2026-11-30',
        milestones: [
          { key: 'day-30', due: '2026-12-30' },
          { key: 'month-6', due: '2027-05-30' },
        ],
        past: [],
        problem: null,
      },
      {
        person: { name: 'Ben' },
        milestones: [
          { key: 'day-30', due: '2026-09-30' },
          { key: 'month-6', due: '2027-02-28' },
        ],
        past: ['day-30'],
        problem: null,
      },
    ]);
  });

  it.each([
    ['the mentor they have', {}, 'Mia'],
    ['nobody, where they have none', { wishes: [{ personId: 2 }] }, undefined],
    ['the mentor for all', { mentorId: 9 }, 'Max'],
    ['nobody, where nobody is for all', { mentorId: null }, undefined],
    ['one of their own', { mentorId: 9, wishes: [{ personId: 1, mentorId: 8 }] }, 'Mia'],
    ['nobody of their own', { mentorId: 9, wishes: [{ personId: 1, mentorId: null }] }, undefined],
    ['nobody, where theirs has left', { mentors: new Map() }, undefined],
  ])('give each %s', (_, changes, name) => {
    expect(one(changes).mentor?.name).toBe(name);
    expect(one(changes).problem).toBeNull();
  });

  it.each([
    ['whom one does not manage', who({ mayGive: false }), 'personId forbidden'],
    ['who left', who({ active: false }), 'personId person-deactivated'],
    ['who has one', who({ hasPlan: true }), 'personId plan-exists'],
    ['who would start too early', { startDate: '2024-11-19' }, 'startDate start-too-far'],
    ['who would start too late', { wishes: [{ personId: 1, startDate: '2028-11-22' }] }, 'startDate start-too-far'],
    ['who would mentor themselves', { mentorId: 1 }, 'mentorId own-mentor'],
    ['whose mentor is not here', { mentorId: 99 }, 'mentorId person-unknown'],
  ])('are refused for somebody %s', (_, changes, says) => {
    const { field, code } = one(changes).problem!;
    expect(`${field} ${code}`).toBe(says);
  });

  it('are refused the second time for whoever is named twice', () => {
    const problems = judgeAssignment(input({ wishes: [{ personId: 1 }, { personId: 1 }] })).map(
      (it) => it.problem?.code,
    );
    expect(problems).toEqual([undefined, 'person-twice']);
  });

  it('may start as far away as the person’s own day says', () => {
    const now = '2026-11-21T23:30:00Z';
    const berlin = who({ timeZone: 'Europe/Berlin' });
    const far = addDays('2026-11-22', farthestStart);
    expect(one({ ...berlin, now, startDate: far }).problem).toBeNull();
    expect(one({ now, startDate: far }).problem?.code).toBe('start-too-far');
  });

  it('fall due when each phase alone would', () => {
    const day = fc.integer({ min: -farthestStart, max: farthestStart }).map((days) => addDays('2026-11-21', days));
    fc.assert(
      fc.property(day, (startDate) => {
        const { milestones, past } = one({ startDate });
        for (const { key, due } of milestones) {
          expect(due).toBe(dueOn(key, startDate));
          expect(past.includes(key)).toBe(due < '2026-11-21');
        }
        expect(milestones.map(({ key }) => key)).toEqual(['day-30', 'month-6']);
      }),
    );
  });
});
