const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "1", "mo", "Mon", "monday": 1 to 7, or null. Two letters tell the days of a week apart. */
function dayOf(word: string): number | null {
  if (/^[1-7]$/.test(word)) return Number(word);
  const found = word.length < 2 ? -1 : names.findIndex((name) => name.startsWith(word));
  return found < 0 ? null : found + 1;
}

/**
 * The days of a week in a cell: "Mon-Fri", "1 2 3 4 5", "Mon, Wed, Fri", "Sun–Thu" (over the weekend). In order, each
 * once; null where a word is no day, or there is none.
 */
export function daysIn(cell: string): number[] | null {
  const found = new Set<number>();
  const words = cell
    .toLowerCase()
    .replace(/\s*(-|–|—|\bto\b)\s*/g, '-')
    .split(/[\s,;/+&.]+/)
    .filter(Boolean);
  for (const word of words) {
    const ends = word.split('-').map(dayOf);
    const [from, to = from] = ends;
    if (ends.length > 2 || !from || !to) return null;
    for (let day = from; ; day = (day % 7) + 1) {
      found.add(day);
      if (day === to) break;
    }
  }
  return found.size > 0 ? [...found].sort() : null;
}
