import { mostCharacters, mostLines, refusals } from './refusals.js';

/** Line ends of every kind, and the signs that old word processors used for a new line or page. */
const lineEnds = /\r\n|[\r\f\v\u0085\u2028\u2029]/g;

/**
 * What nobody sees: control characters, zero-width spaces and byte order marks, soft hyphens; and the signs that turn
 * or hide the order of the letters. Right-to-left words keep their own order, and their marks (U+200E, U+200F).
 */
// eslint-disable-next-line no-control-regex
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** Cleans a text: `\n` line ends, nothing unseen, no lone surrogates. Refuses one that is empty or too long. */
export function plainText(text: string): string {
  if (text.length > 2 * mostCharacters) throw refusals.longText();
  const plain = text.replace(lineEnds, '\n').replace(unseen, '').toWellFormed();
  if (!plain.trim()) throw refusals.empty();
  if (plain.length > mostCharacters || linesIn(plain) > mostLines) throw refusals.longText();
  return plain;
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
