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

const mostNames = 6;

/** "Ana Sol → Ben Ito → Ana Sol", seen from the person at `from`; long ones leave out their middle. */
export function circleWords(circle: readonly ReportingLine[], from: number): string {
  const name = (step: number): string => circle[(from + step) % circle.length]!.name;
  const shown = Array.from({ length: Math.min(circle.length, mostNames) }, (_, step) => name(step));
  if (circle.length > mostNames) shown.push('…');
  return [...shown, name(0)].join(' → ');
}
