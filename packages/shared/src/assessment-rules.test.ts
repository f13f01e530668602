import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refuseSubmitting, refuseTakingBack, refuseWriting, withWritten } from './assessment-rules.js';
import { ratings, type GoalRating } from './assessment.js';

const draft = { by: 7, submittedAt: null };
const submitted = { by: 7, submittedAt: '2026-11-20T09:00:00.000Z' };

test('a draft may be written on, a submitted assessment may not', () => {
  expect(refuseWriting(draft)).toBeNull();
  expect(refuseWriting(submitted)?.code).toBe('assessment-submitted');
});

test('an empty assessment is not submitted', () => {
  expect(refuseSubmitting({ ratings: [], answers: [] })?.code).toBe('nothing-written');
  expect(
    refuseSubmitting({ ratings: [{ goalId: 1, rating: null, comment: '' }], answers: [{ prompt: 'need', text: '' }] })
      ?.code,
  ).toBe('nothing-written');
  expect(refuseSubmitting({ ratings: [{ goalId: 1, rating: 'not yet', comment: '' }], answers: [] })).toBeNull();
  expect(refuseSubmitting({ ratings: [], answers: [{ prompt: 'need', text: 'A desk' }] })).toBeNull();
});

test.each([
  [false, false, null],
  [true, false, 'already-seen'],
  [false, true, 'already-seen'],
])('opened %s, both submitted %s: taking back is refused as %s', (opened, bothSubmitted, code) => {
  expect(refuseTakingBack(submitted, { opened, bothSubmitted })?.code ?? null).toBe(code);
});

test('taking back what was never submitted is nobody’s loss', () => {
  expect(refuseTakingBack(draft, { opened: true, bothSubmitted: false })).toBeNull();
});

describe('what is written', () => {
  const anyRating = fc.record<GoalRating>({
    goalId: fc.integer({ min: 1, max: 6 }),
    rating: fc.constantFrom(null, ...ratings),
    comment: fc.string({ maxLength: 8 }),
  });
  const anyRatings = fc.uniqueArray(anyRating, { selector: ({ goalId }) => goalId });
  const anyAnswers = fc.uniqueArray(
    fc.record({ prompt: fc.constantFrom('need', 'people', 'access'), text: fc.string({ maxLength: 8 }) }),
    { selector: ({ prompt }) => prompt },
  );
  const anyAssessment = fc.record({ ratings: anyRatings, answers: anyAnswers });

  test('replaces what it names and leaves the rest', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (before, written) => {
        const after = withWritten(before, written);
        for (const one of written.ratings) expect(after.ratings).toContainEqual(one);
        for (const one of written.answers) expect(after.answers).toContainEqual(one);
        const named = new Set(written.ratings.map(({ goalId }) => goalId));
        for (const one of before.ratings.filter(({ goalId }) => !named.has(goalId)))
          expect(after.ratings).toContainEqual(one);
        expect(new Set(after.ratings.map(({ goalId }) => goalId)).size).toBe(after.ratings.length);
      }),
    );
  });

  test('keeps the comment where only the rating is named, and the other way round', () => {
    const before = { ratings: [{ goalId: 1, rating: 'met' as const, comment: 'Shown on Monday' }], answers: [] };
    expect(withWritten(before, { ratings: [{ goalId: 1, rating: 'exceeded' }] }).ratings).toEqual([
      { goalId: 1, rating: 'exceeded', comment: 'Shown on Monday' },
    ]);
    expect(withWritten(before, { ratings: [{ goalId: 1, comment: '' }] }).ratings).toEqual([
      { goalId: 1, rating: 'met', comment: '' },
    ]);
    expect(withWritten(before, { ratings: [{ goalId: 1, rating: null }] }).ratings[0]!.rating).toBeNull();
  });

  test('said twice changes nothing more', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (before, written) => {
        const once = withWritten(before, written);
        expect(withWritten(once, written)).toEqual(once);
      }),
    );
  });
});
