import type { PdfPage, PdfWords } from './pdf-words.js';

/** Words between two wide gaps: a cell of a table, or the whole line. */
export interface PdfSegment {
  text: string;
  x: number;
  right: number;
}

/** Words at one height. */
export interface PdfLine {
  segments: PdfSegment[];
  /** A bullet or number before the words, as it was drawn. */
  marker: string;
  /** Where the line begins, marker included, and where its words begin. */
  x: number;
  textX: number;
  right: number;
  y: number;
  size: number;
  /** The font of every word in it; empty where there are several. */
  font: string;
  page: number;
  /** Counts the columns and boxes of a page: lines of one flow follow each other from top to bottom. */
  flow: number;
}

const bullets = '•◦▪▫●○■□‣⁃·∙►▸➢➤✓✔❖❑–—\\-\u2212\uf0b7\uf0a7\uf0d8\uf0fc\uf076§';
const markerAlone = new RegExp(String.raw`^(?:[${bullets}☐☑☒]|o|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])$`, 'u');
const markerFirst = new RegExp(String.raw`^([${bullets.replace('§', '')}☐☑☒]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)`, 'u');

/** The lines of a page, from top to bottom within each column. */
export function linesOn({ words, height }: PdfPage, page: number): PdfLine[] {
  return flowsOf(words, height).flatMap((flow, index) => {
    const rows = rowsOf(flow).map((row) => row.toSorted((a, b) => a.x - b.x));
    const columns = columnsOf(rows);
    return rows.map((row) => lineOf(row, columns, page, index));
  });
}

/** Where words begin after a gap on three lines or more: the columns of a table that is set tightly. */
function columnsOf(rows: PdfWords[][]): Set<number> {
  const starts = new Map<number, number>();
  for (const row of rows)
    for (const [at, word] of row.entries()) {
      const last = row[at - 1];
      if (!last || word.x - (last.x + last.width) < word.size * 0.2) continue;
      starts.set(Math.round(word.x), (starts.get(Math.round(word.x)) ?? 0) + 1);
    }
  return new Set([...starts].filter(([, lines]) => lines > 2).map(([x]) => x));
}

/** Words are drawn column by column: a jump back up by a quarter of the page begins the next. */
function flowsOf(words: PdfWords[], height: number): PdfWords[][] {
  const flows: PdfWords[][] = [];
  let lowest = -Infinity;
  for (const word of words) {
    if (!flows.length || word.y < lowest - height / 4) {
      flows.push([]);
      lowest = -Infinity;
    }
    lowest = Math.max(lowest, word.y);
    flows.at(-1)!.push(word);
  }
  return flows;
}

/** Words at one height are a row. So are cells that stand in the middle of a taller neighbour: closer than lines can be. */
function rowsOf(words: PdfWords[]): PdfWords[][] {
  const rows: PdfWords[][] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const height = Math.min(word.size, last?.size ?? 0);
    if (row && last && word.y - row[0]!.y < height * 0.45) row.push(word);
    else if (row && last && word.y - last.y < height * 0.8 && isBeside(word, row)) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** Whether words touch none of those in a row that are less than a line above them. */
const isBeside = (word: PdfWords, row: PdfWords[]) =>
  row.every(
    (other) => word.y - other.y > word.size * 0.9 || other.x > word.x + word.width || other.x + other.width < word.x,
  );

function lineOf(words: PdfWords[], columns: Set<number>, page: number, flow: number): PdfLine {
  const size = Math.max(...words.map((word) => word.size));
  const { marker, segments } = apart(segmentsOf(words, columns, size));
  const letters = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const font = letters[0]?.font ?? '';
  return {
    segments,
    marker,
    x: words[0]!.x,
    textX: segments[0]?.x ?? words[0]!.x,
    right: Math.max(...words.map(({ x, width }) => x + width)),
    y: Math.max(...words.map(({ y }) => y)),
    size,
    font: letters.every((word) => word.font === font) ? font : '',
    page,
    flow,
  };
}

function segmentsOf(words: PdfWords[], columns: Set<number>, size: number): PdfSegment[] {
  const pieces: PdfWords[][] = [];
  let right = -Infinity;
  for (const word of words) {
    const last = pieces.at(-1);
    const gap = columns.has(Math.round(word.x)) ? 0.2 : 0.7;
    if (last && word.x - right < size * gap && !markerAlone.test(last.at(-1)!.text.trim())) last.push(word);
    else pieces.push([word]);
    right = Math.max(right, word.x + word.width);
  }
  return pieces.map((piece) => ({
    text: rowsOf(piece)
      .map((row) =>
        joined(
          row.toSorted((a, b) => a.x - b.x),
          size,
        ),
      )
      .join(' '),
    x: piece[0]!.x,
    right: Math.max(...piece.map(({ x, width }) => x + width)),
  }));
}

/** Joins words, with a blank wherever there is a gap. */
function joined(words: PdfWords[], size: number): string {
  let text = '';
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    const gap = last ? word.x - (last.x + last.width) : 0;
    text += (gap > size * 0.12 ? ' ' : '') + word.text;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Sets a marker apart from the words that it stands before. */
function apart(segments: PdfSegment[]): { marker: string; segments: PdfSegment[] } {
  const [first, ...rest] = segments;
  if (first && rest.length && markerAlone.test(first.text)) return { marker: first.text, segments: rest };
  const [whole, marker] = (first && markerFirst.exec(first.text)) ?? [];
  if (!first || !whole || !marker) return { marker: '', segments };
  const letters = first.text.length;
  const x = first.x + ((first.right - first.x) * whole.length) / letters;
  return { marker, segments: [{ ...first, text: first.text.slice(whole.length), x }, ...rest] };
}
