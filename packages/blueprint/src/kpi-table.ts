import type { Table } from './block.js';
import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { boundColumn, isBound, isStanding } from './kpi-shape.js';
import { kpiWords } from './kpi-line.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import { isFrequency, rhythmOf } from './time-words.js';

type Column = 'name' | 'target' | 'frequency' | 'measures' | 'matters';

/** Columns of numbers that bound nothing. */
const counted = /^(?:no\.?|nr\.?|#|id|weeks?|months?|days?|date|version|weight(?:ing)?|points?|votes|pages?)$/i;

const titles: [Column, RegExp][] = [
  [
    'frequency',
    /\b(?:frequency|cadence|how often|reporting|reported|review(?:ed)?|rhythm|interval|looked at|checked|tracked)\b/i,
  ],
  ['matters', /\bwhat (?:it|this|that) (?:tells|says|shows|means)\b/i],
  [
    'measures',
    /\b(?:what (?:it|we) measures?|definition|descri\w+|formula|calculation|how (?:it is |we )?measured?|measured by|measurement method|data source|explanation)\b/i,
  ],
  ['matters', /\b(?:why|rationale|purpose|reason)\b/i],
  ['name', /\b(?:key results?(?! areas?)|^krs?$)\b/i],
  ['target', /\btargets?\b/i],
  [
    'target',
    /\b(?:ambition|(?:where )?we want|want(?:ed)?|desired|to be|good|green|year[- ]?end|benchmark|threshold|goal|expected|standard|bar|sla|objective|expectation|bound|aim|level|value|acceptable|meets|solid|on track)\b/i,
  ],
  ['target', /\b(?:stretch|commit(?:ment|ted)?|limit|ceiling|plan(?:ned)?)\b/i],
  ['name', /\b(?:kpis?|metrics?|indicators?|name)\b/i],
  ['name', /\b(?:measures?|what|area|outcome|item|dimension|performance)\b/i],
];

/** Which column holds what; columns that nothing is known of are missing. */
export function kpiColumns(header: readonly Span[]): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  const taken = new Set<number>();
  for (const [column, title] of titles) {
    if (columns[column] !== undefined) continue;
    const fits = (cell: Span, place: number) =>
      !taken.has(place) && title.test(cell.text) && !(column === 'target' && isStanding(cell));
    // a first column such as "Service level" names what is measured
    const later = column === 'target' ? header.findIndex((cell, place) => place > 0 && fits(cell, place)) : -1;
    const at = later > 0 ? later : header.findIndex(fits);
    if (at < 0 || (column === 'target' && at === 0 && !/^targets?$/i.test(header[0]!.text))) continue;
    columns[column] = at;
    taken.add(at);
  }
  return columns;
}

/** Whether a table's header alone says that it holds KPIs. */
export const isKpiTable = (header: readonly Span[]): boolean =>
  header.some(
    (cell) =>
      /\b(?:kpis?|metrics?|indicators?|measures?)\b/i.test(cell.text) &&
      header.some(
        (other) => other !== cell && /\b(?:targets?|benchmark|threshold|goal|bar|sla|slo|bound)\b/i.test(other.text),
      ),
  ) ||
  /^(?:krs?|key results?)$/i.test(header[0]?.text ?? '') ||
  (/^service levels?$/i.test(header[0]?.text ?? '') &&
    header.some((cell) => /^(?:objective|level)s?$/i.test(cell.text)));

/** The KPIs of a table's rows. The first row is one of them where it bounds something itself. */
export function tableKpis(reading: Reading, table: Table): ReadKpi[] {
  const bounds = boundColumn(table);
  const often = (cell: Span) => /^\p{Ll}/u.test(cell.text) && isFrequency(cell.text);
  const bare =
    table.bare || table.rows[0]!.slice(1).some(often) || (bounds > 0 && isBound(table.rows[0]![bounds]?.text ?? ''));
  const [header = [], ...body] = bare ? [[], ...table.rows] : table.rows;
  const rows = unwrapped(body);
  const columns = kpiColumns(header);
  const wanted = columns.target !== undefined;
  if (!wanted) columns.target = lastPeriod(header) ?? (bounds > 0 ? bounds : firstBound(header, rows, columns.name));
  const rhythm = table.rows[0]!.findIndex(
    (_, at) =>
      at !== columns.target &&
      rows.every((row) => !row[at]?.text || isFrequency(row[at]!.text)) &&
      rows.some((row) => row[at]?.text),
  );
  if (columns.frequency === undefined && rhythm > 0) columns.frequency = rhythm;
  const free = (at: number) => !Object.entries(columns).some(([column, place]) => column !== 'name' && place === at);
  const named = columns.name !== undefined && free(columns.name) ? columns.name : [0, 1, 2].find(free)!;
  const name = repeats(rows, named) ? (distinct(rows, columns) ?? named) : named;
  if (name === columns.measures) delete columns.measures;
  const told = !wanted && tellsItself(header[name], rows, name, columns.target === undefined);
  const found = rows.flatMap((row): ReadKpi[] => {
    const cell = row[name];
    const said = columns.target === undefined ? '' : (row[columns.target]?.text ?? '');
    if (!cell || !/\p{L}/u.test(cell.text) || /^(?:total|sum|overall(?: score)?)$/i.test(cell.text)) return [];
    if (row.filter((other) => other.text).length < 2 || /^(?:yes|no|y|n|✓|✗|x)$/i.test(said)) return [];
    return [kpi(reading, row, cell, columns, header, told)];
  });
  if (found.length > 0) for (const cell of header) reading.use(cell);
  return found;
}

