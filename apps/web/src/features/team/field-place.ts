import { addDays, daysBetween } from '@milepost/shared/calendar';
import { dueOn } from '@milepost/shared/phase';
import { activeDays, type DatedPhase } from '@milepost/shared/schedule';
import type { PhaseKey } from '@milepost/shared/template';
import type { HireLine } from './team.types';

/** The milestones along both axes of the field: those that most of its plans have. */
export function fieldAxis(lines: readonly HireLine[]): PhaseKey[] {
  const sets = new Map<string, { keys: PhaseKey[]; plans: number }>();
  for (const { standing } of lines) {
    const keys = standing.phases.map(({ key }) => key);
    const name = keys.join();
    sets.set(name, { keys, plans: (sets.get(name)?.plans ?? 0) + 1 });
  }
  const [most] = [...sets.values()].sort((a, b) => b.plans - a.plans || b.keys.length - a.keys.length);
  return most?.keys ?? [];
}

/** A point of the field in stretches of its axis: how far the time has come, and how far the progress. */
export interface FieldPlace {
  x: number;
  y: number;
}

/**
 * Where a plan stands on the field: along its own milestones, each where the axis has it. Paused days count on neither
 * axis, so that nobody falls behind while away.
 */
export function placeOn(axis: readonly PhaseKey[], { hire, standing }: HireLine): FieldPlace {
  const { phases, today, day, reached } = standing;
  const at = (days: number) => along(axis, phases, (phase) => shareAt(phase, days));
  const shareAt = (phase: DatedPhase, days: number) => {
    const whole = Math.floor(days);
    const share = (n: number) => {
      const on = addDays(hire.startDate, n);
      if (on >= phase.due) return 1;
      if (on <= phase.from) return 0;
      const length = activeDays(phase.from, phase.due, hire.pauses, today);
      const gone = activeDays(phase.from, on, hire.pauses, today);
      return length > 0 ? Math.min(1, Math.max(0, gone / length)) : 1;
    };
    return days === whole ? share(whole) : share(whole) + (days - whole) * (share(whole + 1) - share(whole));
  };
  return { x: at(Math.max(0, day)), y: at(Math.max(0, reached)) };
}

/** Adds up, stretch by stretch, the share that is walked of each. */
function along(axis: readonly PhaseKey[], phases: readonly DatedPhase[], shareOf: (phase: DatedPhase) => number) {
  let from = 0;
  let walked = 0;
  for (const phase of phases) {
    const to = stretchesTo(axis, nominalDay(phase.key));
    walked += (to - from) * shareOf(phase);
    from = to;
  }
  return walked;
}

/** Where a plan's Nth day lies on the axis when nothing ever moved. */
function stretchesTo(axis: readonly PhaseKey[], day: number): number {
  let before = 0;
  for (const [i, key] of axis.entries()) {
    const post = nominalDay(key);
    if (day <= post) return i + (post > before ? (day - before) / (post - before) : 1);
    before = post;
  }
  return axis.length;
}

/** The day of a milestone by its name alone: month 6 is day 181. */
const nominalDay = (key: PhaseKey): number => daysBetween(anyStart, dueOn(key, anyStart) ?? anyStart);
const anyStart = '2025-01-01';
