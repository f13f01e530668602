import type { Line } from './line.js';
import { wordsOf } from './span.js';

const page = /[\s.·…]*\d{0,4}$/;
const titleOf = ({ raw, content, marker }: Line) =>
  raw.length > 120 ? '' : wordsOf((marker ? content.text : raw.replace(/^#{1,6}\s+/, '')).replace(page, ''));

/**
 * Without a table of contents: three lines and more that are announced and come again behind it in the same order, each
 * over something of its own.
 */
export function withoutContents(lines: readonly (Line | null)[]): (Line | null)[] {
  const titles = lines.map((line) => (line ? titleOf(line) : ''));
  const last = new Map<string, number>();
  for (const [at, title] of titles.entries()) if (title) last.set(title, at);
  const kept = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const run: number[] = [];
    let again = -1;
    for (let next = at; next < lines.length; next++) {
      if (!lines[next]) continue;
      const place = last.get(titles[next]!) ?? -1;
      if (place <= next || (again >= 0 && !partedBy(lines, again, place))) break;
      run.push(next);
      again = place;
    }
    if (run.length < 3 || last.get(titles[run[0]!]!)! <= run.at(-1)! || !isAnnounced(lines, run)) {
      at = Math.max(at, run.at(-1) ?? at);
      continue;
    }
    for (const place of run) kept[place] = null;
    at = run.at(-1)!;
  }
  return kept;
}

const announced =
  /^(?:table of )?contents?$|^(?:on|in) this (?:page|document|guide|file)$|^(?:index|overview|jump to|sections|agenda)$/;
const numbered = /[\s.·…]\d{1,4}$/;

/** Whether a line such as "Contents" stands above the run, or most of its lines end in the number of a page. */
function isAnnounced(lines: readonly (Line | null)[], run: readonly number[]): boolean {
  let before = run[0]! - 1;
  while (before > run[0]! - 4 && before > 0 && !lines[before]) before--;
  const title = lines[before];
  if (title && announced.test(wordsOf(title.raw))) return true;
  return run.filter((at) => numbered.test(lines[at]!.raw)).length * 2 > run.length;
}

/** Whether a later line comes behind an earlier one with something between them. */
const partedBy = (lines: readonly (Line | null)[], earlier: number, later: number) =>
  later > earlier + 1 && lines.slice(earlier + 1, Math.min(later, earlier + 6)).some((line) => line !== null);
