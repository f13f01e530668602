import type { IsoInstant } from './calendar.js';
import { isDone } from './completion.js';
import { goalTrees, type Goal, type GoalTerms, type GoalTree } from './plan-facts.js';
import type { GoalKind } from './template.js';

/** What a goal asks and when its facts came: enough to say whether and when it was done, without who and what. */
export interface GoalMoments extends GoalTerms {
  id: number;
  parentId: number | null;
  /** The template's; null for what was added to one plan. */
  key: string | null;
  kind: GoalKind;
  choose: number | null;
  /** Taken off this plan. */
  dropped: boolean;
  waived: boolean;
  /** Waits for its sign-off. */
  asked: boolean;
  tickedAt: IsoInstant | null;
  count: number;
  countedAt: IsoInstant | null;
  evidenceAt: IsoInstant | null;
  signedAt: IsoInstant | null;
}

/** The goals that stand, as the rules of completion read them. */
export const treesOf = (moments: readonly GoalMoments[]): GoalTree[] =>
  goalTrees(moments.filter(({ dropped }) => !dropped).map(goalOf));

function goalOf(moments: GoalMoments): Goal {
  const { waived, tickedAt, count, countedAt, evidenceAt, signedAt, key: _, ...asks } = moments;
  const by = 0;
  return {
    ...asks,
    position: 0,
    somethingElse: false,
    inferred: false,
    note: null,
    source: null,
    version: 1,
    given: null,
    changed: null,
    added: null,
    action: null,
    plannedOn: null,
    completion: tickedAt ? { by, at: tickedAt } : null,
    counts: countedAt ? [{ by, at: countedAt, change: count }] : [],
    evidence: evidenceAt ? [{ id: 0, kind: 'note', url: null, text: '', by, at: evidenceAt }] : [],
    comments: [],
    signOff: signedAt
      ? { id: 0, askedBy: by, askedAt: signedAt, outcome: 'signed', by, at: signedAt, reason: null }
      : null,
    blocker: null,
    waiver: waived ? { reason: '', by, at: '' } : null,
  };
}

/** The moment from which a goal is done; null while it is not. */
export function doneAt(goal: GoalTree): IsoInstant | null {
  if (!isDone(goal)) return null;
  if (goal.asksSignOff) return goal.signOff?.at ?? null;
  const moments = [workedAt(goal), ...goal.subGoals.filter((part) => isDone(part)).map(workedAt)];
  if (goal.asksEvidence) moments.push(goal.evidence[0]?.at ?? null);
  return moments.reduce((last, at) => (at && (!last || at > last) ? at : last), null);
}

const workedAt = ({ completion, counts }: Goal): IsoInstant | null => completion?.at ?? counts.at(-1)?.at ?? null;
