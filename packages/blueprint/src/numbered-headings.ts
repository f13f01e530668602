import {
  hash,
  headingWords,
  isCaps,
  isKnown,
  isLetter,
  lettered,
  sentenceEnd,
  underline,
  wordCount,
  following,
} from './heading.js';
import type { Line } from './line.js';
import { phaseLabel } from './phase-label.js';

/**
 * The lines whose number numbers a section: their style numbers at least one known topic, and something other than the
 * list's next line follows most of them.
 */
export function numberedHeadings(lines: readonly (Line | null)[]): Set<number> {
  const styles = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const kind = line?.marker?.kind;
    if (!line || (kind !== 'number' && !lettered.test(line.raw)) || line.raw.length > 110) continue;
    if (line.indent > (kind === 'number' ? 1 : 8)) continue;
    const style = kind === 'number' ? line.marker!.style : /^[IVX]/.test(line.raw) ? 'roman' : 'letter';
    if (!styles.get(style)?.push(at)) styles.set(style, [at]);
  }
  const found = new Set(bareNumbered(lines));
  const marked = lines.filter(
    (line, at) => line && (hash.test(line.raw) || (underline.test(line.raw) && lines[at - 1])),
  );
  if (marked.length > 2) return found;
  for (const places of styles.values()) {
    const caps = places.filter((at) => isCaps(lines[at]!.content.text) && opensOther(lines, at));
    if (caps.length > 1) for (const at of caps) found.add(at);
    const likely = places.filter((at) => opensSection(lines, at));
    const known = likely.filter((at) => isKnown(lines[at]!.content.text));
    if (opensLists(lines, likely) && found.size > 0 && places.every((at) => isLetter(lines[at]!)))
      for (const at of likely) found.add(at);
    if (known.length * 3 < likely.length || known.length === 0) continue;
    const deep = places.some((at) => (lines[at]!.marker?.depth ?? 1) > 1);
    const sure = known.filter(
      (at) => wordCount(headingWords(lines[at]!.content.text)) <= 5 && !lines[at]!.raw.endsWith(':'),
    );
    const all = countsUp(lines, places) ? places.filter((at) => isTitle(lines, at)) : deep ? likely : sure;
    for (const at of all) found.add(at);
    const counted = new Set([...found].map((at) => placeOf(lines[at]!)).filter(Boolean));
    for (const at of deep ? places : []) {
      const follows = counted.has(placeOf(lines[at]!, 1)) || phaseLabel(lines[at]!.content.text) !== null;
      if (found.has(at) || !follows || !isTitle(lines, at) || !opensOther(lines, at)) continue;
      found.add(at);
      counted.add(placeOf(lines[at]!));
    }
  }
  return found;
}

/** The lines "1  Purpose", "2  Your plan", … whose bare numbers count up from one. */
function bareNumbered(lines: readonly (Line | null)[]): number[] {
  const places: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (!line || line.marker || lines[at - 1] || line.indent > 1 || sentenceEnd.test(line.raw)) continue;
    const [, count] = /^(\d{1,2})\s{1,6}\p{Lu}/u.exec(line.raw) ?? [];
    if (Number(count) === places.length + 1 && wordCount(line.raw) <= 9) places.push(at);
  }
  return places.length >= 3 ? places : [];
}

/** The numbers of a line, or of the one that stands so many before it in its row. */
const placeOf = (line: Line, before = 0) =>
  line.marker?.kind === 'number' && line.marker.depth > 1
    ? `${outer(line)}${line.marker.number - before}${line.marker.style}`
    : '';

/** Whether something other than a numbered line of the same style stands under a line. */
const opensOther = (lines: readonly (Line | null)[], at: number) => {
  const next = following(lines, at)?.marker;
  return next?.kind !== 'number' || next.style !== lines[at]!.marker?.style;
};

/** Whether a list that counts from one stands under each of several lines. */
const opensLists = (lines: readonly (Line | null)[], places: readonly number[]) =>
  places.length > 1 &&
  places.every((at) => {
    const next = following(lines, at)?.marker;
    return next?.kind === 'number' && next.number === 1;
  });

/** Whether numbers never start again, as sections' do and lists' do not. */
const countsUp = (lines: readonly (Line | null)[], places: readonly number[]) =>
  places.every(
    (at, i) =>
      (lines[at]!.marker?.depth ?? 1) === 1 && (i === 0 || numeral(lines[at]!) > numeral(lines[places[i - 1]!]!)),
  );

/** The value of "3.", "C." or "IV.". */
function numeral(line: Line): number {
  const word = /^\(?([A-Za-z\d]+)/.exec(line.raw)?.[1] ?? '';
  const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  if (/^\d+$/.test(word)) return Number(word);
  return romans.includes(word) ? romans.indexOf(word) + 1 : word.charCodeAt(0);
}

const isTitle = (lines: readonly (Line | null)[], at: number) =>
  !sentenceEnd.test(lines[at]!.content.text) &&
  wordCount(lines[at]!.content.text) <= 14 &&
  following(lines, at) !== null;

function opensSection(lines: readonly (Line | null)[], at: number): boolean {
  const line = lines[at]!;
  const { text } = line.content;
  if (sentenceEnd.test(text) || wordCount(text) > 14 || /^[a-z]/.test(text)) return false;
  const next = following(lines, at);
  if (!next || follows(lines, at)) return false;
  const sibling =
    next.marker?.kind === 'number' &&
    next.marker.depth <= (line.marker?.depth ?? 1) &&
    next.marker.style === line.marker?.style;
  // "1. Skill" with "Used for: …" set in under it is a line of a list
  if (lines[at + 1] && !next.marker && next.indent > line.indent + 1 && /^\p{Lu}[^:.]{1,30}:\s\S/u.test(next.raw))
    return false;
  // a list of its own starts at one again
  if (sibling) return next.marker!.number === 1 && isKnown(text);
  const known = isKnown(text);
  if (
    !next.marker &&
    !known &&
    (isCaps(next.raw.replace(/^\d+\s+/, '')) || hash.test(next.raw) || isKnown(next.content.text))
  )
    return false;
  if (next.marker && next.marker.depth < (line.marker?.depth ?? 1)) return known;
  return next.indent <= line.indent + 1 || known || lettered.test(line.raw);
}

/** The numbers of a line but for its last: "2." of "2.3". */
const outer = (line: Line) => /^\(?(?:\d{1,3}\.(?=\d))*/.exec(line.raw)![0];

/** Whether the line before is the list's line before. */
function follows(lines: readonly (Line | null)[], at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && before >= 0 && !lines[before]) before--;
  const [one, other] = [lines[before]?.marker, lines[at]!.marker];
  if (!one || !other || Math.abs(lines[before]!.indent - lines[at]!.indent) > 2) return false;
  if (one.style !== other.style || one.depth !== other.depth || one.number + 1 !== other.number) return false;
  return outer(lines[before]!) === outer(lines[at]!);
}
