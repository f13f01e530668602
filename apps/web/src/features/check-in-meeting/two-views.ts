import { compareAssessments, type Assessment, type Comparison } from '@milepost/shared/assessment';
import { viewOf } from '@milepost/shared/check-in-closing';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { countWord } from './count-word';

/** A goal as the two see it: apart, seen by one of them, agreed on, or seen by nobody. */
export interface ViewRow extends Comparison {
  goal: GoalTree;
  sort: 'apart' | 'one-sided' | 'agreed' | 'unseen';
}

/** What hire and manager submitted, goal by goal, and what others did. */
export interface TwoViews {
  hire: Assessment | null;
  manager: Assessment | null;
  /** The mentor’s, and those of earlier managers. */
  others: Assessment[];
  /** The farthest apart first. */
  rows: ViewRow[];
}

/** `goals` are those that are rated. A draft is no view. */
export function twoViews(goals: readonly GoalTree[], assessments: readonly Assessment[]): TwoViews {
  const hire = viewOf('hire', assessments);
  const manager = viewOf('manager', assessments);
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const rows = compareAssessments([...byId.keys()], hire, manager).map((one): ViewRow => ({
    ...one,
    goal: byId.get(one.goalId)!,
    sort: sortOf(one),
  }));
  const others = assessments.filter((one) => one.submittedAt !== null && one !== hire && one !== manager);
  return { hire, manager, others, rows };
}

function sortOf({ distance, hire, manager }: Comparison): ViewRow['sort'] {
  if (distance !== null) return distance > 0 ? 'apart' : 'agreed';
  return [hire, manager].some((one) => one && (one.rating !== null || one.comment)) ? 'one-sided' : 'unseen';
}

/** "Two views, two apart" */
export function viewsTitle({ hire, manager, rows }: TwoViews): string {
  if (!hire && !manager) return 'No view yet';
  if (!hire || !manager) return 'One view so far';
  const apart = rows.filter(({ sort }) => sort === 'apart').length;
  return apart ? `Two views, ${countWord(apart)} apart` : 'Two views, nothing apart';
}

/** "You: met · Priya: not yet"; the reader stands first. Null where one of the two gave no rating. */
export function apartWords(
  { hire, manager }: Pick<Comparison, 'hire' | 'manager'>,
  names: { hire: string; manager: string; managerReads: boolean },
): string | null {
  if (!hire?.rating || !manager?.rating) return null;
  const both = [`${names.hire}: ${hire.rating}`, `${names.manager}: ${manager.rating}`];
  const said = (names.managerReads ? both.toReversed() : both).join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
