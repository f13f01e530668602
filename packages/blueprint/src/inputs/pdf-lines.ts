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

const bullets = '•◦▪▫●○■□‣⁃·∙►▸➢➤✓✔❖❑–—\u002d\u2212\uf0b7\uf0a7\uf0d8\uf0fc\uf076§';
const markerAlone = new RegExp(String.raw`^(?:[${bullets}☐☑☒]|o|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])$`, 'u');
const markerFirst = new RegExp(String.raw`^([${bullets.replace('§', '')}☐☑☒])\s+(?=\S)`, 'u');
const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The lines of a page, from top to bottom within each column. */
export function linesOn({ words, height }: PdfPage, page: number): PdfLine[] {
  return flowsOf(words, height).flatMap((flow, index) => rowsOf(flow).map((row) => lineOf(row, page, index)));
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

function rowsOf(words: PdfWords[]): PdfWords[][] {
  const rows: PdfWords[][] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && word.y - row[0]!.y < Math.min(word.size, row[0]!.size) * 0.45) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

function lineOf(row: PdfWords[], page: number, flow: number): PdfLine {
  const words = row.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...words.map((word) => word.size));
  const { marker, segments } = apart(segmentsOf(words, size));
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

function segmentsOf(words: PdfWords[], size: number): PdfSegment[] {
  const segments: PdfSegment[] = [];
  const pieces: PdfWords[][] = [];
  for (const word of words) {
    const last = pieces.at(-1)?.at(-1);
    if (last && word.x - (last.x + last.width) < size * 0.7 && !markerAlone.test(last.text.trim()))
      pieces.at(-1)!.push(word);
    else pieces.push([word]);
  }
  for (const piece of pieces)
    segments.push({
      text: joined(piece, size),
      x: piece[0]!.x,
      right: Math.max(...piece.map(({ x, width }) => x + width)),
    });
  return segments;
}

/** Joins words, with a blank wherever there is a gap. Those that are written from the right begin there. */
function joined(words: PdfWords[], size: number): string {
  const backwards = words.filter(({ text }) => fromRight.test(text)).length > words.length / 2;
  let text = '';
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    const gap = last ? word.x - (last.x + last.width) : 0;
    const between = gap > size * 0.12 ? ' ' : '';
    text = backwards ? word.text + between + text : text + between + word.text;
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
