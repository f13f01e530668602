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
    const widened = bandsOf(line.segments, bands);
    if (!belongs(line, lines[to - 1]!) || widened.length < bands.length) break;
    if (line.segments.length < 2 && line.y - lines[to - 1]!.y > line.size * 1.6) break;
    if (widened.length > bands.length && line.segments.length < 2) break;
    bands = widened;
    if (line.segments.length > 1) full++;
  }
  return full < 2 ? undefined : { to, rows: rowsOf(lines.slice(from, to), bands) };
}

const belongs = (line: PdfLine, above: PdfLine) =>
  line.page === above.page && line.flow === above.flow && !line.marker && line.y - above.y < line.size * 5;

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

function rowsOf(lines: PdfLine[], bands: Band[]): string[][] {
  const rows: string[][] = [];
  let ends: (number | undefined)[] = [];
  for (const [at, line] of lines.entries()) {
    const cells = bands.map((band) => line.segments.filter(({ x }) => x >= band.x - 1 && x <= band.right));
    const row = rows.at(-1);
    const tight = at > 0 && line.y - lines[at - 1]!.y < line.size * 1.6;
    const goesOn = cells.every(
      (cell, column) => !cell.length || cellGoesOn(cell, ends[column], bands[column]!, line.size),
    );
    const texts = cells.map((cell) => cell.map(({ text }) => text).join(' '));
    if (row && tight && (goesOn || !texts[0])) {
      for (const [column, text] of texts.entries())
        if (text) row[column] = row[column] ? joinedLines(row[column], text) : text;
    } else rows.push(texts);
    ends = cells.map((cell) => cell.at(-1)?.right);
  }
  return rows;
}

const cellGoesOn = (cell: PdfSegment[], end: number | undefined, band: Band, size: number) =>
  end !== undefined &&
  wraps({ right: end, edge: band.right, next: cell[0]!.text, nextWidth: cell[0]!.right - cell[0]!.x, size });
