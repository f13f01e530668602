import { describe, expect, it } from '@jest/globals';
import { asDocx } from '../testing/as-docx.js';
import { asGoogleClipboard, asHtml, asWordClipboard } from '../testing/as-html.js';
import { asPdf } from '../testing/as-pdf.js';
import { asText, outline } from '../testing/outline.js';
import { sourceTextOf } from './source-text-of.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const expected = asText(outline);

describe('one document in every format', () => {
  it.each([
    ['Markdown', () => utf8(expected), { fileName: 'plan.md' }, 'markdown'],
    ['Markdown without a name', () => utf8(expected), {}, 'markdown'],
    ['a page', () => utf8(asHtml(outline)), { fileName: 'plan.html' }, 'html'],
    ['a page that is called a text', () => utf8(asHtml(outline)), { fileName: 'plan.txt' }, 'html'],
    ['what Word puts on the clipboard', () => utf8(asWordClipboard(outline)), { mediaType: 'text/html' }, 'html'],
    ['what Google Docs puts there', () => utf8(asGoogleClipboard(outline)), { mediaType: 'text/html' }, 'html'],
    ['a Word document', () => asDocx(outline), { fileName: 'plan.docx' }, 'docx'],
    ['a Word document by another name', () => asDocx(outline), { fileName: 'plan.pdf' }, 'docx'],
    ['a PDF with bullets', () => asPdf(outline, 'written'), { fileName: 'plan.pdf' }, 'pdf'],
    ['a PDF with drawn circles', () => asPdf(outline, 'drawn'), {}, 'pdf'],
  ] as const)('is the same text: %s', async (_, bytes, hint, format) => {
    expect(await sourceTextOf(await bytes(), hint)).toEqual({ text: expected, format });
  });

  it('is itself when it is read once more', async () => {
    const { text } = await sourceTextOf(utf8(expected));
    expect(await sourceTextOf(utf8(text))).toEqual({ text, format: 'markdown' });
  });
});
