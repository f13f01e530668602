import type { Table } from './block.js';
import type { Line } from './line.js';
import { spanOf, type Span } from './span.js';

/** A bullet that opens a row and, behind it, the one that opens the row's first cell: "* - ". */
const opensRow = /^[*+-] +- +/;

/**
 * The table that a list of lists writes at line `at`: "* - " opens a row, "- " set in below it each further cell. Null
 * unless all rows have as many cells, two at least.
 */
export function listTableAt(
  source: string,
  lines: readonly (Line | null)[],
  at: number,
): { table: Table; next: number } | null {
  const first = lines[at]!;
  if (!opensRow.test(first.raw)) return null;
  const rows: { start: number; end: number }[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line) {
      if (lines[next + 1] && (lines[next + 1]!.indent > first.indent || opensRow.test(lines[next + 1]!.raw))) continue;
      break;
    }
    const row = line.indent === first.indent ? opensRow.exec(line.raw)?.[0].length : undefined;
    if (row !== undefined) rows.push([{ start: line.start + row, end: line.end }]);
    else if (line.indent <= first.indent) break;
    else if (line.raw.startsWith('- ')) rows.at(-1)!.push({ start: line.start + 2, end: line.end });
    else rows.at(-1)!.at(-1)!.end = line.end;
  }
  const width = rows[0]!.length;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return null;
  const cells = rows.map((row) => row.map(({ start, end }): Span => spanOf(source, start, end)));
  return { table: { kind: 'table', rows: cells, bare: false }, next };
}
