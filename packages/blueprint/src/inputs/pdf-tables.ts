import type { PdfLine, PdfSegment } from './pdf-lines.js';
import { joinedLines, wraps } from './pdf-wrapping.js';

interface Band {
  x: number;
  right: number;
}

/** A table that stands in lines `from` to `to` (without it), by row and column. */
export interface PdfTable {
  to: number;
  rows: string[][];
}

/** The table that begins at a line: two lines or more whose words stand in the same two columns or more. */
export function tableAt(lines: PdfLine[], from: number): PdfTable | undefined {
  let bands = bandsOf(lines[from]!.segments, []);
  if (bands.length < 2 || lines[from]!.marker) return undefined;
  let to = from + 1;
  let full = 1;
  for (; to < lines.length; to++) {
    const line = lines[to]!;
    const isFull = line.segments.length > 1;
    const widened = bandsOf(line.segments, bands);
    if (!belongs(line, lines[to - 1]!, bands)) break;
    if (!isFull && (isBelow(line, lines[to - 1]!) || widened.length > bands.length)) break;
    if (widened.length < bands.length && !lines.slice(from, to + 1).every((each) => isApart(each, widened))) break;
    bands = widened;
    if (isFull) full++;
  }
  if (full < 2) return undefined;
  const own = lines.slice(from, to);
  return { to, rows: rowsOf(own, columnsOf(own, bands)) };
}

/** Whether each of a line's words still has a column of its own. */
const isApart = ({ segments }: PdfLine, bands: readonly Band[]) =>
  bands.length > 1 && bands.every((band) => segments.filter((segment) => isIn(segment, band)).length < 2);

const isIn = ({ x }: PdfSegment, band: Band) => x >= band.x - 1 && x <= band.right;

/** Whether a line may belong to the table above it, which may go on at the top of the next page. */
const belongs = (line: PdfLine, above: PdfLine, bands: readonly Band[]) =>
  !line.marker &&
  (line.page === above.page
    ? line.flow === above.flow && line.y - above.y < line.size * 5
    : line.page === above.page + 1 && (line.segments.length > 1 || line.x > bands[0]!.right));

/** Whether a line stands clear of the one above it on its page. */
const isBelow = (line: PdfLine, above: PdfLine) => line.page === above.page && line.y - above.y > line.size * 1.6;

/** Bands that stand beside each other and are never filled on one line are one column: words on its left, a number on its right. */
function columnsOf(lines: PdfLine[], bands: Band[]): Band[] {
  const columns: Band[] = [];
  for (const band of bands) {
    const last = columns.at(-1);
    const both = last && { x: last.x, right: band.right };
    const isOne = both && lines.every(({ segments }) => segments.filter((segment) => isIn(segment, both)).length < 2);
    if (isOne && bands.length > 2) columns[columns.length - 1] = both;
    else columns.push(band);
  }
  return columns;
}

/** Where words stand side by side: what overlaps is one band. */
function bandsOf(segments: readonly PdfSegment[], known: readonly Band[]): Band[] {
  const bands: Band[] = [];
  for (const { x, right } of [...known, ...segments].toSorted((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last && x < last.right + 1) last.right = Math.max(last.right, right);
    else bands.push({ x, right });
  }
  return bands;
}

/** The rows of a table. Where rows stand further apart than a cell's own lines, by that; else by where cells go on. */
function rowsOf(lines: PdfLine[], bands: Band[]): string[][] {
  const cells = lines.map(({ segments }) => bands.map((band) => segments.filter((segment) => isIn(segment, band))));
  const goesOn = (at: number, column: number) =>
    cellGoesOn(cells[at]![column]!, cells[at - 1]![column]!.at(-1)?.right, bands[column]!, lines[at]!.size);
  const allGoOn = (at: number) => bands.every((_, column) => !cells[at]![column]!.length || goesOn(at, column));
  const gaps = lines.map((line, at) => gapAbove(line, lines[at - 1]));
  const tight = Math.min(...gaps);
  const isFar = gaps.map((gap) => gap > tight * 1.12);
  const byGap =
    tight < 1.6 &&
    isFar.slice(1).includes(true) &&
    isFar.every((far, at) => far || bands.some((_, column) => goesOn(at, column)));
  const begins = (at: number) => {
    if (at === 0) return true;
    if (byGap && Number.isFinite(gaps[at]!)) return isFar[at]!;
    if (gaps[at]! >= 1.6 && Number.isFinite(gaps[at]!)) return true;
    return cells[at]![0]!.length > 0 && !allGoOn(at);
  };
  const rows: string[][] = [];
  for (const [at, line] of cells.entries()) {
    if (begins(at)) rows.push(bands.map(() => ''));
    for (const [column, cell] of line.entries())
      for (const { text } of cell) rows.at(-1)![column] = joinedLines(rows.at(-1)![column]!, text).trim();
  }
  // a header that is repeated on every page is there once
  return rows.filter((row, at) => at === 0 || row.join('|') !== rows[0]!.join('|'));
}

/** How far a line is below the one above it, in letters' heights; without end across a page. */
const gapAbove = (line: PdfLine, above: PdfLine | undefined) =>
  above && above.page === line.page ? (line.y - above.y) / line.size : Infinity;

const cellGoesOn = (cell: PdfSegment[], end: number | undefined, band: Band, size: number) =>
  end !== undefined &&
  cell.length > 0 &&
  wraps({ right: end, edge: band.right, next: cell[0]!.text, nextWidth: cell[0]!.right - cell[0]!.x, size });
