import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { quantitiesIn } from './quantity.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import { isFrequency } from './time-words.js';

const header = /^(?:kpi|metric|indicator|measure)\b.*\b(?:target|benchmark|goal|threshold)\b/i;

/** Whether a line is the header of a table whose borders were lost. */
export const isFlatHeader = (text: string): boolean =>
  header.test(text) && text.split(' ').length >= 4 && !/[.!?:]$/.test(text);

/** The KPIs of a table whose cells only single blanks part: names end where the next capital starts a cell. */
export function flatKpis(reading: Reading, lines: readonly Span[]): ReadKpi[] {
  const timed = /\b(?:frequency|cadence|how often)\s*$/i.test(lines[0]!.text);
  reading.use(lines[0]);
  return lines.slice(1).flatMap((line) => row(reading, line, timed));
}

function row(reading: Reading, line: Span, timed: boolean): ReadKpi[] {
  const { body, frequency } = timed ? cutFrequency(line.text) : { body: line.text, frequency: '' };
  const starts = cellStarts(body);
  const nameEnd = starts[0];
  if (nameEnd === undefined) return [];
  const rest = body.slice(nameEnd);
  const target = targetStart(
    rest,
    starts.slice(1).map((at) => at - nameEnd),
  );
  const words = rest.slice(target);
  const bounds = boundsIn(words);
  return [
    {
      ...reading.read(line, 'a row of a table whose borders were lost', bounds.length > 0 ? 0.7 : 0.4),
      name: body.slice(0, nameEnd).trim(),
      bounds,
      targetWords: words.trim(),
      measures: rest.slice(0, target).trim(),
      frequency,
    },
  ];
}

function cutFrequency(text: string): { body: string; frequency: string } {
  const words = text.split(' ');
  let at = words.length;
  while (at > 1 && isFrequency(words.slice(at - 1).join(' '))) at--;
  return { body: words.slice(0, at).join(' '), frequency: words.slice(at).join(' ') };
}

/** Where a cell may start: at a capital that is no abbreviation, a sign, a percent sign or "e.g.". */
function cellStarts(text: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const inside = depth > 0;
    depth += word[0].split('(').length - word[0].split(')').length;
    const opens = /^(?:\p{Lu}\p{Ll}|\p{Lu}\p{Ll}*\d|A\b|%|[<>≤≥+~$€£]|e\.g\.)/u.test(word[0]);
    if (word.index > 0 && !inside && opens) starts.push(word.index);
  }
  return starts;
}

/** The last cell that starts before the first number behind the measure's own words. */
function targetStart(rest: string, starts: readonly number[]): number {
  const second = starts[0] ?? 0;
  const number = quantitiesIn(rest).find((quantity) => quantity.start >= second && !quantity.name);
  if (!number) return starts.at(-1) ?? 0;
  const before = starts.filter((at) => at <= number.start);
  return before.at(-1) ?? second;
}
