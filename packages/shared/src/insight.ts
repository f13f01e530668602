import { addDays, dateIn, daysBetween, type IsoInstant } from './calendar.js';
import type { MilestoneLesson, PlanLesson } from './plan-lesson.js';
import type { Kpi, PhaseKey } from './template.js';

/** One asking for a sign-off; null while it waits. */
export interface SignOffWait {
  askedAt: IsoInstant;
  decidedAt: IsoInstant | null;
}

/** How often a goal was not done by its milestone. */
export interface GoalSlip {
  key: string;
  phase: PhaseKey;
  text: string;
  /** Hires whose milestone has passed and of whom it was asked. */
  reached: number;
  late: number;
  /** Of the late ones: those who have not done it to this day. */
  open: number;
  /** Days behind the milestone of the one in the middle, of those who did it late; null without any. */
  medianDays: number | null;
}

/** How long sign-offs asked in one month waited. */
export interface MonthOfWaits {
  /** "2026-10". */
  month: string;
  decided: number;
  waiting: number;
  /** Days of the one in the middle and of the longest, up to today for those that wait. */
  medianDays: number;
  longestDays: number;
}

/** Whether anybody reads a KPI. */
export interface KpiCoverage {
  key: string;
  name: string;
  /** Hires to whom it applies by now. */
  applies: number;
  /** Of them: those with a reading in one of the last three periods. */
  measured: number;
  /** Of them: those without any reading. */
  never: number;
}

/** How long one cohort took to a milestone. */
export interface MilestoneTime {
  phase: PhaseKey;
  /** Hires whose milestone has passed, or who were done before it. */
  reached: number;
  completed: number;
  /** Calendar days from the start until everything required was done, of the one in the middle; null without any. */
  medianDays: number | null;
}

/** Everyone who was to start in one quarter. */
export interface Cohort {
  /** "2026 Q3". */
  name: string;
  hires: number;
  milestones: MilestoneTime[];
}

/** The number in the middle, of two the mean; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (!sorted.length) return null;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

/** Each goal of the template that a milestone behind us asked for, those that slip for the largest share first. */
export function goalSlips(lessons: readonly PlanLesson[]): GoalSlip[] {
  const byKey = Map.groupBy(
    lessons.flatMap(({ goals }) => goals),
    ({ key }) => key,
  );
  return [...byKey]
    .map(([key, all]) => ({
      key,
      phase: all[0]!.phase,
      text: all[0]!.text,
      reached: all.length,
      late: all.filter(({ late }) => late).length,
      open: all.filter(({ open }) => open).length,
      medianDays: median(all.flatMap(({ days }) => days ?? [])),
    }))
    .sort((a, b) => b.late / b.reached - a.late / a.reached || b.reached - a.reached || (a.key < b.key ? -1 : 1));
}

/** Month by month, the oldest first, of sign-offs asked within the last year. */
export function waitsByMonth(waits: readonly SignOffWait[], now: IsoInstant): MonthOfWaits[] {
  const today = dateIn('UTC', now);
  const months = new Map<string, { decided: number; waiting: number; days: number[] }>();
  for (const { askedAt, decidedAt } of waits) {
    const asked = dateIn('UTC', askedAt);
    if (asked < addDays(today, -365)) continue;
    const month = months.get(asked.slice(0, 7)) ?? { decided: 0, waiting: 0, days: [] };
    month[decidedAt ? 'decided' : 'waiting'] += 1;
    month.days.push(daysBetween(asked, decidedAt ? dateIn('UTC', decidedAt) : today));
    months.set(asked.slice(0, 7), month);
  }
  return [...months]
    .map(([month, { decided, waiting, days }]) => ({
      month,
      decided,
      waiting,
      medianDays: median(days) ?? 0,
      longestDays: Math.max(...days),
    }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Every KPI that applies to somebody, the least measured first. Only whether it was read counts, never how it stood. */
export function kpiCoverage(kpis: readonly Kpi[], lessons: readonly PlanLesson[]): KpiCoverage[] {
  const byKey = Map.groupBy(
    lessons.flatMap((lesson) => lesson.kpis),
    ({ key }) => key,
  );
  return kpis
    .flatMap(({ key, name }) => {
      const all = byKey.get(key) ?? [];
      const measured = all.filter((one) => one.measured).length;
      const never = all.filter((one) => one.never).length;
      return all.length ? [{ key, name, applies: all.length, measured, never }] : [];
    })
    .sort((a, b) => a.measured / a.applies - b.measured / b.applies || b.applies - a.applies);
}

/** Quarter by quarter of the first start, the oldest first, with the milestones in their order. */
export function cohorts(lessons: readonly PlanLesson[]): Cohort[] {
  return [...Map.groupBy(lessons, ({ quarter }) => quarter)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => {
      const byPhase = Map.groupBy(
        members.flatMap(({ milestones }) => milestones),
        ({ phase }) => phase,
      );
      return { name, hires: members.length, milestones: [...byPhase].map(([phase, all]) => timeTo(phase, all)) };
    });
}

function timeTo(phase: PhaseKey, all: readonly MilestoneLesson[]): MilestoneTime {
  const days = all.flatMap((one) => one.days ?? []);
  const reached = all.filter((one) => one.reached).length;
  return { phase, reached, completed: days.length, medianDays: median(days) };
}
