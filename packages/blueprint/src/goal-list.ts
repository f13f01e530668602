import type { Item } from './block.js';
import { tells } from './verb.js';

const leadIn =
  /(?::|\b(?:such as|including|for example|e\.g\.,?|like|for instance|the following|as follows))\s*(?:\((?:e\.g\.|examples?)[^)]*\))?:?\s*$|\((?:examples?|e\.g\.|for example)\)?:?\)?:?\s*$/i;

/** Whether a line announces the list behind it. */
export const announces = (text: string): boolean => leadIn.test(text.slice(-90));

/**
 * Puts the lines of a flat list under the line that announces them: those that are written as the first of them is. A
 * small letter or a number goes with its like; a noun ends where a line tells what to do; a colon always ends it.
 */
export function nested(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const count = item.items.length === 0 && announces(item.span.text) ? follow(items, at) : 0;
    out.push(count ? { ...item, items: items.slice(at + 1, at + 1 + count) } : item);
    at += count;
  }
  return out;
}

function follow(items: readonly Item[], at: number): number {
  const first = items[at + 1];
  if (!first || announces(first.span.text) || first.items.length > 0) return 0;
  const form = formOf(first.span.text);
  const stops = /[.!]$/.test(first.span.text);
  const leadStops = items.slice(0, at).some((item) => /[.!]$/.test(item.span.text));
  let count = 1;
  for (let next = items[at + 1 + count]; next; next = items[at + 1 + count]) {
    const { text } = next.span;
    if (announces(text) || next.items.length > 0 || !goesWith(form, formOf(text))) break;
    if (leadStops && !stops && /[.!]$/.test(text)) break;
    count++;
  }
  return count;
}

type Form = 'small' | 'verb' | 'other';

const formOf = (text: string): Form =>
  /^[^\p{L}]*\p{Ll}|^\d|^#/u.test(text) ? 'small' : tells(text) ? 'verb' : 'other';

const goesWith = (first: Form, next: Form) =>
  first === next || first === 'verb' || (first === 'other' && next === 'small');
