import { markerOf } from './marker.js';

/** The words of a line without what makes it a heading, a list's line or a table's row. */
export function lineWords(line: string): string {
  const text = line.trim();
  const row = /^\|(.*)\|$/.exec(text)?.[1];
  const words =
    row === undefined
      ? text.replace(/^#{1,6}\s+/, '')
      : row
          .split('|')
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(', ');
  return unmarked(unmarked(words)) || text;
}

/** "2. [ ] Ask" has two markers. */
const unmarked = (words: string) => words.slice(markerOf(words)?.length ?? 0).trim();
