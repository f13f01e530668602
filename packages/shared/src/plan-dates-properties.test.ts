import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDate, type IsoDate, workingDayOnOrAfter } from './calendar.js';
import {
  extensionTo,
  refuseExtension,
  refusePause,
  refusePauseEnd,
  refuseStartMove,
  withExtension,
  withoutExtension,
  withoutPause,
  withPause,
  withPauseEnd,
  withStart,
  type PlanDates,
} from './plan-dates.js';
import { schedule } from './schedule.js';
import type { PhaseKey } from './template.js';

/*
 * Plans that are bent at random, compared with living through them: a calendar that only knows the next day, and plans
 * that move what is still to come when the day of a change arrives.
 */

const keys: PhaseKey[] = ['week-2', 'day-30', 'month-1', 'day-90', 'month-6', 'month-12', 'long-term'];

/** Every day from 2023 to 2033 with its weekday, written down one after the other. */
const calendar = (() => {
  const days: IsoDate[] = [];
  for (let year = 2023; year <= 2033; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= 31; date++) {
        const day = [year, ...[month, date].map((n) => String(n).padStart(2, '0'))].join('-');
        if (isDate(day)) days.push(day);
      }
  return days;
})();
const place = new Map(calendar.map((day, i) => [day, i]));
const walk = (from: IsoDate, days: number): IsoDate => calendar[place.get(from)! + days]!;
/** 1 January 2023 was a Sunday. */
const weekdayOf = (day: IsoDate): number => ((place.get(day)! + 6) % 7) + 1;

function slowDue(key: PhaseKey, start: IsoDate): IsoDate[] {
  const [unit, digits] = key.split('-') as [string, string];
  if (unit === 'long') return [];
  if (unit !== 'month') return [walk(start, Number(digits) * (unit === 'week' ? 7 : 1))];
  const [year, month, date] = start.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + Number(digits);
  const prefix = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  for (let last = date; ; last--)
    if (place.has(`${prefix}-${String(last).padStart(2, '0')}`)) return [`${prefix}-${String(last).padStart(2, '0')}`];
}

/** Where each milestone stands once everything has happened. */
function lived({ startDate, pauses, extensions }: PlanDates, today: IsoDate): { key: PhaseKey; due: IsoDate }[] {
  const plan = keys
    .flatMap((key) => slowDue(key, startDate).map((due) => ({ key, due })))
    .sort((a, b) => place.get(a.due)! - place.get(b.due)!);
  for (const day of calendar) {
    for (const pause of pauses.filter(({ from }) => from === day)) {
      const touched = plan.filter(({ due }) => due >= day);
      for (let rest = day; rest < (pause.resumesOn ?? today); rest = walk(rest, 1))
        for (const milestone of touched) milestone.due = walk(milestone.due, 1);
    }
    for (const { phase, days } of extensions.filter(({ madeOn }) => madeOn === day)) {
      const first = plan.findIndex(({ key }) => key === phase);
      for (const milestone of first < 0 ? [] : plan.slice(first)) milestone.due = walk(milestone.due, days);
    }
  }
  return plan;
}

const days = (from: number, to: number) => fc.integer({ min: from, max: to });
/** The ends of months, leap days among them, and any other day. */
const anyStart = fc.oneof(
  fc.constantFrom('2024-01-31', '2024-02-29', '2023-11-30', '2023-08-31', '2023-12-31', '2024-03-31', '2023-02-28'),
  days(0, 500).map((n) => walk('2023-02-01', n)),
);
const anyAct = fc.oneof(
  fc.record({ do: fc.constant('pause' as const), from: days(-20, 200), length: fc.option(days(-1, 100)) }),
  fc.record({ do: fc.constant('end' as const), nth: fc.nat({ max: 3 }), length: fc.option(days(0, 100)) }),
  fc.record({ do: fc.constant('undo-pause' as const), nth: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('extend' as const), phase: fc.constantFrom(...keys), by: days(-3, 120) }),
  fc.record({ do: fc.constant('undo-extension' as const), nth: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('move' as const), by: days(-40, 40) }),
  fc.record({ do: fc.constant('wait' as const), days: days(1, 60) }),
);
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

