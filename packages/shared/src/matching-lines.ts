import { groupedBy } from './grouped-by.js';
import type { Source } from './template.js';
import { isLines, titleOf, type TemplateEntry } from './template-entries.js';

/** Beyond this many comparisons words are no longer weighed: such lists have little in common. */
const mostComparisons = 40_000;

/**
 * The entries of `after` under the names that their like has in `before`. Lines without keys find each other by being the same,
 * then by their words, by their place in the document, and by most of their words; the others get names of their own.
 */
export function namedAlike(before: readonly TemplateEntry[], after: readonly TemplateEntry[]): TemplateEntry[] {
  const lines = (entries: readonly TemplateEntry[]) =>
    groupedBy(
      entries.filter(({ section }) => isLines(section)),
      ({ section }) => section,
    );
  const old = lines(before);
  const names = new Map<TemplateEntry, string>();
  for (const [section, entries] of lines(after)) {
    let theirs = old.get(section) ?? [];
    let ours = entries;
    for (const find of [...likenesses.map(alike), pairedByWords]) {
      for (const [other, entry] of find(theirs, ours)) names.set(entry, other.id);
      const taken = new Set(ours.map((entry) => names.get(entry)));
      theirs = theirs.filter(({ id }) => !taken.has(id));
      ours = ours.filter((entry) => !names.has(entry));
    }
    ours.forEach((entry, i) => names.set(entry, `+${i}`));
  }
  return after.map((entry) => ({ ...entry, id: names.get(entry) ?? entry.id }));
}

type Pairs = [before: TemplateEntry, after: TemplateEntry][];
type Likeness = (entry: TemplateEntry) => string | null;

const likenesses: Likeness[] = [
  ({ parent, value }) => JSON.stringify([parent, value]),
  (entry) => JSON.stringify([entry.parent, titleOf(entry)]),
  titleOf,
  ({ parent, value }) => {
    // not the line: it changes with every line above it
    const { section, heading, position } = (value['source'] ?? {}) as Partial<Source>;
    return position === undefined ? null : JSON.stringify([parent, section, heading, position]);
  },
];

/** Pairs those that share a likeness, the first with the first. */
const alike =
  (likeness: Likeness) =>
  (before: readonly TemplateEntry[], after: readonly TemplateEntry[]): Pairs => {
    const open = groupedBy(before, likeness);
    return after.flatMap((entry): Pairs => {
      const mark = likeness(entry);
      const other = mark === null ? undefined : open.get(mark)?.shift();
      return other ? [[other, entry]] : [];
    });
  };

/** Pairs those below one parent that have at least half of their words in common. */
function pairedByWords(before: readonly TemplateEntry[], after: readonly TemplateEntry[]): Pairs {
  if (before.length * after.length > mostComparisons) return [];
  const open = before.map((entry) => ({ entry, words: wordsOf(entry) }));
  return after.flatMap((entry): Pairs => {
    const words = wordsOf(entry);
    const found = open.findIndex((one) => one.entry.parent === entry.parent && shared(one.words, words) >= 0.5);
    return found < 0 ? [] : [[open.splice(found, 1)[0]!.entry, entry]];
  });
}

/** 0 for no word in common, 1 for the same words. */
function shared(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * common) / (ours.size + theirs.size || 1);
}

const wordsOf = (entry: TemplateEntry): Set<string> =>
  new Set(
    titleOf(entry)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
