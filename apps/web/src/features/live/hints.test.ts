import { describe, expect, it } from '@jest/globals';
import type { Query } from '@tanstack/react-query';
import { type Hints, isStale, noHints, withPlan } from './hints';

const holding = (queryKey: unknown[], data?: unknown) => ({ queryKey, state: { data } }) as unknown as Query;
const hinted = (plan: number, version: number, whole = false): Hints => withPlan(noHints, { plan, version, whole });
const plan = (id: number, version: number, closedAt: string | null = null) => ({ id, version, closedAt });

describe('a hint about a plan', () => {
  it('makes an older copy of it stale, wherever it is cached', () => {
    expect(isStale(holding(['plan', 7], plan(7, 11)), hinted(7, 12))).toBe(true);
    expect(isStale(holding(['plan', 'mine'], plan(7, 11)), hinted(7, 12))).toBe(true);
  });

  it('leaves alone what is as new already: one’s own change', () => {
    expect(isStale(holding(['plan', 7], plan(7, 12)), hinted(7, 12))).toBe(false);
    expect(isStale(holding(['plan', 'mine'], plan(7, 13)), hinted(7, 12))).toBe(false);
  });

  it('leaves other plans alone, and their history', () => {
    expect(isStale(holding(['plan', 8], plan(8, 1)), hinted(7, 12))).toBe(false);
    expect(isStale(holding(['plan', 8]), hinted(7, 12))).toBe(false);
    expect(isStale(holding(['plan', 'mine'], plan(8, 1)), hinted(7, 12))).toBe(false);
    expect(isStale(holding(['plan-activity', 8]), hinted(7, 12))).toBe(false);
  });

  it('reaches its history, and every list that may hold it', () => {
    for (const key of [['plan-activity', 7], ['plans', 'open'], ['team'], ['waiting']])
      expect(isStale(holding(key, {}), hinted(7, 12))).toBe(true);
  });

  it('reaches a page that could not be read before', () => {
    expect(isStale(holding(['plan', 7]), hinted(7, 12))).toBe(true);
  });

  it('reaches who I am and whoever has no plan only where more changed than a goal', () => {
    for (const one of [holding(['me'], {}), holding(['plan', 'mine'], null), holding(['people', 'one', 3], {})]) {
      expect(isStale(one, hinted(7, 12))).toBe(false);
      expect(isStale(one, hinted(7, 2, true))).toBe(true);
    }
    const closed = holding(['plan', 'mine'], plan(6, 90, '2026-10-01T08:00:00.000Z'));
    expect(isStale(closed, hinted(7, 2, true))).toBe(true);
  });

  it('counts with its newest version, and stays whole', () => {
    const both = withPlan(hinted(7, 12, true), { plan: 7, version: 11, whole: false });
    expect([...both.plans.values()]).toEqual([{ plan: 7, version: 12, whole: true }]);
    expect([...noHints.plans]).toEqual([]);
  });
});

describe('a hint to everybody', () => {
  const everybody: Hints[] = [
    { ...noHints, directory: true },
    { ...noHints, all: true },
  ];

  it('makes everything stale that others may change', () => {
    for (const hints of everybody)
      for (const key of [
        ['me'],
        ['people', 'list', {}],
        ['teams'],
        ['plan', 7],
        ['plans', 'open'],
        ['plan-activity', 7],
      ])
        expect(isStale(holding(key, {}), hints)).toBe(true);
  });

  it('leaves alone what nobody changes', () => {
    for (const hints of everybody)
      for (const key of [
        ['templates'],
        ['templates', 'x', 'newest'],
        ['links', 'token'],
        ['demo'],
        ['sessions'],
        ['search', 'no'],
      ])
        expect(isStale(holding(key, {}), hints)).toBe(false);
  });
});
