import { dateIn, daysBetween, type IsoDate, type IsoInstant } from './calendar.js';
import { isDone, isRequired } from './completion.js';
import { doneAt, treesOf, type GoalMoments } from './goal-moments.js';
import type { Measurement } from './kpi.js';
import { kpiCourses, type KpiCourse } from './kpi-course.js';
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

/** A goal that a milestone behind the hire asked for. */
export interface GoalLesson {
  key: string;
  phase: PhaseKey;
  text: string;
  late: boolean;
  open: boolean;
  /** Behind the milestone; null unless it was done late. */
  days: number | null;
}

/** A KPI that applies to the hire by now. */
export interface KpiLesson {
  key: string;
  /** In one of the last three periods. */
  measured: boolean;
  never: boolean;
}

export interface MilestoneLesson {
  phase: PhaseKey;
  /** The day has passed, or everything was done before it. */
  reached: boolean;
  /** Calendar days from the start until everything required was done; null while it is not. */
  days: number | null;
}

/** What one hire's plan teaches about its template: small, and the same until the plan or the day changes. */
export interface PlanLesson {
  /** Of the first start: "2026 Q3". */
  quarter: string;
  goals: GoalLesson[];
  milestones: MilestoneLesson[];
  kpis: KpiLesson[];
}

/** What a plan teaches by `today`; `kpis` are those of the template's newest version. */
export function lessonOf(plan: InsightPlan, kpis: readonly Kpi[], sprintDays: number, today: IsoDate): PlanLesson {
  const phases = schedule(plan, today);
  const goals = treesOf(plan.goals);
  const facts = { ...plan, measurements: plan.measurements as Measurement[], sprintDays };
  return {
    quarter: quarterOf(plan.originalStart),
    goals: goalLessons(plan, phases, goals, today),
    milestones: phases.map((phase) => milestoneLesson(plan, phase, goals, today)),
    kpis: kpiCourses(kpis, facts, today)
      .filter(({ applies }) => applies)
      .map(kpiLesson),
  };
}

const quarterOf = (day: IsoDate): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const dayOf = (plan: InsightPlan, at: IsoInstant | null): IsoDate | null => (at ? dateIn(plan.timeZone, at) : null);

function goalLessons(
  plan: InsightPlan,
  phases: readonly DatedPhase[],
  goals: readonly GoalTree[],
  today: IsoDate,
): GoalLesson[] {
  const keys = new Map(plan.goals.map(({ id, key }) => [id, key]));
  return goals.flatMap((goal) => {
    const due = phases.find(({ key }) => key === goal.phase)?.due;
    const key = keys.get(goal.id);
    if (!key || !due || due >= today || !isRequired(goal)) return [];
    const done = isDone(goal) ? dayOf(plan, doneAt(goal)) : null;
    const late = !done || done > due;
    const days = done && late ? daysBetween(due, done) : null;
    return [{ key, phase: goal.phase, text: goal.text, late, open: !done, days }];
  });
}

function milestoneLesson(
  plan: InsightPlan,
  { key: phase, due }: DatedPhase,
  goals: readonly GoalTree[],
  today: IsoDate,
): MilestoneLesson {
  const asked = goals.filter((goal) => goal.phase === phase && isRequired(goal));
  if (!due || plan.startDate > today) return { phase, reached: false, days: null };
  if (!asked.length || !asked.every(isDone)) return { phase, reached: due < today, days: null };
  const last = asked
    .map((goal) => dayOf(plan, doneAt(goal)) ?? plan.startDate)
    .sort()
    .at(-1)!;
  return { phase, reached: true, days: Math.max(0, daysBetween(plan.startDate, last)) };
}

function kpiLesson({ kpi: { key }, periods }: KpiCourse): KpiLesson {
  const read = periods.filter(({ paused }) => !paused).map(({ readings }) => readings.some((one) => one !== null));
  // the period under way may still be read, so three before it
  return { key, measured: read.slice(-4).includes(true), never: !read.includes(true) };
}
