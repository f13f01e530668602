import type { GoalTree } from '@milepost/shared/plan-facts';
import { capital, onDay, type PlanWords } from '../../../ui/plan-words';

const endings = {
  signed: 'signed it off',
  returned: 'returned it',
  withdrawn: 'took the request back',
  undone: 'opened it again',
};

/** What the facts of a goal tell of its past, oldest first. */
export function traceOf(goal: GoalTree, words: PlanWords): { at: string; says: string }[] {
  const { completion, signOff, blocker, waiver, added, changed } = goal;
  const told: { at: string; says: string }[] = [];
  const tell = (at: string, by: number, what: string) =>
    told.push({ at, says: `${capital(words.nameOf(by))} ${what.replace('$', onDay(at, words))}` });

  if (added) tell(added.at, added.by, `added it $: ${added.reason}`);
  if (changed) tell(changed.at, changed.by, `changed what it asks $: ${changed.reason}`);
  if (completion) tell(completion.at, completion.by, 'ticked it $.');
  for (const entry of goal.counts)
    tell(entry.at, entry.by, `counted ${entry.change > 0 ? '+' : '−'}${Math.abs(entry.change)} $.`);
  if (signOff) {
    tell(signOff.askedAt, signOff.askedBy, 'asked for sign-off $.');
    if (signOff.outcome && signOff.by && signOff.at)
      tell(signOff.at, signOff.by, `${endings[signOff.outcome]} $${signOff.reason ? `: “${signOff.reason}”` : '.'}`);
  }
  if (blocker) tell(blocker.at, blocker.by, 'said that it is blocked $.');
  if (waiver) tell(waiver.at, waiver.by, `waived it $: ${waiver.reason}`);
  return told.sort((a, b) => (a.at < b.at ? -1 : 1));
}
