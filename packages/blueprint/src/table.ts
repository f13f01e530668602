import type { Table } from './block.js';
import type { Line } from './line.js';
import { spanOf, splitSpan, type Span } from './span.js';

/** A table found at a line, and the line behind it. */
interface FoundTable {
  table: Table;
  next: number;
}

/** "Target: 0" beside "Follow-up: monthly" are two labels on a line, no cells. */
const labelled = /^\p{Lu}[\p{L} -]{2,20}:\s\S/u;
const separator = /^[\s|:+=-]*$/;

/** The table that starts at line `at`: cells parted by pipes, by tabs, or by two blanks and more. */
export function tableAt(source: string, lines: readonly (Line | null)[], at: number): FoundTable | null {
  return pipes(source, lines, at) ?? columns(source, lines, at);
}

function pipes(source: string, lines: readonly (Line | null)[], at: number): FoundTable | null {
  const rows: Span[][] = [];
  const sure =
    lines[at]!.raw.startsWith('|') ||
    (lines[at + 1] && separator.test(lines[at + 1]!.raw) && lines[at + 1]!.raw.includes('|'));
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
    const cells = cellsOf(source, line.start, line.end);
    if (!sure && rows.length > 0 && cells.length !== rows[0]!.length) break;
    rows.push(cells);
  }
  const wide = rows.filter((row) => row.length >= 2);
  if (wide.length < (sure ? 1 : 2)) return null;
  return { table: { kind: 'table', rows, bare: false }, next };
}

const isRow = (line: Line | null) =>
  line !== null &&
  line.raw.includes('|') &&
  (line.marker === null || line.raw.startsWith('|')) &&
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
  return source.startsWith('||', start - 1) || source.startsWith('||', start)
    ? cells.filter((cell) => cell.text)
    : cells;
}

/** How cells are parted: by single tabs (empty cells keep their place), by runs of tabs, of dots, or of blanks. */
type Parting = 'tab' | 'tabs' | 'semicolons' | 'dots' | 'blanks';

function columns(source: string, lines: readonly (Line | null)[], at: number): FoundTable | null {
  const first = lines[at]!;
  const by = partingOf(first);
  if (!by || first.marker || isTitle(lines, at)) return null;
  const header = parted(source, first, by);
  if (
    header.length < 2 ||
    header.every((cell) => labelled.test(cell.text)) ||
    header.some((cell) => cell.text.length > 60 || /_{3}/.test(source.slice(cell.start, cell.end)))
  )
    return null;
  const rows = [header];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line) {
      const later = lines[next + 1];
      if (
        later &&
        by !== 'tab' &&
        !later.marker &&
        !isTitle(lines, next + 1) &&
        filled(parted(source, later, by)) === header.length
      )
        continue;
      break;
    }
    if (/^[-=\s]+$/.test(line.raw)) continue;
    if (line.marker) break;
    const cells = parted(source, line, by);
    const fits = line.raw.length < columnOf(first, header[1]!) && lines[next - 1] !== null && !line.marker;
    const under = by === 'blanks' && (line.indent + 1 >= columnOf(first, header[1]!) || fits);
    const enough = by === 'tab' ? cells.length > 1 && filled(cells) > 0 : filled(cells) > 1 || under;
    if (!enough || cells.length > header.length) break;
    if (rows.length > 8 && rows.filter((row) => row.length === header.length).length * 3 < rows.length) return null;
    const short = cells.length < header.length;
    if (short && by === 'blanks') rows.push(underHeader(first, header, line, cells));
    // a sheet's row leaves out its last cells where they are empty
    else if (short && by === 'tab' && cells.length >= header.length - 2) rows.push(padded(cells, header.length));
    else rows.push(cells);
  }
  const even = rows.filter((row) => row.length === header.length).length;
  return rows.length >= 2 && even * 2 >= rows.length
    ? { table: { kind: 'table', rows, bare: by === 'dots' }, next }
    : null;
}

/** "5  Whom to call" between empty lines is a section's title. */
const isTitle = (lines: readonly (Line | null)[], at: number) =>
  !lines[at + 1] && /^\d{1,2} {1,4}\p{Lu}/u.test(lines[at]!.raw);

function partingOf(line: Line): Parting | null {
  if (line.raw.includes('\t')) return /\t\s*\t/.test(line.raw) ? 'tabs' : 'tab';
  if (/^[^;]{1,60}(?:;[^;\s][^;]{0,60}){2,}$/.test(line.raw)) return 'semicolons';
  if (/[.·…]{4,}|…{2,}/.test(line.raw)) return 'dots';
  return / {2,}/.test(line.raw) ? 'blanks' : null;
}

const partings = { tab: /\t/g, tabs: /\t+/g, semicolons: /;/g, dots: /\s?[.·…]{2,}\s?/g, blanks: / {2,}/g };

const filled = (cells: readonly Span[]) => cells.filter((cell) => cell.text).length;

function parted(source: string, line: Line, by: Parting): Span[] {
  const start = by === 'tab' ? source.lastIndexOf('\n', line.start - 1) + 1 : line.start;
  const end = by === 'tab' && source.indexOf('\n', line.end) >= 0 ? source.indexOf('\n', line.end) : line.end;
  const cells = splitSpan(source, { start, end }, partings[by]);
  return by === 'tab' ? cells : cells.filter((cell) => cell.text);
}

const columnOf = (line: Line, cell: Span) => line.indent + cell.start - line.start;

function padded(cells: readonly Span[], width: number): Span[] {
  const { end } = cells.at(-1)!;
  return Array.from({ length: width }, (_, at) => cells[at] ?? { text: '', start: end, end });
}

/** Puts the cells of a row that lacks some under the titles they stand under. */
function underHeader(first: Line, header: readonly Span[], line: Line, cells: readonly Span[]): Span[] {
  const row: Span[] = header.map(() => ({ text: '', start: line.start, end: line.start }));
  for (const cell of cells) {
    const at = header.findLastIndex((title) => columnOf(first, title) <= columnOf(line, cell) + 1);
    row[Math.max(0, at)] = cell;
  }
  return row;
}
