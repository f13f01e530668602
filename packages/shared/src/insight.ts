import { addDays, dateIn, daysBetween, type IsoDate, type IsoInstant } from './calendar.js';
import { isDone, isRequired } from './completion.js';
import { doneAt, treesOf, type GoalMoments } from './goal-moments.js';
import { kpiCourses } from './kpi-course.js';
import type { Measurement } from './kpi.js';
import type { GoalTree } from './plan-facts.js';
import { schedule, type DatedPhase, type Extension, type Pause } from './schedule.js';
import type { Kpi, PhaseKey } from './template.js';

/** What insight reads of one hire's plan: when things were done, never by whom or what was said. */
export interface InsightPlan {
  startDate: IsoDate;
  originalStart: IsoDate;
  timeZone: string;
  phases: { key: PhaseKey; title: string; inferred: boolean }[];
  pauses: Pause[];
  extensions: Extension[];
  goals: GoalMoments[];
  measurements: Pick<Measurement, 'kpi' | 'part' | 'startsOn' | 'endsOn' | 'value' | 'judgement'>[];
}

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

interface Seen {
  plan: InsightPlan;
  phases: DatedPhase[];
  goals: GoalTree[];
}

const seen = (plan: InsightPlan, today: IsoDate): Seen => ({
  plan,
  phases: schedule(plan, today),
  goals: treesOf(plan.goals),
});

/** Each goal of the template that a milestone behind us asked for, those that slip for the largest share first. */
export function goalSlips(plans: readonly InsightPlan[], today: IsoDate): GoalSlip[] {
  const slips = new Map<string, GoalSlip & { days: number[] }>();
  for (const { plan, phases, goals } of plans.map((one) => seen(one, today)))
    for (const goal of goals) {
      const due = phases.find(({ key }) => key === goal.phase)?.due;
      const { key } = plan.goals.find(({ id }) => id === goal.id)!;
      if (!key || !due || due >= today || !isRequired(goal)) continue;
      const slip = slips.get(key) ?? {
        key,
        phase: goal.phase,
        text: goal.text,
        reached: 0,
        late: 0,
        open: 0,
        medianDays: null,
        days: [],
      };
      const done = isDone(goal) ? dayOf(plan, doneAt(goal)) : null;
      slip.reached += 1;
      if (!done || done > due) slip.late += 1;
      if (!done) slip.open += 1;
      else if (done > due) slip.days.push(daysBetween(due, done));
      slips.set(key, slip);
    }
  return [...slips.values()]
    .map(({ days, ...slip }) => ({ ...slip, medianDays: median(days) }))
    .sort((a, b) => b.late / b.reached - a.late / a.reached || b.reached - a.reached || (a.key < b.key ? -1 : 1));
}

const dayOf = (plan: InsightPlan, at: IsoInstant | null): IsoDate | null => (at ? dateIn(plan.timeZone, at) : null);

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
export function kpiCoverage(
  kpis: readonly Kpi[],
  plans: readonly InsightPlan[],
  sprintDays: number,
  today: IsoDate,
): KpiCoverage[] {
  const all = plans.map((plan) =>
    kpiCourses(kpis, { ...plan, measurements: plan.measurements as Measurement[], sprintDays }, today),
  );
  return kpis
    .map((kpi, at) => {
      const courses = all.map((courses) => courses[at]!).filter(({ applies }) => applies);
      const has = ({ periods }: (typeof courses)[number], last = periods.length) =>
        periods
          .filter(({ paused }) => !paused)
          .slice(-last)
          .some(({ readings }) => readings.some((one) => one !== null));
      return {
        key: kpi.key,
        name: kpi.name,
        applies: courses.length,
        // the period under way may still be read, so three before it
        measured: courses.filter((course) => has(course, 4)).length,
        never: courses.filter((course) => !has(course)).length,
      };
    })
    .filter(({ applies }) => applies > 0)
    .sort((a, b) => a.measured / a.applies - b.measured / b.applies || b.applies - a.applies);
}

/** Quarter by quarter of the first start, the oldest first, with the milestones in their order. */
export function cohorts(plans: readonly InsightPlan[], today: IsoDate): Cohort[] {
  const byQuarter = Map.groupBy(plans, ({ originalStart }) => quarterOf(originalStart));
  return [...byQuarter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => {
      const all = members.map((plan) => seen(plan, today));
      const keys = [...new Set(all.flatMap(({ phases }) => phases.map(({ key }) => key)))];
      return { name, hires: members.length, milestones: keys.map((phase) => timeTo(phase, all, today)) };
    });
}

const quarterOf = (day: IsoDate): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function timeTo(phase: PhaseKey, all: readonly Seen[], today: IsoDate): MilestoneTime {
  const days: number[] = [];
  let reached = 0;
  for (const { plan, phases, goals } of all) {
    const due = phases.find(({ key }) => key === phase)?.due;
    const asked = goals.filter((goal) => goal.phase === phase && isRequired(goal));
    if (!due || plan.startDate > today) continue;
    const done = asked.length > 0 && asked.every(isDone);
    if (due < today || done) reached += 1;
    if (!done) continue;
    const last = asked
      .map((goal) => dayOf(plan, doneAt(goal)) ?? plan.startDate)
      .sort()
      .at(-1)!;
    days.push(Math.max(0, daysBetween(plan.startDate, last)));
  }
  return { phase, reached, completed: days.length, medianDays: median(days) };
}
