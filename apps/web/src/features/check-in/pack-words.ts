import type { CheckInPack, PackBlocker, PackSlip } from '@milepost/shared/check-in-pack';
import { isDone, isSigned } from '@milepost/shared/completion';
import { changedTerms, termsOf } from '@milepost/shared/goal-terms';
import { sinceDay } from '@milepost/shared/pace-sentence';
import { phaseName } from '@milepost/shared/phase';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { CheckIn } from '../../api/check-in-cache';
import { shortDay } from '../../ui/day-words';
import { anyOf, capital, onDay, type PlanWords } from '../../ui/plan-words';

/*
 * What stands in small below a line of the pack. The line itself is the goal.
 */

/** "Was for Wed 2 Dec, day 30" */
export const slippedWords = ({ goal, due }: PackSlip, { today }: PlanWords): string =>
  goal.plannedOn === due
    ? `Was planned for ${shortDay(due, today)}`
    : `Was for ${shortDay(due, today)}, ${phaseName(goal.phase)}`;

/** "With Ruth Okafor since Tuesday" */
export function waitingWords({ since }: CheckInPack['waiting'][number], words: PlanWords): string {
  const { signers, viewerId, nameOf } = words;
  const day = sinceDay(since, words);
  if (signers.includes(viewerId)) return `Waits on your sign-off since ${day}`;
  return signers.length
    ? `With ${anyOf(signers.map(nameOf))} since ${day}`
    : `Waits since ${day}; nobody can sign it yet`;
}

/** "Since Tuesday, 3 working days: no merge rights. Ben Lindqvist can clear it" */
export function blockedWords({ blocker, workingDays }: PackBlocker, words: PlanWords): string {
  const age = workingDays === 1 ? ', 1 working day' : workingDays ? `, ${workingDays} working days` : '';
  const who = blocker.clearableBy === null ? 'Somebody outside' : capital(words.nameOf(blocker.clearableBy));
  return `Since ${sinceDay(blocker.at, words)}${age}: ${blocker.text.replace(/[.\s]+$/, '')}. ${who} can clear it`;
}

/** "Signed by you on Monday" */
export function doneWords(goal: GoalTree, words: PlanWords): string {
  const { signOff, completion } = goal;
  if (isSigned(goal) && signOff?.by && signOff.at)
    return `Signed by ${words.nameOf(signOff.by)} ${onDay(signOff.at, words)}`;
  return completion ? `Ticked by ${words.nameOf(completion.by)} ${onDay(completion.at, words)}` : '';
}

/** "2 links, 1 note" */
export function evidenceWords({ evidence }: Pick<GoalTree, 'evidence'>): string {
  const links = evidence.filter(({ kind }) => kind === 'link').length;
  const counted = (n: number, one: string) => (n === 0 ? [] : [`${n} ${one}${n === 1 ? '' : 's'}`]);
  return [...counted(links, 'link'), ...counted(evidence.length - links, 'note')].join(', ');
}

/** "Waived by Ruth Okafor on Monday: covered elsewhere", "Moved here from day 30 by you on Monday: the lab moves" */
export function changedWords(goal: GoalTree, words: PlanWords): string {
  const { waiver, added, changed, given } = goal;
  const told = (what: string, { by, at, reason }: { by: number; at: string; reason: string }) =>
    `${what} by ${words.nameOf(by)} ${onDay(at, words)}: ${reason}`;
  if (waiver) return told('Waived', waiver);
  if (!changed) return added ? told('Added', added) : '';
  const what = given ? changedTerms(given, termsOf(goal)) : {};
  if (given && 'phase' in what) return told(`Moved here from ${phaseName(given.phase)}`, changed);
  return told('text' in what ? 'Reworded' : 'Asks for something else, changed', changed);
}

/** "Ruth Okafor, by Fri 4 Dec. Done on Monday" */
export function agreedWords(
  { ownerId, dueOn }: CheckIn['lastActions'][number],
  goal: GoalTree | undefined,
  words: PlanWords,
): string {
  const owed = `${capital(words.nameOf(ownerId))}, by ${shortDay(dueOn, words.today)}`;
  if (!goal) return `${owed}. No longer in the plan`;
  if (goal.waiver) return `${owed}. Waived`;
  if (isDone(goal)) return `${owed}. ${goal.completion ? `Done ${onDay(goal.completion.at, words)}` : 'Done'}`;
  return `${owed}. ${dueOn < words.today ? 'Late' : 'Open'}`;
}
