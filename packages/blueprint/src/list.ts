import type { Item, List } from './block.js';
import { isKnown } from './heading.js';
import type { Line } from './line.js';
import { phaseLabel } from './phase-label.js';
import { joined, type Span } from './span.js';

interface Open {
  item: Item;
  indent: number;
  style: string;
  /** Whether it is a box to tick. */
  boxed: boolean;
  depth: number;
  /** The lines that its text is made of. */
  head: Span[];
}

const deepest = 12;

/** How wide the text's lines are, where it is wrapped; infinite where it is not. */
export function wrapWidth(lines: readonly (Line | null)[]): number {
  const lengths = lines.flatMap((line) => (line ? [line.raw.length + line.indent] : [])).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const wide = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  return longest <= 130 && wide >= 60 ? wide : Infinity;
}

/** Whether `next` only goes on with what `line` says, because it did not fit. */
export function wraps(line: Line, next: Line, width: number): boolean {
  if (next.marker || line.breaks || next.raw.startsWith('#') || next.raw.startsWith('|')) return false;
  if (/^[a-z(]/.test(next.raw) && !/[.!?:]$/.test(line.raw)) return true;
  const room = width * 0.92 - line.raw.length - line.indent;
  return width !== Infinity && room < next.raw.split(' ', 1)[0]!.length + 1 && !/[.!?:]$/.test(line.raw);
}

/** A line of settings: "target: 40". */
const keyed = /^[a-z_]{2,20}:\s/;
const label = /^[*_]{0,3}[A-Z][^:.]{1,40}:[*_]{0,3}(?:\s|$)/;

/** Reads the list that starts at line `at` and says which line comes behind it. */
export function listAt(
  source: string,
  lines: readonly (Line | null)[],
  at: number,
  width: number,
  isHeading: (at: number) => boolean,
) {
  const list: List = { kind: 'list', items: [] };
  const stack: Open[] = [];
  const opened: Open[] = [];
  let next = at;
  let gap = false;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? null;
    if (!line) {
      if (!continues(lines, next, stack)) break;
      gap = true;
      continue;
    }
    if (stack.at(-1)?.head.length !== 0 && isHeading(next)) break;
    if (line.marker) opened.push(open(line, stack, list, gap));
    else if (!extend(line, lines[next - 1] ?? null, stack, width)) break;
    gap = false;
  }
  for (const { item, head } of opened) if (head.length > 1) item.span = joined(source, head);
  return { list: { ...list, items: filled(list.items) }, next };
}

/** Whether the list goes on behind an empty line: with another marker, or with text that is set in. */
function continues(lines: readonly (Line | null)[], at: number, stack: Open[]): boolean {
  let next = at;
  while (next < lines.length && !lines[next] && next < at + 3) next++;
  const line = lines[next];
  if (!line) return false;
  const top = stack.at(-1);
  if (top && top.head.length === 0) return true;
  return line.marker !== null || (top !== undefined && line.indent > top.indent + 1 && !line.raw.startsWith('#'));
}

function open(line: Line, stack: Open[], list: List, gap: boolean): Open {
  const marker = line.marker!;
  const style = marker.kind === 'bullet' ? marker.style : marker.style.replace(/\d/, '1');
  const boxed = /\[[ xX]?\]|[☐☑□■✓]/u.test(line.raw.slice(0, marker.length));
  while (stack.length > 0 && !isChild(stack.at(-1)!, line.indent, style, marker.depth, stack, gap, boxed)) stack.pop();
  // what is set in deeper than this is no outline any more
  if (stack.length >= deepest) stack.length = deepest - 1;
  const empty = line.content.text === '';
  const item: Item = { span: line.content, details: [], items: [], ordered: marker.kind !== 'bullet' };
  (stack.at(-1)?.item.items ?? list.items).push(item);
  const opened = { item, indent: line.indent, style, boxed, depth: marker.depth, head: empty ? [] : [line.content] };
  stack.push(opened);
  return opened;
}

/** Without the items of which only the marker is there. */
const filled = (items: Item[]): Item[] =>
  items.flatMap((item) => (item.span.text || item.items.length > 0 ? [{ ...item, items: filled(item.items) }] : []));

/** Whether a line with this indent and marker belongs under the item on top of the stack. */
function isChild(
  top: Open,
  indent: number,
  style: string,
  depth: number,
  stack: Open[],
  gap: boolean,
  boxed: boolean,
): boolean {
  if (indent > top.indent + 1) return true;
  if (indent < top.indent - 1) return false;
  if (indent === top.indent + 1 && top.boxed && !boxed) return true;
  if (style === top.style) return depth > top.depth;
  if (indent < top.indent) return false;
  if (stack.some((open) => open.style === style && Math.abs(open.indent - indent) <= 1)) return false;
  if (indent === top.indent + 1) return true;
  return top.item.ordered || !gap || top.item.span.text.endsWith(':');
}

/** Puts a line without a marker to the item above it; false where it is none of the list's. */
function extend(line: Line, before: Line | null, stack: Open[], width: number): boolean {
  const top = stack.at(-1)!;
  if (top.head.length === 0) {
    top.head.push(line.content);
    top.item.span = line.content;
    return true;
  }
  const inset = line.indent > top.indent;
  const known =
    !inset && (phaseLabel(line.content.text) !== null || (isKnown(line.content.text) && !/^[a-z]/.test(line.raw)));
  if (known) return false;
  if (!before) {
    top.item.details.push(line.content);
    return true;
  }
  const settings = keyed.test(line.raw) && keyed.test(top.item.span.text);
  if (inset && (label.test(line.raw) || before.breaks || settings)) {
    top.item.details.push(line.content);
    return true;
  }
  const going = wraps(before, line, width) || inset;
  if (going && top.item.details.length > 0) top.item.details.push(line.content);
  else if (going) top.head.push(line.content);
  else if (label.test(line.raw) && top.item.details.length > 0) top.item.details.push(line.content);
  return going || (label.test(line.raw) && top.item.details.length > 0);
}
