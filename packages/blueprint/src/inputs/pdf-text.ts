import { linesOn, type PdfLine } from './pdf-lines.js';
import { withoutMargins } from './pdf-margins.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import { pdfPages } from './pdf-words.js';
import { refusals } from './refusals.js';

/** The text of a PDF as Markdown-like lines, by where its words stand: headings, lists, tables, paragraphs. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pages = await pdfPages(bytes);
  const height = Math.max(...pages.map((page) => page.height));
  const lines: PdfLine[] = withoutMargins(
    pages.map((page, number) => linesOn(page, number).filter(isPlaced)),
    height,
  ).flat();
  if (!lines.length) throw refusals.scanned();
  return paragraphsOf(lines, Math.max(...pages.map(({ width }) => width))).join('\n');
}

/** A damaged file may place its words nowhere. */
const isPlaced = ({ x, y, size }: PdfLine): boolean => [x, y, size].every((number) => Number.isFinite(number));
