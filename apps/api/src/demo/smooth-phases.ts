import type { TemplateContent, TemplateGoal } from '@milepost/shared/template';
import { ask, count, note, sign, tick, type DemoEvent, type DemoPlan } from './demo-story.js';

/** Days in which the goals of a smooth phase were done. */
const spans: Record<string, [number, number]> = {
  'day-30': [3, 28],
  'day-60': [33, 58],
  'day-90': [63, 88],
  'month-6': [100, 178],
  'month-12': [195, 355],
};

/** Spells out the phases of a plan that went as they should, up to today or to where they stopped; a pause pushes them on. */
export function smoothPhases(
  { smooth, today, events }: DemoPlan,
  content: Pick<TemplateContent, 'phases'>,
): DemoEvent[] {
  if (!smooth) return [];
  const { phases, signedBy, early = 0, until = today } = smooth;
  const told = new Set(events.flatMap((event) => ('key' in event ? [event.key.split('/')[0]] : [])));
  return content.phases
    .filter(({ key }) => phases.includes(key))
    .flatMap(({ key, goals }) => {
      const [first, last] = spans[key]!;
      return goals
        .map((goal, i) => ({ goal, day: Math.round(first + ((last - first - 2) * (i + 1)) / goals.length) - early }))
        .filter(({ goal }) => !told.has(goal.key))
        .flatMap(({ goal, day }) => doneGoal(goal, afterPauses(day, events), signedBy));
    })
    .filter(({ day }) => day <= until);
}

/** A day of work, pushed on by every leave that began before it. */
const afterPauses = (day: number, events: readonly DemoEvent[]): number =>
  events.reduce((on, event) => (event.did === 'pause' && event.day <= on ? on + event.until - event.day : on), day);

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