/** The rows, each with what goes on below it: a line with one cell alone, not in the column of names unless it is small. */
function unwrapped(rows: readonly (readonly Span[])[]): Span[][] {
  const out: Span[][] = [];
  for (const row of rows) {
    const [only, more] = row.flatMap((cell, at) => (cell.text ? [at] : []));
    const above = only === undefined || more !== undefined ? undefined : out.at(-1)?.[only];
    if (above?.text && (only! > 0 || /^\p{Ll}/u.test(row[only!]!.text)))
      out.at(-1)![only!] = { text: `${above.text} ${row[only!]!.text}`, start: above.start, end: row[only!]!.end };
    else out.push([...row]);
  }
  return out;
}

const words = (rows: readonly (readonly Span[])[], at: number) => rows.map((row) => row[at]?.text.toLowerCase() ?? '');

/** Whether a column only says to which group its rows belong: a word comes again, or stands for those below it. */
function repeats(rows: readonly (readonly Span[])[], at: number): boolean {
  const cells = words(rows, at);
  return rows.length > 1 && (cells.includes('') || new Set(cells).size < cells.length);
}

/** The first column of names that are filled and all differ, other than those that are known to hold something else. */
function distinct(
  rows: readonly (readonly Span[])[],
  { target = -1, frequency = -1, matters = -1, measures = -1 }: Partial<Record<Column, number>>,
): number | null {
  const fits = (at: number) =>
    !repeats(rows, at) &&
    words(rows, at).every((cell) => /\p{L}{3}/u.test(cell)) &&
    !words(rows, at).every((cell) => isBound(cell));
  const open = (rows[0] ?? []).flatMap((_, at) => ([target, frequency, matters, measures].includes(at) ? [] : [at]));
  return open.find(fits) ?? (measures >= 0 && fits(measures) ? measures : null);
}

const period =
  /^(?:end of )?(?:q[1-4]|h[12]|(?:fy ?)?(?:20)?\d\d|(?:month|quarter|year) \d{1,2})(?:[ /'’]+(?:20)?\d\d)?$/i;

/** The last of several columns that are each a time: what is wanted in the end. */
function lastPeriod(header: readonly Span[]): number | null {
  const times = header.flatMap((cell, at) => (at > 0 && period.test(cell.text) ? [at] : []));
  return times.length > 1 ? times.at(-1)! : null;
}

/** "Zero complaints" in a column of key results: what stands beside it says how far one is. */
const tellsItself = (title: Span | undefined, rows: readonly (readonly Span[])[], name: number, alone: boolean) =>
  /^(?:krs?|key results?)\b/i.test(title?.text ?? '') ||
  ((alone || /^(?:objectives?|goals?)\b/i.test(title?.text ?? '')) &&
    rows.filter((row) => kpiWords(row[name]?.text ?? '').bounds.length > 0).length * 2 >= rows.length);

/** The first column, other than the names', with a number in it that may bound something. */
function firstBound(header: readonly Span[], rows: readonly (readonly Span[])[], name = 0): number | undefined {
  for (let at = 0; at < (rows[0]?.length ?? 0); at++) {
    const title = header[at];
    if (at === name || (title && (isStanding(title) || counted.test(title.text)))) continue;
    if (rows.some((row) => row[at] && boundsIn(row[at]!.text).length > 0)) return at;
  }
  return undefined;
}

function kpi(
  reading: Reading,
  row: readonly Span[],
  name: Span,
  columns: Partial<Record<Column, number>>,
  header: readonly Span[],
  told: boolean,
): ReadKpi {
  const cell = (column: Column) => (columns[column] === undefined ? '' : (row[columns[column]]?.text ?? ''));
  const filled = row.filter((other) => other.text);
  const own = kpiWords(name.text);
  const words = told ? own.target : cell('target');
  const bounds = boundsIn(words).map((bound) =>
    bound.unit ? bound : { ...bound, unit: /%/.test(header[columns.target ?? -1]?.text ?? '') ? '%' : bound.unit },
  );
  const first = filled.reduce((a, b) => (a.start < b.start ? a : b), name);
  const last = filled.reduce((a, b) => (a.end > b.end ? a : b), name);
  return {
    ...reading.read(first, 'a row of a table of KPIs', bounds.length > 0 ? 0.95 : 0.7, last),
    name: told ? own.name : name.text,
    bounds,
    targetWords: words,
    ...(cell('measures') && { measures: cell('measures') }),
    ...(cell('matters') && { matters: cell('matters') }),
    frequency: rhythmOf(cell('frequency')),
  };
}
