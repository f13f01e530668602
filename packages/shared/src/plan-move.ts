import { goalDrafts } from './assignment.js';
import { isDone } from './completion.js';
import { treesOf, type GoalMoments } from './goal-moments.js';
import { mergePlan, mergeTerms, type MergeGoal, type PlanMerge, type Resolution } from './plan-merge.js';
import { applyOverlay, overlayOf, type BendableContent } from './template-variant.js';

/** A version of a template as a plan follows it. */
export const followedContent = <Content extends BendableContent>(content: Content, variant: string | null): Content =>
  variant !== null && overlayOf(content, variant) ? applyOverlay(content, variant) : content;

/** What of a plan came from its template, as the merge reads it; what was added to this plan alone is not part of it. */
export function mergeGoals(moments: readonly GoalMoments[]): MergeGoal[] {
  const keys = new Map(moments.map(({ id, key }) => [id, key]));
  const trees = treesOf(moments);
  const done = new Set(
    trees.flatMap((tree) => [tree, ...tree.subGoals].filter((one) => isDone(one)).map(({ id }) => id)),
  );
  return moments.flatMap((goal) =>
    goal.key === null
      ? []
      : [
          {
            ...mergeTerms(goal),
            id: goal.id,
            key: goal.key,
            parentKey: goal.parentId === null ? null : (keys.get(goal.parentId) ?? null),
            kind: goal.kind,
            dropped: goal.dropped,
            begun: [goal.tickedAt, goal.countedAt, goal.evidenceAt, goal.signedAt].some((at) => at !== null),
            firm: goal.waived || goal.asked || done.has(goal.id),
          },
        ],
  );
}

/** What moving a plan from one version of its template to another would do. */
export const planMove = (
  from: BendableContent,
  to: BendableContent,
  variant: string | null,
  goals: readonly GoalMoments[],
  resolutions: readonly Resolution[] = [],
): PlanMerge =>
  mergePlan(
    goalDrafts(followedContent(from, variant), new Set()),
    goalDrafts(followedContent(to, variant), new Set()),
    mergeGoals(goals),
    resolutions,
  );
