import type { IsoDate } from '@milepost/shared/calendar';
import type { PauseFact } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';
import type { PlanWords } from '../../ui/plan-words';

/** The ways in which a plan bends; `dates` only shows how it did. */
export type PlanChange =
  | 'dates'
  | 'pause'
  | 'resume'
  | 'extend'
  | 'move-start'
  | 'mentor'
  | 'manager'
  | 'add-goal'
  | 'add-check-in'
  | 'close'
  | 'reopen';

/** What every dialog of a change is given. */
export interface PlanChangeProps {
  plan: PlanView;
  words: PlanWords;
  /** The pause it is about, where it is about one. */
  pauseId?: number | undefined;
  /** Goes on to another change. */
  onChange: (change: PlanChange, pauseId?: number) => void;
  onClose: () => void;
}

export interface PlanChangeOffer {
  change: PlanChange;
  label: string;
  /** What belongs together stands between two lines. */
  group: 'dates' | 'people' | 'end';
}

/** What the reader may change about the plan today, in the order of the menu. */
export function planChangeOffers({ can, pauses }: PlanView, today: IsoDate): PlanChangeOffer[] {
  const now = pauseOn(pauses, today);
  const open = pauses.some(({ resumesOn }) => resumesOn === null);
  const offer = (
    change: PlanChange,
    label: string,
    group: PlanChangeOffer['group'],
    may = can.adjust,
  ): PlanChangeOffer[] => (may ? [{ change, label, group }] : []);
  return [
    ...(now ? offer('resume', now.resumesOn ? 'Change when work resumes…' : 'Resume…', 'dates') : []),
    ...(open ? [] : offer('pause', 'Pause…', 'dates')),
    ...offer('extend', 'Extend a milestone…', 'dates'),
    ...offer('move-start', 'Move the start…', 'dates'),
    ...offer('mentor', 'Change mentor…', 'people', can.changeMentor),
    ...offer('manager', 'Change manager…', 'people', can.changeManager),
    ...offer('add-goal', 'Add a goal…', 'people'),
    ...offer('add-check-in', 'Add a check-in…', 'people'),
    ...offer('close', 'Close the plan…', 'end'),
    ...offer('reopen', 'Open again…', 'end', can.reopen),
  ];
}

/** The pause that the day falls into. */
export const pauseOn = (pauses: readonly PauseFact[], on: IsoDate): PauseFact | undefined =>
  pauses.find(({ from, resumesOn }) => from <= on && (resumesOn === null || on < resumesOn));
