import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apart, compareAssessments, maySeeAssessment, ratings, type GoalRating, type Rating } from './assessment.js';

const rated = (...given: [goalId: number, rating: Rating | null][]) => ({
  ratings: given.map(([goalId, rating]): GoalRating => ({ goalId, rating, comment: '' })),
});

describe('two views side by side', () => {
  test('begin where they are farthest apart, then what only one rated, then agreement, then what nobody rated', () => {
    const hire = rated([1, 'met'], [2, 'exceeded'], [3, 'met'], [4, 'working towards']);
    const manager = rated([1, 'met'], [2, 'not yet'], [3, 'working towards']);
    const compared = compareAssessments([1, 2, 3, 4, 5], hire, manager);
    expect(compared.map(({ goalId, distance }) => [goalId, distance])).toEqual([
      [2, 3],
      [3, 1],
      [4, null],
      [1, 0],
      [5, null],
    ]);
    expect(apart(compared).map(({ goalId }) => goalId)).toEqual([2, 3]);
  });

  test('a missing view leaves nobody apart', () => {
    expect(apart(compareAssessments([1, 2], rated([1, 'not yet'], [2, 'met']), null))).toEqual([]);
  });

  const anyView = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(null, ...ratings)), {
      selector: ([id]) => id,
    })
    .map((given) => rated(...given));
  const anyGoals = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));

  test('hold every goal once, apart ones by distance, and equal ranks in the goals’ order', () => {
    fc.assert(
      fc.property(anyGoals, anyView, anyView, (goals, hire, manager) => {
        const compared = compareAssessments(goals, hire, manager);
        expect(compared.map(({ goalId }) => goalId).sort()).toEqual([...goals].sort());
        const distances = apart(compared).map(({ distance }) => distance!);
        expect(distances).toEqual([...distances].sort((a, b) => b - a));
        expect(compared.slice(0, distances.length)).toEqual(apart(compared));
        for (const distance of new Set(distances)) {
          const same = compared.filter((one) => one.distance === distance).map(({ goalId }) => goals.indexOf(goalId));
          expect(same).toEqual([...same].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('look the same from both sides', () => {
    fc.assert(
      fc.property(anyGoals, anyView, anyView, (goals, a, b) => {
        const order = (views: ReturnType<typeof compareAssessments>) =>
          views.map(({ goalId, distance }) => [goalId, distance]);
        expect(order(compareAssessments(goals, a, b))).toEqual(order(compareAssessments(goals, b, a)));
      }),
    );
  });
});

describe('an assessment', () => {
  const draft = { by: 7, submittedAt: null };
  const submitted = { by: 7, submittedAt: '2026-11-20T09:00:00.000Z' };

  test('is its writer’s alone as a draft, whoever opens the meeting', () => {
    for (const opened of [true, false])
      for (const bothSubmitted of [true, false]) {
        expect(maySeeAssessment(draft, 8, { opened, bothSubmitted })).toBe(false);
        expect(maySeeAssessment(draft, 7, { opened, bothSubmitted })).toBe(true);
      }
  });

  test('shows once both submitted or the meeting opens', () => {
    expect(maySeeAssessment(submitted, 8, { opened: false, bothSubmitted: false })).toBe(false);
    expect(maySeeAssessment(submitted, 8, { opened: true, bothSubmitted: false })).toBe(true);
    expect(maySeeAssessment(submitted, 8, { opened: false, bothSubmitted: true })).toBe(true);
  });
});
