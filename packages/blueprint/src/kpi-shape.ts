import type { Block, List, Prose, Table } from './block.js';
import { boundsIn } from './bound.js';
import { kpiWords } from './kpi-line.js';
import type { Span } from './span.js';
import { isFrequency } from './time-words.js';

const sure =
  /[<>≤≥%]|\bper ?cent\b|\d\s?→\s?\d|\b(?:at least|at most|no more than|not more than|max|(?<!\d\s?)min|maximum|minimum|under|below|above|less than|fewer than|more than|within|zero|out of)\b|\bbetween \d[^.;]* and \d|\b(?:not|never) (?:exceed|below|above|less|over)|\bor (?:better|more|less|fewer|faster|higher|lower)\b|\d\s?\/\s?(?:5|10|100)\b|^\s*(?:0|none|nil|zero|all)\.?\s*$/i;
const facts =
  /\b(?:travel|remote|salary|bonus|pay|workload|location|hours|contract|holidays?|vacation|leave|pension|equity|weight|share of time|time spent|office|discount|budget|price|course|exam|workshop|seminar)\b|^(?:goals?|objectives?|(?:success )?measures?|targets?|due|deadline|task|by|when)\b.{0,4}$/i;

/** Columns that say how things stand, or what is no longer good enough, beside the one that says what is wanted. */
const standing =
  /\b(?:now|today|currently?|baseline|actual|as is|so far|yours?|mine|score|last (?:year|quarter|month)|start(?: of (?:the )?(?:year|quarter))?|average|quartile|industry|competitors?|peers?|floor|red|amber|trigger|alarm|worst)\b/i;

/** Whether a column holds how things stand. */
export const isStanding = ({ text }: Span): boolean => standing.test(text) && !/\btarget\b/i.test(text);

/** Whether words set a bound for sure: with a sign, a share, a rating or "at least", not with a bare number. */
export const isBound = (words: string, longest = 80): boolean =>
  words.length < longest && sure.test(words) && boundsIn(words).length > 0;

/** Whether shares of a whole are told, which bound nothing: bare percentages that make 100 together. */
const partsWhole = (cells: readonly string[]): boolean => {
  const parts = cells.flatMap((cell) => boundsIn(cell).slice(0, 1));
  return (
    parts.length > 1 &&
    parts.every(({ op, unit }) => op === '=' && unit === '%') &&
    parts.reduce((sum, { min }) => sum + min!, 0) === 100
  );
};

/** Whether most lines of a list or a paragraph are a name and its bound: "Failed deploys: ≤ 10%". */
export function hasBounds(block: List | Prose): boolean {
  const lines = block.kind === 'list' ? block.items.map((item) => item.span) : block.lines;
  const bound = lines.filter(({ text }) => {
    const { name, target } = kpiWords(text);
    return (
      name.split(' ').length <= 9 &&
      text.length < 120 &&
      !facts.test(name) &&
      !/\b(?:salary|wage|gross)\b/i.test(target) &&
      (/[:–—(]|\s-\s/.test(text) || (/[<>≤≥]/.test(text) && name.split(' ').length <= 6)) &&
      isBound(target)
    );
  });
  return (
    bound.length >= 2 &&
    bound.length * 5 >= lines.length * 3 &&
    !partsWhole(bound.map(({ text }) => kpiWords(text).target))
  );
}

const classes =
  /^(?:priority|severity|channel|tier|segment|region|level|stage|phase|month|week|quarter|period|date|version|ratings?|scores?|grades?|points|bands?)$/i;

/** Whether a table's first column says what its rows are sorted by, and names no measure. */
export const sortsRows = (header: readonly Span[]): boolean => classes.test(header[0]?.text ?? '');

/** Whether a table sets what others reach beside what is reached here: nothing in it is wanted. */
export const compares = (header: readonly Span[]): boolean =>
  header.some((cell) => /\b(?:industry|quartile|peers?|competitors?)\b/i.test(cell.text)) &&
  !header.some((cell) => /\b(?:targets?|goal|want(?:ed)?)\b/i.test(cell.text));

/** Whether a table has a column of bounds, whatever its header says: sure where another says how often they are looked at. */
export function looksLikeKpis(table: Table, strict: boolean): boolean {
  if (boundColumn(table) < 0 || compares(table.rows[0]!)) return false;
  return hasRhythm(table) || (!strict && !table.rows[0]!.some((cell) => facts.test(cell.text)));
}

const hasRhythm = ({ rows: [header = [], ...body] }: Table) =>
  header.some((_, at) => {
    const cells = body.flatMap((row) => (at > 0 && row[at]?.text ? [row[at]!.text] : []));
    return cells.length > 1 && cells.filter(isFrequency).length * 5 >= cells.length * 3;
  });

/** The column of which most cells are bounds; -1 where none is. The first row counts only where it is one of them. */
export function boundColumn(table: Table): number {
  const width = table.rows[0]?.length ?? 0;
  for (let at = 1; at < width; at++) {
    if (isStanding(table.rows[0]![at]!)) continue;
    const cells = table.rows.flatMap((row) => (row[at]?.text ? [row[at]!.text] : []));
    const body = isBound(cells[0] ?? '') ? cells : cells.slice(1);
    if (body.length >= 2 && body.filter((cell) => isBound(cell)).length * 5 >= body.length * 3 && !partsWhole(body))
      return at;
  }
  return -1;
}

/** Whether the block at `at` is a list, a table or lines of measures that a paragraph leads to from a plan's goals: with it the plan is over. */
export function leadsToMeasures(blocks: readonly Block[], at: number): boolean {
  const [goals, lead, list] = [blocks[at - 2], blocks[at - 1], blocks[at]];
  if (goals?.kind !== 'list' || lead?.kind !== 'prose') return false;
  if (list?.kind === 'table') return boundColumn(list) > 0;
  return (list?.kind === 'list' || list?.kind === 'prose') && hasBounds(list);
}
