import { milestoneShifts, type MilestoneShift } from '@milepost/shared/milestone-shifts';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { schedule, type DatedPhase } from '@milepost/shared/schedule';
import { dayCount } from './day-count';
import { shortDay } from './day-words';
import type { PlanWords } from './plan-words';
import { quoted } from './quoted';

/** Why a milestone stands on another day than first planned: "was Tue 26 Jan: extended by Ruth, 14 days, “The lab moves”". */
export function movedWords(plan: PlanFacts, { key, original, due }: DatedPhase, words: PlanWords): string | null {
  if (original === due) return null;
  const why = milestoneShifts(plan, key, dayOf(plan, words)).map((shift) => shiftWords(shift, plan, words, true));
  return `was ${shortDay(original, words.today)}: ${why.join('; ')}`;
}

/** The same in a list of all milestones: a reason is told with the first one that it moved. */
export function movedInTurn(plan: PlanFacts, { key, original, due }: DatedPhase, words: PlanWords): string | null {
  if (original === due) return null;
  const asOf = dayOf(plan, words);
  const dated = schedule(plan, asOf);
  const before = dated[dated.findIndex((phase) => phase.key === key) - 1];
  const told = new Set((before ? milestoneShifts(plan, before.key, asOf) : []).map(nameOf));
  const why = milestoneShifts(plan, key, asOf).map((shift) => shiftWords(shift, plan, words, !told.has(nameOf(shift))));
  return `was ${shortDay(original, words.today)}: ${why.join('; ')}`;
}

/** The day a plan stands on: today, or the day it was closed. */
const dayOf = ({ closedAt }: PlanFacts, { today, dateOf }: PlanWords) => (closedAt ? dateOf(closedAt) : today);

const nameOf = (shift: MilestoneShift): string =>
  shift.cause === 'pause'
    ? `pause ${shift.pause.id}`
    : shift.cause === 'extension'
      ? `extension ${shift.extension.id}`
      : 'start';

function shiftWords(
  shift: MilestoneShift,
  { startMoves }: PlanFacts,
  { callOf }: PlanWords,
  withReason: boolean,
): string {
  const days = shift.days < 0 ? `${dayCount(-shift.days)} earlier` : dayCount(shift.days);
  const [did, fact] =
    shift.cause === 'pause'
      ? ['paused', shift.pause]
      : shift.cause === 'extension'
        ? ['extended', shift.extension]
        : ['start moved', startMoves.at(-1)];
  if (!fact) return `${did}, ${days}`;
  return `${did} by ${callOf(fact.by)}, ${days}${withReason ? `, ${quoted(fact.reason)}` : ''}`;
}
