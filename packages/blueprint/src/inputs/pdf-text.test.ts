import { describe, expect, it } from '@jest/globals';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { pdfOf } from '../testing/as-pdf.js';
import { pdfWith } from '../testing/pdf-with.js';
import { pdfText } from './pdf-text.js';

const prose =
  'The keeper of the records looks after every box that comes in, and after the people who come for them, on all days of the week but Sundays, when the house is closed and nobody comes.';
const heading = (text: string, more: object = {}): Content => ({ text, fontSize: 16, ...more });
const lines = async (content: Content[], more: Partial<TDocumentDefinitions> = {}) =>
  (await pdfText(await pdfOf({ content, ...more }))).split('\n').filter(Boolean);

describe('the text of a PDF', () => {
  it('leaves out what stands beside the text of every page', async () => {
    const pages = [heading('Month 1'), prose, heading('Month 2', { pageBreak: 'before' }), prose];
    const beside = {
      header: { columns: ['House of Records', { text: 'Draft 3', alignment: 'right' }], margin: [40, 15] },
      footer: (page: number, all: number) => ({ text: `Page ${page} of ${all}`, margin: [40, 10] }),
    } satisfies Partial<TDocumentDefinitions>;
    expect(await lines(pages, beside)).toEqual(['# Month 1', prose, '# Month 2', prose]);
  });

  it('keeps a heading that begins a page, though the next page begins alike', async () => {
    const pages = [1, 2, 3].flatMap((month): Content[] => [
      { text: `Month ${month}`, bold: true, pageBreak: month > 1 ? 'before' : undefined },
      { text: 'Goals', fontSize: 14 },
      prose,
    ]);
    expect((await lines(pages)).filter((line) => line !== prose)).toEqual(
      [1, 2, 3].flatMap((month) => [`**Month ${month}**`, '# Goals']),
    );
  });

  it('leaves out what a browser prints around a page', async () => {
    const small = { fontSize: 8 };
    const beside = {
      header: { columns: ['11/21/26, 10:02 AM', 'A plan'], margin: [40, 15], ...small },
      footer: { columns: ['https://plans.example/1', { text: '1/1', alignment: 'right' }], margin: [40, 10], ...small },
    } satisfies Partial<TDocumentDefinitions>;
    expect(await lines([heading('Plan'), prose], beside)).toEqual(['# Plan', prose]);
  });

  it('reads one column after the other', async () => {
    const column = (name: string) => ({
      stack: Array.from({ length: 30 }, (_, at) => ({ text: `${name} ${at}`, margin: 2 })),
    });
    const read = await lines([{ columns: [column('left'), column('right')] }]);
    expect(read.map((line) => line.replace(/^- /, ''))).toEqual(
      ['left', 'right'].flatMap((name) => Array.from({ length: 30 }, (_, at) => `${name} ${at}`)),
    );
  });

  it('reads a table whose cells stand in the middle or go on below and over the page', async () => {
    const long = 'Boxes that were found within ten minutes';
    const body: Content[][] = [
      ['Measure', 'Bound'],
      [long, '≥ 95%'],
      ['Lost', { text: '0', alignment: 'right' }],
    ];
    const table: Content = { table: { widths: [90, 60], body, headerRows: 1 } };
    const expected = ['| Measure | Bound |', '| --- | --- |', `| ${long} | ≥ 95% |`, '| Lost | 0 |'];
    expect(await lines([table])).toEqual(expected);
    expect(await lines([{ text: prose, margin: [0, 0, 0, 640] }, table])).toEqual([prose, ...expected]);
  });

  it('keeps numbers, boxes and bold lines', async () => {
    expect(
      await lines([
        { text: 'Goals', bold: true },
        '1. Learn the shelves',
        '2) Learn the index',
        '• one',
        { text: '– inner', margin: [20, 0, 0, 0] },
        prose,
        heading('3. Measures'),
        '-10–30% lost boxes',
      ]),
    ).toEqual([
      '**Goals**',
      '1. Learn the shelves',
      '2) Learn the index',
      '- one',
      '    - inner',
      prose,
      '# 3. Measures',
      '-10–30% lost boxes',
    ]);
  });

  it('reads a page that is written from the right as one that is not', async () => {
    const words = (x: number, y: number, letters: string) => `BT /F1 12 Tf ${x} ${y} Td (${letters}) Tj ET\n`;
    // letters are drawn from left to right, each word last letter first
    const page = words(500, 800, 'BA') + words(480, 800, '30') + words(455, 800, 'DC') + words(498.7, 780, 'CD');
    expect((await pdfText(pdfWith(page, 'אבגד'))).split('\n').filter(Boolean)).toEqual(['אב 30 גד', 'דג']);
  });
});
