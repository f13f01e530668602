import type { Heading, List } from './block.js';
import { isKnown } from './heading.js';
import type { Line } from './line.js';
import { phaseLabel } from './phase-label.js';
import { spanOf } from './span.js';
import { tells } from './verb.js';

const mark = /\s([–—•▪●]|-)\s/;

/**
 * A heading and its list that were written into one line without a colon: "30-day goals – Learn the rules – Meet the team".
 * Null where the line is none, or only the title of a list behind it.
 */
export function titledRunIn(source: string, lines: readonly (Line | null)[], at: number): [Heading, List] | null {
  const line = lines[at]!;
  const first = mark.exec(line.raw.slice(0, 80));
  if (
    !first ||
    line.marker ||
    line.raw.length < 40 ||
    lines[at + 1]?.marker ||
    /[:|#\t]/.test(line.raw.slice(0, first.index))
  )
    return null;
  const title = spanOf(source, line.start, line.start + first.index);
  if (!isKnown(title.text)) return null;
  const spans = [];
  for (let from = first.index; from >= 0 && from < line.raw.length;) {
    const next = line.raw.indexOf(` ${first[1]} `, from + 3);
    spans.push(spanOf(source, line.start + from + 3, next < 0 ? line.end : line.start + next));
    from = next;
  }
  const items = spans.filter((span) => span.text);
  const timed = phaseLabel(title.text) !== null;
  if (items.length < (timed ? 2 : 3) || !items.every(({ text }) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text))) return null;
  if (timed && items.filter(({ text }) => tells(text)).length * 2 < items.length) return null;
  return [
    { kind: 'heading', span: title, style: 'plain', depth: 1 },
    { kind: 'list', items: items.map((span) => ({ span, details: [], items: [], ordered: false })) },
  ];
}
