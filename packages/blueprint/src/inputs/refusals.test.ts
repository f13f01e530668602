import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { UnreadableDocument } from '../source-text.js';
import { asDocx } from '../testing/as-docx.js';
import { asPdf, pdfOf } from '../testing/as-pdf.js';
import { outline } from '../testing/outline.js';
import { pdfWith } from '../testing/pdf-with.js';
import { zipOf } from '../testing/zip-of.js';
import { sourceTextOf } from './source-text-of.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const word = (text: string, name = 'word/document.xml') => ({ name, bytes: text });
const types = word('<Types/>', '[Content_Types].xml');
const docx = await asDocx(outline);
const pdf = await asPdf(outline);

async function refusalOf(bytes: Uint8Array): Promise<UnreadableDocument> {
  const error = await sourceTextOf(bytes).then(
    ({ text }) => new Error(`It was read: ${text.slice(0, 200)}`),
    (error: unknown) => error,
  );
  if (!(error instanceof UnreadableDocument)) throw error;
  return error;
}

describe('a document that cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty', /no text/],
    ['blanks', utf8(' \n\t \r\n'), 'empty', /no text/],
    [
      'a page without words',
      utf8('<html><body><script>let a = 1</script><div> </div></body></html>'),
      'empty',
      /no text/,
    ],
    ['a picture', Buffer.from(dot.split(',')[1]!, 'base64'), 'binary', /picture/],
    ['noise', randomBytes(4096), 'binary', /no readable text/],
    ['a program', latin1(`\x7fELF\x02\x01\x01${'\0'.repeat(60)}text text`), 'binary', /no readable text/],
    ['51 MB', new Uint8Array(51 * 1024 * 1024).fill(97), 'too-large', /10 MB/],
    ['30,000 lines', utf8('line\n'.repeat(30_000)), 'too-large', /20,000 lines/],
    ['a line of two million letters', utf8('a'.repeat(2_000_001)), 'too-large', /a million characters/],
    ['a page that is nested without end', utf8(`<html>${'<div>'.repeat(60_000)}deep`), 'too-large', /nested/],
    [
      'an old Word document',
      latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}W\0o\0r\0d\0`),
      'unknown-format',
      /old Office/,
    ],
    ['rich text', utf8(String.raw`{\rtf1\ansi Goals}`), 'unknown-format', /RTF/],
    ['XML', utf8('<?xml version="1.0"?><plan><goal/></plan>'), 'unknown-format', /XML/],
    [
      'a web archive',
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n'),
      'unknown-format',
      /web archive/,
    ],
    ['a spreadsheet', zipOf([types, word('<workbook/>', 'xl/workbook.xml')]), 'unknown-format', /spreadsheet/],
    ['a presentation', zipOf([types, word('<p/>', 'ppt/presentation.xml')]), 'unknown-format', /presentation/],
    ['any archive', zipOf([word('a', 'notes.txt')]), 'unknown-format', /archive of files/],
  ])('is refused: %s', async (_, bytes, code, sentence) => {
    expect(await refusalOf(bytes)).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  it('says that it is locked, be it a PDF or a Word document', async () => {
    const locked = await pdfOf({ content: ['Goals'], userPassword: 'heron', ownerPassword: 'plover' });
    expect(await refusalOf(locked)).toMatchObject({ code: 'encrypted', message: expect.stringMatching(/password/) });
    const office = Buffer.concat([
      latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusalOf(office)).toMatchObject({ code: 'encrypted' });
    const zip = zipOf([types, { ...word('<w:document/>'), isLocked: true }]);
    expect(await refusalOf(zip)).toMatchObject({ code: 'encrypted' });
  });

  it('says that a PDF holds pictures of pages', async () => {
    const scanned = await pdfOf({ footer: (page) => String(page), content: [{ image: dot, width: 400 }] });
    expect(await refusalOf(scanned)).toMatchObject({
      code: 'scanned',
      message: expect.stringMatching(/text recognition/),
    });
    expect(await refusalOf(pdfWith('0 0 100 100 re f'))).toMatchObject({ code: 'scanned' });
  });

  it.each([10, 1000, docx.length - 30])('says that a Word document is cut off after %i bytes', async (length) => {
    const { code, message } = await refusalOf(docx.subarray(0, length));
    expect([code, message]).toEqual(['damaged', expect.stringMatching(/damaged/)]);
  });

  it.each([10, 300])('says that a PDF is cut off after %i bytes', async (length) => {
    expect(await refusalOf(pdf.subarray(0, length))).toMatchObject({ code: 'damaged' });
  });

  it('does not unpack a bomb, whatever size it says it has', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    for (const says of [undefined, 100, 39 * 1024 * 1024]) {
      const bomb = zipOf([types, { name: 'word/document.xml', bytes: zeros, says }]);
      expect(bomb.length).toBeLessThan(100_000);
      expect((await refusalOf(bomb)).code).toMatch(/^(?:too-large|damaged)$/);
    }
    const many = zipOf(Array.from({ length: 6000 }, (_, at) => word('<a/>', `word/${at}.xml`)));
    expect(await refusalOf(many)).toMatchObject({ code: 'too-large', message: expect.stringMatching(/unpacks/) });
  });

  it('does not follow entities in a Word document', async () => {
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
    const body = `<!DOCTYPE w [<!ENTITY a0 "ha">${laughs}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Goals &a12;</w:t></w:r></w:p></w:body></w:document>`;
    const outcome = await sourceTextOf(zipOf([types, word(body)])).then(
      ({ text }) => text.length,
      (error: unknown) => (error instanceof UnreadableDocument ? 0 : Infinity),
    );
    expect(outcome).toBeLessThan(100);
  });
});
