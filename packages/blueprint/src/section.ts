import type { Block, Heading, HeadingStyle } from './block.js';
import { headingWords } from './heading.js';
import { phaseLabel, phaseAfter, type PhaseLabel } from './phase-label.js';
import { isRoleNoun, roleIn } from './role-words.js';
import { mayPlan, speaksToHire, timeless, topicOf, type Topic } from './topic.js';

/** A heading with everything under it. */
export interface Section {
  heading: Heading | null;
  /** The heading's words without its number and colon. */
  title: string;
  topic: Topic | null;
  /** Set where the heading names a phase. */
  phase: PhaseLabel | null;
  blocks: Exclude<Block, Heading>[];
  sections: Section[];
  parent: Section | null;
}

const order: HeadingStyle[] = ['numbered', 'caps', 'bold', 'plain', 'colon'];
/** Topics that everything under them keeps, whatever its own heading says. */
const sticky: ReadonlySet<Topic> = new Set<Topic>(['noise', 'background', 'variants', 'notes']);

/** The tree of sections that a document's headings make. */
export function readSections(blocks: readonly Block[]): Section {
  const ranks = ranksOf(blocks);
  const root: Section = { heading: null, title: '', topic: null, phase: null, blocks: [], sections: [], parent: null };
  const stack: { section: Section; rank: number }[] = [{ section: root, rank: -1 }];
  let last: PhaseLabel | null = null;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      stack.at(-1)!.section.blocks.push(block);
      continue;
    }
    const rank = block.style === 'hash' ? block.depth : ranks.get(block.style)! * 10 + block.depth;
    while (stack.at(-1)!.rank >= rank || (isBrief(stack.at(-1)!.section) && goesOn(block))) stack.pop();
    const section = sectionOf(block, stack.at(-1)!.section, last);
    if (section.phase) {
      last = section.phase;
      const outer = stack.findIndex((open) => open.section.phase !== null);
      if (outer > 0) stack.length = outer;
    }
    section.parent = stack.at(-1)!.section;
    section.parent.sections.push(section);
    stack.push({ section, rank });
  }
  adopt(root);
  return root;
}

/**
 * A phase or topic that nothing stands under owns the sections behind it, where they are written as it is: all titles of
 * such a document are bold lines, say. It ends with the next phase, a topic of its own, or a section without content; one
 * that starts like those before it ("Objective: …") goes with them whatever it names.
 */
function adopt(section: Section): void {
  const kept: Section[] = [];
  let owner: Section | null = null;
  const starts = new Set<string | undefined>();
  for (const child of section.sections) {
    const empty = child.blocks.length === 0 && child.sections.length === 0;
    const goes = owner !== null && !child.phase && !empty && belongs(child, owner, starts, section.topic);
    if (goes) {
      starts.add(startOf(child.title));
      owner!.sections.push(child);
      child.parent = owner;
      if (child.topic !== owner!.topic) retopic(child, owner!.topic);
    } else {
      kept.push(child);
      owner = empty && (child.phase || (child.topic && child.topic !== 'noise')) ? child : null;
    }
    adopt(child);
  }
  section.sections = kept;
}

/** Whether a phase is a day of a week's. */
export const isWithin = (day: string, week: string): boolean =>
  day.startsWith('day-') && week.startsWith('week-') && Number(day.slice(4)) <= Number(week.slice(5)) * 7;

const startOf = (title: string) => /^[\p{L}\p{N}]+(?= ?\d*[:–—.])/u.exec(title)?.[0];

function belongs(
  child: Section,
  owner: Section,
  starts: ReadonlySet<string | undefined>,
  outer: Topic | null,
): boolean {
  const start = startOf(child.title);
  if (start !== undefined && starts.has(start)) return true;
  const listed = !owner.phase || child.blocks.some((block) => block.kind !== 'prose');
  return listed && (child.topic === null || child.topic === owner.topic || child.topic === outer);
}

/** Gives a section and those below it, where they had the same, another topic. */
function retopic(section: Section, topic: Topic | null): void {
  const own = section.topic;
  section.topic = topic;
  for (const child of section.sections) if (child.topic === own) retopic(child, topic);
}

