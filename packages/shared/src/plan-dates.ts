import { daysBetween, type IsoDate } from './calendar.js';
import { dayName } from './day-name.js';
import type { Refusal } from './goal-rules.js';
import { schedule, type DatedPhase, type Extension, type Pause, type ScheduleInput } from './schedule.js';
import type { PhaseKey } from './template.js';

/** What a plan's milestones follow from. What stands already has its number; what is only tried out has none. */
export interface PlanDates extends Required<ScheduleInput> {
  pauses: readonly (Pause & { id?: number })[];
  extensions: readonly (Extension & { id?: number })[];
}

/** Why dates cannot bend that way. `unfit`: no plan could, the request itself is wrong. */
export interface DatesRefusal extends Refusal {
  unfit?: true;
}

/** Nothing bends farther than this many days, two years. */
export const farthestDays = 731;

const unfit = (code: string, detail: string, field: string): DatesRefusal => ({ code, detail, field, unfit: true });

/** "from Mon 2 Nov 2026 to Mon 8 Feb 2027", or "… on" while it is open. */
export const pauseSpan = ({ from, resumesOn }: Pause): string =>
  resumesOn ? `from ${dayName(from)} to ${dayName(resumesOn)}` : `from ${dayName(from)} on`;

/**
 * May the plan pause like this? `except` is the number of the pause that is being changed. Refuses `pause-ends-early`,
 * `pause-before-start`, `pause-too-far` and `pause-overlaps`.
 */
export function refusePause(dates: PlanDates, pause: Pause, today: IsoDate, except?: number): DatesRefusal | null {
  const { from, resumesOn } = pause;
  if (resumesOn !== null && resumesOn <= from)
    return unfit('pause-ends-early', 'Work resumes at least one day after the pause begins.', 'resumesOn');
  if (daysBetween(today, from) > farthestDays)
    return unfit('pause-too-far', 'A pause begins within two years.', 'from');
  if (resumesOn !== null && daysBetween(from, resumesOn) > farthestDays)
    return unfit('pause-too-far', 'A pause lasts two years at most.', 'resumesOn');
  if (from < dates.startDate) {
    const detail = `The plan starts on ${dayName(dates.startDate)}. Move the start instead.`;
    return { code: 'pause-before-start', detail, field: 'from' };
  }
  const met = dates.pauses.find((other) => (except === undefined || other.id !== except) && overlap(other, pause));
  if (!met) return null;
  const field = met.from > from ? 'resumesOn' : 'from';
  return { code: 'pause-overlaps', detail: `The plan is paused ${pauseSpan(met)} already.`, field };
}

const overlap = (a: Pause, b: Pause): boolean =>
  (a.resumesOn === null || b.from < a.resumesOn) && (b.resumesOn === null || a.from < b.resumesOn);

/** May that pause end on another day (null: stay open)? As refusePause, and `pause-unknown`. */
export function refusePauseEnd(
  dates: PlanDates,
  id: number,
  resumesOn: IsoDate | null,
  today: IsoDate,
): DatesRefusal | null {
  const pause = dates.pauses.find((one) => one.id === id);
  if (!pause) return { code: 'pause-unknown', detail: 'This pause does not stand any more.' };
  return refusePause(dates, { from: pause.from, resumesOn }, today, id);
}

/** A milestone and the day it shall fall due on. */
export interface NewDue {
  phase: PhaseKey;
  due: IsoDate;
}

