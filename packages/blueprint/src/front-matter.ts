import { spanOf, type Span } from './span.js';

/** The values of the block between two "---" lines at a document's head, by key. */
export type FrontMatter = ReadonlyMap<string, Span>;

/** Reads a document's front matter and says where the text behind it starts (0 where there is none). */
export function readFrontMatter(source: string): { front: FrontMatter; body: number } {
  const front = new Map<string, Span>();
  if (!/^\uFEFF?---[ \t]*\n/.test(source)) return { front, body: 0 };
  let at = source.indexOf('\n') + 1;
  for (let lines = 0; lines < 60 && at < source.length; lines++) {
    const end = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
    const line = source.slice(at, end);
    if (/^---\s*$/.test(line)) return { front, body: Math.min(end + 1, source.length) };
    const [all, key] = /^([A-Za-z_-]{1,40})\s*:\s*/.exec(line) ?? [];
    if (all) front.set(key!.toLowerCase(), unquoted(source, at + all.length, end));
    else if (line.trim() && !/^\s|^-/.test(line)) break;
    at = end + 1;
  }
  return { front: new Map(), body: 0 };
}

function unquoted(source: string, start: number, end: number): Span {
  const span = spanOf(source, start, end);
  const quoted = /^["'].*["']$/.test(source.slice(span.start, span.end));
  return quoted ? spanOf(source, span.start + 1, span.end - 1) : span;
}
