/** Where words end on one line, where they might have gone on to, and what came next. */
export interface Break {
  right: number;
  edge: number;
  /** The next line's words, and how wide they are. */
  next: string;
  nextWidth: number;
  size: number;
}

/** Whether a line ended because its next word did not fit. Otherwise somebody ended it there. */
export function wraps({ right, edge, next, nextWidth, size }: Break): boolean {
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  return right + size * 0.2 + (nextWidth * word) / Math.max(1, next.length) > edge;
}

/** Puts two lines of one sentence together. A hyphen at the end stays: more words are written with one than are parted by one. */
export const joinedLines = (first: string, second: string): string =>
  /[\p{L}\p{N}][-/]$/u.test(first) ? first + second : `${first} ${second}`;
