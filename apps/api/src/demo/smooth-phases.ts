import type { TemplateContent, TemplateGoal } from '@milepost/shared/template';
import { ask, count, note, sign, tick, type DemoEvent, type DemoPlan } from './demo-story.js';

/** Days in which the goals of a smooth phase were done. */
const spans: Record<string, [number, number]> = {
  'day-30': [3, 28],
  'day-60': [33, 58],
  'day-90': [63, 88],
  'month-6': [100, 178],
};

/** Spells out the phases of a plan that went as they should, from the template's own goals. */
export function smoothPhases({ smooth }: DemoPlan, content: Pick<TemplateContent, 'phases'>): DemoEvent[] {
  if (!smooth) return [];
  return content.phases
    .filter(({ key }) => smooth.phases.includes(key))
    .flatMap(({ key, goals }) => {
      const [first, last] = spans[key]!;
      return goals.flatMap((goal, i) => {
        const day = Math.round(first + ((last - first - 2) * (i + 1)) / goals.length);
        return doneGoal(goal, day, smooth.signedBy);
      });
    });
}

function doneGoal(goal: TemplateGoal, day: number, signer: string): DemoEvent[] {
  const parts = goal.subGoals ?? [goal];
  const needed = goal.kind === 'choice' ? parts.slice(0, goal.choose) : parts;
  return [
    ...needed.flatMap(({ key, kind, target }) =>
      kind === 'count' ? count(key, ...Array<number>(target!.min).fill(day)) : tick(day, key),
    ),
    ...(goal.asks?.includes('evidence')
      ? note(day, goal.key, 'Shown in the team review; the ticket has the details.')
      : []),
    ...(goal.asks?.includes('sign-off') ? [...ask(day, goal.key), ...sign(day + 2, goal.key, signer)] : []),
  ];
}
