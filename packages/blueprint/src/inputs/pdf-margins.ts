import type { PdfLine } from './pdf-lines.js';
import { typeOf } from './pdf-type.js';

/** "7", "- 7 -", "7/9", "7 of 9", "Page 7", "Seite 7 von 9": nothing that could be the name of a phase, such as "Month 2". */
const pageNumber =
  /^(?:[-–|]\s?)?(?:(?:page|pg|p|seite|s|página|pagina)\.?\s?)?\d+(?:\s?(?:\/|\||of|von|de|sur|di|-|–)\s?\d+)?(?:\s?[-–|])?$/i;
const ofAll = /(?:^|\s)(?:page\s|seite\s)?\d+\s?(?:\/|of|von|de|sur|di)\s?\d+$/i;

/**
 * Leaves out what stands beside the text: lines that are repeated at the same place of many pages, and page numbers, as
 * long as nothing else stands further out. Headings stay, for each page may begin with one.
 */
export function withoutMargins(pages: PdfLine[][], height: number): PdfLine[][] {
  if (!pages.flat().length) return pages;
  const { size } = typeOf(pages.flat());
  const outer = pages.map((lines) => {
    const sorted = lines.toSorted((a, b) => a.y - b.y);
    const top = sorted.filter((line) => line.y < height / 8).slice(0, 3);
    const bottom = sorted.filter((line) => line.y > (height * 7) / 8).slice(-3);
    return [top, bottom.reverse()];
  });
  const seen = new Map<string, number>();
  for (const key of outer.flatMap((both) => [...new Set(both.flat().map(keyOf))]))
    seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length * 0.4);
  const isBeside = (line: PdfLine) =>
    line.size < size * 1.12 && ((seen.get(keyOf(line)) ?? 0) >= enough || isPageNumber(line) || line.size < size * 0.8);
  const beside = new Set(outer.flat().flatMap((lines) => lines.slice(0, firstWithout(lines, isBeside))));
  return pages.map((lines) => lines.filter((line) => !beside.has(line)));
}

function firstWithout(lines: PdfLine[], is: (line: PdfLine) => boolean): number {
  const at = lines.findIndex((line) => !is(line));
  return at < 0 ? lines.length : at;
}

const textOf = ({ marker, segments }: PdfLine) => [marker, ...segments.map(({ text }) => text)].join(' ').trim();

const isPageNumber = (line: PdfLine) =>
  pageNumber.test(textOf(line)) || (line.segments.length > 1 && ofAll.test(textOf(line)));

/** Lines are the same where they say the same at the same height, whichever page they count. */
const keyOf = (line: PdfLine) => `${Math.round(line.y / 6)} ${textOf(line).replace(ofAll, '')}`;
