import { awaitsSignOff, countOf, isDone, isSigned, workShare } from '@milepost/shared/completion';
import { beforeThisPlan } from '@milepost/shared/assignment';
import { sinceDay } from '@milepost/shared/pace-sentence';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { anyOf, capital, onDay, type PlanWords } from '../../ui/plan-words';

export interface GoalSentence {
  says: string;
  tone?: 'wait' | 'amber' | 'brick';
  blocked?: true;
}

/** The one sentence below a goal's title: what matters most about it now. Null when there is nothing to say. */
export function goalSentence(goal: GoalTree, words: PlanWords): GoalSentence | null {
  return waived(goal, words) ?? done(goal, words) ?? held(goal, words) ?? underWay(goal, words);
}

function waived({ waiver }: GoalTree, words: PlanWords): GoalSentence | null {
  if (!waiver) return null;
  if (waiver.reason === beforeThisPlan) return { says: 'Before this plan' };
  return { says: `Waived by ${words.nameOf(waiver.by)} ${onDay(waiver.at, words)}: ${waiver.reason}` };
}

function done(goal: GoalTree, words: PlanWords): GoalSentence | null {
  if (!isDone(goal)) return null;
  const { signOff, completion } = goal;
  if (isSigned(goal) && signOff?.by && signOff.at)
    return { says: `Signed by ${words.nameOf(signOff.by)} ${onDay(signOff.at, words)}` };
  if (completion) return { says: `Ticked by ${words.nameOf(completion.by)} ${onDay(completion.at, words)}` };
  return null;
}

/** "2 of 2–4", "3 of 4", "5 of 2 or more". */
export function countWords({ counts, min, max }: Pick<GoalTree, 'counts' | 'min' | 'max'>): string {
  const least = min ?? 1;
  return `${countOf({ counts })} of ${max === null ? `${least} or more` : max === least ? least : `${least}–${max}`}`;
}

/** Blocked, with a signer, or sent back. */
function held(goal: GoalTree, words: PlanWords): GoalSentence | null {
  const { blocker, signOff } = goal;
  if (blocker) {
    const says = `Blocked since ${sinceDay(blocker.at, words)}: ${blocker.text.replace(/[.\s]+$/, '')}. ${clearer(blocker.clearableBy, words)}`;
    return { says, tone: 'brick', blocked: true };
  }
  if (signOff && awaitsSignOff(goal))
    return { says: `${withWhom(words)} since ${sinceDay(signOff.askedAt, words)}`, tone: 'wait' };
  if (signOff?.outcome === 'returned' && signOff.by && signOff.at) {
    const says = `${capital(words.callOf(signOff.by))} returned it ${onDay(signOff.at, words)}: “${signOff.reason ?? ''}”`;
    return { says, tone: 'amber' };
  }
  return null;
}

function clearer(id: number | null, { nameOf, viewerId }: PlanWords): string {
  if (id === null) return 'Somebody outside can clear it';
  return `${id === viewerId ? 'You' : nameOf(id)} can clear it`;
}

/** "With Ruth Okafor", "Waits on your sign-off". */
export function withWhom({ signers, viewerId, nameOf }: PlanWords): string {
  if (signers.includes(viewerId)) return 'Waits on your sign-off';
  return signers.length ? `With ${anyOf(signers.map(nameOf))}` : 'Waits on a sign-off; nobody can give it yet';
}

function underWay(goal: GoalTree, { own }: PlanWords): GoalSentence | null {
  if (workShare(goal) === 1) {
    if (goal.asksEvidence && !goal.evidence.length) return { says: 'Attach a link or a note that shows it' };
    const enough = goal.kind === 'count' ? spare(goal) : null;
    if (goal.asksSignOff)
      return {
        says: own ? (enough ?? 'Ready to ask for sign-off') : 'The work is done; sign-off is not asked for yet',
      };
  }
  if (goal.kind === 'group') {
    const parts = goal.subGoals.filter((part) => !part.optional && !part.waiver);
    return { says: `${parts.filter((part) => workShare(part) === 1).length} of ${parts.length} parts done` };
  }
  return null;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count that reached its least: "Enough to ask for sign-off; two more are welcome". */
function spare({ counts, max }: GoalTree): string | null {
  const more = max === null ? 0 : max - countOf({ counts });
  if (more <= 0) return null;
  return `Enough to ask for sign-off; ${numbers[more] ?? more} more ${more === 1 ? 'is' : 'are'} welcome`;
}
