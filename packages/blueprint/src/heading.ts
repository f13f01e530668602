import type { Heading } from './block.js';
import type { Line } from './line.js';
import { phaseLabel } from './phase-label.js';
import { spanOf } from './span.js';
import { topicOf } from './topic.js';
import { mayTell } from './verb.js';

const hash = /^(#{1,6})(?:\s+|(?=[^\s#]))/;
/** Wikis write "== Title ==" or "h2. Title". */
const wiki = /^(?:(={1,6})\s+(?=\S)|h([1-6])\.\s+)/;
const numbering =
  /^(?!\d{1,3}\s+(?:days?|weeks?|months?|years?)\b(?!\s+\d))(?:section\s+)?(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[IVX]{1,4}[.)]|[A-H][.)])\s+/i;
/** Sections numbered by Roman numbers or capital letters. */
const lettered = /^(?:[IVX]{1,4}|[A-H])[.)]\s/;
/** What ends a letter: nothing under it is of the plan. */
const signOff =
  /^(?:(?:kind|best|warm|many) )?(?:regards|wishes|greetings|thanks|cheers|sincerely|yours(?: sincerely| truly)?)[,!.]?$/i;
/** What a measure is bound by: "≥ 92%, quarterly", "40 or better". */
const bound = /^(?:[<>≤≥~=]|\d[\d.,]*\s?(?:%|\/\s?\d|or (?:better|more|less|fewer|higher|lower)\b))/;
const underline = /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/;
const ruled = /^[-=_*~─━]{3,}$/;
const sentenceEnd = /[.!;,]$/;

/** How many words a text has outside of brackets. */
const wordCount = (text: string) =>
  text
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/).length;
const isBold = (raw: string) =>
  /^(\*\*|__)[^*]+(\*\*|__):?\s?:?$/.test(raw) ||
  /^\*\*[^*]+\*\*\s*[([][^)\]]*[)\]]:?$/.test(raw) ||
  (/^([*_])[^*_]+\1:?$/.test(raw) && !/[.!?][*_]$/.test(raw));
const isCaps = (text: string) => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && wordCount(text) <= 10;

/** A text without the number, picture and colon that decorate headings. */
export const headingWords = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}$<>"“‘'([]+/u, '')
    .replace(numbering, '')
    .replace(/\s*[#=]*\s*$/, '')
    .replace(/\s*:$/, '')
    .trim();

/** Whether a line names a phase or a topic outright. */
export const isKnown = (text: string): boolean => {
  const words = headingWords(text);
  return (
    wordCount(words) <= 14 &&
    !sentenceEnd.test(words) &&
    (phaseLabel(words) !== null || phaseLabel(text) !== null || (wordCount(words) <= 9 && topicOf(words) !== null))
  );
};

/** The heading that line `at` is, or null. `numbered` holds the lines whose number numbers a
 * section, not a list; where the document is `titled` by marks, a line that tells what to do heads nothing. */
export function headingAt(
  source: string,
  lines: readonly (Line | null)[],
  at: number,
  numbered: ReadonlySet<number>,
  titled = false,
): Heading | null {
  const line = lines[at]!;
  const marked = hash.exec(line.raw);
  if (
    marked &&
    !line.marker &&
    line.raw.length > marked[0].length &&
    (marked[0].endsWith(' ') || marked[1]!.length > 1)
  )
    return heading(source, line, 'hash', marked[1]!.length, marked[0].length);
  const [sign, equals, level] = wiki.exec(line.raw) ?? [];
  if (sign && line.raw.length < 160) return heading(source, line, 'hash', equals?.length ?? Number(level), sign.length);
  if (numbered.has(at)) return heading(source, line, 'numbered', numberedDepth(lines, at, numbered));
  if (line.marker) return null;
  if (/^\d{1,2}\s+[A-Z]{3}/.test(line.raw) && isCaps(line.raw.replace(/^\d+\s+/, '')))
    return heading(source, line, 'numbered', 1);
  const next = lines[at + 1];
  if (next && underline.test(next.raw) && !lines[at - 1] && line.raw.length < 100 && !line.raw.includes('|'))
    return heading(source, line, 'hash', next.raw[0] === '=' ? 1 : next.raw[0] === '-' ? 2 : 3);
  if (line.raw.length > 160) return null;
  if (isBold(line.raw) && wordCount(line.content.text) <= 14) return heading(source, line, 'bold', 1);
  if (titled && !line.raw.endsWith(':') && mayTell(line.content.text)) return null;
  return unmarked(source, lines, at);
}

/** Whether marks, and not only blank lines, say which of a document's lines are headings. */
export const isTitled = (lines: readonly (Line | null)[]): boolean =>
  lines.filter((line) => line && !line.marker && hash.test(line.raw)).length >= 3;

/** How deep a numbered heading is: letters and numbers stand below the style that the first numbered heading has. */
function numberedDepth(lines: readonly (Line | null)[], at: number, numbered: ReadonlySet<number>): number {
  const [first = at] = numbered;
  const own = lines[at]!.marker?.depth ?? 1;
  const below = lettered.test(lines[first]!.raw) ? !lettered.test(lines[at]!.raw) : isLetter(lines[at]!);
  return below || (isRoman(lines[first]!) && isLetter(lines[at]!)) ? own + 1 : own;
}

const isRoman = (line: Line) => /^[IVX]{1,4}[.)]\s/.test(line.raw);
const isLetter = (line: Line) => /^[A-H][.)]\s/.test(line.raw);

