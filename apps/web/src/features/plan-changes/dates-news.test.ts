import { expect, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { manager, mentor } from '@milepost/shared/testing/goal-facts';
import { planView } from '../../testing/plans';
import { planWords } from '../../ui/plan-words';
import { datesNews } from './dates-news';

const by = { reason: 'Leave', by: manager, at: '2026-11-10T09:00:00.000Z' };
const pause = { id: 1, from: '2026-11-20', resumesOn: '2026-11-30', ...by };
const extension = { id: 2, phase: 'day-30' as const, days: 1, madeOn: '2026-11-12', ...by };

/** What the mentor hears that changed from the first to the second. */
function news(before: Partial<PlanFacts>, now: Partial<PlanFacts>, version = 2) {
  const plan = planView([], 'mentor', { ...now, datesVersion: version });
  return datesNews(planView([], 'mentor', before), plan, planWords(plan, '2026-11-12'));
}

test.each<[string, Partial<PlanFacts>, Partial<PlanFacts>]>([
  ['Ruth Okafor paused the plan from Fri 20 Nov to Mon 30 Nov.', {}, { pauses: [pause] }],
  ['The pause from Fri 20 Nov to Mon 30 Nov was taken back.', { pauses: [pause] }, {}],
  [
    'The pause from Fri 20 Nov to Mon 30 Nov now lasts from Fri 20 Nov on.',
    { pauses: [pause] },
    { pauses: [{ ...pause, resumesOn: null }] },
  ],
  ['Ruth Okafor extended day 30 by 1 day.', {}, { extensions: [extension] }],
  ['You extended day 30 by 1 day.', {}, { extensions: [{ ...extension, by: mentor }] }],
  ['The extension of day 30 by 1 day was taken back.', { extensions: [extension] }, {}],
  [
    'Ruth Okafor moved the start from Mon 2 Nov to Mon 9 Nov.',
    {},
    { startDate: '2026-11-09', startMoves: [{ from: '2026-11-02', to: '2026-11-09', ...by }] },
  ],
  ['Ruth Okafor closed the plan.', {}, { closing: { outcome: 'ended', ...by } }],
  ['Somebody opened the plan again.', { closing: { outcome: 'ended', ...by } }, {}],
])('%s', (sentence, before, now) => {
  expect(news(before, now)).toEqual([sentence]);
});

test('says nothing while the dates are those one saw', () => {
  expect(news({}, {}, 1)).toEqual([]);
});
