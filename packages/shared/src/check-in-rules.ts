import type { CheckInState } from './check-in.js';
import type { CheckInRights } from './check-in-access.js';
import { refuse, type Refusal } from './goal-rules.js';

/** What somebody does in a check-in, named as the right to do it. */
export type CheckInDeed = Exclude<keyof CheckInRights, 'read'>;

const always: CheckInState[] = ['planned', 'preparing', 'open', 'closed', 'acknowledged', 'skipped'];

/** The states in which each may be done, by whoever may. */
export const possibleIn: Record<CheckInDeed, readonly CheckInState[]> = {
  assess: ['preparing', 'open'],
  keepNotes: always,
  converse: ['open'],
  open: ['planned', 'preparing'],
  close: ['open'],
  arrange: ['planned', 'preparing'],
  unskip: ['skipped'],
  acknowledge: ['closed'],
  reopen: ['closed', 'acknowledged'],
};

const closed = refuse('check-in-closed', 'This check-in is closed. It has to be opened again before anything changes.');
const skipped = refuse('check-in-skipped', 'This check-in was skipped. Take that back before anything else.');

/** Is this not the time for it? A code that says where the check-in stands; null when it may be done now. */
export function refuseNow(deed: CheckInDeed, state: CheckInState): Refusal | null {
  if (possibleIn[deed].includes(state)) return null;
  if (deed === 'unskip') return refuse('check-in-not-skipped', 'This check-in was not skipped.');
  if (state === 'skipped') return skipped;
  if (deed === 'acknowledge' || deed === 'reopen')
    return state === 'acknowledged'
      ? refuse('check-in-acknowledged', 'This check-in is acknowledged already.')
      : refuse('check-in-not-closed', 'This check-in is not closed yet.');
  if (state === 'closed' || state === 'acknowledged') return closed;
  if (state === 'open') return refuse('check-in-open', 'This check-in is open already.');
  return deed === 'assess'
    ? refuse('too-early', 'Preparation opens 14 days before the check-in.')
    : refuse('check-in-not-open', 'This check-in is not open yet.');
}
