import type { TemplateContent } from '@milepost/shared/template';
import { applyDifference, type EntryDifference, templateDifference } from '@milepost/shared/template-difference';
import { isLines } from '@milepost/shared/template-entries';

/** Two edits of one draft, brought together. */
export interface DraftMerge {
  /** What both changed; empty where both fit beside each other. */
  overlaps: { section: string; title: string }[];
  /** Everything of both; of what overlaps, mine. */
  mine: TemplateContent;
  /** Everything of both; of what overlaps, theirs. */
  theirs: TemplateContent;
}

/** Brings what two people made of `base` together. Nothing of either is left out but one side of what both changed. */
export function mergeDrafts(base: TemplateContent, mine: TemplateContent, theirs: TemplateContent): DraftMerge {
  const here = templateDifference(base, mine).entries;
  const there = templateDifference(base, theirs).entries;
  const mineOver = here.filter((entry) => there.some((other) => overlap(entry, other)));
  const theirsOver = there.filter((entry) => here.some((other) => overlap(entry, other)));
  const besides = (all: EntryDifference[], over: EntryDifference[]) => ({
    entries: all.filter((entry) => !over.includes(entry)),
  });
  return {
    overlaps: mineOver.map(({ section, title }) => ({ section, title })),
    mine: applyDifference(mine, besides(there, theirsOver)),
    theirs: applyDifference(theirs, besides(here, mineOver)),
  };
}

/** Lines have no names of their own, so a list of them is one thing; else it is the entry, or what it stands below. */
const overlap = (one: EntryDifference, other: EntryDifference): boolean => {
  if (one.section === other.section && (isLines(one.section) || one.id === other.id)) return true;
  return below(one, other) || below(other, one);
};
const below = (one: EntryDifference, other: EntryDifference): boolean =>
  other.kind === 'dropped' && (one.to?.parent === other.id || one.from?.parent === other.id);
