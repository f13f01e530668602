import type { Block, Prose } from './block.js';
import { headingAt, isTitled } from './heading.js';
import { numberedHeadings } from './numbered-headings.js';
import type { Line } from './line.js';
import { listAt, wrapWidth } from './list.js';
import { joined, type Span } from './span.js';
import { listTableAt } from './list-table.js';
import { tableAt } from './table.js';
import { titledRunIn } from './titled-run-in.js';

const rule = /^(?:[-*_=~·—–]\s?){3,}$/;
/** What only lays a page out. */
const layout =
  /^(?:<\/?(?:details|aside|div|center|section|br|hr|tabs?)\b[^<>]*>|\{%\s*\/?(?:end)?(?:tabs?|steps?|stepper|accordion|hint|columns?)\s*(?:style="\w+"\s*)?%\})$/i;
const fence = /^(?:```|~~~)/;
/** What a page's own commands open with, and the lines of their settings behind them. */
const directive = /^(?:(?:```|~~~|:::)\{|\.\. [\w-]+::)/;
const setting = /^:[\w-]+:(?:\s|$)/;

/** The blocks of a source, in order: headings, lists, tables and prose. Rules and fences part them and are dropped. */
export function readBlocks(source: string, lines: readonly (Line | null)[]): Block[] {
  const numbered = numberedHeadings(lines);
  const titled = isTitled(lines);
  const width = wrapWidth(lines);
  const found = new Map<number, ReturnType<typeof headingAt>>();
  const heading = (at: number) => {
    if (!found.has(at)) found.set(at, headingAt(source, lines, at, numbered, titled));
    return found.get(at)!;
  };
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || fence.test(line.raw) || rule.test(line.raw) || layout.test(line.raw) || directive.test(line.raw)) {
      at++;
      if (line && directive.test(line.raw)) while (lines[at] && setting.test(lines[at]!.raw)) at++;
      continue;
    }
    const table = listTableAt(source, lines, at) ?? tableAt(source, lines, at);
    if (table) {
      blocks.push(table.table);
      at = table.next;
      continue;
    }
    const run = titledRunIn(source, lines, at);
    if (run) {
      blocks.push(...run);
      at++;
      continue;
    }
    const title = heading(at);
    if (title) {
      blocks.push(title);
      at++;
    } else if (line.marker) {
      const { list, next } = listAt(source, lines, at, width, (place) => heading(place) !== null);
      if (list.items.length > 0) blocks.push(list);
      at = Math.max(next, at + 1);
    } else {
      const { prose, next } = proseAt(source, lines, at, (place) => heading(place) !== null);
      blocks.push(prose);
      at = next;
    }
  }
  return blocks;
}

function proseAt(source: string, lines: readonly (Line | null)[], at: number, isHeading: (at: number) => boolean) {
  const spans: Span[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.marker || rule.test(line.raw) || fence.test(line.raw) || layout.test(line.raw)) break;
    if (next > at && (isHeading(next) || tableAt(source, lines, next))) break;
    spans.push(line.content);
  }
  if (spans.length === 0)
    return { prose: { kind: 'prose', span: lines[at]!.content, lines: [], quoted: false } as Prose, next: at + 1 };
  const quoted = lines[at]!.raw.startsWith('>');
  const prose: Prose = { kind: 'prose', span: joined(source, spans), lines: spans, quoted };
  return { prose, next };
}
