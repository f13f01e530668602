import { apart, compareAssessments, type Assessment, type Side } from './assessment.js';
import type { IsoDate } from './calendar.js';
import type { CheckInOutcome } from './check-in.js';
import { refuseMeetingDay } from './check-in-rules.js';
import { refuse, type Refusal } from './goal-rules.js';
import { refuseExtension, type DatesRefusal, type NewDue, type PlanDates } from './plan-dates.js';
import type { DatedPhase } from './schedule.js';
import type { PhaseKey } from './template.js';

/** How somebody wants to close a check-in. */
export interface ClosingWish {
  outcome: CheckInOutcome;
  /** The day to meet again, if one was agreed. */
  nextOn: IsoDate | null;
  /** The milestone that gets more time; for the outcome `extended` alone. */
  extension: NewDue | null;
}

/** What a closing is judged by: the meeting as it stands. */
export interface ClosingMeeting {
  /** Actions that were noted. */
  actions: number;
  /** Goals on which the two stay apart without a reason. */
  unexplained: readonly number[];
}

/**
 * The view that counts for a side: the one submitted last. After a change of managers that is the new one's, once there is
 * one. Null while nobody submitted any.
 */
export const viewOf = <A extends Pick<Assessment, 'side' | 'submittedAt'>>(
  side: Side,
  assessments: readonly A[],
): A | null =>
  assessments
    .filter((one) => one.side === side && one.submittedAt !== null)
    .reduce<A | null>((last, one) => (last && last.submittedAt! >= one.submittedAt! ? last : one), null);

/** Goals on which hire and manager stay apart and nobody wrote why, the farthest apart first. */
export function unexplained(
  goalIds: readonly number[],
  assessments: readonly Assessment[],
  reasons: readonly { goalId: number; reason: string }[],
): number[] {
  const explained = new Set(reasons.filter(({ reason }) => reason.trim()).map(({ goalId }) => goalId));
  return apart(compareAssessments(goalIds, viewOf('hire', assessments), viewOf('manager', assessments)))
    .map(({ goalId }) => goalId)
    .filter((goalId) => !explained.has(goalId));
}

/** What is missing in the wish itself, by field: `next-on-missing`, `extension-missing`, `extension-unasked`. */
export function refuseWish({ outcome, nextOn, extension }: ClosingWish): DatesRefusal | null {
  const unfit = (refusal: Refusal): DatesRefusal => ({ ...refusal, unfit: true });
  if (outcome === 'needs-support' && !nextOn)
    return unfit(refuse('next-on-missing', 'Choose the day on which you look at the support plan together.', 'nextOn'));
  if (outcome === 'extended' && !extension)
    return unfit(
      refuse('extension-missing', 'Choose the milestone that gets more time, and its new day.', 'extension'),
    );
  if (outcome !== 'extended' && extension)
    return unfit(refuse('extension-unasked', 'More time goes with the outcome “extended”.', 'extension'));
  return null;
}

/** What is missing in the meeting before it closes like that, everything at once: `actions-missing`, `reason-missing`. */
export function closingGaps({ outcome }: Pick<ClosingWish, 'outcome'>, meeting: ClosingMeeting): Refusal[] {
  const reasons = meeting.unexplained.map((goalId) =>
    refuse('reason-missing', 'The two ratings stay apart. Say why.', `apartReasons.${goalId}`),
  );
  return outcome === 'needs-support' && !meeting.actions
    ? [...reasons, refuse('actions-missing', 'Support needs at least one action, with an owner and a day.', 'actions')]
    : reasons;
}

/** Do the days of the wish fit the plan? As `refuseMeetingDay` for `nextOn` and `refuseExtension` for `extension`. */
export function refuseWishDays(
  { nextOn, extension }: ClosingWish,
  dates: PlanDates,
  today: IsoDate,
): DatesRefusal | null {
  const day = nextOn && refuseMeetingDay(nextOn, dates.startDate, today, 'nextOn');
  if (day) return day;
  const refusal = extension && refuseExtension(dates, extension, today);
  return refusal ? { ...refusal, field: `extension.${refusal.field}` } : null;
}

/**
 * The phase in which an action becomes a goal: the first whose milestone is not before its day. Later than all of them it
 * stands in the long term, where the plan has one: nobody is behind with what is not due yet.
 */
export function phaseOfAction(
  dueOn: IsoDate,
  dated: readonly Pick<DatedPhase, 'key' | 'due'>[],
  phases: readonly { key: PhaseKey }[],
): PhaseKey {
  const found = dated.find(({ due }) => due >= dueOn)?.key;
  return found ?? phases.find(({ key }) => key === 'long-term')?.key ?? dated.at(-1)!.key;
}
