import { countOf, goalState, isDone } from '@milepost/shared/completion';
import type { CriterionBasis } from '@milepost/shared/criterion';
import { kpiSays, meetingsSay, ratingsSay, skillSays } from '@milepost/shared/criterion-words';
import { reached } from '@milepost/shared/next-step-says';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { ReadinessView } from '../../api/readiness-cache';
import { shortDay } from '../../ui/day-words';
import { targetWords } from '../../ui/target-words';
import { namesOf } from './readiness-words';
import type { SeenCriterion } from './standing';

type BasisOf<Source extends CriterionBasis['source']> = Extract<CriterionBasis, { source: Source }>;

/** What a criterion rests on, in one line below its name; '' where its standing says it all. */
export function criterionSays(criterion: SeenCriterion, view: ReadinessView): string {
  const { basis } = criterion;
  switch (basis.source) {
    case 'promotion':
      return promotionSays(criterion, basis, view);
    case 'goal':
      return goalSays(basis);
    case 'skill':
      return skillSays(basis);
    case 'kpi':
      return kpiSays(basis);
    case 'check-ins':
      return meetingsSay(basis);
  }
}

function promotionSays(
  { evidence, standing }: SeenCriterion,
  basis: BasisOf<'promotion'>,
  view: ReadinessView,
): string {
  const said = ratingsSay(basis, namesOf(view), view.viewer.id);
  if (said) return said;
  if (standing === 'not shown') return 'You have not rated it yet';
  return evidence.length ? 'Nobody rated it yet' : '';
}

/** "2 of 3 runbooks, due Fri 4 Dec" */
function goalSays({ goal, due }: BasisOf<'goal'>): string {
  const by = due && !isDone(goal) ? `, due ${shortDay(due)}` : '';
  return `${goalProgress(goal)}${by}`;
}

/** How far a goal is: its state, with the count behind it. */
export function goalProgress(goal: GoalTree): string {
  const state = goalState(goal);
  switch (state) {
    case 'done':
      return 'Done';
    case 'awaiting sign-off':
      return 'Waits for its sign-off';
    case 'returned':
      return 'Returned';
    case 'not started':
      return 'Not started';
    default:
      return goal.kind === 'count' && goal.min !== null
        ? `${countOf(goal)} of ${targetWords(goal)}`
        : goal.kind === 'group'
          ? `${reached(goal)} parts`
          : 'In progress';
  }
}
