import type { Block, Table } from './block.js';
import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { labelOf } from './kpi-label.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
import { spanOf, type Span } from './span.js';
import { rhythmOf } from './time-words.js';

/** "C.1", "2.3" or "4)" before a name. */
const numbered = /^(?:[A-Z]\.\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=[.)]))[.)]?\s+/;

/** Whether a table of two columns tells of one measure alone: "Definition | …", "Target | …", "Reporting | …". */
export const isCard = ({ rows }: Table): boolean => {
  const labels = rows.map((row) => (row.length === 2 ? labelOf(row[0]!.text) : null));
  return (
    labels.includes('target') &&
    new Set(labels.filter((label) => label)).size >= 2 &&
    labels.filter((label) => label).length * 3 >= rows.length * 2
  );
};

/** Whether a table has a column for each measure: labels stand before its rows, the names above them. */
export const isTransposed = ({ rows: [names = [], ...rows] }: Table): boolean => {
  const labels = rows.map((row) => labelOf(row[0]?.text ?? ''));
  return (
    names.length > 2 &&
    /^(?:kpi|metric|measure|indicator|name|)$/i.test(names[0]!.text) &&
    labels.includes('target') &&
    labels.every((label) => label) &&
    rows.every((row) => row.length === names.length)
  );
};

/** A table with its columns as rows. */
export const turned = ({ rows, ...table }: Table): Table => ({
  ...table,
  rows: rows[0]!.map((_, at) => rows.map((row) => row[at]!)),
});

/** The KPI of a card: named in it, by the line above it, or by the heading over it. Null where nothing names it. */
export function cardKpi(reading: Reading, section: Section, card: Table): ReadKpi | null {
  const rows = card.rows.filter((row) => row.length === 2);
  const cells = new Map(rows.map(([label, words]) => [labelOf(label!.text), words!]));
  const over = nameOver(section, section.blocks.indexOf(card));
  const name = cells.get('name') ?? (over && withoutNumber(reading.source, over));
  const target = cells.get('target')!;
  if (!name?.text || name.text.length > 120) return null;
  const bounds = boundsIn(target.text);
  const last = rows.at(-1)!.at(-1)!;
  return {
    ...reading.read(name, 'a card of a measure', bounds.length > 0 ? 0.95 : 0.7, last),
    name: name.text,
    bounds,
    targetWords: target.text,
    ...(cells.get('measures')?.text && { measures: cells.get('measures')!.text }),
    ...(cells.get('matters')?.text && { matters: cells.get('matters')!.text }),
    frequency: rhythmOf(cells.get('frequency')?.text ?? ''),
  };
}

/** The line that a card stands under. */
function nameOver({ blocks, heading }: Section, at: number): Span | null {
  const before: Exclude<Block, { kind: 'heading' }> | undefined = blocks[at - 1];
  if (!before) return heading?.span ?? null;
  if (before.kind === 'prose') return before.lines.at(-1) ?? null;
  return before.kind === 'list' && before.items.length === 1 ? before.items[0]!.span : null;
}

function withoutNumber(source: string, name: Span): Span {
  const number = numbered.exec(source.slice(name.start, name.end))?.[0] ?? '';
  const bare = spanOf(source, name.start + number.length, name.end);
  return { ...bare, text: bare.text.replace(/:$/, '') };
}
