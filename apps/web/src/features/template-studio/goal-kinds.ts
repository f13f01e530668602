import type { GoalKind, TemplateGoal, TemplatePhase } from '@milepost/shared/template';
import { targetWords } from '../../ui/target-words';

export const kindNames: Record<GoalKind, string> = {
  task: 'Task: done or not',
  count: 'Count: so many of something',
  group: 'Group: all of its parts',
  choice: 'Choice: some of its options',
};

/** "2–4 runbooks", "Group of 3", "Any 1 of 4"; what it is done with follows. */
export function goalAside({ kind, target, choose, subGoals, optional, asks = [] }: TemplateGoal): string {
  const parts = subGoals?.length ?? 0;
  const what = {
    task: '',
    count: target ? targetWords(target) : 'Count',
    group: `Group of ${parts}`,
    choice: `Any ${choose ?? 1} of ${parts}`,
  }[kind];
  return [what, optional && 'optional', ...asks].filter(Boolean).join(', ');
}

/** The same goal as another kind: what the new kind needs is there, what it has no use for is gone. */
export function asKind(goal: TemplateGoal, kind: GoalKind): TemplateGoal {
  const { target, choose, subGoals, ...rest } = goal;
  if (kind === 'task') return { ...rest, kind };
  if (kind === 'count') return { ...rest, kind, target: target ?? { min: 1, max: null, unit: '' } };
  // only a count in a group can be read out of one sentence
  const parts = (subGoals ?? []).map(({ split, ...part }) => (split && kind === 'group' ? { ...part, split } : part));
  return { ...rest, kind, subGoals: parts, ...(kind === 'choice' ? { choose: choose ?? 1 } : {}) };
}

/** The phases with a goal taken to a place in another one; to its end where none is given. The goal keeps its key. */
export function toPhase(
  phases: readonly TemplatePhase[],
  key: string,
  phase: string,
  index = Number.POSITIVE_INFINITY,
): TemplatePhase[] {
  const goal = phases.flatMap(({ goals }) => goals).find((one) => one.key === key)!;
  return phases.map((one) => {
    const rest = one.goals.filter((other) => other.key !== key);
    return { ...one, goals: one.key === phase ? rest.toSpliced(index, 0, goal) : rest };
  });
}
