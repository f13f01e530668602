import { milestoneShifts, type MilestoneShift } from '@milepost/shared/milestone-shifts';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import type { DatedPhase } from '@milepost/shared/schedule';
import { dayCount } from './day-count';
import { shortDay } from './day-words';
import type { PlanWords } from './plan-words';
import { quoted } from './quoted';

/** Why a milestone stands on another day than first planned: "was Tue 26 Jan: extended by Ruth, 14 days, “The lab moves”". */
export function movedWords(plan: PlanFacts, { key, original, due }: DatedPhase, words: PlanWords): string | null {
  if (original === due) return null;
  const asOf = plan.closedAt ? words.dateOf(plan.closedAt) : words.today;
  const why = milestoneShifts(plan, key, asOf).map((shift) => shiftWords(shift, plan, words));
  return `was ${shortDay(original, words.today)}: ${why.join('; ')}`;
}

function shiftWords(shift: MilestoneShift, { startMoves }: PlanFacts, { callOf }: PlanWords): string {
  const days = shift.days < 0 ? `${dayCount(-shift.days)} earlier` : dayCount(shift.days);
  const [did, fact] =
    shift.cause === 'pause'
      ? ['paused', shift.pause]
      : shift.cause === 'extension'
        ? ['extended', shift.extension]
        : ['start moved', startMoves.at(-1)];
  return fact ? `${did} by ${callOf(fact.by)}, ${days}, ${quoted(fact.reason)}` : `${did}, ${days}`;
}
