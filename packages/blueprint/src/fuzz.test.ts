import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import type { Blueprint, Place } from './blueprint.js';
import { proposePhases } from './propose-phases.js';
import { readBlueprint } from './read-blueprint.js';
import { mutated } from './testing/mutations.js';
import { asText, outline } from './testing/outline.js';

const folder = new URL('../documents/', import.meta.url);
/** Pieces of documents, short enough to read thousands of them: their beginnings and their ends alike. */
const documents = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/(?:.*\n){1,30}/g) ?? [])
  .concat(asText(outline));

/** All places that a blueprint names, of what was read and of what was not. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'place' in value ? [value.place as Place] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key === 'place' ? [] : placesIn(inner)))];
}

/** What is wrong with a place, in words: it lies in the text, and its lines are those of its characters. */
function wrongWith({ line, lastLine, start, end }: Place, starts: number[], length: number): string | undefined {
  if (!(start >= 0 && start <= end && end <= length)) return `characters ${start} to ${end} of ${length}`;
  if (!(line >= 1 && line <= lastLine && lastLine <= starts.length))
    return `lines ${line} to ${lastLine} of ${starts.length}`;
  if (start < starts[line - 1]! || start >= (starts[line] ?? Infinity)) return `character ${start} on line ${line}`;
  return end > (starts[lastLine] ?? Infinity) ? `character ${end} on line ${lastLine}` : undefined;
}

function faultsOf(text: string): string[] {
  const begun = process.cpuUsage();
  const blueprint: Blueprint = readBlueprint({ text, format: 'text' });
  proposePhases(blueprint);
  const took = process.cpuUsage(begun).user / 1000;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const wrong = placesIn(blueprint).flatMap((place) => wrongWith(place, starts, text.length) ?? []);
  // processor time, which is the same on a busy machine; far more than any of them needs
  return took > 3000 ? [...wrong, `${Math.round(took)} ms for ${text.length} characters`] : wrong;
}

describe('10,000 spoilt documents', () => {
  it('are made from some that hold what is looked for', () => {
    const places = documents.flatMap((text) => placesIn(readBlueprint({ text, format: 'text' })));
    expect(places.length).toBeGreaterThan(documents.length * 5);
  });

  it('are read without an error or a hang, and every place lies in the text', () => {
    fc.assert(
      fc.property(mutated(documents), (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  const titles = ['1.', '2.1', '2.2.4', '2.2.4.1', 'A.', 'b)', 'XIII.', 'Section 3:'];
  const lines = ['', '▪ any item', 'any line', 'ANY LINE', '1. one', '2.2.4.1 one', '## KPIs', '| a | b |', '- '];
  it('a numbered heading with any one line behind it, at the end of the text', () => {
    const texts = titles.flatMap((title) =>
      lines.flatMap((line) =>
        ['SOME TITLE', 'First 30 days', 'KPIs', 'x', ''].flatMap((words) =>
          ['\n', '\n\n', '\n    '].map((gap) => `${title} ${words}${gap}${line}`),
        ),
      ),
    );
    expect(texts.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['bullets in bullets', '- '.repeat(300_000)],
    ['numbers in numbers', '1. '.repeat(200_000)],
    ['run-in lists', 'Core mission: – '.repeat(40_000)],
    ['bounds', '<5–10 % '.repeat(80_000)],
    ['cells', '| a '.repeat(150_000)],
    ['a table of 5,000 rows', `| Metric | Target |\n|---|---|\n${'| Uptime | ≥ 99.9% |\n'.repeat(5000)}`],
    ['20,000 headings', '##### 30-day goals\n'.repeat(20_000)],
    ['20,000 goals', `# 30-day goals\n${'- Read at least 3 to 5 of two runbooks such as:\n'.repeat(20_000)}`],
    ['deep lists', Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}- goal ${at}`).join('\n')],
    ['brackets', '('.repeat(300_000) + ')'.repeat(300_000)],
    ['stars', '*'.repeat(500_000)],
    ['links on a line', `a ${'[back to the top](#top) and on '.repeat(40_000)}`],
    ['a title set off by dashes', `-- ${'a '.repeat(200_000)}`],
    ['labels on a line', `## KPIs\n${'Target: 0   '.repeat(40_000)}`],
    ['blanks', `a${' '.repeat(500_000)}b${'\n'.repeat(19_000)}c${'\t'.repeat(300_000)}`],
  ])('in time that grows with the text alone: %s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  const signs = [
    '.',
    ' .',
    ',',
    ';',
    ' - ',
    '– ',
    '/',
    '(',
    '1 ',
    '1.',
    'a ',
    'two ',
    '<',
    '%',
    ': ',
    '**',
    '[',
    '| ',
    '\t',
    'per week ',
  ];
  it.each([
    ['a goal', '## 30-day goals\n\n- Read 3 books '],
    ['a skill', '## Skills\n\n1. Linux '],
    ['a cell', '## KPIs\n\n| Metric | Target |\n|---|---|\n| Uptime | 99% '],
    ['a heading', '## '],
    ['a numbered heading', 'IV. '],
    ['a heading and its list', '30-day goals – '],
    ['a KPI', '## KPIs\n\n- Uptime '],
    ['a paragraph of measures', 'How we measure: '],
    ['a line', ''],
  ])('in time that grows with a line alone: one sign over and over in %s', (_, before) => {
    // what is a pattern's worst case is often the text that it nearly fits
    const texts = signs.flatMap((sign) =>
      ['', '!('].map((end) => `${before}${sign.repeat(30_000 / sign.length)}${end}\n`),
    );
    expect(texts.flatMap(faultsOf)).toEqual([]);
  });
});
