import type { ReportingLine } from './reporting-line.js';

/**
 * Every circle among these reporting lines, each as the people in it, who report each to the next and the last to the
 * first. Each person is looked at once, however long the lines are.
 */
export function circlesOf<Line extends ReportingLine>(lines: readonly Line[]): Line[][] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const walkOf = new Map<number, number>();
  const circles: Line[][] = [];
  for (const [walk, start] of lines.entries()) {
    const path: Line[] = [];
    let at: Line | undefined = start;
    while (at && !walkOf.has(at.id)) {
      walkOf.set(at.id, walk);
      path.push(at);
      at = byId.get(at.managerId ?? 0);
    }
    // only who was met on this very walk closes a circle
    if (at && walkOf.get(at.id) === walk) circles.push(path.slice(path.indexOf(at)));
  }
  return circles;
}

const mostNames = 5;

/**
 * "Ana Sol reports to Ben Ito, who reports to Ana Sol", seen from the person at `from`; of a long circle only the
 * beginning is told.
 */
export function circleWords(circle: readonly ReportingLine[], from: number): string {
  const length = Math.min(circle.length, mostNames);
  const told = Array.from({ length }, (_, step) => circle[(from + step) % circle.length]!.name);
  const [first, ...above] = told;
  const back = length < circle.length ? `and so on, back to ${first}` : `who reports to ${first}`;
  return `${first} reports to ${above.join(', who reports to ')}, ${back}`;
}
