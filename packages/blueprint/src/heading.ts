import type { Heading } from './block.js';
import type { Line } from './line.js';
import { phaseLabel } from './phase-label.js';
import { spanOf } from './span.js';
import { topicOf } from './topic.js';
import { mayTell } from './verb.js';

export const hash = /^(#{1,6})(?:\s+|(?=[^\s#]))/;
/** Wikis write "== Title ==" or "h2. Title". */
const wiki = /^(?:(={1,6})\s+(?=\S)|h([1-6])\.\s+)/;
const numbering =
  /^(?!\d{1,3}\s+(?:days?|weeks?|months?|years?)\b(?!\s+\d))(?:section\s+)?(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[IVX]{1,4}[.)]|[A-H][.)])\s+/i;
/** Sections numbered by Roman numbers or capital letters. */
export const lettered = /^(?:[IVX]{1,4}|[A-H])[.)]\s/;
/** Plain mail sets titles off: "*** First month ***", "--- Numbers ---". */
const starred = /^(\*{2,5}|-{2,5}|~{2,5}|\+{2,5})\s+([^*~]*\p{L}[^*~]*)\s+\1$/u;
/** What can be folded has a title: "<summary>Week 1</summary>", "{% tab title="Month 1" %}". */
const folds =
  /^(?:<details[^<>]*>\s*)?<summary>\s*([^<>]*\p{L}[^<>]*?)\s*<\/summary>$|^\{%\s*(?:tab|step|accordion)\s+title="([^"]*\p{L}[^"]*)"\s*%\}$/u;
/** What ends a letter: nothing under it is of the plan. */
const signOff =
  /^(?:(?:kind|best|warm|many) )?(?:regards|wishes|greetings|thanks|cheers|sincerely|yours(?: sincerely| truly)?)[,!.]?$/i;
/** What a measure is bound by: "≥ 92%, quarterly", "40 or better". */
const bound = /^(?:[<>≤≥~=]|\d[\d.,]*\s?(?:%|\/\s?\d|or (?:better|more|less|fewer|higher|lower)\b))/;
export const underline = /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/;
const ruled = /^[-=_*~─━]{3,}$/;
export const sentenceEnd = /[.!;,]$/;

/** How many words a text has outside of brackets. */
export const wordCount = (text: string) =>
  text
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/).length;
const isBold = (raw: string) =>
  /^(\*\*|__)[^*]+(\*\*|__):?\s?:?$/.test(raw) ||
  /^\*\*[^*]+\*\*\s*[([][^)\]]*[)\]]:?$/.test(raw) ||
  (/^([*_])[^*_]+\1:?$/.test(raw) && !/[.!?][*_]$/.test(raw));
export const isCaps = (text: string) => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && wordCount(text) <= 10;

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

/**
 * The heading that line `at` is, or null. `numbered` holds the lines whose number numbers a section, not a list; where the
 * document is `titled` by marks, a line that tells what to do heads nothing.
 */
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
  const [, summary, tab = summary] = (line.raw.length < 160 && folds.exec(line.raw)) || [];
  if (tab) {
    const start = line.start + line.raw.indexOf(tab);
    const span = spanOf(source, start, start + tab.length);
    return { kind: 'heading', span, style: summary ? 'bold' : 'hash', depth: summary ? 1 : 2 };
  }
  const [, stars, inner] = (line.raw.length < 110 && starred.exec(line.raw)) || [];
  if (stars && inner)
    return {
      ...heading(source, line, 'hash', 2),
      span: spanOf(source, line.start + stars.length, line.end - stars.length),
    };
  if (numbered.has(at)) return heading(source, line, 'numbered', numberedDepth(lines, at, numbered));
  if (line.marker) return null;
  if (/^\d{1,2}\s+[A-Z]{3}/.test(line.raw) && isCaps(line.raw.replace(/^\d+\s+/, '')))
    return heading(source, line, 'numbered', 1);
  const next = lines[at + 1];
  const before = lines[at - 1];
  if (before && next && ruled.test(before.raw) && ruled.test(next.raw) && isFramed(line))
    return heading(source, line, 'hash', 2);
  if (next && underline.test(next.raw) && !before && line.raw.length < 100 && !line.raw.includes('|'))
    return heading(source, line, 'hash', next.raw[0] === '=' ? 1 : next.raw[0] === '-' ? 2 : 3);
  if (line.raw.length > 160) return null;
  if (isBold(line.raw) && wordCount(line.content.text) <= 14) return heading(source, line, 'bold', 1);
  if (titled && !line.raw.endsWith(':') && mayTell(line.content.text)) return null;
  return unmarked(source, lines, at);
}

/** Whether a line between two rules is a title. */
const isFramed = ({ raw, content }: Line) =>
  raw.length < 100 && !/^\w+:\s|\|/.test(raw) && /\p{L}{3}/u.test(content.text);

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
export const isLetter = (line: Line) => /^[A-H][.)]\s/.test(line.raw);

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

export function following(lines: readonly (Line | null)[], at: number): Line | null {
  for (let i = at + 1; i < lines.length && i < at + 6; i++) if (lines[i]) return lines[i]!;
  return null;
}
