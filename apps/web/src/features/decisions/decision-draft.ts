import type { Criterion } from '@milepost/shared/criterion';
import { asksReason, decisionGaps, standsMet } from '@milepost/shared/decision-rules';
import type { IsoDate } from '@milepost/shared/calendar';
import type { CriterionRuling, DecisionOutcome } from '@milepost/shared/readiness-facts';

/** A decision as it is being written. */
export interface DecisionDraft {
  outcome: DecisionOutcome | null;
  reason: string;
  /** What is ruled otherwise than the facts say, or said to what they say. */
  rulings: CriterionRuling[];
  reviewOn: string;
}

export const emptyDraft: DecisionDraft = { outcome: null, reason: '', rulings: [], reviewOn: '' };

/** The criteria that need a word from whoever decides: those they chose, and what is required and open on "ready". */
export function ruledOn<T extends Criterion>(criteria: readonly T[], { outcome, rulings }: DecisionDraft): T[] {
  return criteria.filter(
    (criterion) =>
      rulings.some((one) => one.criterion === criterion.key) ||
      (outcome !== null && asksReason(criterion, standsMet(criterion), outcome)),
  );
}

/** The ruling on one criterion: the own one, else as it stands. */
export const rulingOf = ({ rulings }: DecisionDraft, criterion: Criterion): CriterionRuling =>
  rulings.find((one) => one.criterion === criterion.key) ?? {
    criterion: criterion.key,
    met: standsMet(criterion),
    reason: '',
  };

/** The draft with this ruling instead of what it said of that criterion. */
export const withRuling = (draft: DecisionDraft, ruling: CriterionRuling): DecisionDraft => ({
  ...draft,
  rulings: [...draft.rulings.filter(({ criterion }) => criterion !== ruling.criterion), ruling],
});

/** The draft that says nothing of its own on that criterion. */
export const withoutRuling = (draft: DecisionDraft, key: string): DecisionDraft => ({
  ...draft,
  rulings: draft.rulings.filter(({ criterion }) => criterion !== key),
});

/** What goes out. Rulings on criteria that are gone meanwhile are left behind. */
export const wishOf = (draft: DecisionDraft, criteria: readonly Criterion[]) => ({
  outcome: draft.outcome!,
  reason: draft.reason.trim(),
  criteria: draft.rulings
    .filter(({ criterion }) => criteria.some(({ key }) => key === criterion))
    .map((ruling) => ({ ...ruling, reason: ruling.reason.trim() })),
  reviewOn: draft.reviewOn || null,
});

/** What is missing, by field. */
export function draftProblems(
  draft: DecisionDraft,
  criteria: readonly Criterion[],
  today: IsoDate,
): Record<string, string> {
  const problems: Record<string, string> = {};
  if (draft.outcome === null) problems['outcome'] = 'Choose ready or not yet.';
  if (!draft.reason.trim()) problems['reason'] = 'Say why.';
  if (draft.outcome !== null)
    for (const { field, detail } of decisionGaps(wishOf(draft, criteria), criteria, today))
      if (field) problems[field] ??= detail;
  return problems;
}
