import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableDocument } from '../source-text.js';
import { asDocx } from '../testing/as-docx.js';
import { asHtml } from '../testing/as-html.js';
import { asPdf } from '../testing/as-pdf.js';
import { asText, outline } from '../testing/outline.js';
import { sourceTextOf } from './source-text-of.js';

const docx = await asDocx(outline);
const pdf = await asPdf(outline);
// eslint-disable-next-line no-control-regex
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** It is read as clean text, or refused with a sentence: there is no third way. */
async function isReadOrRefused(bytes: Uint8Array): Promise<boolean> {
  try {
    const { text } = await sourceTextOf(bytes);
    return text.trim() !== '' && !unseen.test(text) && text.isWellFormed();
  } catch (error) {
    return error instanceof UnreadableDocument && /^[A-Z].*\.$/.test(error.message);
  }
}

const damaged = (whole: Uint8Array) =>
  fc
    .tuple(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }))
    .map(([length, changes]) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      // most faults are in one place; some documents are also cut off
      return length % 3 ? bytes : bytes.subarray(0, length);
    });

describe('whatever bytes come', () => {
  it.each([
    ['any bytes', fc.uint8Array({ maxLength: 400 }), 2000],
    ['any words', fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)), 1000],
    ['a damaged page', damaged(new TextEncoder().encode(asHtml(outline))), 300],
    ['a damaged text', damaged(new TextEncoder().encode(asText(outline))), 300],
    ['a damaged Word document', damaged(docx), 200],
    ['a damaged PDF', damaged(pdf), 100],
  ])('they are read or refused: %s', async (_, bytes, numRuns) => {
    await fc.assert(
      fc.asyncProperty(bytes as fc.Arbitrary<Uint8Array>, async (each) => {
        expect(await isReadOrRefused(each)).toBe(true);
      }),
      { numRuns: numRuns as number },
    );
  });
});
