import type { Table } from './block.js';
import type { ReadGoal } from './blueprint.js';
import type { PhaseLabel } from './phase-label.js';
import { goal } from './read-goals.js';
import type { Reading } from './reading.js';
import { cellParts } from './run-in.js';
import type { Span } from './span.js';
import { cellPhase, goalColumns, phaseColumn, phaseColumns } from './table-columns.js';

/** A phase as a table gives it. */
export interface TablePhase {
  phase: PhaseLabel;
  label: Span;
  goals: ReadGoal[];
}

/**
 * The phases of a table whose columns or rows are phases; empty where they are not. `inside` a phase only the first column
 * can name narrower ones: any other says when a goal is due.
 */
export function planTable(reading: Reading, table: Table, inside = false): TablePhase[] {
  const [header = [], ...body] = table.rows;
  const columns = phaseColumns(header);
  if (columns.length >= 2) return byColumn(reading, header, body, columns);
  const at = phaseColumn(table.rows);
  if (inside && at > 0) return [];
  if (at >= 0)
    return cellPhase(header[at]!.text) ? byRow(reading, [], table.rows, at) : byRow(reading, header, body, at);
  const bare = phaseColumn([header.map((cell) => ({ ...cell, text: '' })), ...table.rows]);
  return bare === 0 && cellPhase(header[0]!.text) ? byRow(reading, [], table.rows, 0) : [];
}

function byColumn(
  reading: Reading,
  header: readonly Span[],
  body: readonly Span[][],
  columns: ReturnType<typeof phaseColumns>,
): TablePhase[] {
  for (const cell of header) reading.use(cell);
  const titled = columns[0]!.at > 0;
  return columns.map(({ at, phase }) => ({
    phase,
    label: header[at]!,
    goals: body.flatMap((row) => {
      if (titled) reading.use(row[0]);
      return partsOf(reading, row[at], titled ? row[0]?.text : undefined);
    }),
  }));
}

function byRow(reading: Reading, header: readonly Span[], body: readonly Span[][], at: number): TablePhase[] {
  const columns =
    header.length > 0
      ? goalColumns(
          header.map((cell, column) => (column === at ? { ...cell, text: '#' } : cell)),
          body,
        )
      : [at === 0 ? 1 : 0];
  const phases: TablePhase[] = [];
  for (const cell of header) reading.use(cell);
  for (const row of body) {
    const label = row[at];
    const phase = label?.text ? cellPhase(label.text, header[at]?.text) : null;
    const last = phases.at(-1);
    if (label && phase) {
      reading.use(label);
      const same = phases.find((other) => other.phase.key === phase.key && other.label.text === label.text);
      if (!same) phases.push({ phase, label, goals: [] });
    } else if (label?.text || !last) continue;
    const current =
      phases.find((other) => phase && other.phase.key === phase.key && other.label.text === label!.text) ?? last!;
    const goals = columns.flatMap((column) =>
      partsOf(reading, row[column], columns.length > 1 ? header[column]?.text : undefined),
    );
    current.goals.push(...goals);
  }
  return phases;
}

const partsOf = (reading: Reading, cell: Span | undefined, group?: string): ReadGoal[] =>
  !cell?.text || /^(?:[-–—]|n\/a|tbd)$/i.test(cell.text)
    ? []
    : cellParts(reading.source, cell).map((part) => goal(reading, part, [], "a cell of a plan's table", 0.8, group));
