import type { PdfLine } from './pdf-lines.js';

/** How a document is set: what its body looks like, and what stands out. */
export interface PdfType {
  /** The letters that most of the text is set in. */
  size: number;
  font: string;
  /** The sizes of headings, the largest first. */
  headings: number[];
  /** The fonts, other than the body's, in which short lines stand alone: bold, as a rule. */
  strong: Set<string>;
  /** Where the text begins on the left. */
  left: number;
  /** Whether the bullets of its lists are drawn as letters. Some programs draw circles, which nobody can read. */
  hasMarkers: boolean;
}

const rounded = (size: number) => Math.round(size * 2) / 2;
const lengthOf = (line: PdfLine) => line.segments.reduce((sum, { text }) => sum + text.length, 0);

/** Finds out how a document is set. */
export function typeOf(lines: readonly PdfLine[]): PdfType {
  const size = most(lines, (line) => rounded(line.size), lengthOf);
  const body = lines.filter((line) => rounded(line.size) === size);
  const font = most(body, (line) => line.font, lengthOf);
  const larger = new Set(lines.map((line) => rounded(line.size)).filter((each) => each >= size * 1.12));
  return {
    size,
    font,
    headings: [...larger].sort((a, b) => b - a),
    strong: strongFonts(body.filter((line) => line.font && line.font !== font && line.segments.length === 1)),
    left: leftEdge(lines.filter((line) => rounded(line.size) >= size)),
    hasMarkers: lines.some(({ marker }) => marker && !/[\da-z]/i.test(marker)),
  };
}

/** The level of a heading by its size; undefined for a line of the body. */
export function headingLevel(line: PdfLine, type: PdfType): number | undefined {
  const at = type.headings.indexOf(rounded(line.size));
  return at < 0 || line.segments.length > 1 ? undefined : Math.min(at + 1, 6);
}

function strongFonts(lines: PdfLine[]): Set<string> {
  const fonts = Map.groupBy(lines, ({ font }) => font);
  return new Set([...fonts].filter(([, own]) => own.filter(isShort).length >= own.length * 0.8).map(([font]) => font));
}

/** Whether a line is as short as a heading, and ends as one. */
export const isShort = (line: PdfLine): boolean =>
  line.segments.length === 1 && lengthOf(line) <= 80 && !/[.;,]$/.test(line.segments[0]!.text);

/** The leftmost place where lines begin more than once; where none do, the leftmost. */
function leftEdge(lines: readonly PdfLine[]): number {
  const starts = Map.groupBy(lines, ({ x }) => Math.round(x));
  const repeated = [...starts].filter(([, own]) => own.length > 1).map(([x]) => x);
  return Math.min(...(repeated.length ? repeated : starts.keys()));
}

function most<Key>(lines: readonly PdfLine[], key: (line: PdfLine) => Key, weight: (line: PdfLine) => number): Key {
  const sums = new Map<Key, number>();
  for (const line of lines) sums.set(key(line), (sums.get(key(line)) ?? 0) + weight(line));
  return [...sums].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
