import { daysBetween, type IsoDate } from './calendar.js';
import { preparationDays, type CheckInState } from './check-in.js';
import type { CheckInRights } from './check-in-access.js';
import { dayName } from './day-name.js';
import { refuse, type Refusal } from './goal-rules.js';
import { farthestDays, type DatesRefusal } from './plan-dates.js';

/** What somebody does in a check-in, named as the right to do it. */
export type CheckInDeed = Exclude<keyof CheckInRights, 'read'>;

const always: CheckInState[] = ['planned', 'preparing', 'open', 'closed', 'acknowledged', 'skipped'];

/** The states in which each may be done, by whoever may. */
export const possibleIn: Record<CheckInDeed, readonly CheckInState[]> = {
  assess: ['preparing', 'open'],
  keepNotes: always,
  converse: ['open'],
  open: ['preparing'],
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
  return state === 'planned' && (deed === 'assess' || deed === 'open')
    ? refuse('too-early', `It is prepared and held from ${preparationDays} days before its day. Choose an earlier day.`)
    : refuse('check-in-not-open', 'This check-in is not open yet.');
}

/** May the two meet on that day? Refuses `day-in-past`, `day-before-start` and `day-too-far`; no plan could bend so. */
export function refuseMeetingDay(on: IsoDate, startDate: IsoDate, today: IsoDate, field = 'on'): DatesRefusal | null {
  const unfit = (code: string, detail: string): DatesRefusal => ({ code, detail, field, unfit: true });
  if (on < today) return unfit('day-in-past', 'Choose today or a later day.');
  if (on < startDate)
    return unfit('day-before-start', `The plan starts on ${dayName(startDate)}. Choose a day from then on.`);
  return daysBetween(today, on) > farthestDays ? unfit('day-too-far', 'Choose a day within two years.') : null;
}

/** The most check-ins of one plan. */
export const mostCheckIns = 100;

/** May another check-in be added where there are `count`? */
export const refuseExtra = (count: number): Refusal | null =>
  count >= mostCheckIns ? refuse('check-ins-full', `A plan holds at most ${mostCheckIns} check-ins.`) : null;

/** May an action be due on that day? Refuses `day-in-past` and `day-too-far`. */
export const refuseActionDay = (dueOn: IsoDate, today: IsoDate): DatesRefusal | null =>
  refuseMeetingDay(dueOn, today, today, 'dueOn');

/** Once a check-in was closed, the days that led to it stay as they were. */
export const refuseStartOnceHeld = (held: boolean): Refusal | null =>
  held
    ? refuse('check-in-held', 'A check-in of this plan was held. Its start stays; extend a milestone instead.')
    : null;
