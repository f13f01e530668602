import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeFrom, judge, valueRange } from './kpi.js';
import { kpiZones, type Stretch } from './kpi-zones.js';
import type { KpiPart } from './template.js';

const part = (given: Partial<KpiPart>): KpiPart => ({
  op: '>=',
  min: null,
  max: null,
  unit: '%',
  better: 'higher',
  words: '',
  ...given,
});
const amount = fc.integer({ min: 1, max: 1000 });
const value = fc.double({ min: 0, max: 3000, noNaN: true });
const single = fc.oneof(
  amount.map((min) => part({ op: '>=', min })),
  amount.map((min) => part({ op: '>', min })),
  amount.map((max) => part({ op: '<=', max, better: 'lower' })),
  amount.map((max) => part({ op: '<', max, better: 'lower' })),
);
const bands = fc
  .tuple(amount, amount)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
  .chain(([min, max]) =>
    fc.constantFrom(
      part({ op: '>=', min, max, band: true }),
      part({ op: '>', min, max, band: true }),
      part({ op: '<', min, max, band: true, better: 'lower' }),
      part({ op: '<=', min, max, band: true, better: 'lower' }),
    ),
  );
const ranges = fc
  .tuple(amount, amount, fc.constantFrom('higher' as const, 'lower' as const))
  .map(([a, b, better]) => part({ op: 'range', min: Math.min(a, b), max: Math.max(a, b), better }));
const change = fc
  .tuple(amount, fc.constantFrom('higher' as const, 'lower' as const), fc.constantFrom('%', 'points'), fc.boolean())
  .map(([least, better, unit, signed]) => {
    const bound = signed && better === 'lower' ? -least : least;
    return part({ op: 'change', min: bound, max: bound, better, unit });
  });
const rank = { missed: 0, 'no data': -1, near: 1, met: 2 };

describe('a reading and its bound', () => {
  test('better is never judged worse', () =>
    fc.assert(
      fc.property(fc.oneof(single, bands, ranges), value, value, (bound, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const rise = rank[judge(bound, more)] - rank[judge(bound, less)];
        expect(bound.better === 'higher' ? rise : -rise).toBeGreaterThanOrEqual(0);
      }),
    ));

  test('of a change, more of it in the wanted direction is never judged worse', () =>
    fc.assert(
      fc.property(change, value, value, amount, (bound, a, b, baseline) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const rise = rank[judge(bound, more, baseline)] - rank[judge(bound, less, baseline)];
        expect(bound.better === 'higher' ? rise : -rise).toBeGreaterThanOrEqual(0);
      }),
    ));

  test('less and more mirror each other', () =>
    fc.assert(
      fc.property(amount, fc.double({ min: -50, max: 50, noNaN: true }), fc.boolean(), (bound, off, strictly) => {
        const above = part({ op: strictly ? '>' : '>=', min: bound });
        const below = part({ op: strictly ? '<' : '<=', max: -bound, better: 'lower' });
        expect(judge(below, -(bound + off))).toBe(judge(above, bound + off));
      }),
    ));

  test('a band: met beyond its far bound, near inside, missed outside', () =>
    fc.assert(
      fc.property(bands, ({ min, max, ...rest }) => {
        const bound = { ...rest, min, max };
        const [far, fair] = rest.better === 'higher' ? [max!, min!] : [min!, max!];
        const further = rest.better === 'higher' ? 0.5 : -0.5;
        expect([judge(bound, far + further), judge(bound, fair), judge(bound, fair - further)]).toEqual([
          'met',
          rest.op.length === 2 && far === fair ? 'met' : 'near',
          'missed',
        ]);
      }),
    ));

  test('within a range is met whichever side, and near within a tenth of its bounds', () => {
    const bound = part({ op: 'range', min: 10, max: 20, better: 'within' });
    expect([8.9, 9, 10, 15, 20, 22, 22.1].map((one) => judge(bound, one))).toEqual([
      'missed',
      'near',
      'met',
      'met',
      'met',
      'near',
      'missed',
    ]);
  });

  test('a change waits for its baseline, and per cent of nought cannot be told', () => {
    const less = part({ op: 'change', min: -20, max: -10, better: 'lower' });
    expect([judge(less, 5), judge(less, 5, 0), judge(less, 0, 0)]).toEqual(['no data', 'no data', 'no data']);
    const points = part({ op: 'change', min: 5, max: 10, unit: 'percentage points' });
    expect([judge(points, 5, 0), judge(points, 0, 0)]).toEqual(['met', 'missed']);
    expect([changeFrom(less, 8, 10), changeFrom(points, 45, 40), changeFrom(less, 8, null)]).toEqual([-20, 5, null]);
  });

  test('no number that a reading may have is left without a word', () =>
    fc.assert(
      fc.property(fc.oneof(single, bands, ranges), value, (bound, one) => {
        expect(['met', 'near', 'missed']).toContain(judge(bound, one));
      }),
    ));
});

test('the stretches that are drawn are those that are met and near', () =>
  fc.assert(
    fc.property(fc.oneof(single, bands, ranges), value, (bound, one) => {
      const { met, near } = kpiZones(bound);
      const standing = judge(bound, one);
      // on an edge the bound's own sign decides
      fc.pre([met.from, met.to, near?.from, near?.to].every((edge) => edge !== one));
      expect(inside(met, one)).toBe(standing === 'met');
      expect(near ? inside(near, one) : standing === 'near').toBe(standing === 'near');
    }),
  ));

test('of a change the stretch is of the change itself', () => {
  const less = part({ op: 'change', min: -20, max: -10, better: 'lower' });
  expect(kpiZones(less).met).toEqual({ from: null, to: -10 });
  expect(kpiZones({ ...less, min: 10, max: 20 }).met).toEqual({ from: null, to: -10 });
  expect(kpiZones({ ...less, better: 'higher' }).met).toEqual({ from: 10, to: null });
});

const inside = ({ from, to }: Stretch, one: number): boolean =>
  (from === null || one >= from) && (to === null || one <= to);

test.each([
  [part({ min: 95 }), 0, 100],
  [part({ min: 4, unit: '/5' }), 0, 5],
  [part({ op: 'change', min: -10, max: -20, better: 'lower' }), 0, 1e12],
  [part({ op: 'change', min: 5, max: 10, unit: 'percentage points' }), 0, 100],
  [part({ op: '<', max: 5, unit: 'minutes', better: 'lower' }), 0, 1e12],
])('what a reading of %j may be', (bound, min, max) => expect(valueRange(bound)).toEqual({ min, max }));
