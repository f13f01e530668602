import { describe, expect, it } from '@jest/globals';
import { sourceTextOf } from '@milepost/blueprint/inputs/source-text-of';
import { readBlueprint } from '@milepost/blueprint/read-blueprint';
import { UnreadableDocument } from '@milepost/blueprint/source-text';
import { deflateSync } from 'node:zlib';
import { readDocument, type ReadingLimits } from './reading.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const plan = utf8(
  '# Gardener\n\n## 30-day goals\n\n- Learn 3 paths\n- Meet the team\n\n## 60-day goals\n\n- Prune two hedges\n',
);
const patient: ReadingLimits = { milliseconds: 25_000, memory: 500_000_000 };

const refusalOf = (reading: Promise<unknown>): Promise<UnreadableDocument> =>
  reading.then(
    () => Promise.reject(new Error('It was read')),
    (error: unknown) => (error instanceof UnreadableDocument ? error : Promise.reject(error as Error)),
  );

/** A PDF whose one page is drawn by 300 MB of blanks, packed into a third of a megabyte. */
function pdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(300_000_000, ' '));
  const page = '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n';
  const pages = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n';
  const stream = `4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`;
  const end = '\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF';
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${pages}${page}${stream}`), packed, Buffer.from(end)]);
}

/** A page of 70 kB whose bold words are never closed, so that each of its paragraphs holds all of them once more. */
function htmlBomb(): Uint8Array {
  const bold = Array.from({ length: 2000 }, (_, at) => `<b id=${at}>`).join('');
  return utf8(`<html><p>${bold}</p>${'<p>Goal'.repeat(6000)}`);
}

describe('reading a document apart from the server', () => {
  it('gives what is read here', async () => {
    const source = await sourceTextOf(plan, { fileName: 'plan.md' });
    expect(await readDocument(plan, { fileName: 'plan.md' }, patient)).toEqual({
      source,
      blueprint: readBlueprint(source),
    });
  });

  it('refuses with the same sentence as here', async () => {
    const here = await refusalOf(sourceTextOf(utf8('   ')));
    const { code, message } = await refusalOf(readDocument(utf8('   '), {}, patient));
    expect({ code, message }).toEqual({ code: here.code, message: here.message });
    expect(await refusalOf(readDocument(new Uint8Array(50_000_000), {}))).toMatchObject({ code: 'too-large' });
  });

  it('leaves the server free meanwhile, and able to read the next', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const busy = utf8(`<html>${'<p>a <b>word</b>'.repeat(20_000)}`);
    await refusalOf(readDocument(busy, {}, patient));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    expect(await readDocument(plan, {}, patient)).toMatchObject({ source: { format: 'markdown' } });
  });

  it('ends a reading that takes too long', async () => {
    const { code, message } = await refusalOf(readDocument(plan, {}, { ...patient, milliseconds: 1 }));
    expect([code, message]).toEqual(['too-slow', expect.stringMatching(/too long/)]);
  });

  it('ends a reading that takes too much memory, buffers included', async () => {
    const limits = { ...patient, memory: 300_000_000 };
    expect(await readDocument(plan, {}, limits)).toMatchObject({ source: { format: 'markdown' } });
    const inBuffers = readDocument(pdfBomb(), {}, limits);
    expect(await refusalOf(inBuffers)).toMatchObject({ code: 'too-large', message: expect.stringMatching(/memory/) });
  });

  it('ends a reading that fills its heap, by its memory or by its time', async () => {
    const { code } = await refusalOf(readDocument(htmlBomb(), {}));
    expect(code).toMatch(/^too-(?:large|slow)$/);
    expect(await readDocument(plan, {}, patient)).toMatchObject({ source: { format: 'markdown' } });
  });

  it('lets a few wait, and sends the others away', async () => {
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => readDocument(plan, {}, patient)));
    const refused = all.filter((each) => each.status === 'rejected').map((each) => each.reason as UnreadableDocument);
    expect(refused.map(({ code }) => code)).toEqual(['busy', 'busy']);
  });
});
