/** What one side made of a text: the stretch of it that was replaced, and by what. */
interface Edit {
  from: number;
  to: number;
  by: string;
}

function editOf(base: string, text: string): Edit {
  const most = Math.min(base.length, text.length);
  let head = 0;
  while (head < most && base[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && base.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return { from: head, to: base.length - tail, by: text.slice(head, text.length - tail) };
}

/**
 * Both texts that came of `base` as one. What they changed in different places, or added to the same one, stands side by
 * side, theirs first; where both rewrote the same words, both texts stand whole, one below the other.
 */
export function joinTexts(base: string, theirs: string, mine: string): string {
  if (theirs === mine || mine === base) return theirs;
  if (theirs === base) return mine;
  const [a, b] = [editOf(base, theirs), editOf(base, mine)];
  const [first, second] = a.from < b.from || (a.from === b.from && a.to <= b.to) ? [a, b] : [b, a];
  if (first.to > second.from) return [theirs.trim(), mine.trim()].filter(Boolean).join('\n\n');
  return [
    base.slice(0, first.from),
    first.by,
    base.slice(first.to, second.from),
    second.by,
    base.slice(second.to),
  ].join('');
}
