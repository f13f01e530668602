import { isDate, type IsoDate } from '@milepost/shared/calendar';
import { unexplained } from '@milepost/shared/check-in-closing';
import { refuseMeetingDay } from '@milepost/shared/check-in-rules';
import { refuseExtension } from '@milepost/shared/plan-dates';
import type { CheckIn } from '../../api/check-in-cache';
import { actionField } from './action-field';
import { reasonField } from './apart-reason';
import type { OutcomeDraft } from './outcome-draft';

/** The fields of the decision, by the id they have on the page. */
export const decisionFields = {
  outcome: 'outcome-choice',
  summary: 'outcome-summary',
  nextOn: 'outcome-next-on',
  due: 'outcome-due',
  reason: 'outcome-reason',
} as const;

/** Something that has to be there before the meeting closes, and the field to put it into. */
export interface ClosingGap {
  field: string;
  /** Ends “Before you close: …”. */
  says: string;
  /** What is wrong with what stands in the field, if anything does. */
  detail?: string;
}

/** Everything that keeps the meeting from closing, in the order of the page. `rated` are the goals both rate. */
export function closingGapsOf(
  draft: OutcomeDraft,
  checkIn: CheckIn,
  rated: readonly number[],
  today: IsoDate,
): ClosingGap[] {
  const { assessments, apartReasons, actions, plan } = checkIn;
  const { outcome, summary, nextOn, phase, due, reason } = draft;
  const apart = unexplained(rated, assessments, apartReasons);
  const gaps: (ClosingGap | false)[] = [
    apart.length > 0 && {
      field: reasonField(apart[0]!),
      says: apart.length === 1 ? 'why you stay apart on one goal' : `why you stay apart on ${apart.length} goals`,
    },
    outcome === 'needs-support' && !actions.length && { field: actionField, says: 'an action' },
    outcome === null && { field: decisionFields.outcome, says: 'how it ends' },
    !summary.trim() && { field: decisionFields.summary, says: 'a summary', detail: 'Say in a few words how it went.' },
    ...dayGap(nextOn, outcome === 'needs-support', plan.startDate, today),
  ];
  if (outcome === 'extended') {
    const refusal = phase && isDate(due) ? refuseExtension(plan, { phase, due }, today) : null;
    gaps.push(
      (!phase || !isDate(due) || refusal !== null) && {
        field: decisionFields.due,
        says: 'a later day',
        detail: refusal?.detail ?? 'Choose the new day.',
      },
      !reason.trim() && {
        field: decisionFields.reason,
        says: 'why it gets more time',
        detail: 'Say why, in a few words.',
      },
    );
  }
  return gaps.filter((gap): gap is ClosingGap => gap !== false);
}

function dayGap(nextOn: string, needed: boolean, startDate: IsoDate, today: IsoDate): ClosingGap[] {
  const { nextOn: field } = decisionFields;
  if (!isDate(nextOn)) return needed ? [{ field, says: 'the day you meet again', detail: 'Choose the day.' }] : [];
  const refusal = needed ? refuseMeetingDay(nextOn, startDate, today, 'nextOn') : null;
  return refusal ? [{ field, says: 'another day to meet again', detail: refusal.detail }] : [];
}
