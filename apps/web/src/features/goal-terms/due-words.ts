import type { Milestones } from '@milepost/shared/goal-terms';
import { phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { shortDay } from '../../ui/day-words';

/** The day a phase falls due on this plan: "Tue 19 Jan 2027"; null for the long term. */
export function dueOf(phase: PhaseKey, { dated, today }: Milestones): string | null {
  const due = dated.find(({ key }) => key === phase)?.due;
  return due ? shortDay(due, today) : null;
}

/** "day 60, due Tue 19 Jan", "long term, no date" */
export function dueWords(phase: PhaseKey, milestones: Milestones): string {
  const due = dueOf(phase, milestones);
  return `${phaseName(phase)}, ${due ? `due ${due}` : 'no date'}`;
}

/** Milestones a goal may go to: those ahead, the long term, and the one named `always`. */
export const openPhases = ({ phases, dated, today }: Milestones, always?: PhaseKey): PhaseKey[] =>
  phases
    .map(({ key }) => key)
    .filter((key) => key === always || (dated.find((phase) => phase.key === key)?.due ?? today) >= today);