/** The plan after the act, or as it was where the rules refuse. */
function after(dates: PlanDates, act: Act, today: IsoDate, id: number): PlanDates {
  switch (act.do) {
    case 'pause': {
      const from = addDays(today, act.from);
      const pause = { id, from, resumesOn: act.length === null ? null : addDays(from, act.length) };
      return refusePause(dates, pause, today) ? dates : withPause(dates, pause);
    }
    case 'end': {
      const pause = dates.pauses[act.nth];
      if (!pause) return dates;
      const resumesOn = act.length === null ? null : addDays(pause.from, act.length);
      return refusePauseEnd(dates, pause.id!, resumesOn, today) ? dates : withPauseEnd(dates, pause.id!, resumesOn);
    }
    case 'undo-pause':
      return withoutPause(dates, dates.pauses[act.nth]?.id ?? 0);
    case 'extend': {
      const now = schedule(dates, today).find(({ key }) => key === act.phase);
      const asked = { phase: act.phase, due: addDays(now?.due ?? today, act.by) };
      if (refuseExtension(dates, asked, today)) return dates;
      const extended = withExtension(dates, { ...extensionTo(dates, asked, today), id });
      if (schedule(extended, today).find(({ key }) => key === act.phase)!.due !== asked.due)
        throw new Error('an extension reaches the day that was asked for');
      return extended;
    }
    case 'undo-extension':
      return withoutExtension(dates, dates.extensions[act.nth]?.id ?? 0);
    case 'move': {
      const startDate = addDays(dates.startDate, act.by);
      return startDate < '2023-01-01' || refuseStartMove(dates, startDate, today) ? dates : withStart(dates, startDate);
    }
    case 'wait':
      return dates;
  }
}

const anyWorkingDays = fc.uniqueArray(days(1, 7), { minLength: 1, maxLength: 7 });
const anyHolidays = fc.uniqueArray(
  days(0, 900).map((n) => walk('2023-03-01', n)),
  { maxLength: 30 },
);

test('whatever the rules let pass bends a plan as living through it does', () => {
  const kinds = new Set<string>();
  const history = fc.array(anyAct, { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(
      anyStart,
      days(-10, 60),
      history,
      anyWorkingDays,
      anyHolidays,
      (start, before, acts, workingDays, holidays) => {
        let today = addDays(start, before);
        let dates: PlanDates = {
          startDate: start,
          originalStart: start,
          phases: keys.map((key) => ({ key })),
          pauses: [],
          extensions: [],
        };
        acts.forEach((act, i) => {
          if (act.do === 'wait') today = addDays(today, act.days);
          const bent = after(dates, act, today, i + 1);
          if (bent !== dates && JSON.stringify(bent) !== JSON.stringify(dates)) kinds.add(act.do);
          dates = bent;
        });

        const dated = schedule(dates, today);
        const slow = lived(dates, today);
        expect(dated.map(({ key, due }) => ({ key, due }))).toEqual(slow);
        expect(dated.map(({ key, original }) => [key, original])).toEqual(
          dated.map(({ key }) => [key, slowDue(key, start)[0]]),
        );
        const rests = [...dates.pauses].sort((a, b) => (a.from < b.from ? -1 : 1));
        rests.forEach((pause, i) => {
          expect(pause.from >= dates.startDate).toBe(true);
          expect((i ? (rests[i - 1]!.resumesOn ?? '9999') : pause.from) <= pause.from).toBe(true);
        });
        for (const { due } of dated) {
          let meet = due;
          while (!workingDays.includes(weekdayOf(meet)) || holidays.includes(meet)) meet = walk(meet, 1);
          expect(workingDayOnOrAfter(due, { workingDays, holidays })).toBe(meet);
        }
      },
    ),
    { numRuns: 150, seed: 11 },
  );
  expect([...kinds].sort()).toEqual(['end', 'extend', 'move', 'pause', 'undo-extension', 'undo-pause']);
});
