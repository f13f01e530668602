import { describe, expect, it } from '@jest/globals';
import { sourceTextOf } from './source-text-of.js';

const words = 'Ziele für Größe: “30 Tage” – 5 €';
const read = async (bytes: Uint8Array) => (await sourceTextOf(bytes)).text;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(words, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16, the other way round, without its mark', Buffer.from(words, 'utf16le').swap16()],
    [
      'Windows-1252',
      Buffer.from(
        words.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96').replaceAll('€', '\x80'),
        'latin1',
      ),
    ],
  ])('is the same in %s', async (_, bytes) => {
    expect(await read(bytes)).toBe(words);
  });

  it('has one kind of line end', async () => {
    expect(await read(utf8('one\r\ntwo\rthree\nfour\u2028five\fsix'))).toBe('one\ntwo\nthree\nfour\nfive\nsix');
  });

  it('holds nothing unseen, and keeps the order of what is written from the right', async () => {
    expect(await read(utf8('pass\u202Edrow\u2066 \u200Bnow\u0007 \ufeffand\u00AD then'))).toBe('passdrow now and then');
    const persian = 'هدف‌های ۳۰ روز اول';
    expect(await read(utf8(persian))).toBe(persian);
  });

  it('keeps 5,000 lines, tabs and blanks as they are', async () => {
    const text = Array.from({ length: 5000 }, (_, at) => `  ${at}\tGoal  ${at}  `).join('\n');
    expect(await sourceTextOf(utf8(text))).toEqual({ text, format: 'text' });
  });

  it('is Markdown by its name or by its signs, and a text otherwise', async () => {
    const formats = [
      '# Plan\n\n- one\n\n## Goals',
      'Plan\n- one\n- two',
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n**Goals**',
    ];
    expect(await Promise.all(formats.map(async (text) => (await sourceTextOf(utf8(text))).format))).toEqual([
      'markdown',
      'text',
      'markdown',
    ]);
    expect((await sourceTextOf(utf8('Plan'), { fileName: 'PLAN.MD' })).format).toBe('markdown');
    expect((await sourceTextOf(utf8('<p>Hi</p>\n# Plan'), { fileName: 'plan.md' })).format).toBe('markdown');
  });
});
