import type { Side } from './assessment.js';
import { addDays, dateIn, type IsoDate, type IsoInstant, type WorkingCalendar } from './calendar.js';
import {
  checkInDay,
  checkInState,
  isCheckInOverdue,
  type CheckInCourse,
  type CheckInOutcome,
  type CheckInState,
} from './check-in.js';
import { checkInRights } from './check-in-access.js';
import type { PlanRights } from './plan-access.js';
import type { PlanFacts, Relation } from './plan-facts.js';
import { schedule, type DatedPhase, type Extension, type Pause } from './schedule.js';
import type { PhaseKey } from './template.js';

/** A check-in as a list of many knows it: its course and how far both sides are, never a word that anybody wrote. */
export interface CheckInLine extends CheckInCourse {
  id: number;
  /** What an extra one is about; empty where the reader may not know. */
  title: string;
  outcome: CheckInOutcome | null;
  skipReason: string | null;
  /** Which sides submitted their view; null where the reader may not know. */
  submitted: Record<Exclude<Side, 'mentor'>, boolean> | null;
  /** How far the reader's own view is. */
  mine: 'none' | 'draft' | 'submitted';
}

/** What the days of a plan's check-ins follow from, and how the reader stands to it. */
export interface CheckInPlan extends Pick<PlanFacts, 'id' | 'hire' | 'startDate' | 'originalStart' | 'closedAt'> {
  phases: readonly { key: PhaseKey }[];
  pauses: readonly Pause[];
  extensions: readonly Extension[];
  /** The nearest active manager. */
  managerId: number | null;
  relation: Relation;
  can: PlanRights;
}

/** What the reader has to do next; `add`: what they may do, and nobody waits for. */
export type CheckInTask = 'hold' | 'close' | 'write' | 'submit' | 'acknowledge' | 'add';

/** Where a check-in belongs on a list: by what has to happen to it, and how soon. */
export const checkInGroups = [
  'overdue',
  'week',
  'preparing',
  'acknowledging',
  'planned',
  'later',
  'held',
  'past',
  'skipped',
] as const;
export type CheckInGroup = (typeof checkInGroups)[number];

/** Where a check-in of a list stands, and what of it is the reader's to do. */
export interface CheckInLineStanding {
  /** The hire's calendar date. */
  today: IsoDate;
  day: IsoDate | null;
  state: CheckInState;
  overdue: boolean;
  /** Null for one that will never be held, since its plan is closed. */
  group: CheckInGroup | null;
  /** The sides whose view is missing while it is prepared and held. */
  lacks: Exclude<Side, 'mentor'>[];
  task: CheckInTask | null;
}

/** Calendar days from today that count as this week, as soon, and as lately. */
export const weekDays = 7;
export const soonDays = 30;
export const latelyDays = 60;

/** Derives where the check-ins of one plan stand at `now`; the hire's time zone decides which day that is. */
export function checkInStandings(
  plan: CheckInPlan,
  lines: readonly CheckInLine[],
  { holidays, now }: { holidays: readonly IsoDate[]; now: IsoInstant },
): CheckInLineStanding[] {
  const { workingDays, timeZone } = plan.hire;
  const today = dateIn(timeZone, now);
  const phases = schedule(plan, today);
  return lines.map((line) => {
    const day = checkInDay(line, phases, { workingDays, holidays });
    const state = checkInState(line, day, today);
    const overdue = plan.closedAt === null && isCheckInOverdue(state, day, today);
    const prepared = state === 'preparing' || state === 'open';
    const { submitted } = line;
    return {
      today,
      day,
      state,
      overdue,
      group: groupOf(line, { plan, state, day, today, overdue }),
      lacks: prepared && submitted ? (['hire', 'manager'] as const).filter((side) => !submitted[side]) : [],
      task: taskOf(line, { plan, state, day, today }),
    };
  });
}

interface Known {
  plan: CheckInPlan;
  state: CheckInState;
  day: IsoDate | null;
  today: IsoDate;
}

function groupOf(line: CheckInLine, { plan, state, day, today, overdue }: Known & { overdue: boolean }) {
  const lately = (at: IsoInstant) => dateIn(plan.hire.timeZone, at) >= addDays(today, -latelyDays);
  if (line.skippedAt) return lately(line.skippedAt) ? 'skipped' : 'past';
  if (state === 'closed') return 'acknowledging';
  if (line.closedAt) return lately(line.closedAt) ? 'held' : 'past';
  if (plan.closedAt !== null) return null;
  if (overdue) return 'overdue';
  if (day !== null && day < addDays(today, weekDays)) return 'week';
  if (state !== 'planned') return 'preparing';
  return day !== null && day <= addDays(today, soonDays) ? 'planned' : 'later';
}

function taskOf({ mine }: CheckInLine, { plan, state, day, today }: Known): CheckInTask | null {
  const can = checkInRights(plan.relation, plan.can, state);
  if (can.acknowledge) return 'acknowledge';
  if (can.close) return 'close';
  if (can.open && day !== null && day <= today) return 'hold';
  if (can.assess === null || mine === 'submitted') return null;
  if (can.assess === 'mentor') return 'add';
  return mine === 'draft' ? 'submit' : 'write';
}

/** Whether somebody waits for the reader to do it. */
export const isWaitedFor = (task: CheckInTask | null): boolean => task !== null && task !== 'add';

/** A check-in that was neither held nor skipped, as a board of many plans knows it. */
export type RunningCheckIn = Pick<CheckInLine, 'id' | 'phase' | 'meetsOn' | 'openedAt'>;

/** The check-in that a plan comes to next. */
export interface NextCheckIn extends Pick<RunningCheckIn, 'id' | 'phase'> {
  day: IsoDate;
  state: CheckInState;
  overdue: boolean;
}

/** The next check-in of a plan: the one under way, else the earliest that has a day; null without any. */
export function nextCheckIn(
  running: readonly RunningCheckIn[],
  phases: readonly DatedPhase[],
  calendar: WorkingCalendar,
  today: IsoDate,
): NextCheckIn | null {
  const dated = running.flatMap(({ id, phase, meetsOn, openedAt }) => {
    const course = { phase, meetsOn, openedAt, closedAt: null, skippedAt: null, acknowledgedAt: null };
    const day = checkInDay(course, phases, calendar);
    const state = checkInState(course, day, today);
    return day ? [{ id, phase, day, state, overdue: isCheckInOverdue(state, day, today) }] : [];
  });
  const place = ({ state }: NextCheckIn) => (state === 'open' ? 0 : 1);
  const [next] = dated.sort((a, b) => place(a) - place(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id));
  return next ?? null;
}
