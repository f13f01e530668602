import type { Item, Table } from './block.js';
import type { ReadGoal, ReadPhase } from './blueprint.js';
import { isForOthers, speaksOfHire } from './for-others.js';
import { nested } from './goal-list.js';
import { phaseAfter, phaseLabel, type PhaseLabel } from './phase-label.js';
import { planTable, type TablePhase } from './plan-table.js';
import { goal, goalOf, goalsOf } from './read-goals.js';
import type { Reading } from './reading.js';
import { withoutRestated } from './restated.js';
import { cellParts } from './run-in.js';
import { stackedGoals } from './stacked-goals.js';
import { above, isWithin, withAll, type Section } from './section.js';
import { spanOf, splitSpan, type Span } from './span.js';
import { mayPlan, speaksToHire, timeless } from './topic.js';
import { toldPhases } from './told-phases.js';
import { tells } from './verb.js';
import { withVariants, type Found } from './phase-variants.js';

/** The phases that a document states, with their goals. A time that is only mentioned makes none. */
export function readPhases(reading: Reading, root: Section): ReadPhase[] {
  const title = titleOf(root);
  const found = withAll(root).flatMap((section) =>
    section === title || othersPart(section) ? [] : section.phase ? headed(reading, section) : listed(reading, section),
  );
  const bare = withAll(root).filter(
    (section) => section.phase && isEmpty(section) && found.every((other) => other.section !== section),
  );
  const titled =
    bare.length >= 2 && found.length <= bare.length ? bare.flatMap((section) => titleGoal(reading, section)) : [];
  const all = [...found, ...titled].sort((a, b) => a.span.start - b.span.start);
  const [only] = all;
  // one time after which something is due by right: "After 1 year" over "One more day off"
  if (only && all.length === 1 && /^after\b/i.test(only.label) && !only.goals.some(({ text }) => tells(text)))
    return [];
  if (speaksOfHire(all.flatMap(({ goals }) => goals.map(({ text }) => text)))) return [];
  return withVariants(
    reading,
    root,
    withoutRestated(
      reading,
      all.filter((phase) => phase.goals.length > 0),
    ),
  );
}

const isEmpty = ({ blocks, sections }: Section) => blocks.length === 0 && sections.length === 0;

/** Whether a section, or one above it, is the manager's or the buddy's. */
const othersPart = (section: Section): boolean =>
  isForOthers(section.title) || above(section, ({ title }) => isForOthers(title)) !== null;

/** A document's title that names the time of the whole plan: other phases stand under headings of a lower rank. */
function titleOf(root: Section): Section | null {
  const [first] = root.sections;
  if (!first?.phase || first.heading?.style !== 'hash' || root.blocks.length > 0) return null;
  const others = withAll(root).filter((section) => section.phase && section !== first);
  const lower = others.filter(({ heading }) => heading?.style !== 'hash' || heading.depth > first.heading!.depth);
  return others.length > 0 && lower.length === others.length && !first.blocks.some((block) => block.kind === 'list')
    ? first
    : null;
}

/** A phase with a heading of its own. A table or list of narrower phases below it stands for itself. */
function headed(reading: Reading, section: Section): Found[] {
  const narrower = listed(reading, section, true);
  // a table of days is a plan by day, days among the lines of a week are not
  const days =
    section.blocks.every(({ kind }) => kind !== 'table') &&
    narrower.every(({ phase }) => isWithin(phase.key, section.phase!.key));
  if (narrower.length > 1 && !days) return narrower;
  const goals = goalsOf(reading, section);
  return goals.length > 0 && !tellsAStory(goals) && !grantsRights(section, goals)
    ? [foundAt(section, section.phase!, section.heading!.span, section.heading!.span.text, goals, 0.95)]
    : [];
}

const right =
  /\b(?:may|shall|entitled|eligible|allowed|permitted|granted|the right to|(?:must|has to|have to|can) be (?:handed|submitted|returned|applied|claimed|requested|taken|paid))\b/i;

/** Whether a paragraph says that the list under it holds what somebody may do or must hand in: "you may ask for". */
const grantsRights = (section: Section, goals: readonly ReadGoal[]): boolean =>
  withAll(section).some(
    ({ title, blocks }) =>
      right.test(title) || blocks.some((block) => block.kind === 'prose' && right.test(block.span.text)),
  ) && goals.filter(({ text }) => tells(text)).length * 2 < goals.length;

