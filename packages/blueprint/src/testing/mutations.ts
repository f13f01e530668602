import fc from 'fast-check';

/** One way to spoil a document. */
interface Mutation {
  kind: keyof typeof kinds;
  /** Where, and how far, as shares of the document. */
  at: number;
  length: number;
  /** What comes in. */
  words: string;
}

type Spoil = (lines: string[], at: number, length: number, words: string) => string[];

const spliced = (lines: string[], at: number, length: number, ...added: string[]) =>
  lines.toSpliced(at, length, ...added);
const changed =
  (change: (line: string, words: string) => string): Spoil =>
  (lines, at, length, words) =>
    lines.map((line, index) => (index >= at && index < at + length ? change(line, words) : line));

/** How sections are numbered, one rank to four. */
const ranks = ['1.', '2.1', '2.1.1', '2.2.4.1', '3)', '(4)', 'A.', 'B)', 'IV.', 'XIII.', 'Section 2:', 'a)', 'ii.'];

const kinds = {
  cut: (lines, at, length) => spliced(lines, at, length),
  'cut the rest': (lines, at) => lines.slice(0, at),
  duplicate: (lines, at, length) => spliced(lines, at, 0, ...lines.slice(at, at + length)),
  reverse: (lines, at, length) => spliced(lines, at, length, ...lines.slice(at, at + length).reverse()),
  move: (lines, at, length) => [...spliced(lines, at, length), ...lines.slice(at, at + length)],
  join: (lines, at, length, words) => spliced(lines, at, length, lines.slice(at, at + length).join(words)),
  insert: (lines, at, _, words) => spliced(lines, at, 0, words),
  'one huge line': (lines, at, length, words) => spliced(lines, at, 1, `${lines[at] ?? ''}${words}`.repeat(8 * length)),
  'other bullets': changed((line, words) => line.replace(/^\s*(?:[-*•–+]|\d+[.)])/, words)),
  'no bullets': changed((line) => line.replace(/^\s*(?:[-*•–+]|\d+[.)])\s*/, '')),
  'bullets in front': changed((line, words) => `${words} ${line}`),
  indent: changed((line, words) => ' '.repeat(words.length * 3) + line),
  'no indent': changed((line) => line.trimStart()),
  tabs: changed((line) => line.replaceAll(/ {2,}|\|/g, '\t')),
  pipes: changed((line) => line.replaceAll(/[\t,:]| {2,}/g, ' | ')),
  'numbered titles': (lines, at, length, words) =>
    spliced(
      lines,
      at,
      length,
      ...lines.slice(at, at + length).map((line, i) => `${ranks[(i + words.length) % ranks.length]} ${line}`),
    ),
  'a title without a marker above': (lines, at, _, words) =>
    spliced(lines, at, 0, `${ranks[words.length % ranks.length]} ${words}`, '', lines[at] ?? ''),
  capitals: changed((line) => line.toUpperCase()),
  bold: changed((line) => `**${line}**`),
  heading: changed((line) => `### ${line}`),
  'other numbers': changed((line, words) => line.replaceAll(/\d+/g, words)),
  'within words': changed((line, words) => line.replace(/(?<=\w)(?=\w)/, words)),
  'cut within': changed((line) => line.slice(line.length / 3, -2)),
  'blank lines': (lines) => lines.flatMap((line) => [line, '']),
  'no blank lines': (lines) => lines.filter((line) => line.trim()),
} satisfies Record<string, Spoil>;

/** Signs that mean something to a reader, in places where they mean nothing, and letters of every kind. */
const noise = fc.oneof(
  fc.constantFrom(
    ...[
      '- ',
      '- - - 1. • ☐ ',
      '1.1.1.1) ',
      '* * *',
      '•',
      '–',
      '[ ] [x]',
      '((((',
      '**',
      '__ ** __',
      '`',
      '|',
      '| | |',
      '|---|:--:|',
    ],
    ...[
      '====',
      '-----',
      '> > >',
      '#',
      '####### ',
      ':',
      '::',
      ' – – ',
      '<5–10–15',
      '≥≥ 95%%',
      '-10–-30%',
      '4.0/5/6',
      '1:1:1',
      '€',
      '0',
    ],
    ...[
      '99999999999999999999',
      '1e309',
      '-',
      '~',
      '30-60-90',
      'Day 0–0',
      'Week -3',
      'month 1000000',
      '30-day goals',
      'First 90 days',
    ],
    ...[
      'KPIs',
      'Must have',
      'such as:',
      'at least',
      'at least at least 3',
      'two or three',
      '\u202e',
      '\u0000',
      '\ud83d',
      '\ufeff',
      '\r',
    ],
    ...[
      '<script>',
      '&lt;',
      '---\ntitle: x\n---',
      '```',
      '\\',
      '\\|',
      '(Critical to important)',
      '📈 ',
      '٣٠ يوما',
      '三十天',
      'ﬁ',
      'İ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'-*•–1. |:#()<>≥%/\t\n'), maxLength: 40 }),
);

/** Documents that were made from others by spoiling them in a few places. */
export const mutated = (documents: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      document: fc.constantFrom(...documents),
      mutations: fc.array(
        fc.record({
          kind: fc.constantFrom(...(Object.keys(kinds) as Mutation['kind'][])),
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: 1, max: 60 })),
          words: noise,
        }),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ document, mutations }) => mutations.reduce(spoilt, document));

function spoilt(text: string, { kind, at, length, words }: Mutation): string {
  const lines = text.split('\n');
  return kinds[kind](lines, Math.floor(at * lines.length), length, words).join('\n');
}
