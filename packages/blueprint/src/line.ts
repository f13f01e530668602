import { markerOf, type Marker } from './marker.js';
import { spanOf, type Span } from './span.js';

/** One line of the source without the blanks around it, and without its list marker. */
export interface Line {
  /** The whole line as it stands, trimmed. */
  raw: string;
  start: number;
  end: number;
  /** Columns of blanks before it; a tab makes four. */
  indent: number;
  marker: Marker | null;
  /** What follows the marker; the whole line where there is none. */
  content: Span;
  /** Whether Markdown's two blanks or a backslash end it, so that the next line is no continuation. */
  breaks: boolean;
}

/** The lines of a source; empty ones are null. A marker that hangs at a line's end opens a line of its own. */
export function linesOf(source: string): (Line | null)[] {
  const hanging = /(?:^|\n)[ \t]*-[ \t]*\n/.test(source);
  const lines: (Line | null)[] = [];
  let start = 0;
  while (start <= source.length) {
    let end = start;
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++;
    const line = lineOf(source, start, end);
    const hangs = hanging && line && line.raw.length > 2 && line.raw.endsWith(' -');
    lines.push(hangs ? lineOf(source, start, line.end - 1) : line);
    if (hangs) lines.push(lineOf(source, line.end - 1, end));
    start = end + 1;
  }
  const wiki = lines.filter((line) => line && /^h[1-6]\. /.test(line.raw)).length;
  const titles = wiki === 0 ? 0 : lines.filter((line, at) => line && hashed.test(line.raw) && alone(lines, at)).length;
  return lines.map((line, at) => {
    if (line && wiki > titles && hashed.test(line.raw))
      return marked(source, line, '#', hashed.exec(line.raw)![0].length);
    return line && counts(lines, at) ? marked(source, line, '1', bareNumber.exec(line.raw)![0].length) : line;
  });
}

const alone = (lines: readonly (Line | null)[], at: number) => !lines[at - 1] && !lines[at + 1];

const isLineEnd = (code: number) => code === 10 || code === 12 || code === 13 || code === 0x2028;

/** In wikis whose headings are "h2. Title", "# one" is a numbered list. */
const hashed = /^#{1,3} (?=\S)/;
const bareNumber = /^(\d{1,2}) (?=[\p{Lu}"“])/u;

/** Whether a line is one of several that count up without a dot: "1 Meet the team", "2 Check the keys". */
function counts(lines: readonly (Line | null)[], at: number): boolean {
  const value = (line: Line | null | undefined) =>
    line && !line.marker ? Number(bareNumber.exec(line.raw)?.[1] ?? NaN) : NaN;
  const own = value(lines[at]);
  if (Number.isNaN(own) || lines[at]!.raw === lines[at]!.raw.toUpperCase()) return false;
  return (own === 1 && value(lines[at + 1]) === 2) || (own > 1 && value(lines[at - 1]) === own - 1);
}

/** The line as one of a numbered list. */
function marked(source: string, line: Line, style: string, length: number): Line {
  const digits = Number.parseInt(line.raw, 10) || 0;
  const marker: Marker = { kind: 'number', style, number: digits, depth: style === '#' ? length - 1 : 1, length };
  return { ...line, marker, content: spanOf(source, line.start + length, line.end) };
}

function lineOf(source: string, from: number, to: number): Line | null {
  let indent = 0;
  let start = from;
  for (; start < to && /[\s\u200B\uFEFF]/.test(source[start]!); start++) indent += source[start] === '\t' ? 4 : 1;
  let end = to;
  while (end > start && /[\s\u200B\uFEFF]/.test(source[end - 1]!)) end--;
  if (start === end) return null;
  const raw = source.slice(start, end);
  if (/^(?:&nbsp;\s?|<br\s?\/?>){1,9}$/i.test(raw)) return null;
  const marker = markerOf(raw);
  const content = spanOf(source, start + (marker?.length ?? 0), end);
  return { raw, start, end, indent, marker, content, breaks: to - end >= 2 || raw.endsWith('\\') };
}

/** Without the lines that only repeat on every page: "Handbook · Page 2 of 9". */
export function withoutPageLines(lines: readonly (Line | null)[]): (Line | null)[] {
  const paged = /\bpage\s\d{1,4}\b|\b\d{1,4}\s?(?:\/|of)\s?\d{1,4}\s*$/i;
  const shape = (line: Line) => line.raw.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const line of lines)
    if (line && paged.test(line.raw)) counts.set(shape(line), (counts.get(shape(line)) ?? 0) + 1);
  return lines.map((line) =>
    line && !line.marker && paged.test(line.raw) && counts.get(shape(line))! > 1 ? null : line,
  );
}
