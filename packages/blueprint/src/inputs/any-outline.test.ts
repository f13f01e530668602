import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyOutline } from '../testing/any-outline.js';
import { asDocx } from '../testing/as-docx.js';
import { asGoogleClipboard, asHtml, asWordClipboard } from '../testing/as-html.js';
import { asPdf, pageHeader } from '../testing/as-pdf.js';
import { asText } from '../testing/outline.js';
import { sourceTextOf } from './source-text-of.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const linesOf = (text: string) => text.split('\n').filter(Boolean);

/** The level of a heading is how large it is among those that are there: the second largest is the second. */
const anyLevel = (line: string) => line.replace(/^#+ /, '# ');

const wordsOf = (lines: string[]) =>
  lines
    .join(' ')
    .replaceAll(/[#|]/g, ' ')
    .split(/[\s-]+/);

describe('any document', () => {
  it('has the same lines as a page, on a clipboard and from Word', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, async (parts) => {
        const expected = linesOf(asText(parts));
        for (const bytes of [
          utf8(asHtml(parts)),
          utf8(asWordClipboard(parts)),
          utf8(asGoogleClipboard(parts)),
          await asDocx(parts),
        ]) {
          const { text } = await sourceTextOf(bytes, { mediaType: 'text/html' });
          expect(linesOf(text)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same words in the same order as a PDF, and nearly always the same lines', async () => {
    let lines = 0;
    let same = 0;
    for (const parts of fc.sample(anyOutline, { numRuns: 60, seed: 7 })) {
      const { text } = await sourceTextOf(await asPdf(parts, 'written'));
      // on a single page nothing tells a header from the text
      const read = linesOf(text).filter((line) => line !== pageHeader);
      const written = linesOf(asText(parts));
      expect(wordsOf(read)).toEqual(wordsOf(written));
      const known = new Set(read.map(anyLevel));
      lines += written.length;
      same += written.filter((line) => known.has(anyLevel(line))).length;
    }
    // whether a full line goes on below it can only be guessed where the next one begins with a capital
    expect(same / lines).toBeGreaterThan(0.99);
  });
});
