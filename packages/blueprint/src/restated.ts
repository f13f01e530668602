import type { Found } from './phase-variants.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
import { wordsOf } from './span.js';

/** What a part says of itself that only says a plan once more. */
const again =
  /\b(?:in (?:short|brief|summary|one line|a nutshell)|same (?:as above|content|again|plan|thing)|recap|summar(?:y|ised|ized)|at a glance|cheat ?sheet|for (?:the|your) (?:pocket|wall)|pocket (?:card|version)|tl;?dr|short version|one[- ]?pager)\b/i;

/**
 * What was found without those parts that only say a plan once more in fewer words: a section that calls itself a summary,
 * with one line for each of several phases that were told at length before.
 */
export function withoutRestated(reading: Reading, found: readonly Found[]): readonly Found[] {
  const brief = new Set(found.map(({ section }) => section).filter((section) => again.test(wordsAround(section))));
  const gone = [...brief].flatMap((section) => {
    const own = found.filter((one) => one.section === section && one.goals.length === 1);
    const told = own.filter(({ phase }) =>
      found.some((one) => one.phase.key === phase.key && one.span.start < own[0]!.span.start && one.goals.length >= 2),
    );
    return told.length >= 2 && told.length === own.length ? told : [];
  });
  gone.push(...copies(found));
  for (const { goals } of gone) for (const { place } of goals) reading.repeats(place);
  return found.filter((one) => !gone.includes(one));
}

/** Pages print their text twice: phases with the very goals of one before. */
function copies(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ phase, goals }) => {
    const words = [phase.key, ...goals.map(({ text }) => wordsOf(text))].join('|');
    const repeated = goals.length > 0 && seen.has(words);
    seen.add(words);
    return repeated;
  });
}

const wordsAround = ({ title, blocks }: Section) =>
  [
    title,
    ...blocks.flatMap((block) =>
      block.kind === 'prose' ? [block.span.text] : block.kind === 'table' ? block.rows[0]!.map(({ text }) => text) : [],
    ),
  ].join(' · ');
