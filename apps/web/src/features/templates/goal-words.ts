import type { TemplateGoal, TemplateSubGoal } from '@milepost/shared/template';

/** "2–4", "4 or more", "1" */
export function targetWords({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min}–${max}`;
}

/** What kind of goal it is: "Task", "Count, 2–4 runbook improvements", "Group of 3", "Choice, any 1 of 4". */
export function kindWords({
  kind,
  target,
  choose,
  subGoals,
}: TemplateGoal | (TemplateSubGoal & Partial<TemplateGoal>)) {
  switch (kind) {
    case 'count':
      return target ? `Count, ${targetWords(target)} ${target.unit}` : 'Count';
    case 'group':
      return `Group of ${subGoals?.length ?? 0}`;
    case 'choice':
      return `Choice, any ${choose ?? 1} of ${subGoals?.length ?? 0}`;
    case 'task':
      return 'Task';
  }
}

/** What a finished goal must carry besides the tick: "Evidence and sign-off". */
export function asksWords(asks: TemplateGoal['asks'] = []): string {
  const words = asks.map((ask) => (ask === 'evidence' ? 'evidence' : 'sign-off')).join(' and ');
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'A tick';
}
