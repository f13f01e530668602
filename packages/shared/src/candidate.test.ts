import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidateOf, waitingLongest } from './candidate.js';
import { readiness } from './readiness.js';
import { anyDay, anyReadiness } from './testing/any-readiness.js';
import { aCriterionRating, readinessFacts, someEvidence } from './testing/readiness-facts.js';

test('a candidate is the readiness without what is behind it', () => {
  fc.assert(
    fc.property(anyReadiness, anyDay, (facts, day) => {
      const [whole, candidate] = [readiness(facts, day), candidateOf(facts, day)];
      expect(candidate).toMatchObject({
        ready: whole.ready,
        required: whole.required,
        supporting: whole.supporting,
        readySince: whole.readySince,
      });
      expect(candidate.criteria.map(({ key, verdict }) => [key, verdict])).toEqual(
        whole.criteria.map(({ key, verdict }) => [key, verdict]),
      );
      expect(candidate.stale).toBe(whole.criteria.filter(({ stale }) => stale).length);
    }),
    { numRuns: 50 },
  );
});

test('those who meet the bar and wait for a decision, the longest first', () => {
  const promotion = [{ key: 'on-call', text: 'Is reliable on call' }];
  const since = (planId: number, day: string, more: object = {}) => {
    const at = `${day}T08:00:00.000Z`;
    const facts = {
      planId,
      promotion,
      evidence: [someEvidence('criterion on-call', { at })],
      criterionRatings: [aCriterionRating({ at })],
      ...more,
    };
    return candidateOf(readinessFacts(facts), '2026-11-20');
  };
  const decided = (outcome: 'ready' | 'not yet') => ({
    decisions: [{ id: 1, outcome, reason: '', criteria: [], reviewOn: null, by: 4, at: '2026-11-01T08:00:00.000Z' }],
  });
  const all = [
    since(1, '2026-10-01'),
    since(2, '2026-08-01'),
    since(3, '2026-07-01', decided('ready')),
    since(4, '2026-09-01', decided('not yet')),
    candidateOf(readinessFacts({ promotion }), '2026-11-20'),
  ];
  expect(waitingLongest(all).map(({ planId }) => planId)).toEqual([2, 4, 1]);
});

test('a plan that rests says so, a closed one does not', () => {
  const pauses = [{ from: '2026-11-01', resumesOn: null }];
  expect(candidateOf(readinessFacts({ pauses }), '2026-11-20').paused).toBe(true);
  expect(candidateOf(readinessFacts({ pauses, closedAt: '2026-11-10T08:00:00.000Z' }), '2026-11-20')).toMatchObject({
    paused: false,
    day: 319,
  });
});
