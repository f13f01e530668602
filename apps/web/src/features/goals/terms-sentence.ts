import { changedTerms, termsOf } from '@milepost/shared/goal-terms';
import { phaseName } from '@milepost/shared/phase';
import type { Goal, GoalTerms } from '@milepost/shared/plan-facts';
import { shortDay } from '../../ui/day-words';
import { capital, onDay, type PlanWords } from '../../ui/plan-words';
import { targetWords } from '../../ui/target-words';

/** How a goal came to ask what it asks on this plan, as sentences without a stop: who added or took it on, what it asked before. */
export function termsSentences(goal: Goal, words: PlanWords): string[] {
  const { action, added, given, changed } = goal;
  const told: string[] = [];
  if (action && added)
    told.push(`${added.reason}: for ${words.nameOf(action.ownerId)}, by ${shortDay(action.dueOn, words.today)}`);
  else if (added) told.push(`Added by ${words.nameOf(added.by)} ${onDay(added.at, words)}: ${added.reason}`);
  if (given && changed)
    told.push(...changes(goal, given).map((what, i) => (i ? what : `${what}, by ${words.nameOf(changed.by)}`)));
  return told.map(capital);
}

function changes(goal: Goal, given: GoalTerms): string[] {
  // a part goes where its goal goes
  const now = { ...termsOf(goal), ...(goal.parentId !== null && { phase: given.phase }) };
  const changed = changedTerms(given, now);
  return [
    'text' in changed && `reworded, was “${given.text}”`,
    ('min' in changed || 'max' in changed || 'unit' in changed) &&
      `asks for ${targetWords(goal)}, was ${targetWords(given)}`,
    'phase' in changed && `moved here from ${phaseName(given.phase)}`,
    'optional' in changed && (goal.optional ? 'optional now' : 'no longer optional'),
    'asksEvidence' in changed && (goal.asksEvidence ? 'asks for evidence now' : 'asks for no evidence any more'),
    'asksSignOff' in changed && (goal.asksSignOff ? 'asks for a sign-off now' : 'asks for no sign-off any more'),
  ].flatMap((what) => what || []);
}
