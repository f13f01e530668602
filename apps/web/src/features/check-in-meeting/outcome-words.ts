import { isDate, type IsoDate } from '@milepost/shared/calendar';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import { phaseName } from '@milepost/shared/phase';
import { extensionTo, refuseExtension, withExtension, type PlanDates } from '@milepost/shared/plan-dates';
import { schedule } from '@milepost/shared/schedule';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import type { OutcomeDraft } from './outcome-draft';

/** What each outcome is called. */
export const outcomeNames: Record<CheckInOutcome, string> = {
  'on-track': 'On track',
  'needs-support': 'Needs support',
  extended: 'Extend',
  concerns: 'Concerns',
};

/** What follows from the outcome, in a sentence. */
export function outcomeSays(draft: OutcomeDraft, plan: PlanDates, today: IsoDate): string {
  switch (draft.outcome) {
    case null:
      return 'Choose how it ends; closing freezes all of this.';
    case 'on-track': {
      const next = schedule(plan, today).find(({ due }) => due > today);
      return next ? `${capital(phaseName(next.key))} stays on ${shortDay(next.due, today)}.` : 'No date moves.';
    }
    case 'needs-support':
      return 'A support plan: what each of you does by when, and a day to look at it together.';
    case 'extended':
      return extendedSays(draft, plan, today) ?? 'One milestone gets more time; those after it move along.';
    case 'concerns':
      return 'No date moves. Say what worries you and what would settle it.';
  }
}

/** "Day 60 moves to Fri 27 Nov, day 90 to Thu 7 Jan 2027." */
function extendedSays({ phase, due }: OutcomeDraft, plan: PlanDates, today: IsoDate): string | null {
  if (!phase || !isDate(due) || refuseExtension(plan, { phase, due }, today)) return null;
  const now = schedule(plan, today);
  const then = schedule(withExtension(plan, extensionTo(plan, { phase, due }, today)), today);
  const moved = then.filter(({ due: on }, i) => on !== now[i]?.due);
  const [first, ...rest] = moved.map(
    ({ key, due: on }, i) => `${phaseName(key)} ${i ? '' : 'moves '}to ${shortDay(on, today)}`,
  );
  return first ? `${capital([first, ...rest].join(', '))}.` : null;
}
