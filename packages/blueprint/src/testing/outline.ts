/** A document before it has a format: what every format can say. */
export type Part =
  | { heading: string; level: number }
  | { words: string; bold?: boolean }
  | { items: OutlineItem[]; numbered?: boolean }
  | { rows: string[][] };

export type OutlineItem = string | { text: string; items: string[] };

/** A role that is written down in every format. */
export const outline: Part[] = [
  { heading: 'Archive Technician: Plan for the First Year', level: 1 },
  {
    words:
      'The Archive Technician keeps scanned records complete and easy to find, and says early when a shelf, a scanner or a search begins to fail the people who depend upon it.',
  },
  { heading: 'Goals', level: 2 },
  { heading: '30-day goals', level: 3 },
  {
    items: [
      'Get access to the scanner room and the index',
      'Shadow 3 scanning shifts and write down, for each of them, what you would have done in another order and why you think so',
      { text: 'Learn to handle:', items: ['torn pages', 'colour plates'] },
    ],
  },
  { heading: '60-day goals', level: 3 },
  { items: ['Index 40–60 boxes', 'Repair at least two scanners under review'] },
  { heading: '90-day goals', level: 3 },
  { items: ['Run one scanning shift on your own', 'Publish a guide to the index'], numbered: true },
  { heading: 'KPIs', level: 2 },
  {
    rows: [
      ['Metric', 'Target', 'Frequency'],
      ['Pages scanned twice', '< 2%', 'Weekly'],
      ['Boxes found within ten minutes of somebody asking for them at the desk or by letter', '≥ 95%', 'Monthly'],
      ['Scanner downtime', '< 4 hours', 'Monthly'],
    ],
  },
  { heading: 'Promotion criteria', level: 2 },
  { items: ['Two guides that others use', 'A year without a lost record'] },
];

const depthOf = (item: OutlineItem) => (typeof item === 'string' ? { text: item, items: [] } : item);

/** An item and those below it, each with how deep it stands and its number. */
export const flatItems = (items: OutlineItem[]): { text: string; depth: number; number: number }[] =>
  items
    .map(depthOf)
    .flatMap(({ text, items: inner }, at) => [
      { text, depth: 0, number: at + 1 },
      ...inner.map((each, number) => ({ text: each, depth: 1, number: number + 1 })),
    ]);

/** The text that every format is read as. */
export function asText(parts: Part[]): string {
  return parts.map((part) => linesOf(part).join('\n')).join('\n\n');
}

function linesOf(part: Part): string[] {
  if ('heading' in part) return [`${'#'.repeat(part.level)} ${part.heading}`];
  if ('words' in part) return [part.bold ? `**${part.words}**` : part.words];
  if ('items' in part)
    return flatItems(part.items).map(
      ({ text, depth, number }) => `${'    '.repeat(depth)}${part.numbered && !depth ? `${number}.` : '-'} ${text}`,
    );
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(part.rows[0]!), `|${' --- |'.repeat(part.rows[0]!.length)}`, ...part.rows.slice(1).map(line)];
}
