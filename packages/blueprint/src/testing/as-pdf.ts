import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { flatItems, type OutlineItem, type Part } from './outline.js';

const require = createRequire(import.meta.url);
pdfmake.setFonts(require('pdfmake/fonts/Roboto.js') as Parameters<typeof pdfmake.setFonts>[0]);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

/** How lists look: with circles that are drawn, or with bullets that are letters. */
export type Bullets = 'drawn' | 'written';

/** What stands at the top of each page. */
export const pageHeader = 'For internal use, edition 7';

const sizes = [20, 16, 13];

/** The document as a PDF with a header and page numbers on every page. */
export const asPdf = (parts: Part[], bullets: Bullets = 'written'): Promise<Uint8Array> =>
  pdfOf({
    pageSize: 'A5',
    header: { text: pageHeader, margin: [40, 20] },
    footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, margin: [40, 10] }),
    defaultStyle: { fontSize: 10 },
    // a copy, for it is written into
    content: structuredClone(parts).map((part) => contentOf(part, bullets)),
  });

/** Any PDF. */
export async function pdfOf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}

function contentOf(part: Part, bullets: Bullets): Content {
  const margin: [number, number, number, number] = [0, 4, 0, 4];
  if ('heading' in part)
    return { text: part.heading, fontSize: sizes[part.level - 1]!, bold: true, margin: [0, 10, 0, 4] };
  if ('words' in part) return { text: part.words, bold: part.bold, margin };
  if ('rows' in part) return { table: { widths: [180, 70, 70], body: part.rows }, margin };
  const items = part.items.map(drawn);
  if (bullets === 'drawn') return part.numbered ? { ol: items, margin } : { ul: items, margin };
  return {
    stack: flatItems(part.items).map(({ text, depth, number }) => ({
      columns: [{ text: depth ? '–' : part.numbered ? `${number}.` : '•', width: 14 }, { text }],
      margin: [12 + 16 * depth, 1, 0, 1] as [number, number, number, number],
    })),
    margin,
  };
}

const drawn = (item: OutlineItem): Content => (typeof item === 'string' ? item : [item.text, { ul: item.items }]);
