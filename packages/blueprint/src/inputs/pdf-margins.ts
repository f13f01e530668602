import type { PdfLine } from './pdf-lines.js';

const pageNumber = /^(?:\p{L}{1,6}\.?\s?)?#(?:\s?(?:\/|\||–|-|\p{L}{1,4})\s?#)?$/u;

/** Leaves out what stands at the same place on many pages, top or bottom, and page numbers. */
export function withoutMargins(pages: PdfLine[][], height: number): PdfLine[][] {
  const seen = new Map<string, number>();
  const outer = pages.map((lines) => lines.filter((line) => inMargin(line, lines, height)));
  for (const key of outer.flatMap((lines) => [...new Set(lines.map(keyOf))])) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length * 0.4);
  return pages.map((lines, page) =>
    lines.filter(
      (line) =>
        !outer[page]!.includes(line) || !(pageNumber.test(masked(line)) || (seen.get(keyOf(line)) ?? 0) >= enough),
    ),
  );
}

/** Whether it is one of the three highest or lowest lines, in the outer eighth of the page. */
function inMargin(line: PdfLine, lines: PdfLine[], height: number): boolean {
  const above = lines.filter(({ y }) => y < line.y).length;
  const below = lines.filter(({ y }) => y > line.y).length;
  return (above < 3 && line.y < height / 8) || (below < 3 && line.y > (height * 7) / 8);
}

const masked = (line: PdfLine) =>
  [line.marker, ...line.segments.map(({ text }) => text)].join(' ').trim().replaceAll(/\d+/g, '#').toLowerCase();

const keyOf = (line: PdfLine) => `${Math.round(line.y / 6)} ${masked(line)}`;
