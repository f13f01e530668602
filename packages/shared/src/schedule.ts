import { addDays, daysBetween, type IsoDate } from './calendar.js';
import { dueOn } from './phase.js';
import type { PhaseKey } from './template.js';

/** Leave: from its first day to the day work resumes (not itself paused). `resumesOn: null` is still open. */
export interface Pause {
  from: IsoDate;
  resumesOn: IsoDate | null;
}

/** One milestone and all after it, moved by `days` (1 or more) calendar days; `madeOn` is the day it took effect. */
export interface Extension {
  phase: PhaseKey;
  days: number;
  madeOn: IsoDate;
}

/** A phase with its dates: `from` the day its window opens (the milestone before, or the start). */
export interface DatedPhase {
  key: PhaseKey;
  from: IsoDate;
  /** As the start that was first given alone gives it. */
  original: IsoDate;
  /** After pauses and extensions. */
  due: IsoDate;
}

export interface ScheduleInput {
  startDate: IsoDate;
  /** The start as first given, which the original dates follow; `startDate` when left out. */
  originalStart?: IsoDate;
  phases: readonly { key: PhaseKey }[];
  pauses?: readonly Pause[];
  extensions?: readonly Extension[];
}

/** Calendar days a pause takes away, an open one up to `today`. Never negative. */
export const pauseLength = (pause: Pause, today: IsoDate): number =>
  Math.max(0, daysBetween(pause.from, pause.resumesOn ?? today));

/**
 * Every dated phase in order of its milestone. A pause shifts each milestone that is due on or after its first day by its
 * length; an extension shifts its milestone and those after it. They apply in the order of their effect, on one day the
 * pause first.
 */
export function schedule(
  { startDate, originalStart = startDate, phases, pauses = [], extensions = [] }: ScheduleInput,
  today: IsoDate,
): DatedPhase[] {
  const milestones = phases
    .flatMap(({ key }) => {
      const due = dueOn(key, startDate);
      return due ? [{ key, original: dueOn(key, originalStart)!, due }] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

  const effects = [
    ...pauses.map((pause) => ({ on: pause.from, apply: () => shiftForPause(milestones, pause, today) })),
    ...extensions.map((extension) => ({ on: extension.madeOn, apply: () => shiftForExtension(milestones, extension) })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const effect of effects) effect.apply();

  return milestones.map((milestone, i) => ({ ...milestone, from: i ? milestones[i - 1]!.due : startDate }));
}

type Milestone = Omit<DatedPhase, 'from'>;

function shiftForPause(milestones: Milestone[], pause: Pause, today: IsoDate): void {
  const length = pauseLength(pause, today);
  for (const milestone of milestones) if (milestone.due >= pause.from) milestone.due = addDays(milestone.due, length);
}

function shiftForExtension(milestones: Milestone[], extension: Extension): void {
  const first = milestones.findIndex((milestone) => milestone.key === extension.phase);
  if (first < 0) return;
  for (const milestone of milestones.slice(first)) milestone.due = addDays(milestone.due, extension.days);
}

/** The phase under way: the first whose milestone is today or later; the last one when all are past; null without any. */
export const currentPhase = <P extends { due: IsoDate }>(phases: readonly P[], today: IsoDate): P | null =>
  phases.find((phase) => phase.due >= today) ?? phases.at(-1) ?? null;

/** Whether the plan rests today. */
export const isPaused = (pauses: readonly Pause[], today: IsoDate): boolean =>
  pauses.some((pause) => pause.from <= today && (pause.resumesOn === null || today < pause.resumesOn));

/** Days from `from` to `to` without the paused ones; what a window's share is measured in. */
export function activeDays(from: IsoDate, to: IsoDate, pauses: readonly Pause[], today: IsoDate): number {
  if (to <= from) return 0;
  let rested = 0;
  for (const pause of pauses) {
    const first = pause.from > from ? pause.from : from;
    const end = pause.resumesOn ?? (today > pause.from ? today : pause.from);
    const last = end < to ? end : to;
    rested += Math.max(0, daysBetween(first, last));
  }
  return daysBetween(from, to) - rested;
}

/** The share of a phase's window that has passed on `today`, 0 to 1; paused days do not count. */
export function elapsedShare(phase: DatedPhase, pauses: readonly Pause[], today: IsoDate): number {
  if (today >= phase.due) return 1;
  if (today <= phase.from) return 0;
  const whole = activeDays(phase.from, phase.due, pauses, today);
  return whole <= 0 ? 1 : Math.min(1, activeDays(phase.from, today, pauses, today) / whole);
}

/**
 * How many days after a phase's window opens `share` (0 to 1) of it has passed, with fractions: the inverse of
 * elapsedShare. A share that falls on a pause is reached on its first day.
 */
export function daysIntoWindow(phase: DatedPhase, pauses: readonly Pause[], share: number, today: IsoDate): number {
  let days = share * activeDays(phase.from, phase.due, pauses, today);
  for (const pause of [...pauses].sort((a, b) => daysBetween(b.from, a.from))) {
    const begins = daysBetween(phase.from, pause.from);
    const first = Math.max(0, begins);
    if (days > first) days += Math.max(0, begins + pauseLength(pause, today) - first);
  }
  return days;
}
