import { dateIn, daysBetween, workingDaysBetween, type IsoDate, type WorkingCalendar } from './calendar.js';
import type { Wait } from './goal-waiting.js';
import { paceThresholds } from './pace-thresholds.js';
import { currentPhase, elapsedShare, isPaused, type DatedPhase, type Pause } from './schedule.js';
import type { OpenBlocker, PhaseTally, Tally } from './tally.js';
import type { PhaseKey } from './template.js';

export type PaceStatus = 'not started' | 'ahead' | 'on pace' | 'at risk' | 'behind' | 'paused' | 'complete';

/** Why a plan stands where it stands, and who can act on it. */
export type PaceReason =
  | { code: 'late'; phase: PhaseKey; goals: number; days: number }
  | { code: 'short'; goals: number }
  | { code: 'blocked'; blocker: OpenBlocker; workingDays: number }
  | { code: 'check-in-overdue'; phase: PhaseKey; days: number }
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
  /** Milestones whose check-in should have been held by now, each with the day it was for. */
  overdueCheckIns?: readonly { phase: PhaseKey; on: IsoDate }[];
}

/**
 * Where a plan stands on `today`. The hire is never charged for another's delay: goals that wait on somebody else are in
 * neither side of the sum. Thresholds stand in pace-thresholds.ts.
 */
export function paceOf(input: PaceInput, today: IsoDate): Pace {
  const { phases, pauses, tally, startDate } = input;
  const sums = sumUpTo(phases, pauses, tally, today);
  const lag = sums.expected - sums.actual;
  const answer = (status: PaceStatus, reasons: PaceReason[] = []): Pace => ({ status, ...sums, lag, reasons });

  if (today < startDate) return answer('not started');
  if (isPaused(pauses, today)) return answer('paused');
  const waits = tally.waits.map((wait): PaceReason => ({ code: 'waits', wait }));
  if (tally.phases.every((phase) => !isDated(phases, phase) || phase.open + phase.waiting === 0))
    return answer('complete');

  const late = lateGoals(phases, tally, today);
  const short = isBeyond(lag, sums.total, paceThresholds.behind);
  if (late || short) {
    const why: PaceReason[] = late ? [late] : [];
    if (short) why.push({ code: 'short', goals: lag });
    return answer('behind', [...why, ...waits]);
  }

  const risks: PaceReason[] = [
    ...(isBeyond(lag, sums.total, paceThresholds.atRisk) ? [{ code: 'short', goals: lag } as const] : []),
    ...oldBlockers(input, today),
    ...(input.overdueCheckIns ?? []).map(({ phase, on }): PaceReason => ({
      code: 'check-in-overdue',
      phase,
      days: daysBetween(on, today),
    })),
  ];
  if (risks.length) {
    const blocked = new Set(risks.flatMap((risk) => (risk.code === 'blocked' ? [risk.blocker.goalId] : [])));
    return answer('at risk', [
      ...risks,
      ...waits.filter((why) => why.code !== 'waits' || !blocked.has(why.wait.goalId)),
    ]);
  }
  const { ahead } = paceThresholds;
  if (lag <= -ahead.goals && lag <= -ahead.share * sums.total)
    return answer('ahead', [{ code: 'ahead', goals: -lag }, ...waits]);
  return answer('on pace', waits);
}

const isDated = (phases: readonly DatedPhase[], { key }: { key: PhaseKey }) =>
  phases.some((phase) => phase.key === key);
const isBeyond = (lag: number, total: number, limit: { goals: number; share: number }) =>
  lag > limit.goals && lag > limit.share * total;

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

function sumUpTo(phases: readonly DatedPhase[], pauses: readonly Pause[], tally: Tally, today: IsoDate) {
  let expected = 0;
  let actual = 0;
  let total = 0;
  for (const phase of countedPhases(phases, tally, today)) {
    expected += elapsedShare(phase, pauses, today) * phase.tally.required;
    actual += phase.tally.actual;
    total += phase.tally.required;
  }
  return { expected, actual, total };
}

/** Required goals still open more than a week past their milestone, the oldest milestone first. */
function lateGoals(phases: readonly DatedPhase[], tally: Tally, today: IsoDate): PaceReason | null {
  for (const phase of countedPhases(phases, tally, today)) {
    const days = daysBetween(phase.due, today);
    if (phase.tally.open > 0 && days > paceThresholds.lateDays)
      return { code: 'late', phase: phase.key, goals: phase.tally.open, days };
  }
  return null;
}

const oldBlockers = ({ tally, calendar }: PaceInput, today: IsoDate): PaceReason[] =>
  tally.blockers.flatMap((blocker): PaceReason[] => {
    const workingDays = workingDaysBetween(dateIn(calendar.timeZone, blocker.since), today, calendar);
    return workingDays > paceThresholds.blockerWorkingDays ? [{ code: 'blocked', blocker, workingDays }] : [];
  });

/**
 * The day of the plan whose expected progress equals the actual: where the walked line of the trail ends. A number of days
 * from the start, at most the current milestone's; a phase without required goals is walked as time passes.
 */
export function reachedDay({ startDate, phases, tally }: PaceInput, today: IsoDate): number {
  let left = countedPhases(phases, tally, today).reduce((sum, phase) => sum + phase.tally.actual, 0);
  let reached = 0;
  for (const phase of countedPhases(phases, tally, today)) {
    const from = daysBetween(startDate, phase.from);
    const due = daysBetween(startDate, phase.due);
    const { required } = phase.tally;
    if (required === 0) reached = Math.min(due, Math.max(from, daysBetween(startDate, today)));
    else if (left >= required) {
      left -= required;
      reached = due;
    } else return from + (left / required) * (due - from);
  }
  return Math.max(0, reached);
}
