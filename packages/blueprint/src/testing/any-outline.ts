import fc from 'fast-check';
import type { OutlineItem, Part } from './outline.js';

const words =
  `archive shelf scanner record the of and a to index review café naïve Größe 30-day on-call weekly ≥95% <5–10 3–5
  (draft) R&D e.g. "quoted" under_score 1:1 #team @home 50% €40 load/store path.to/file x*y [later] ~2 h`.split(/\s+/);

const sentence = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((all) => ['Begin', ...all, 'end'].join(' '));

const item: fc.Arbitrary<OutlineItem> = fc.oneof(
  { weight: 4, arbitrary: sentence(0, 30) },
  {
    weight: 1,
    arbitrary: fc.record({ text: sentence(1, 8), items: fc.array(sentence(0, 25), { minLength: 1, maxLength: 3 }) }),
  },
);

const heading = fc.record({ heading: sentence(0, 4), level: fc.integer({ min: 1, max: 3 }) });

const body: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ words: sentence(3, 60) }),
  fc.record({ items: fc.array(item, { minLength: 1, maxLength: 8 }), numbered: fc.boolean() }),
  fc
    .record({ columns: fc.integer({ min: 2, max: 3 }), rows: fc.integer({ min: 2, max: 5 }) })
    .chain(({ columns, rows }) =>
      fc.array(fc.array(sentence(0, 8), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map((rows) => ({ rows })),
);

/** Any document: sections of one or two parts, each with a heading of its own. */
export const anyOutline: fc.Arbitrary<Part[]> = fc
  .array(fc.tuple(heading, body, fc.option(fc.record({ words: sentence(30, 60) }))), { minLength: 1, maxLength: 6 })
  .map((sections) =>
    sections.flatMap(([title, part, after]) => [title, part, ...(after && !('words' in part) ? [after] : [])]),
  );
