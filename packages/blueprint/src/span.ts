import type { Place } from './blueprint.js';

/** A piece of the source: its words without markup, and where it stands (characters from 0, `end` behind the last). */
export interface Span {
  text: string;
  start: number;
  end: number;
}

const entities: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
};
const isBlank = (char: string | undefined) => char !== undefined && /\s|\u200B|\u200C|\u200D|\u2060/.test(char);

/** Cuts `source` from `start` to `end`, without the blanks around it. */
export function spanOf(source: string, start: number, end: number): Span {
  while (start < end && isBlank(source[start])) start++;
  while (end > start && isBlank(source[end - 1])) end--;
  return { text: plain(source.slice(start, end)), start, end };
}

/** The pieces of a span that `mark` parts; of each mark the first `kept` characters stay with the piece before it. */
export function splitSpan(source: string, { start, end }: Omit<Span, 'text'>, mark: RegExp, kept = 0): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const found of source.slice(start, end).matchAll(mark)) {
    pieces.push(spanOf(source, from, start + found.index + kept));
    from = start + found.index + found[0].length;
  }
  return [...pieces, spanOf(source, from, end)];
}

/** One span from the first to the last of several. */
export const joined = (source: string, spans: readonly Span[]): Span =>
  spanOf(source, spans[0]!.start, spans[spans.length - 1]!.end);

/** The words of a piece of Markdown or plain text: no emphasis, no links, no escapes, single blanks. */
export const plain = (raw: string): string =>
  withoutLinks(raw.includes('[[') ? raw.replace(/\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g, '$1') : raw)
    .replace(/<\/?(?:br|b|i|u|p|strong|em|code|span|sup|sub|div|mark)\s?\/?>/gi, ' ')
    .replace(/&(amp|nbsp|lt|gt|quot|apos|ndash|mdash);/g, (_, name: string) => entities[name]!)
    .replace(/\*\*|~~|`|_{3,}/g, '')
    .replace(/(^|[\s("“'[])[*_]{1,3}(?=[^\s*_])/g, '$1')
    .replace(/([^\s*_\\])[*_]{1,3}(?=$|[\s).,:;!?"”'\]–—])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~&$])/g, '$1')
    .replace(/\u200B|\u200C|\u200D|\u2060|\uFEFF|\uFE0F/g, '')
    .replace(/\n[ \t]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** `[words](address)` becomes its words, a picture nothing. */
function withoutLinks(raw: string): string {
  if (!raw.includes('](')) return raw;
  const opened: number[] = [];
  // character by character: cutting a text at every link takes a time that grows with its square
  const out: string[] = [];
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '[') opened.push(out.length);
    if (raw[i] === ']' && raw[i + 1] === '(' && opened.length) {
      const close = closing(raw, i + 1);
      if (close > 0) {
        const from = opened.pop()!;
        if (out[from - 1] === '!') out.length = from - 1;
        else out[from] = '';
        i = close;
        continue;
      }
    }
    if (raw[i] === ']' && opened.length) opened.pop();
    out.push(raw[i]!);
  }
  return out.join('');
}

function closing(raw: string, open: number): number {
  let depth = 0;
  for (let i = open; i < raw.length && i < open + 400; i++) {
    if (raw[i] === '(') depth++;
    if (raw[i] === ')' && --depth === 0) return i;
    if (raw[i] === '\n') return -1;
  }
  return -1;
}

/** Tells lines from characters. */
export class LineNumbers {
  private readonly starts: number[] = [0];

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line, counted from 1, that a character stands in. */
  at(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The place of a span, or of everything from `span` to `last`. */
  placeOf(span: { start: number; end: number }, last: { end: number } = span): Place {
    const end = Math.max(span.end, last.end);
    return { line: this.at(span.start), lastLine: this.at(Math.max(span.start, end - 1)), start: span.start, end };
  }
}

/** The lower-case words of a text: two texts that differ in nothing else say the same. */
export const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
