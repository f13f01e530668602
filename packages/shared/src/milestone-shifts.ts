import { daysBetween, type IsoDate } from './calendar.js';
import type { ExtensionFact, PauseFact, PlanFacts } from './plan-facts.js';
import { schedule } from './schedule.js';
import type { PhaseKey } from './template.js';

/** One reason why a milestone does not stand where it first did, and by how many days. */
export type MilestoneShift =
  | { cause: 'start'; days: number }
  | { cause: 'pause'; days: number; pause: PauseFact }
  | { cause: 'extension'; days: number; extension: ExtensionFact };

type Dates = Pick<PlanFacts, 'startDate' | 'originalStart' | 'phases' | 'pauses' | 'extensions'>;

/** Everything that moved a milestone, in the order it took effect; together the days from its original date to the one now. */
export function milestoneShifts(plan: Dates, phase: PhaseKey, today: IsoDate): MilestoneShift[] {
  const dueWith = (pauses: PauseFact[], extensions: ExtensionFact[]) =>
    schedule({ ...plan, pauses, extensions }, today).find(({ key }) => key === phase);
  const begun = dueWith([], []);
  if (!begun) return [];

  const shifts: MilestoneShift[] = [{ cause: 'start', days: daysBetween(begun.original, begun.due) }];
  const pauses: PauseFact[] = [];
  const extensions: ExtensionFact[] = [];
  let { due } = begun;
  for (const effect of inOrder(plan)) {
    if (effect.cause === 'pause') pauses.push(effect.pause);
    else extensions.push(effect.extension);
    const next = dueWith(pauses, extensions)!.due;
    shifts.push({ ...effect, days: daysBetween(due, next) });
    due = next;
  }
  return shifts.filter(({ days }) => days !== 0);
}

/** As the schedule takes them: by the day of their effect, on one day pauses first. */
const inOrder = ({ pauses, extensions }: Dates) =>
  [
    ...pauses.map((pause) => ({ cause: 'pause' as const, on: pause.from, pause })),
    ...extensions.map((extension) => ({ cause: 'extension' as const, on: extension.madeOn, extension })),
  ]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on: _, ...effect }) => effect);
