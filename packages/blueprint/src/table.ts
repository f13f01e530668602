import type { Table } from './block.js';
import type { Line } from './line.js';
import { spanOf, type Span } from './span.js';

/** A table found at a line, and the line behind it. */
interface FoundTable {
  table: Table;
  next: number;
}

const separator = /^[\s|:+=-]*$/;

/** The table that starts at line `at`: cells parted by pipes, by tabs, or by two blanks and more. */
export function tableAt(source: string, lines: readonly (Line | null)[], at: number): FoundTable | null {
  return pipes(source, lines, at) ?? columns(source, lines, at);
}

function pipes(source: string, lines: readonly (Line | null)[], at: number): FoundTable | null {
  const rows: Span[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (
      !line &&
      lines[next + 1] &&
      rows.length > 0 &&
      isRow(lines[next + 1]!) &&
      isRow(lines[next - 1] ?? null) &&
      lines[next + 1]!.raw.startsWith('|')
    )
      continue;
    if (!line || (!isRow(line) && !(rows.length > 0 && /^\+[-=+]+\+$/.test(line.raw)))) break;
    if (separator.test(line.raw)) continue;
    rows.push(cellsOf(source, line.start, line.end));
  }
  const wide = rows.filter((row) => row.length >= 2);
  const sure =
    lines[at]!.raw.startsWith('|') ||
    (lines[at + 1] && separator.test(lines[at + 1]!.raw) && lines[at + 1]!.raw.includes('|'));
  if (wide.length < (sure ? 1 : 2) || (!sure && rows.some((row) => row.length !== rows[0]!.length))) return null;
  return { table: { kind: 'table', rows, flat: false }, next };
}

const isRow = (line: Line | null) =>
  line !== null &&
  line.raw.includes('|') &&
  (line.raw.startsWith('|') || line.raw.includes(' | ') || separator.test(line.raw));

function cellsOf(source: string, start: number, end: number): Span[] {
  if (source[start] === '|') start++;
  if (source[end - 1] === '|' && source[end - 2] !== '\\') end--;
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && (source[i] !== '|' || source[i - 1] === '\\')) continue;
    cells.push(spanOf(source, from, i));
    from = i + 1;
  }
  return cells;
}

function columns(source: string, lines: readonly (Line | null)[], at: number): FoundTable | null {
  const first = lines[at]!;
  const by = first.raw.includes('\t')
    ? /\t+/g
    : /\s?[.·…]{4,}\s?|\s?…{2,}\s?/.test(first.raw)
      ? /\s?[.·…]{2,}\s?/g
      : / {2,}/g;
  const header = parted(source, first, by);
  if (header.length < 2 || first.marker || header.some((cell) => cell.text.length > 60)) return null;
  const rows = [header];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line) {
      const later = lines[next + 1];
      if (later && parted(source, later, by).length === header.length) continue;
      break;
    }
    if (/^[-=\s]+$/.test(line.raw)) continue;
    const cells = parted(source, line, by);
    if (cells.length < 2 || cells.length > header.length) break;
    rows.push(cells);
  }
  const even = rows.filter((row) => row.length === header.length).length;
  return rows.length >= 2 && even * 2 >= rows.length ? { table: { kind: 'table', rows, flat: false }, next } : null;
}

function parted(source: string, line: Line, by: RegExp): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const gap of line.raw.matchAll(by)) {
    cells.push(spanOf(source, line.start + from, line.start + gap.index));
    from = gap.index + gap[0].length;
  }
  cells.push(spanOf(source, line.start + from, line.end));
  return cells.filter((cell) => cell.text);
}
