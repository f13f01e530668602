import type { PdfLine } from './pdf-lines.js';
import { tableAt } from './pdf-tables.js';
import { headingLevel, isShort, type PdfType, typeOf } from './pdf-type.js';
import { joinedLines, wraps } from './pdf-wrapping.js';

/** A heading, a paragraph or a list item: lines that belong together. */
interface Paragraph {
  first: PdfLine;
  last: PdfLine;
  text: string;
  level?: number;
}

const checked: Record<string, string> = { '☐': '- [ ]', '☑': '- [x]', '☒': '- [x]' };

/** Puts the lines of a PDF together: Markdown-like headings, paragraphs, list items and tables. */
export function paragraphsOf(lines: PdfLine[], pageWidth: number): string[] {
  const type = typeOf(lines);
  const columns = columnsOf(lines, pageWidth, type.left);
  const out: string[] = [];
  const indents: number[] = [];
  let open: Paragraph | undefined;
  const close = () => {
    if (open) write(open, { ...type, left: columns.get(flowKey(open.first))!.left }, indents, out);
    open = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at);
    if (table) {
      close();
      writeTable(table.rows, out);
      at = table.to - 1;
      continue;
    }
    const line = lines[at]!;
    const text = line.segments.map((segment) => segment.text).join('   ');
    const level = headingLevel(line, type);
    if (open && open.level === level && goesOn(open, line, columns.get(flowKey(open.last))!.right)) {
      open.text = joinedLines(open.text, text);
      open.last = line;
    } else {
      close();
      open = { first: line, last: line, text, level };
    }
  }
  close();
  return out;
}

const flowKey = ({ page, flow }: PdfLine) => `${page} ${flow}`;

/** Where the columns of each page begin and how far lines may reach in them: to a right margin like the left one, at least. */
function columnsOf(lines: PdfLine[], pageWidth: number, left: number): Map<string, { left: number; right: number }> {
  const rightmost = Math.max(...lines.map(({ right }) => right), (pageWidth - left) * 0.9);
  const columns = [...Map.groupBy(lines, flowKey)].map(([key, own]): [string, { left: number; right: number }] => {
    const begins = Math.min(...own.map(({ x }) => x));
    const ends = Math.max(...own.map((line) => line.right));
    const reaching = own.filter((line) => line.right > ends - line.size * 5).length;
    const isNarrow = ends - begins < (rightmost - left) * 0.6 && reaching >= 5;
    // short lines of one length are a list; only wider ones are what is left of a sentence
    const isProse = ends - begins > own[0]!.size * 14;
    return [key, { left: isNarrow ? begins : left, right: isNarrow && isProse ? ends : rightmost }];
  });
  return new Map(columns);
}

/** Whether a line goes on with the sentence above it. */
function goesOn({ first, last }: Paragraph, line: PdfLine, edge: number): boolean {
  if (line.marker || Math.abs(line.size - last.size) > 0.6 || line.segments.length > 1) return false;
  const [words] = line.segments;
  if (
    !words ||
    !wraps({ right: last.right, edge, next: words.text, nextWidth: words.right - words.x, size: line.size })
  )
    return false;
  // under an item its words are set in; a paragraph may set in its first line
  if (first.marker ? line.x < first.x + 2 : line.x > last.x + 3 && first !== last) return false;
  if (line.page === last.page && line.flow === last.flow) return line.y - last.y < line.size * 2.3;
  // across a page only what reads on: a sentence that has not ended, or a small letter
  const ended = /[.:!?]$/.test(last.segments.at(-1)?.text ?? '');
  return /^\p{Ll}/u.test(words.text) || (!ended && !/^\p{Lu}/u.test(words.text));
}

function write(paragraph: Paragraph, type: PdfType, indents: number[], out: string[]): void {
  const { first, text, level } = paragraph;
  const marker = markerOf(paragraph, type);
  if (!marker) indents.length = 0;
  else {
    while (indents.length && indents.at(-1)! > first.x + 3) indents.pop();
    if (!indents.length || indents.at(-1)! < first.x - 3) indents.push(first.x);
  }
  const follows = marker && /^\s*(?:-|\(?\w{1,3}[.)]) /.test(out.at(-1) ?? '');
  if (out.length && !follows) out.push('');
  if (level) out.push(`${'#'.repeat(level)} ${isNumber(first.marker) ? `${first.marker} ` : ''}${text}`);
  else if (marker) out.push(`${'    '.repeat(indents.length - 1)}${marker} ${text}`);
  else out.push(type.strong.has(first.font) && isShort(first) ? `**${text}**` : text);
}

const isNumber = (marker: string) => /[\da-z][.)]/i.test(marker);

/** What a paragraph is marked with: its own bullet or number, or a bullet where only a circle was drawn before it. */
function markerOf({ first, last, level }: Paragraph, type: PdfType): string {
  if (level) return '';
  const { marker, x } = first;
  if (!marker)
    return !type.hasMarkers && x > type.left + 6 && last.x > x - 2 && !type.strong.has(first.font) ? '-' : '';
  return isNumber(marker) ? marker : (checked[marker] ?? '-');
}

function writeTable(rows: string[][], out: string[]): void {
  const [header, ...body] = rows.map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`,
  );
  if (out.length) out.push('');
  out.push(header!, `|${' --- |'.repeat(rows[0]!.length)}`, ...body);
}
