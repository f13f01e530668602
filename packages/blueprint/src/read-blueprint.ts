import type { Blueprint } from './blueprint.js';
import { isArticle } from './article.js';
import { withoutContents } from './contents.js';
import { readFrontMatter } from './front-matter.js';
import { foreignLanguage } from './language.js';
import { linesOf, withoutPageLines, type Line } from './line.js';
import { readBlocks } from './read-blocks.js';
import { readGroups, readItems } from './read-groups.js';
import { readKpis } from './read-kpis.js';
import { readPhases } from './read-phases.js';
import { readRole } from './read-role.js';
import { readSkills, readSoftSkills } from './read-skills.js';
import { Reading } from './reading.js';
import { readSections, withAll, type Section } from './section.js';
import type { SourceText } from './source-text.js';
import { unusedLines } from './unused.js';

/** The longest source that is read, in characters; what comes behind it is left out and said so. */
export const longestSource = 2_000_000;

/**
 * Reads what a document states: each item with its place in the source, and every line that nothing was made of. Takes any
 * text, never throws, and infers nothing (see `proposePhases`).
 */
export function readBlueprint(source: SourceText): Blueprint {
  const text = source.text.slice(0, longestSource);
  const reading = new Reading(text);
  const { front, body } = readFrontMatter(text);
  const lines = linesOf(text);
  const read = withoutContents(withoutPageLines(lines.map((line) => (line && line.start < body ? null : line))));
  const root = readSections(readBlocks(text, read));
  const article = isArticle(root);
  const role = readRole(reading, root, front);
  const phases = article ? [] : readPhases(reading, root);
  const groups = (topic: Parameters<typeof readGroups>[2]) => readGroups(reading, root, topic);
  const items = (topic: Parameters<typeof readGroups>[2]) => readItems(reading, root, topic);
  const blueprint = {
    role,
    phases,
    kpis: article ? [] : readKpis(reading, root),
    skills: readSkills(reading, root),
    softSkills: readSoftSkills(reading, root),
    promotionCriteria: items('promotion'),
    responsibilities: groups('responsibilities'),
    deliverables: groups('deliverables'),
    activities: groups('activities'),
    guardrails: groups('guardrails'),
    escalation: items('escalation'),
    careerPath: groups('career'),
    tools: items('tools'),
    antiPatterns: items('anti-patterns'),
    variants: groups('variants'),
  };
  return {
    ...blueprint,
    headings: headingsOf(reading, root),
    unused: unusedLines(reading, lines as readonly (Line | null)[], root),
    remarks: remarksOn(reading, root, source.text.length),
  };
}

/** In the order of the text: a section may own some that stand behind it. */
const headingsOf = ({ lines }: Reading, root: Section): Blueprint['headings'] =>
  withAll(root)
    .flatMap(({ heading, title }) => (heading ? [{ text: title, place: lines.placeOf(heading.span) }] : []))
    .sort((a, b) => a.place.start - b.place.start);

function remarksOn(reading: Reading, root: Section, length: number): string[] {
  const text = reading.source;
  const remarks: string[] = [];
  if (length > longestSource) remarks.push(`Only the first ${longestSource} of ${length} characters were read.`);
  const language = foreignLanguage(text);
  if (language) remarks.push(`The text seems to be ${language}; only English headings are understood.`);
  const unknown = withAll(root).filter(
    (section) =>
      section.heading &&
      !section.phase &&
      section.topic === null &&
      section.title &&
      !reading.isUsed(section.heading.span),
  );
  const titles = [...new Set(unknown.map((section) => section.title))].slice(0, 40);
  if (titles.length > 0)
    remarks.push(`Headings that no rule knows: ${titles.map((title) => `“${title}”`).join(', ')}.`);
  return remarks;
}