function heading(source: string, line: Line, style: Heading['style'], depth: number, skip = 0): Heading {
  return { kind: 'heading', span: spanOf(source, line.start + skip, line.end), style, depth };
}

/** A short line that stands alone above what it titles. */
function unmarked(source: string, lines: readonly (Line | null)[], at: number): Heading | null {
  const line = lines[at]!;
  const { text } = line.content;
  const words = wordCount(text);
  if (bound.test(text)) return null;
  if (signOff.test(text)) return heading(source, line, 'plain', 1);
  if (sentenceEnd.test(text) || /^[a-z(>|]/.test(text) || words > 20 || (text.includes(' | ') && !phaseLabel(text)))
    return null;
  const before = lines[at - 1];
  if (
    before &&
    !before.marker &&
    !ruled.test(before.raw) &&
    !/[.!?:]["”’)]?$/.test(before.raw) &&
    before.raw.length > 45 &&
    !isKnown(text)
  )
    return null;
  const next = following(lines, at);
  if (text.endsWith(':')) {
    if (words > 16 && !phaseLabel(text)) return null;
    return next ? heading(source, line, 'colon', 1) : null;
  }
  if (/^(?:due|deadline|complete by|target date|review date)\b.{0,12}:/i.test(text)) return null;
  const inline = /^[^:]{2,50}:\s/.test(text);
  if (isCaps(text) && next && !inline) return heading(source, line, 'caps', 1);
  if (phaseLabel(headingWords(text)) && words <= 14 && !(inline && holdsGoals(lines, at, text)))
    return heading(source, line, 'plain', 1);
  if (words > 10 || text.replace(/\([^()]*\)/g, '').length > 80 || inline || !next) return null;
  const opens =
    next.marker !== null ||
    isBold(next.raw) ||
    hash.test(next.raw) ||
    next.raw.includes('|') ||
    isProse(next) ||
    next.raw.endsWith(':');
  if (isKnown(text) && (opens || words <= 6)) return heading(source, line, 'plain', 1);
  const alone = !lines[at - 1] && !lines[at + 1];
  const over = alone && opensLines(lines, at);
  const knownNext = isKnown(next.content.text) && wordCount(next.content.text) <= 8;
  return (opens || over || (alone && knownNext)) && /^[\p{Lu}\p{N}“"'\p{Extended_Pictographic}]/u.test(text)
    ? heading(source, line, 'plain', 1)
    : null;
}

/** Whether a phase's line holds its goals itself: what follows its colon is long, or the next line starts another phase. */
function holdsGoals(lines: readonly (Line | null)[], at: number, text: string): boolean {
  const rest = text.slice(text.indexOf(':') + 1).trim();
  if (wordCount(rest) > 6 || /^[–—•-]\s/.test(rest) || rest.includes(';')) return true;
  const next = following(lines, at);
  return (
    !next ||
    (!next.marker &&
      !next.raw.includes('|') &&
      next.raw.length < 160 &&
      /^[^:]{2,50}:\s/.test(next.content.text) &&
      phaseLabel(next.content.text) !== null)
  );
}

/** Whether two lines and more stand together behind an empty one. */
function opensLines(lines: readonly (Line | null)[], at: number): boolean {
  let next = at + 1;
  while (next < lines.length && !lines[next] && next < at + 4) next++;
  const [first, second] = [lines[next], lines[next + 1]];
  return !!first && !!second && !second.marker && first.raw.length < 110;
}

const isProse = (line: Line) => line.raw.length > 70 || (/[.!]$/.test(line.raw) && wordCount(line.raw) > 4);

function following(lines: readonly (Line | null)[], at: number): Line | null {
  for (let i = at + 1; i < lines.length && i < at + 6; i++) if (lines[i]) return lines[i]!;
  return null;
}

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
  const found = new Set<number>();
  const marked = lines.filter(
    (line, at) => line && (hash.test(line.raw) || (underline.test(line.raw) && lines[at - 1])),
  );
  if (marked.length > 2) return found;
  for (const places of styles.values()) {
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
      if (found.has(at) || !counted.has(placeOf(lines[at]!, 1)) || !isTitle(lines, at) || !opensOther(lines, at))
        continue;
      found.add(at);
      counted.add(placeOf(lines[at]!));
    }
  }
  return found;
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
