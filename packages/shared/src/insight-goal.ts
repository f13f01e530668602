import type { IsoInstant } from './calendar.js';
import { isDone } from './completion.js';
import type { Goal, GoalTree } from './plan-facts.js';
import type { GoalKind, PhaseKey } from './template.js';

/** A goal with no more than tells when it was done. */
export interface InsightGoal {
  id: number;
  parentId: number | null;
  /** The template's; null for what was added to one plan. */
  key: string | null;
  phase: PhaseKey;
  kind: GoalKind;
  text: string;
  min: number | null;
  choose: number | null;
  optional: boolean;
  asksEvidence: boolean;
  asksSignOff: boolean;
  waived: boolean;
  tickedAt: IsoInstant | null;
  count: number;
  countedAt: IsoInstant | null;
  evidenceAt: IsoInstant | null;
  signedAt: IsoInstant | null;
}

/** The same as the rules of completion read it. */
export function goalOf(goal: InsightGoal): Goal {
  const { waived, tickedAt, count, countedAt, evidenceAt, signedAt, key: _, ...rest } = goal;
  const by = 0;
  return {
    ...rest,
    position: 0,
    max: null,
    unit: null,
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
