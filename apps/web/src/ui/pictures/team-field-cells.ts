import type { FieldMark } from './team-field';

/** Marks that stand together, where there are too many to draw each. */
export interface FieldCell {
  /** Its lower left corner, in stretches. */
  x: number;
  y: number;
  count: number;
  needing: number;
}

/** Counts the marks in each cell of the field, `perStretch` of them to a stretch; empty ones are left out. */
export function fieldCells(
  marks: readonly Pick<FieldMark, 'x' | 'y' | 'needs'>[],
  stretches: number,
  perStretch: number,
): FieldCell[] {
  const cells = new Map<string, FieldCell>();
  const corner = (at: number) => Math.min(stretches * perStretch - 1, Math.floor(at * perStretch)) / perStretch;
  for (const mark of marks) {
    const [x, y] = [corner(mark.x), corner(mark.y)];
    const cell = cells.get(`${x} ${y}`) ?? { x, y, count: 0, needing: 0 };
    cells.set(`${x} ${y}`, { ...cell, count: cell.count + 1, needing: cell.needing + (mark.needs ? 1 : 0) });
  }
  return [...cells.values()];
}
