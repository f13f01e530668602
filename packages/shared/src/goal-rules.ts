import type { IsoDate } from './calendar.js';
import { awaitsSignOff, countOf, isDone, isSigned, workShare } from './completion.js';
import type { Goal, GoalTree } from './plan-facts.js';

/** Why a change to a goal is refused: a stable code, the sentence a person reads, the field where one is to blame. */
export interface Refusal {
  code: string;
  detail: string;
  field?: string;
}

/** A refusal in one line. */
export const refuse = (code: string, detail: string, field?: string): Refusal => ({
  code,
  detail,
  ...(field && { field }),
});

/** Largest n of a count; beyond it lies a slip of the finger. */
export const largestCount = 1000;

/** A goal whose work may not shrink now: it waits for its sign-off, or has it. `whole` is the goal, or the sub-goal's. */
export function standsFirm(whole: Goal): Refusal | null {
  if (isSigned(whole)) return refuse('goal-signed', 'This goal is signed off. Whoever signed it can open it again.');
  if (awaitsSignOff(whole))
    return refuse('sign-off-asked', 'This goal waits for its sign-off. Take the request back before you change it.');
  return null;
}

/** Nothing is done on a goal that was waived. */
export const refuseWaived = (whole: Goal): Refusal | null =>
  whole.waiver ? refuse('goal-waived', 'This goal was waived; nothing is asked of it.') : null;

/** May `goal` (part of `whole`, or `whole` itself) be ticked? */
export function refuseTick(goal: Goal, whole: Goal): Refusal | null {
  if (goal.kind === 'count')
    return refuse('count-instead', 'This goal counts. Add to its count instead of ticking it.');
  if (goal.kind !== 'task') return refuse('tick-its-parts', 'This goal is done when its parts are. Tick those.');
  if (goal.somethingElse && !goal.text) return refuse('name-missing', 'Say what it is before you tick it.', 'text');
  return refuseWaived(goal) ?? refuseWaived(whole);
}

/** May the tick be taken back? */
export const refuseUntick = (whole: Goal): Refusal | null => standsFirm(whole);

/** May `change` be added to the count of `goal`? */
export function refuseCount(goal: Goal, whole: Goal, change: number): Refusal | null {
  if (goal.kind !== 'count') return refuse('not-a-count', 'This goal has no count.');
  const n = countOf(goal) + change;
  if (n < 0)
    return refuse('count-below-zero', `The count stands at ${countOf(goal)}; it cannot fall below 0.`, 'change');
  if (n > largestCount) return refuse('count-too-large', `A count goes up to ${largestCount}.`, 'change');
  return (change < 0 ? standsFirm(whole) : null) ?? refuseWaived(goal) ?? refuseWaived(whole);
}

/** May the open option of a choice be named? */
export function refuseName(goal: Goal, whole: Goal): Refusal | null {
  if (!goal.somethingElse) return refuse('name-fixed', 'Only the option "something else" is named by the hire.');
  return standsFirm(whole) ?? refuseWaived(whole);
}

/** May a goal be planned for `on`? From the plan's start to its milestone; a goal without one, at any time after the start. */
export function refusePlannedDay(on: IsoDate, startDate: IsoDate, due: IsoDate | null): Refusal | null {
  if (on >= startDate && (due === null || on <= due)) return null;
  const until = due ? `from ${startDate} to ${due}, its milestone` : `on or after ${startDate}`;
  return refuse('day-outside-phase', `Choose a day ${until}.`, 'on');
}

/** May a sign-off be asked for? The work must be whole and the evidence there. */
export function refuseAsking(goal: GoalTree): Refusal | null {
  if (goal.parentId !== null || !goal.asksSignOff) return refuse('no-sign-off-asked', 'This goal needs no sign-off.');
  if (isSigned(goal)) return refuse('goal-signed', 'This goal is signed off already.');
  const waived = refuseWaived(goal);
  if (waived) return waived;
  if (workShare(goal) < 1) return refuse('work-unfinished', 'There is work left on this goal. Finish it, then ask.');
  if (goal.asksEvidence && !goal.evidence.length)
    return refuse('evidence-missing', 'This goal asks for evidence. Attach a link or a note, then ask.');
  return null;
}

/** May a pending request be answered: signed, returned or taken back? */
export function refuseAnswer(goal: Goal): Refusal | null {
  if (awaitsSignOff(goal)) return null;
  if (isSigned(goal)) return refuse('already-signed', 'Somebody signed this goal before you.');
  if (goal.signOff?.outcome === 'returned')
    return refuse('already-returned', 'Somebody returned this goal before you.');
  return refuse('nothing-asked', 'Nobody waits for a sign-off on this goal.');
}

/** May evidence be taken away? Not while a signature rests on it. */
export const refuseEvidenceRemoval = (whole: Goal): Refusal | null => standsFirm(whole);

/** May a blocker be raised? One open blocker a goal, none on a finished one. */
export function refuseBlocker(goal: GoalTree): Refusal | null {
  if (goal.blocker)
    return refuse('already-blocked', 'This goal is blocked already. Clear that blocker, or say more in a comment.');
  if (isSigned(goal)) return refuse('goal-signed', 'This goal is signed off; nothing blocks it.');
  if (isDone(goal)) return refuse('goal-done', 'This goal is done; nothing blocks it.');
  return refuseWaived(goal);
}
