import { countOf, goalState, isDone } from '@milepost/shared/completion';
import type { CriterionBasis } from '@milepost/shared/criterion';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { skillLevels } from '@milepost/shared/skill-level';
import type { ReadinessView } from '../../api/readiness-cache';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { targetWords } from '../../ui/target-words';
import { namesOf } from './readiness-words';
import type { SeenCriterion } from './standing';

type BasisOf<Source extends CriterionBasis['source']> = Extract<CriterionBasis, { source: Source }>;

/** What a criterion rests on, in one line below its name. */
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
  { hire, manager }: BasisOf<'promotion'>,
  view: ReadinessView,
): string {
  const nameOf = namesOf(view);
  const said = [manager, hire].flatMap((one) =>
    one?.rating ? [`${capital(nameOf(one.by))} ${one.by === view.viewer.id ? 'say' : 'says'} ${one.rating}.`] : [],
  );
  if (standing === 'not shown') said.push('What others say is not shown to you.');
  if (evidence.length === 0) return ['Nothing shows it yet.', ...said].join(' ');
  return said.join(' ') || 'Nobody rated it yet.';
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
        : goal.subGoals.length
          ? `${goal.subGoals.filter((part) => isDone(part)).length} of ${goal.subGoals.length} parts`
          : 'In progress';
  }
}

function skillSays({ manager, hire, required }: BasisOf<'skill'>): string {
  const asked = skillLevels[required.level];
  if (manager === null)
    return `${hire === null ? 'Not rated yet' : `Only an own view: ${skillLevels[hire]}`}; ${asked} is asked for`;
  if (manager >= required.level)
    return manager === required.level
      ? `${capital(asked)}, as asked`
      : `${capital(skillLevels[manager])}; ${asked} is asked for`;
  return `${capital(skillLevels[manager])}; ${asked} is asked for`;
}

/** "Met in 2, missed in 1 of the last 3 periods read" */
function kpiSays({ judged, met, missed }: BasisOf<'kpi'>): string {
  if (judged === 0) return 'No reading that counts yet';
  const parts = Object.entries({ met, near: judged - met - missed, missed }).filter(([, n]) => n > 0);
  const [only] = parts;
  if (only && parts.length === 1)
    return `${capital(only[0])} in ${judged === 1 ? 'the last period' : `all of the last ${judged} periods`} read`;
  return capital(
    `${parts.map(([standing, n]) => `${standing} in ${n}`).join(', ')} of the last ${judged} periods read`,
  );
}

function meetingsSay({ held, good }: BasisOf<'check-ins'>): string {
  if (held === 0) return 'None was held yet';
  if (held === 1) return good ? 'The one that was held ended on track' : 'The one that was held did not end on track';
  return good === held ? `The last ${held} ended on track` : `${good} of the last ${held} ended on track`;
}
