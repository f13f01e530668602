import type { Side } from '@milepost/shared/assessment';
import type { CheckIn } from '../../api/check-in-cache';

const first = (name: string) => name.split(' ')[0] ?? name;

/**
 * How far the others are with their views, one sentence each: "Priya has not begun.", "Priya has submitted; you read it once
 * you submit yours." Nothing about the reader's own.
 */
export function othersProgress({ plan, progress, assessments, can, writers }: CheckIn): string[] {
  const { hire, manager, viewer } = plan;
  const expected: { side: Side; id: number; name: string }[] = [
    { side: 'hire', ...hire },
    ...(manager ? [{ side: 'manager' as const, ...manager }] : []),
  ];
  // a former manager or a mentor is told of once they wrote
  const others = progress
    .filter(({ by }) => !expected.some(({ id }) => id === by))
    .map(({ side, by }) => ({ side, id: by, name: writers.find(({ id }) => id === by)?.name ?? 'Somebody' }));
  return [...expected, ...others]
    .filter(({ id }) => id !== viewer.id)
    .map(({ side, id, name }) => {
      const one = progress.find(({ by }) => by === id);
      const who = first(name);
      if (!one) return `${who} has not begun.`;
      if (!one.submitted) return `${who} is writing.`;
      if (assessments.some(({ by }) => by === id)) return `${who} has submitted.`;
      if (!can.read) return `${who} has submitted.`;
      const turn = can.assess === 'hire' || can.assess === 'manager' ? 'you submit yours' : 'both have';
      return side === 'mentor'
        ? `${who} has added a view; it shows with the others.`
        : `${who} has submitted; you read it once ${turn} or the meeting opens.`;
    });
}
