import { changedTerms } from '@milepost/shared/goal-terms';
import type { GoalTerms } from '@milepost/shared/plan-facts';
import { targetWords } from '../../ui/target-words';

/** What a goal asks while it is being written: numbers may be missing. */
export type TermsDraft = GoalTerms;

export const emptyTerms = (phase: GoalTerms['phase']): TermsDraft => ({
  phase,
  text: '',
  min: null,
  max: null,
  unit: null,
  optional: false,
  asksEvidence: false,
  asksSignOff: false,
});

/** What changed between two versions of a goal's terms, as sentences. */
export function changesBetween(before: GoalTerms, after: GoalTerms): string[] {
  const changed = changedTerms(before, after);
  return [
    'text' in changed && `It was “${before.text}”, now it is “${after.text}”.`,
    ('min' in changed || 'max' in changed || 'unit' in changed) &&
      `It asked for ${targetWords(before)}, now it asks for ${targetWords(after)}.`,
    'optional' in changed && (after.optional ? 'It is optional now.' : 'It is no longer optional.'),
    'asksEvidence' in changed && `It ${after.asksEvidence ? 'now' : 'no longer'} asks for evidence.`,
    'asksSignOff' in changed && `It ${after.asksSignOff ? 'now' : 'no longer'} asks for a sign-off.`,
  ].flatMap((says) => says || []);
}

/** The newer terms with one's own changes on top: what one did not touch takes its new value. */
export const mergeTerms = (began: GoalTerms, mine: GoalTerms, now: GoalTerms): GoalTerms => ({
  ...now,
  ...changedTerms(began, mine),
});