/** Whether lines report or ask instead of asking for something: "nobody had told us", "What happened?". */
function tellsAStory(goals: readonly ReadGoal[]): boolean {
  const told = goals.filter(
    ({ text }) =>
      text.endsWith('?') ||
      (/\b(?:was|were|had|took|went|came|did not|didn't|said)\b/i.test(text) &&
        !/\b(?:you|will|have)\b/i.test(text) &&
        !tells(text)),
  );
  return told.length * 2 >= goals.length;
}

/** "Day 30: ship a fix" on a line of its own, with nothing under it. */
function titleGoal(reading: Reading, section: Section): Found[] {
  const { span } = section.heading!;
  const labelled = labelAndRest(reading.source, span);
  if (!labelled || labelled.rest.text.split(' ').length < 3) return [];
  return [
    foundAt(
      section,
      section.phase!,
      labelled.label,
      labelled.label.text,
      [goal(reading, labelled.rest, [], 'what follows a phase on its line', 0.6)],
      0.7,
    ),
  ];
}

/** Phases that are lines of a list, lines of text or parts of a table in a section that is no phase. */
function listed(reading: Reading, section: Section, inside = false): Found[] {
  const { topic } = section;
  if (topic && timeless.has(topic) && topic !== 'performance')
    return mayPlan.has(topic)
      ? section.blocks.flatMap((block) =>
          block.kind === 'list' && block.items.every(({ span }) => speaksToHire(span.text))
            ? inItems(reading, section, block.items)
            : [],
        )
      : [];
  const lines = section.blocks.flatMap((block) => (block.kind === 'prose' && !block.quoted ? block.lines : []));
  const dated = stackedGoals(reading, section.blocks, section.heading?.span ?? null);
  if (dated.length > 0)
    return dated.map(({ phase, label, goals }) => foundAt(section, phase, label, label.text, goals, 0.7));
  const others = section.blocks.flatMap((block): Found[] => {
    if (block.kind === 'table')
      return takenTable(reading, block, inside).map(({ phase, label, goals }) =>
        foundAt(section, phase, label, label.text, goals, 0.85),
      );
    if (block.kind === 'list') return inItems(reading, section, block.items);
    return [];
  });
  return [...others, ...inLines(reading, section, lines)];
}

/** "Week 1: call" names a step of something, it asks for nothing. */
const isName = (rest: Span) => rest.text.split(' ').length < 3;

interface Labelled {
  item: Item;
  phase: PhaseLabel;
  label: Span;
  rest: Span | null;
}

function takenTable(reading: Reading, table: Table, inside: boolean): TablePhase[] {
  const phases = planTable(reading, table, inside);
  // a calendar of releases names what comes when, it asks for nothing
  if (phases.every(({ goals }) => goals.every(({ text }) => text.split(' ').length < 3 && !tells(text)))) return [];
  if (phases.some((phase) => phase.goals.length > 0)) reading.tables.add(table);
  return phases;
}

function inItems(reading: Reading, section: Section, items: readonly Item[]): Found[] {
  const timed = inLabelled(reading, section, items);
  if (timed.length > 0) return timed;
  const labelled = items.flatMap((item): Labelled[] => {
    const whole = phaseLabel(item.span.text);
    const parts = whole && item.items.length > 0 ? null : labelAndRest(reading.source, item.span);
    if (whole && item.items.length > 0) return [{ item, phase: whole, label: item.span, rest: null }];
    return parts ? [{ item, phase: parts.phase, label: parts.label, rest: parts.rest }] : [];
  });
  if (labelled.length < 2 && !(labelled.length === 1 && section.topic === 'plan' && labelled[0]!.item.items.length > 0))
    return [];
  if (labelled.every(({ item, rest }) => item.items.length === 0 && rest && isName(rest))) return [];
  let last: PhaseLabel['key'] | null = null;
  return labelled.map(({ item, phase, label, rest }) => {
    const key = phase.after ? phaseAfter(last, phase.after) : phase.key;
    last = key;
    const goals = [
      ...(rest ? restGoals(reading, rest, item.items.length > 0) : []),
      ...nested(item.items).flatMap((inner) => goalOf(reading, inner)),
    ];
    return foundAt(section, { ...phase, key }, label, label.text, goals, 0.85);
  });
}

/** Lines "Knowledge: Within six months, learn the stack" have their time behind what they are about. */
function inLabelled(reading: Reading, section: Section, items: readonly Item[]): Found[] {
  const timed = items.flatMap((item) => {
    const { start, end } = item.span;
    const [about] = /^[^:\n]{3,60}:[*_]{0,2}\s+/.exec(reading.source.slice(start, end)) ?? [];
    const parts = about && labelAndRest(reading.source, spanOf(reading.source, start + about.length, end));
    return parts ? [{ item, ...parts }] : [];
  });
  return timed.length >= 2 && timed.length === items.length
    ? timed.map(({ item, phase, label }) => foundAt(section, phase, label, label.text, goalOf(reading, item), 0.8))
    : [];
}

function inLines(reading: Reading, section: Section, lines: readonly Span[]): Found[] {
  const told = lines.flatMap((line) => toldPhases(reading.source, line));
  if (told.length > 0)
    return told.map(({ phase, label, rest }) =>
      foundAt(
        section,
        phase,
        label,
        label.text,
        [goal(reading, rest, [], 'a sentence that opens with a time', 0.7)],
        0.7,
      ),
    );
  const bare = /30.{1,4}60.{1,4}90/.test(section.title);
  const labelled = lines.flatMap((line) => {
    const parts = labelAndRest(reading.source, line, bare);
    return parts ? [parts] : [];
  });
  const several =
    labelled.length >= 2 ||
    (labelled.length === 1 && lines.length === 1 && section.topic === 'plan' && labelled[0]!.phase.key !== 'long-term');
  if (!several || labelled.every(({ rest }) => isName(rest))) return [];
  return labelled.map(({ phase, label, rest }) =>
    foundAt(section, phase, label, label.text, restGoals(reading, rest, false), 0.7),
  );
}

/** What stands behind "30 days:" is one goal, or several where bullets or two semicolons part it. */
function restGoals(reading: Reading, rest: Span, titled: boolean): ReadGoal[] {
  const parts = cellParts(reading.source, rest);
  if (titled && parts.length === 1) {
    reading.use(rest);
    return [];
  }
  return byVerbs(reading.source, parts).map((part) => goal(reading, part, [], 'what follows a phase on its line', 0.7));
}

/** "Read the rules, meet the team, sell one thing" are three goals, where each part tells what to do. */
function byVerbs(source: string, parts: readonly Span[]): readonly Span[] {
  const [only] = parts;
  if (parts.length !== 1 || !only || only.text.includes('(')) return parts;
  const pieces = splitSpan(source, only, /,\s+(?:and\s+)?/g);
  return pieces.length > 2 && pieces.every((piece) => tells(piece.text)) ? pieces : parts;
}

/** Parts "First 30 days: learn the ropes" into the phase and what it asks for. */
function labelAndRest(source: string, span: Span, bare = false): { phase: PhaseLabel; label: Span; rest: Span } | null {
  const raw = source.slice(span.start, span.end);
  for (const mark of raw.slice(0, 90).matchAll(/[:–—=]|\s[-·•]\s|,\s|→/g)) {
    const label = spanOf(source, span.start, span.start + mark.index);
    const phase =
      phaseLabel(label.text) ?? (bare && /^(?:30|60|90)$/.test(label.text) ? phaseLabel(`day ${label.text}`) : null);
    const digits = /\d\s?$/.test(raw.slice(0, mark.index)) && /^\s?\d/.test(raw.slice(mark.index + mark[0].length));
    if (!phase || digits) continue;
    const run = /^(\*\*|__)([^*_\n]{3,90})\1\s+(?=\S)/.exec(raw);
    // "**Days 1–30 · Learn.** Sit in …": the bold words are the phase's title
    if (run && run[0].length > mark.index + mark[0].length + 4)
      return {
        phase,
        label: spanOf(source, span.start, span.start + run[0].trimEnd().length),
        rest: spanOf(source, span.start + run[0].length, span.end),
      };
    const skipped = /^(?:\*\*|__|[*_])?\s*/.exec(raw.slice(mark.index + mark[0].length))![0].length;
    const rest = spanOf(source, span.start + mark.index + mark[0].length + skipped, span.end);
    return rest.text ? { phase, label, rest } : null;
  }
  return null;
}

function foundAt(
  section: Section,
  phase: PhaseLabel,
  span: Span,
  label: string,
  goals: ReadGoal[],
  confidence: number,
): Found {
  return { section, phase, span, label, goals, confidence };
}
