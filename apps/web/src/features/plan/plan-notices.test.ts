import { expect, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { planToday } from '@milepost/shared/plan-pace';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { manager } from '@milepost/shared/testing/goal-facts';
import { planView } from '../../testing/plans';
import { planWords } from '../../ui/plan-words';
import { planNotices, restWords } from './plan-notices';
import { trailFacts } from './trail-facts';

const made = { by: manager, at: '2026-11-10T09:00:00.000Z', reason: 'Parental leave.' };
const pause = { id: 1, from: '2026-11-10', resumesOn: '2027-02-16', ...made };
const closed = { closedAt: '2026-11-20T09:00:00.000Z', closing: { ...made, outcome: 'completed' as const } };

/** Noor's plan on day 10, as she or her manager reads it. */
function read(given: Partial<PlanFacts>, reader: 'hire' | 'manager' = 'hire', day = '2026-11-12') {
  const plan = planView([aGoal()], reader, given);
  const standing = planToday(plan, `${day}T11:00:00.000Z`);
  return { plan, standing, words: planWords(plan, standing.today) };
}
const notices = (...of: Parameters<typeof read>) => {
  const { plan, standing, words } = read(...of);
  return planNotices(plan, standing, words);
};
const rests = (...of: Parameters<typeof read>) => {
  const { plan, standing, words } = read(...of);
  return restWords(plan, standing, words);
};

test('a plan that was never bent says nothing', () => {
  expect(notices({})).toEqual([]);
  expect(rests({})).toBeNull();
});

test('a pause says since when, by whom, why and until when', () => {
  expect(notices({ pauses: [pause] })).toEqual([
    'Paused since Tue 10 Nov by Ruth Okafor: “Parental leave”. Work resumes Tue 16 Feb 2027.',
  ]);
  expect(notices({ pauses: [{ ...pause, resumesOn: null }] }, 'manager')).toEqual([
    'Paused since Tue 10 Nov by you: “Parental leave”. When work resumes is not known yet.',
  ]);
  expect(rests({ pauses: [pause] })).toBe(
    'The plan is paused: nothing is asked of you until Tue 16 Feb 2027, and no day of it counts.',
  );
  expect(rests({ pauses: [{ ...pause, resumesOn: null }] }, 'manager')).toBe(
    'The plan is paused: nothing is asked of Noor until work resumes, and no day of it counts.',
  );
});

test('a pause ahead and what moved the milestone under way are said; a pause that is over is part of the latter', () => {
  const ahead = { ...pause, from: '2026-11-20', resumesOn: '2026-11-27' };
  expect(notices({ pauses: [ahead] })).toEqual([
    'A pause is planned from Fri 20 Nov to Fri 27 Nov, by Ruth Okafor: “Parental leave”.',
    'Day 30 is Wed 9 Dec, was Wed 2 Dec: paused by Ruth, 7 days, “Parental leave”.',
  ]);
  expect(notices({ pauses: [ahead] }, 'hire', '2026-12-01')).toEqual([
    'Day 30 is Wed 9 Dec, was Wed 2 Dec: paused by Ruth, 7 days, “Parental leave”.',
  ]);
});

test('a closed plan says how it ended, asks for nothing and stands still', () => {
  expect(notices(closed, 'hire', '2026-12-24')).toEqual([
    'Completed, closed by Ruth Okafor: “Parental leave”. It stays here to be read.',
  ]);
  expect(rests(closed)).toBe('');
  const { plan, standing, words } = read(closed, 'hire', '2026-12-24');
  const trail = trailFacts(plan, standing, words)!;
  expect(trail).toMatchObject({ today: 18, todayLabel: 'Closed, day 18', current: 0 });
  expect(trail.gap).toBeUndefined();
  expect(trail.posts[0]!.note).toBeUndefined();
});

test('the ghost of a milestone stands where it was, unless that lies before the start', () => {
  const moved = (startDate: string) => {
    const { plan, standing, words } = read({ startDate, originalStart: '2026-11-02' }, 'hire', startDate);
    return trailFacts(plan, standing, words)!.posts.map(({ was }) => was);
  };
  expect(moved('2026-11-09')).toEqual([23, 53]);
  expect(moved('2026-12-10')).toEqual([undefined, 22]);
});
