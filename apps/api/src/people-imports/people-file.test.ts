import { describe, expect, it } from '@jest/globals';
import { RuleError } from '../http/rule-error.js';
import { readPeople } from './people-file.js';

const lines = (...all: string[]): string => all.join('\n');
const two = lines('Name,Email', 'Zoë Müller,zoe@x.example', 'Ana,ana@x.example');
const read = async (text: string | Buffer) => (await readPeople(Buffer.from(text))).rows;
const refusal = (file: string | Buffer) =>
  read(file).then(
    () => 'read',
    (error: unknown) => (error instanceof RuleError ? `${error.code}: ${error.detail}` : error),
  );
const names = async (file: string | Buffer) => (await read(file)).map(({ cells }) => cells.name);
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('a file of people', () => {
  it.each([
    ['UTF-8', Buffer.from(two)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${two}`)],
    ['UTF-16', Buffer.from(`\ufeff${two}`, 'utf16le')],
    ['UTF-16, the other way round', utf16be(two)],
  ])('may be written as %s', async (_, file) => expect(await names(file)).toEqual(['Zoë Müller', 'Ana']));

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may part its cells by %s', async (_, separator) => {
    const file = lines(['Name', 'Email', 'Title'].join(separator), ['A', 'a@x.example', '"x, y; z"'].join(separator));
    expect((await read(file))[0]!.cells).toEqual({ name: 'A', email: 'a@x.example', title: 'x, y; z' });
  });

  it('may say its separator first, as spreadsheets do', async () =>
    expect(await read('sep=|\r\nName|Email\r\nA|a@x.example\r\n')).toMatchObject([{ line: 3, cells: { name: 'A' } }]));

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j', async (end) =>
    expect(await names(two.replaceAll('\n', end))).toEqual(['Zoë Müller', 'Ana']),
  );

  it('counts lines as an editor does, past empty ones and line breaks in quotation marks', async () => {
    const file = lines('', 'Name,Email', '', '"Ana', 'Maria",a@x.example', ',', '  ', 'Ben,b@x.example', '');
    expect((await read(file)).map(({ line, cells }) => [line, cells.name])).toEqual([
      [4, 'Ana Maria'],
      [8, 'Ben'],
    ]);
  });

  it('is trimmed, keeps quotation marks inside words, and tells surplus cells from trailing separators', async () => {
    const file = lines('Name,Email', ' Bob "Bo"\u00a0Ray , b@x.example ,,', 'Ana,a@x.example,Lead, of all');
    expect(await read(file)).toEqual([
      { line: 2, cells: { name: 'Bob "Bo" Ray', email: 'b@x.example' }, surplus: 0 },
      { line: 3, cells: { name: 'Ana', email: 'a@x.example' }, surplus: 2 },
    ]);
  });

  it('may leave out what nobody needs, and names columns that are not understood', async () => {
    const { rows, ignored } = await readPeople(Buffer.from(lines('Shoe size,E-Mail,NAME', '44,a@x.example,Ana', '45')));
    expect(ignored).toEqual(['Shoe size']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { email: 'a@x.example', name: 'Ana' },
      { email: '', name: '' },
    ]);
  });

  const way = 'Save it as “CSV UTF-8” and bring it again.';
  it.each([
    ['nothing', '', 'file-empty: This file is empty.'],
    ['nothing but blanks', '\ufeff \n\n', 'file-empty: This file is empty.'],
    ['nobody', 'Name,Email\n\n,\n', 'file-empty: This file names the columns, but nobody.'],
    ['Latin-1', Buffer.from(two, 'latin1'), `file-unreadable: Line 2 holds letters that are not UTF-8. ${way}`],
    [
      'half a letter',
      Buffer.from([...Buffer.from('Name,Email\nA,b\r\n'), 0xc3]),
      `file-unreadable: Line 3 holds letters that are not UTF-8. ${way}`,
    ],
    [
      'half a pair',
      Buffer.from('\ufeffName,Email\nA\ud800,b', 'utf16le'),
      `file-unreadable: Line 2 holds letters that are not UTF-8. ${way}`,
    ],
    ['UTF-16 without its mark', Buffer.from('Name,Email', 'utf16le'), `file-unreadable: Line 1 is no text. ${way}`],
    ['a NUL', lines('Name,Email', 'A,a@x.example', 'B\0,b'), `file-unreadable: Line 3 is no text. ${way}`],
    ['a workbook', Buffer.from('PK\x03\x04\x14\0'), `file-unreadable: This is a workbook, not a CSV file. ${way}`],
    [
      'an open quotation mark',
      lines('Name,Email', 'A,a@x.example', 'B,"b@x.example', 'C,c@x.example'),
      'file-malformed: A quotation mark that opens on line 3 or soon after it is never closed.',
    ],
    [
      'an open quotation mark far up',
      lines('Name,Email', '"B,b@x.example', ...Array.from({ length: 2000 }, (_, i) => `C,c${i}@x.example`)),
      'file-malformed: A quotation mark that opens on line 2 or soon after it is never closed.',
    ],
    [
      'no names of columns',
      'Ana,ana@x.example',
      'columns-missing: The first line must name the columns; Name and Email are missing. It says: Ana, ana@x.example.',
    ],
    [
      'no email',
      'Name\nAna',
      'columns-missing: The first line must name the columns; Email is missing. It says: Name.',
    ],
    [
      'a column twice',
      'Name,Email,Mail\nA,a@x.example,b',
      'columns-twice: The columns “Email” and “Mail” mean the same. Keep one of them.',
    ],
    [
      'too many people',
      lines('Name,Email', ...Array(10_001).fill('A,a@x.example')),
      'file-too-long: A file can have at most 10,000 people. Split it, and bring the managers’ part first.',
    ],
  ])('that holds %s is refused, with a way out', async (_, file, says) => expect(await refusal(file)).toBe(says));

  it('of 10,000 people is read', async () =>
    expect(await read(lines('Name,Email', ...Array(10_000).fill('A,a@x.example')))).toHaveLength(10_000));
});
