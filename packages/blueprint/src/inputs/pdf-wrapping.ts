/** Where words end on one line, where they might have gone on to, and what came next. */
export interface Break {
  right: number;
  edge: number;
  /** The next line's words, and how wide they are. */
  next: string;
  nextWidth: number;
  size: number;
}

/**
 * Whether a line ended because its next word did not fit. Otherwise somebody ended it there. What goes on with a small
 * letter is given more grace than what may well begin something new.
 */
export function wraps({ right, edge, next, nextWidth, size }: Break): boolean {
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  const grace = /^[\p{Lu}\p{N}]/u.test(next) ? 1 : 3;
  return right + (nextWidth * word) / Math.max(1, next.length) > edge - size * grace;
}

/** Puts two lines of one sentence together. A hyphen or dash within a word stays: more words are written with one than are parted by one. */
export const joinedLines = (first: string, second: string): string =>
  /[\p{L}\p{N}][-/]$/u.test(first) || (/\d[–—]$/.test(first) && /^\d/.test(second))
    ? first + second
    : `${first} ${second}`;
