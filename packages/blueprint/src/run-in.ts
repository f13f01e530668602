import { spanOf, type Span } from './span.js';

/** A list that was written into one paragraph: what announces it, and its parts. */
export interface RunIn {
  lead: Span | null;
  parts: Span[];
}

const dashes = /(?:^|\s)[–—•·▪●◦‣]\s|\s-\s/g;
const bullets = /[•▪●◦‣]\s?|(?:^|\s)·\s/g;
const breaks = /<br\s?\/?>/gi;
const numbers = /(?:^|\s)\(?(\d{1,2})[.)]\s(?=\S)/g;

/** The parts of a paragraph such as "Outcomes: – fewer calls – faster fixes" or "1) Learn 2) Do"; null where it is none. */
export function runIn(source: string, span: Span): RunIn | null {
  const raw = source.slice(span.start, span.end);
  const colon = /:[*_]{0,3}\s*(?=[–—•·▪●◦‣-]\s|\(?1[.)]\s)/.exec(raw);
  const from = colon ? colon.index + colon[0].length : 0;
  const lead = colon ? spanOf(source, span.start, span.start + colon.index + 1) : null;
  const cuts = sequence(raw, from) ?? marks(raw, from, colon || /^[–—-]\s/.test(raw) ? dashes : bullets);
  if (!cuts || cuts.length === 0) return null;
  const parts = cut(source, span, cuts);
  const before = spanOf(source, span.start + from, span.start + cuts[0]!.start);
  const all = !colon && before.text ? (before.text.endsWith(':') ? parts : [before, ...parts]) : parts;
  return all.length > 1 || colon ? { lead: lead ?? (before.text.endsWith(':') ? before : null), parts: all } : null;
}

/** The parts of a table's cell: by line breaks, bullets, numbers or semicolons; one part where nothing parts it. */
export function cellParts(source: string, cell: Span): Span[] {
  const raw = source.slice(cell.start, cell.end);
  const lines = marks(raw, 0, breaks);
  const pieces = lines ? cut(source, cell, [{ start: 0, end: 0 }, ...lines]) : [cell];
  return pieces.flatMap((piece) => {
    const parts = runIn(source, piece)?.parts;
    if (parts) return parts;
    const trimmed = withoutBullet(source, piece);
    const semicolons = lines ? null : marks(source.slice(trimmed.start, trimmed.end), 0, /;\s/g);
    return semicolons ? cut(source, trimmed, [{ start: 0, end: 0 }, ...semicolons]) : trimmed.text ? [trimmed] : [];
  });
}

const withoutBullet = (source: string, span: Span): Span => {
  const bullet = /^(?:[-–—*•▪●◦‣☐]|\[[ x]?\]|\d{1,2}[.)])\s+/.exec(source.slice(span.start, span.end));
  return bullet ? spanOf(source, span.start + bullet[0].length, span.end) : span;
};

interface Cut {
  start: number;
  end: number;
}

function marks(raw: string, from: number, pattern: RegExp): Cut[] | null {
  const cuts = [...raw.matchAll(pattern)]
    .filter((mark) => mark.index + mark[0].length > from)
    .map((mark) => ({ start: mark.index, end: mark.index + mark[0].length }));
  return cuts.length > 0 ? cuts : null;
}

/** Numbers that count up from one. */
function sequence(raw: string, from: number): Cut[] | null {
  const cuts: Cut[] = [];
  for (const mark of raw.slice(from).matchAll(numbers))
    if (Number(mark[1]) === cuts.length + 1)
      cuts.push({ start: from + mark.index, end: from + mark.index + mark[0].length });
  return cuts.length > 1 ? cuts : null;
}

function cut(source: string, span: Span, cuts: readonly Cut[]): Span[] {
  return cuts
    .map((mark, at) =>
      spanOf(source, span.start + mark.end, cuts[at + 1] ? span.start + cuts[at + 1]!.start : span.end),
    )
    .filter((part) => part.text !== '');
}