function sectionOf(heading: Heading, parent: Section, last: PhaseLabel | null): Section {
  const title = headingWords(heading.span.text);
  const inherited = parent.topic;
  const own = titleTopic(title, parent);
  const topic =
    inherited && sticky.has(inherited) && parent.heading?.style !== 'plain'
      ? inherited
      : (own ?? (inherited === 'plan' ? null : inherited));
  const named = phaseLabel(title) ?? phaseLabel(heading.span.text);
  const allowed = named !== null && isPlanned(title, own, inherited);
  const phase = allowed ? (named.after ? { key: phaseAfter(last?.key ?? null, named.after) } : named) : null;
  return { heading, title, topic: phase ? 'plan' : topic, phase, blocks: [], sections: [], parent };
}

/** What a page puts between its own parts: an advertisement ends where the page goes on. */
const isBrief = ({ topic, title }: Section) =>
  topic === 'noise' &&
  /^(?:advertis\w+|sponsored|subscribe|newsletter|share\b|cookies?|privacy|related|you may also like)\b/i.test(title);

const goesOn = ({ span }: Heading) => {
  const title = headingWords(span.text);
  const topic = topicOf(title);
  return (topic !== null && topic !== 'noise') || phaseLabel(title) !== null;
};

/** How much something is needed, of whatever the section around it lists. */
const weight = /^(?:must|required|mandatory|essential|desirable|desired|preferred|(?:an? )?plus(?:es)?|an advantage)$/i;

/** Topics whose words a role's name may hold. */
const named: ReadonlySet<Topic> = new Set<Topic>([
  'skills',
  'people',
  'activities',
  'responsibilities',
  'background',
  'guardrails',
]);

/** Whether a document's title only sounds like a topic: "ROLE-17 Database Administrator, Claims Platform", "platform-crew". */
const onlySounds = (title: string, topic: Topic): boolean =>
  topic === 'tools' ? !/^(?:tool|tech)/i.test(title) : named.has(topic) && title.split(/[\s,(]+/).some(isRoleNoun);

/** A document's title names its role ("Benefits Specialist: plan", "Software Engineer"), not what there is to skip. */
function titleTopic(title: string, parent: Section): Topic | null {
  const first = parent.heading === null && parent.sections.length === 0;
  const role = first ? roleIn(title) : null;
  const topic = topicOf(role && title.startsWith(role) ? title.slice(role.length) : title);
  if (first && topic && onlySounds(title, topic)) return null;
  if (parent.topic && parent.topic !== 'plan' && weight.test(title)) return null;
  return topic === 'noise' && parent.heading === null && (first || roleIn(title, true) !== null) ? null : topic;
}

/** Whether a time in this heading makes a phase: not in a career path, not in "KPIs (first 90 days)". */
function isPlanned(title: string, own: Topic | null, inherited: Topic | null): boolean {
  if (inherited && timeless.has(inherited)) return mayPlan.has(inherited) && speaksToHire(title);
  return !(
    own &&
    timeless.has(own) &&
    /^[^(]*\b(?:kpis?|metrics?|skills?|career|decision|interview|benefits|notes?)\b[^(]*\(/i.test(title)
  );
}

/** Which style stands above which: a style whose headings often directly follow another's is below it. */
function ranksOf(blocks: readonly Block[]): Map<HeadingStyle, number> {
  const over = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.kind !== 'heading' || next?.kind !== 'heading' || block.style === next.style) continue;
    const pair = `${block.style}>${next.style}`;
    over.set(pair, (over.get(pair) ?? 0) + 1);
  }
  const votes = (a: HeadingStyle, b: HeadingStyle) => over.get(`${a}>${b}`) ?? 0;
  const ranked = [...order];
  for (let pass = 0; pass < ranked.length; pass++)
    for (let i = 0; i + 1 < ranked.length; i++)
      if (votes(ranked[i + 1]!, ranked[i]!) > votes(ranked[i]!, ranked[i + 1]!))
        [ranked[i], ranked[i + 1]] = [ranked[i + 1]!, ranked[i]!];
  return new Map(ranked.map((style, at) => [style, at + 1]));
}

/** A section and all below it, in the order of the document. */
export const withAll = (section: Section): Section[] => [section, ...section.sections.flatMap(withAll)];

/** The nearest section above that satisfies `is`. */
export function above(section: Section, is: (section: Section) => boolean): Section | null {
  for (let up = section.parent; up; up = up.parent) if (is(up)) return up;
  return null;
}
