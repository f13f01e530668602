import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from './calendar.js';
import { verdicts } from './criterion.js';
import { asksReason, decisionGaps, rulingsOn } from './decision-rules.js';
import type { DecisionOutcome } from './readiness-facts.js';

const today = '2026-11-20';
const anyCriteria = fc
  .array(
    fc.record({
      verdict: fc.constantFrom(...verdicts),
      weight: fc.constantFrom('required' as const, 'supporting' as const),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((one, i) => ({ key: `criterion-${i}`, ...one })));
const anyOutcome = fc.constantFrom<DecisionOutcome>('ready', 'not yet');
const reviewOn = addDays(today, 30);

describe('a ruling for every criterion', () => {
  test('the lead’s own where there is one, else as it stands, which needs no reason unless somebody is ready without it', () => {
    fc.assert(
      fc.property(anyCriteria, anyOutcome, (criteria, outcome) => {
        const rulings = rulingsOn(criteria, []);
        expect(rulings.map(({ criterion }) => criterion)).toEqual(criteria.map(({ key }) => key));
        const gaps = decisionGaps({ outcome, criteria: [], reviewOn }, criteria, today).map(({ field }) => field);
        const open = criteria.filter(({ verdict, weight }) => verdict !== 'met' && weight === 'required');
        expect(gaps).toEqual(outcome === 'ready' ? open.map(({ key }) => `criteria.${key}`) : []);
      }),
    );
  });

  test('a reason fills every gap there is', () => {
    fc.assert(
      fc.property(anyCriteria, anyOutcome, fc.boolean(), (criteria, outcome, met) => {
        const given = criteria.map(({ key }) => ({ criterion: key, met, reason: 'Seen myself' }));
        expect(decisionGaps({ outcome, criteria: given, reviewOn }, criteria, today)).toEqual([]);
        const silent = given.map((one) => ({ ...one, reason: ' ' }));
        const asked = criteria.filter((one) => asksReason(one, met, outcome)).map(({ key }) => `criteria.${key}`);
        expect(
          decisionGaps({ outcome, criteria: silent, reviewOn }, criteria, today).map(({ field }) => field),
        ).toEqual(asked);
      }),
    );
  });

  test('one on nothing that is asked is unknown', () => {
    const criteria = [{ criterion: 'gone', met: true, reason: 'Was there' }];
    expect(decisionGaps({ outcome: 'ready', criteria, reviewOn: null }, [], today)).toMatchObject([
      { code: 'criterion-unknown', field: 'criteria.gone' },
    ]);
  });
});

describe('the day to look again', () => {
  const codes = (outcome: DecisionOutcome, on: string | null) =>
    decisionGaps({ outcome, criteria: [], reviewOn: on }, [], today).map(({ code }) => code);

  test('“not yet” needs one, “ready” may have one', () => {
    expect([codes('not yet', null), codes('ready', null)]).toEqual([['review-on-missing'], []]);
  });

  test('lies from tomorrow to two years ahead', () => {
    for (const outcome of ['ready', 'not yet'] as const) {
      for (const on of [addDays(today, 1), addMonths(today, 24)]) expect(codes(outcome, on)).toEqual([]);
      for (const on of [today, addDays(addMonths(today, 24), 1), '1999-01-01'])
        expect(codes(outcome, on)).toEqual(['review-on-out-of-range']);
    }
  });
});
