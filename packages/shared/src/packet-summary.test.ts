import { expect, test } from '@jest/globals';
import { packetSummary } from './packet-summary.js';
import type { Readiness } from './readiness.js';
import type { ReadinessFacts } from './readiness-facts.js';

const facts = {
  hire: { id: 1, name: 'Noor', timeZone: 'Europe/Berlin' },
  ...{ role: 'Engineer', manager: null, lead: null, startDate: '2026-02-04', people: [] },
} as unknown as ReadinessFacts;
const open = (n: number) =>
  packetSummary(
    facts,
    {
      ...{ required: { met: 0, of: n }, supporting: { met: 0, of: 0 }, ready: false, readySince: null },
      criteria: Array.from({ length: n }, (_, at) => ({ text: `c${at + 1}`, weight: 'required', verdict: 'not yet' })),
    } as unknown as Readiness,
    '2026-11-21',
    null,
  ).find((sentence) => sentence.startsWith('Still open'));

test('names what is open as long as that stays a sentence', () => {
  expect(open(2)).toBe('Still open of what is required: “c1”; “c2”.');
  expect(open(5)).toBe('Still open of what is required: “c1”; “c2”; “c3”; “c4”; “c5”.');
  expect(open(21)).toBe('Still open of what is required: “c1”; “c2”; “c3”; “c4”; and 17 more.');
});
