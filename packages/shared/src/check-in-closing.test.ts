import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ratings, type Assessment, type Rating, type Side } from './assessment.js';
import {
  closingGaps,
  phaseOfAction,
  refuseWish,
  refuseWishDays,
  unexplained,
  viewOf,
  type ClosingWish,
} from './check-in-closing.js';
import type { PlanDates } from './plan-dates.js';

let last = 0;
const view = (side: Side, rated: Record<number, Rating | null>, submittedAt: string | null = '2026-11-20T10:00:00Z') =>
  ({
    id: ++last,
    side,
    by: last,
    submittedAt,
    version: 1,
    ratings: Object.entries(rated).map(([goalId, rating]) => ({ goalId: Number(goalId), rating, comment: '' })),
    answers: [],
  }) satisfies Assessment;
const wish = (given: Partial<ClosingWish> = {}): ClosingWish => ({
  outcome: 'on-track',
  nextOn: null,
  extension: null,
  ...given,
});

describe('where the two stay apart', () => {
  test('each goal needs a reason, the farthest apart first', () => {
    const views = [
      view('hire', { 1: 'met', 2: 'met', 3: 'exceeded', 4: 'met', 5: null }),
      view('manager', { 1: 'met', 2: 'working towards', 3: 'not yet', 5: 'met' }),
    ];
    expect(unexplained([1, 2, 3, 4, 5], views, [])).toEqual([3, 2]);
    expect(unexplained([1, 2, 3], views, [{ goalId: 3, reason: 'Seen from two sides' }])).toEqual([2]);
    expect(unexplained([1, 2, 3], views, [{ goalId: 3, reason: ' ' }])).toEqual([3, 2]);
    // a goal that left the phase is not talked about
    expect(unexplained([1, 2], views, [])).toEqual([2]);
  });

  test('a draft says nothing, and a mentor’s view neither', () => {
    const hire = view('hire', { 1: 'met' });
    expect(unexplained([1], [hire, view('manager', { 1: 'not yet' }, null)], [])).toEqual([]);
    expect(unexplained([1], [hire, view('mentor', { 1: 'not yet' })], [])).toEqual([]);
  });

  test('after a change of managers the view that was submitted last counts', () => {
    const former = view('manager', { 1: 'not yet' }, '2026-11-18T10:00:00Z');
    const present = view('manager', { 1: 'met' }, '2026-11-19T10:00:00Z');
    const draft = view('manager', { 1: 'exceeded' }, null);
    expect(viewOf('manager', [present, former, draft])).toBe(present);
    expect(viewOf('manager', [former, draft])).toBe(former);
    expect(viewOf('hire', [former])).toBeNull();
    expect(unexplained([1], [view('hire', { 1: 'met' }), former, present], [])).toEqual([]);
  });

  test('with every reason there nothing is unexplained, whatever the two think', () => {
    const rating = fc.constantFrom<Rating | null>(...ratings, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 12 }), (pairs) => {
        const ids = pairs.map((_, i) => i + 1);
        const side = (which: 0 | 1) => Object.fromEntries(pairs.map((pair, i) => [i + 1, pair[which]]));
        const views = [view('hire', side(0)), view('manager', side(1))];
        const open = unexplained(ids, views, []);
        expect(new Set(open)).toEqual(
          new Set(
            ids.filter((id) => pairs[id - 1]![0] && pairs[id - 1]![1] && pairs[id - 1]![0] !== pairs[id - 1]![1]),
          ),
        );
        expect(
          unexplained(
            ids,
            views,
            open.map((goalId) => ({ goalId, reason: 'Why' })),
          ),
        ).toEqual([]);
      }),
    );
  });
});

test('support needs a day and an action, more time needs a milestone, and nothing else takes one', () => {
  const extension = { phase: 'day-60', due: '2027-01-20' } as const;
  expect(refuseWish(wish())).toBeNull();
  expect(refuseWish(wish({ outcome: 'concerns', nextOn: '2026-12-01' }))).toBeNull();
  expect(refuseWish(wish({ outcome: 'needs-support' }))).toMatchObject({
    code: 'next-on-missing',
    field: 'nextOn',
    unfit: true,
  });
  expect(refuseWish(wish({ outcome: 'extended' }))).toMatchObject({ code: 'extension-missing', field: 'extension' });
  expect(refuseWish(wish({ outcome: 'extended', extension }))).toBeNull();
  expect(refuseWish(wish({ extension }))).toMatchObject({ code: 'extension-unasked', field: 'extension' });
  expect(closingGaps(wish({ outcome: 'needs-support' }), { actions: 0, unexplained: [7, 3] })).toMatchObject([
    { code: 'reason-missing', field: 'apartReasons.7' },
    { code: 'reason-missing', field: 'apartReasons.3' },
    { code: 'actions-missing', field: 'actions' },
  ]);
  expect(closingGaps(wish({ outcome: 'needs-support' }), { actions: 1, unexplained: [] })).toEqual([]);
  expect(closingGaps(wish(), { actions: 0, unexplained: [] })).toEqual([]);
});

test('the days of a wish fit the plan, and say which field does not', () => {
  const dates: PlanDates = {
    startDate: '2026-11-01',
    originalStart: '2026-11-01',
    phases: [{ key: 'day-30' }, { key: 'day-60' }],
    pauses: [],
    extensions: [],
  };
  const refuse = (given: Partial<ClosingWish>) => refuseWishDays(wish(given), dates, '2026-11-21');
  expect(refuse({ nextOn: '2026-12-05' })).toBeNull();
  expect(refuse({ nextOn: '2026-11-20' })).toMatchObject({ code: 'day-in-past', field: 'nextOn' });
  expect(refuse({ extension: { phase: 'day-60', due: '2027-01-10' } })).toBeNull();
  expect(refuse({ extension: { phase: 'day-60', due: '2026-12-01' } })).toMatchObject({
    code: 'extension-not-later',
    field: 'extension.due',
  });
  expect(refuse({ extension: { phase: 'day-90', due: '2027-03-10' } })).toMatchObject({
    code: 'phase-unknown',
    field: 'extension.phase',
  });
});

test('an action becomes a goal of the phase that holds its day', () => {
  const dated = [
    { key: 'day-30', due: '2026-12-01' },
    { key: 'day-60', due: '2026-12-31' },
  ] as const;
  const phases = [{ key: 'day-30' }, { key: 'day-60' }, { key: 'long-term' }] as const;
  const at = (dueOn: string, all: readonly { key: 'day-30' | 'day-60' | 'long-term' }[] = phases) =>
    phaseOfAction(dueOn, dated, all);
  expect(at('2026-11-25')).toBe('day-30');
  expect(at('2026-12-01')).toBe('day-30');
  expect(at('2026-12-02')).toBe('day-60');
  expect(at('2027-01-01')).toBe('long-term');
  expect(at('2027-01-01', phases.slice(0, 2))).toBe('day-60');
});
