import { dateIn, daysBetween, workingDaysBetween, type IsoDate, type WorkingCalendar } from './calendar.js';
import type { Wait } from './goal-waiting.js';
import { paceThresholds } from './pace-thresholds.js';
import {
  activeDays,
  currentPhase,
  daysIntoWindow,
  elapsedShare,
  isPaused,
  type DatedPhase,
  type Pause,
} from './schedule.js';
import type { OpenBlocker, PhaseTally, Tally } from './tally.js';
import type { PhaseKey } from './template.js';

export type PaceStatus = 'not started' | 'ahead' | 'on pace' | 'at risk' | 'behind' | 'paused' | 'complete';

/** Why a plan stands where it stands, and who can act on it. */
export type PaceReason =
  | { code: 'late'; phase: PhaseKey; goals: number; days: number }
  | { code: 'short'; goals: number }
  | { code: 'blocked'; blocker: OpenBlocker; workingDays: number }
  | { code: 'waits'; wait: Wait }
  | { code: 'ahead'; goals: number };

export interface Pace {
  status: PaceStatus;
  /** E, A and T in goals, over the dated phases up to the current one; lag is E − A. */
  expected: number;
  actual: number;
  total: number;
  lag: number;
  reasons: PaceReason[];
}

export interface PaceInput {
  startDate: IsoDate;
  phases: readonly DatedPhase[];
  pauses: readonly Pause[];
  tally: Tally;
  /** The hire's working days and time zone, the organisation's holidays. */
  calendar: WorkingCalendar & { timeZone: string };
}

/**
 * Where a plan stands on `today`. The hire is never charged for another's delay: goals that wait on somebody else are in
 * neither side of the sum; a check-in that is late is the manager's lateness and weighs nothing here. Thresholds stand in pace-thresholds.ts.
 */
export function paceOf(input: PaceInput, today: IsoDate): Pace {
  const { phases, pauses, tally, startDate } = input;
  const sums = sumUpTo(phases, input, today);
  const answer = (status: PaceStatus, reasons: PaceReason[] = []): Pace => ({ status, ...sums, reasons });

  if (today < startDate) return answer('not started');
  if (isPaused(pauses, today)) return answer('paused');
  if (isComplete(phases, tally)) return answer('complete');

  const charged = chargedSums(input, sums, today);
  const late = lateGoals(input, today);
  const blocked = oldBlockers(input, today);
  const risks: PaceReason[] = [
    ...(isBeyond(charged, paceThresholds.atRisk) ? [{ code: 'short', goals: charged.lag } as const] : []),
    ...blocked,
  ];
  const waits = tally.waits
    .filter((wait) => wait.for === 'sign-off' || !blocked.some(({ blocker }) => blocker.goalId === wait.goalId))
    .map((wait): PaceReason => ({ code: 'waits', wait }));

  if (late.length || isBeyond(charged, paceThresholds.behind)) return answer('behind', [...late, ...risks, ...waits]);
  if (risks.length) return answer('at risk', [...risks, ...waits]);
  if (isAhead(sums)) return answer('ahead', [{ code: 'ahead', goals: -sums.lag }, ...waits]);
  return answer('on pace', waits);
}

type Sums = Pick<Pace, 'expected' | 'actual' | 'total' | 'lag'>;

/** Sums of thirds and thirtieths miss a border by less than this. */
const slack = 1e-9;
const isBeyond = ({ lag, total }: Sums, limit: { goals: number; share: number }) =>
  lag > limit.goals + slack && lag > limit.share * total + slack;
const isAhead = ({ lag, total }: Sums) =>
  -lag >= paceThresholds.ahead.goals - slack && -lag >= paceThresholds.ahead.share * total - slack;

const isComplete = (phases: readonly DatedPhase[], tally: Tally) =>
  tally.phases.every(({ key, open, waiting }) => open + waiting === 0 || !phases.some((phase) => phase.key === key));

interface Counted extends DatedPhase {
  tally: PhaseTally;
}

/** The dated phases up to the current one, each with its tally. */
function countedPhases(phases: readonly DatedPhase[], tally: Tally, today: IsoDate): Counted[] {
  const current = currentPhase(phases, today);
  return phases.slice(0, current ? phases.indexOf(current) + 1 : 0).flatMap((phase) => {
    const found = tally.phases.find(({ key }) => key === phase.key);
    return found ? [{ ...phase, tally: found }] : [];
  });
}

function sumUpTo(phases: readonly DatedPhase[], { pauses, tally }: PaceInput, today: IsoDate): Sums {
  let expected = 0;
  let actual = 0;
  let total = 0;
  for (const phase of countedPhases(phases, tally, today)) {
    expected += elapsedShare(phase, pauses, today) * phase.tally.required;
    actual += phase.tally.actual;
    total += phase.tally.required;
  }
  return { expected, actual, total, lag: expected - actual };
}

/** What a plan can fall short of. In week one only milestones within it count: nobody is short of day 30 by then. */
function chargedSums(input: PaceInput, sums: Sums, today: IsoDate): Sums {
  const { startDate, phases, pauses } = input;
  const inWeekOne = (day: IsoDate) => activeDays(startDate, day, pauses, today) <= paceThresholds.weekOneDays;
  if (!inWeekOne(today)) return sums;
  const dueSoon = sumUpTo(
    phases.filter(({ due }) => inWeekOne(due)),
    input,
    today,
  );
  return dueSoon.lag < sums.lag ? dueSoon : sums;
}

/** Required goals still open more than a week past their milestone, without paused days: those of the oldest such milestone. */
function lateGoals({ phases, tally, pauses }: PaceInput, today: IsoDate): PaceReason[] {
  for (const phase of countedPhases(phases, tally, today)) {
    const days = activeDays(phase.due, today, pauses, today);
    if (phase.tally.open > 0 && days > paceThresholds.lateDays)
      return [{ code: 'late', phase: phase.key, goals: phase.tally.open, days }];
  }
  return [];
}

const oldBlockers = ({ tally, calendar }: PaceInput, today: IsoDate): Extract<PaceReason, { code: 'blocked' }>[] =>
  tally.blockers.flatMap((blocker) => {
    const workingDays = workingDaysBetween(dateIn(calendar.timeZone, blocker.since), today, calendar);
    return workingDays > paceThresholds.blockerWorkingDays ? [{ code: 'blocked' as const, blocker, workingDays }] : [];
  });

/**
 * The day of the plan whose expected progress equals the actual: where the walked line of the trail ends. A number of days
 * from the start, at most the current milestone's; a phase without required goals is walked as time passes.
 */
export function reachedDay({ startDate, phases, pauses, tally }: PaceInput, today: IsoDate): number {
  const counted = countedPhases(phases, tally, today);
  let left = counted.reduce((sum, phase) => sum + phase.tally.actual, 0);
  let reached = 0;
  for (const phase of counted) {
    const from = daysBetween(startDate, phase.from);
    const due = daysBetween(startDate, phase.due);
    const { required } = phase.tally;
    if (required === 0) reached = Math.min(due, Math.max(from, daysBetween(startDate, today)));
    else if (left >= required) {
      left -= required;
      reached = due;
    } else return from + daysIntoWindow(phase, pauses, left / required, today);
  }
  return Math.max(0, reached);
}
