import type { Unused } from './blueprint.js';
import type { Line } from './line.js';
import type { Reading } from './reading.js';
import { withAll, type Section } from './section.js';
import { plain } from './span.js';

const noise =
  /^(?:subscribe|notify of|guest|\d+ comments?|newest|oldest|oldest most voted|inline feedbacks?|view all comments|see offers|share|tweet|like|apply(?: now)?|back to .*|menu|home|skip to .*|sign (?:in|up)|log ?in|search|accept(?: all)? cookies?|read more|learn more|x|\(\)|[-=_*~^·—–|+:\s]+|```.*|would love your thoughts.*|powered by .*|©.*|all rights reserved.*|print|email|download(?: pdf)?|previous|next|(?:.* )?page \d+(?: of \d+)?|explore .*)$/i;

/** The lines that nothing was made of. */
export function unusedLines(reading: Reading, lines: readonly (Line | null)[], root: Section): Unused[] {
  const used = merged(reading.used);
  const repeated = merged(reading.repeated);
  const all = withAll(root);
  const headings = new Set(all.flatMap(({ heading }) => (heading ? [heading.span.start] : [])));
  const noisy = merged(all.filter((section) => section.topic === 'noise').flatMap(extent));
  return lines.flatMap((line): Unused[] => {
    if (!line || touches(used, line)) return [];
    const place = reading.lines.placeOf(line);
    const why = touches(repeated, line)
      ? 'repeated'
      : noise.test(line.raw) || touches(noisy, line)
        ? 'noise'
        : isHeading(headings, line)
          ? 'heading'
          : 'not-understood';
    return [{ place, text: plain(line.raw), why }];
  });
}

const isHeading = (headings: ReadonlySet<number>, line: Line) => {
  for (let at = line.start; at < line.end && at < line.start + 12; at++) if (headings.has(at)) return true;
  return false;
};

type Range = { start: number; end: number };

function extent(section: Section): Range[] {
  const own = section.blocks.flatMap((block): Range[] => {
    if (block.kind === 'prose') return [block.span];
    if (block.kind === 'table') return block.rows.flat();
    return block.items.map((item) => ({
      start: item.span.start,
      end: item.items.reduce((end, inner) => Math.max(end, inner.span.end), item.span.end),
    }));
  });
  return section.heading ? [section.heading.span, ...own] : own;
}

function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else out.push({ start: range.start, end: range.end });
  }
  return out;
}

/** Whether any of the sorted ranges meets a line. */
function touches(ranges: readonly Range[], line: Line): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= line.start) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.start < line.end;
}