/** May the milestone be extended to that day? Refuses `phase-unknown`, `extension-in-past`, `-not-later`, `-too-far`, `-in-pause`. */
export function refuseExtension(dates: PlanDates, { phase, due }: NewDue, today: IsoDate): DatesRefusal | null {
  const now = dueNow(dates, phase, today);
  if (!now) return unfit('phase-unknown', 'This plan has no milestone of that name with a date.', 'phase');
  if (due < today) return unfit('extension-in-past', 'Choose today or a later day.', 'due');
  if (due <= now) {
    const detail = `This milestone falls due on ${dayName(now)} already. Choose a later day.`;
    return { code: 'extension-not-later', detail, field: 'due' };
  }
  if (daysBetween(now, due) > farthestDays)
    return unfit('extension-too-far', 'A milestone is extended by two years at most.', 'due');
  const rest = dates.pauses.find(({ from, resumesOn }) => resumesOn !== null && from <= due && due < resumesOn);
  if (!rest) return null;
  const detail = `The plan is paused ${pauseSpan(rest)}. Choose a day outside it.`;
  return { code: 'extension-in-pause', detail, field: 'due' };
}

/**
 * The extension, made today, that lets the milestone fall due on that day: fewer days than lie between where a pause
 * still ahead then moves it too. For what refuseExtension lets pass.
 */
export function extensionTo(dates: PlanDates, { phase, due }: NewDue, today: IsoDate): Extension {
  const by = (days: number): Extension => ({ phase, days, madeOn: today });
  const dueAfter = (days: number) => dueNow(withExtension(dates, by(days)), phase, today)!;
  let least = 1;
  let most = daysBetween(dueNow(dates, phase, today)!, due);
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (dueAfter(middle) < due) least = middle + 1;
    else most = middle;
  }
  return by(least);
}

const dueNow = (dates: PlanDates, phase: PhaseKey, today: IsoDate): IsoDate | undefined =>
  schedule(dates, today).find(({ key }) => key === phase)?.due;

/** May the plan start on that day? Refuses `start-too-far` and `start-after-pause`. */
export function refuseStartMove(dates: PlanDates, startDate: IsoDate, today: IsoDate): DatesRefusal | null {
  if (Math.abs(daysBetween(today, startDate)) > farthestDays)
    return unfit('start-too-far', 'A plan starts within two years of today.', 'startDate');
  const left = dates.pauses.find(({ from }) => from < startDate);
  if (!left) return null;
  const detail = `The plan is paused ${pauseSpan(left)}. Undo that pause first, or start by then.`;
  return { code: 'start-after-pause', detail, field: 'startDate' };
}

/* The dates as they would be. */

export const withPause = (dates: PlanDates, pause: Pause): PlanDates => ({
  ...dates,
  pauses: [...dates.pauses, pause],
});

export const withPauseEnd = (dates: PlanDates, id: number, resumesOn: IsoDate | null): PlanDates => ({
  ...dates,
  pauses: dates.pauses.map((pause) => (pause.id === id ? { ...pause, resumesOn } : pause)),
});

export const withoutPause = (dates: PlanDates, id: number): PlanDates => ({
  ...dates,
  pauses: dates.pauses.filter((pause) => pause.id !== id),
});

export const withExtension = (dates: PlanDates, extension: Extension & { id?: number }): PlanDates => ({
  ...dates,
  extensions: [...dates.extensions, extension],
});

export const withoutExtension = (dates: PlanDates, id: number): PlanDates => ({
  ...dates,
  extensions: dates.extensions.filter((extension) => extension.id !== id),
});

export const withStart = (dates: PlanDates, startDate: IsoDate): PlanDates => ({ ...dates, startDate });

/** A milestone that a change moves: where it first stood, where it stands and where it will. */
export interface MovedMilestone extends Pick<DatedPhase, 'original'> {
  phase: PhaseKey;
  from: IsoDate;
  to: IsoDate;
}

/** What the change moves, in order; milestones that stay are left out. */
export function movedMilestones(now: PlanDates, then: PlanDates, today: IsoDate): MovedMilestone[] {
  const after = new Map(schedule(then, today).map(({ key, due }) => [key, due]));
  return schedule(now, today).flatMap(({ key, original, due }) => {
    const to = after.get(key) ?? due;
    return to === due ? [] : [{ phase: key, original, from: due, to }];
  });
}
