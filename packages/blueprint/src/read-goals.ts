import type { Item, Table } from './block.js';
import type { ReadGoal, ReadSubGoal } from './blueprint.js';
import { isForOthers } from './for-others.js';
import { announces, nested } from './goal-list.js';
import { targetIn, targetsIn } from './goal-target.js';
import { boundColumn, leadsToMeasures } from './kpi-shape.js';
import { isKpiTable } from './kpi-table.js';
import type { Reading } from './reading.js';
import { cellParts, runIn } from './run-in.js';
import type { Section } from './section.js';
import { spanOf, splitSpan, type Span } from './span.js';
import { goalColumns } from './table-columns.js';
import type { Topic } from './topic.js';
import { mayTell, tells } from './verb.js';

/** Parts of a phase that hold no goals of the hire. */
const others: ReadonlySet<Topic> = new Set<Topic>([
  'kpis',
  'noise',
  'notes',
  'escalation',
  'anti-patterns',
  'guardrails',
  'background',
  'summary',
]);
const aside =
  /^(?:resources?|(?:\w+ )?channels(?= ?\(|$)|support|notes?|check-?ins? questions?|questions? (?:to|for)\b|manager(?:'s|s)? (?:actions?|tasks?|checklist|responsibilities|role|notes)|for (?:the |your )?(?:manager|buddy|mentor)s?|(?:buddy|mentor)(?:'s)? (?:tasks?|checklist|actions?)|what (?:we|the company) (?:will )?(?:provide|offer)s?|risks?|budget|reading|further|references|owner|useful)\b/i;

/** Sub-headings of signs by which success is seen: no goals beside those that are. */
const signs = /^(?:how (?:we|you)(?:'ll| will)? know|evidence)\b/i;

/** The goals of a section: its lists, tables and run-in lists, and those under its sub-headings. */
export function goalsOf(reading: Reading, section: Section, group?: string): ReadGoal[] {
  const listed =
    section.blocks.some((block) => block.kind !== 'prose') ||
    section.sections.some((child) => child.blocks.some((block) => block.kind === 'list'));
  const tasks = flow(section);
  const leads = section.blocks.flatMap((block) => leadOf(reading, block) ?? []);
  if (leads.length >= 2 && leads.filter(({ text }) => tells(text)).length * 2 >= leads.length)
    return leadGoals(reading, section, group);
  if (tasks.filter(isTask).length >= 4) return taskGoals(reading, tasks, group);
  const end = section.blocks.findIndex((_, at) => leadsToMeasures(section.blocks, at));
  if (end > 0) return goalsOf(reading, { ...section, blocks: section.blocks.slice(0, end - 1), sections: [] }, group);
  const goals = section.blocks.flatMap((block): ReadGoal[] => {
    if (block.kind === 'list') return nested(block.items).flatMap((item) => goalOf(reading, item, group));
    if (block.kind === 'table') return tableGoals(reading, block, group);
    return block.quoted ? [] : proseGoals(reading, block.span, block.lines, listed, group);
  });
  const several = section.sections.some(
    (child) => !child.phase && !signs.test(child.title) && child.blocks.some((block) => block.kind === 'list'),
  );
  const inner = section.sections
    .filter((child) => !(several && signs.test(child.title)))
    .filter(
      (child) =>
        !child.phase &&
        !(child.topic && others.has(child.topic)) &&
        !aside.test(child.title) &&
        !isForOthers(child.title),
    )
    .flatMap((child) => {
      const [list, ...rest] = child.blocks;
      if (isLead(child) && list?.kind === 'list')
        return [
          goal(reading, child.heading!.span, flat(list.items), 'a line with a list under it', 0.75, group),
          ...goalsOf(reading, { ...child, blocks: rest }, group),
        ];
      const found = goalsOf(reading, child, child.title || group);
      if (found.length > 0) reading.use(child.heading?.span);
      return found;
    });
  return [...goals, ...inner];
}

/**
 * The blocks of a section and of those below it that only an unmarked line heads, in order: such a line may be a task, or
 * the label of the one list behind it. Empty where a marked heading or a table parts them.
 */
function flow({ blocks, sections, phase }: Section): Section['blocks'] {
  const plain = sections.every(({ heading, phase: own }) => !own && /^(?:plain|colon)$/.test(heading?.style ?? ''));
  if (!plain || blocks.some((block) => block.kind === 'table')) return [];
  const inner = sections.map((child) => flow(child));
  if (phase === null && inner.some((all) => all.length === 0)) return [];
  return [
    ...blocks,
    ...sections.flatMap((child, at): Section['blocks'] => {
      const { span } = child.heading!;
      return [{ kind: 'prose', span, lines: [span], quoted: false }, ...inner[at]!];
    }),
  ];
}

/** A plan of paragraphs: each that tells what to do is a goal, with the list behind it; other lists have their label. */
function taskGoals(reading: Reading, blocks: Section['blocks'], group?: string): ReadGoal[] {
  return blocks.flatMap((block, at): ReadGoal[] => {
    const before = blocks[at - 1];
    const next = blocks[at + 1];
    if (block.kind === 'prose' && isTask(block))
      return [
        goal(
          reading,
          block.lines[0]!,
          next?.kind === 'list' ? flat(next.items) : [],
          'a paragraph that tells what to do',
          0.7,
          group,
        ),
      ];
    if (block.kind !== 'list' || (before && isTask(before))) return [];
    const label = before?.kind === 'prose' ? before.span.text : '';
    return aside.test(label) ? [] : nested(block.items).flatMap((item) => goalOf(reading, item, label || group));
  });
}

/** A plan of paragraphs that each open with bold words: these are the goals, what follows explains them. */
function leadGoals(reading: Reading, { blocks }: Section, group?: string): ReadGoal[] {
  return blocks.flatMap((block, at): ReadGoal[] => {
    const lead = leadOf(reading, block);
    if (!lead) return [];
    const next = blocks[at + 1];
    if (block.kind === 'prose' && next?.kind === 'list' && announces(block.span.text))
      return [goal(reading, block.span, flat(next.items), 'a line with a list under it', 0.75, group)];
    return [goal(reading, lead, [], 'bold words that open a paragraph under a phase', 0.7, group)];
  });
}

/** The bold words that a paragraph opens with. */
function leadOf({ source }: Reading, block: Section['blocks'][number]): Span | null {
  if (block.kind !== 'prose' || block.quoted) return null;
  const { start, end } = block.span;
  const bold = /^(\*\*|__)([^*_\n]{6,160})\1(?=\s|[.:–—-])/.exec(source.slice(start, end));
  const lead = bold && spanOf(source, start, start + bold[0].length);
  return lead && end > lead.end + 20 ? lead : null;
}

/** A paragraph that tells what to do. */
const isTask = (block: Section['blocks'][number]): boolean =>
  block.kind === 'prose' && !block.quoted && block.lines.length > 0 && mayTell(block.lines[0]!.text);

/** A line such as "Review with your mentor:" and its list are one goal. */
const isLead = ({ heading, blocks, sections }: Section) =>
  heading?.style === 'colon' && sections.length === 0 && blocks[0]?.kind === 'list' && tells(heading.span.text);

/** One line of a list as a goal, with the lines below it as sub-goals. */
export function goalOf(reading: Reading, item: Item, group?: string): ReadGoal[] {
  const { span } = item;
  if (!span.text) return item.items.flatMap((inner) => goalOf(reading, inner, group));
  const run = item.items.length === 0 ? runIn(reading.source, span) : null;
  if (run?.lead) return [goal(reading, run.lead, run.parts, 'a list within a line', 0.8, group)];
  const subs = flat(item.items);
  return [
    goal(
      reading,
      span,
      subs,
      subs.length ? 'a line with a list under it' : 'a line of a list under a phase',
      subs.length && announces(span.text) === false ? 0.85 : 0.95,
      group,
    ),
  ];
}

const flat = (items: readonly Item[]): Span[] =>
  items.flatMap((item) => [...(item.span.text ? [item.span] : []), ...flat(item.items)]);

/** A goal from its words and those of its sub-goals. */
export function goal(
  reading: Reading,
  span: Span,
  subs: readonly Span[],
  because: string,
  confidence: number,
  group?: string,
): ReadGoal {
  const subgoals: ReadSubGoal[] = subs.map((sub) => ({
    ...reading.item(sub, 'a line under a goal', confidence),
    target: floored(span.text, targetIn(sub.text)),
  }));
  const [target = null, ...more] = targetsIn(span.text);
  return {
    ...reading.item(span, because, target?.soft ? Math.min(confidence, 0.8) : confidence),
    target,
    ...(more.length > 0 && { moreTargets: more }),
    subgoals,
    ...(subs.length > 0 && isChoice(span.text) && { choice: true as const }),
    ...(group && { group }),
  };
}

const isChoice = (text: string) =>
  /\b(?:such as|for example|for instance|e\.g\.|examples?\)?|one of|by taking on)\b[^:]{0,12}:?\s*$|\(examples?\):?$/i.test(
    text,
  );

/** "Contribute at least:" makes a floor of each count below it; ranges keep both ends. */
const floored = (lead: string, target: ReadSubGoal['target']) =>
  target && target.max === target.min && /\bat least:?$/i.test(lead) ? { ...target, max: null } : target;

function tableGoals(reading: Reading, table: Table, group?: string): ReadGoal[] {
  if (isKpiTable(table.rows[0]!) || boundColumn(table) > 0) return [];
  const columns = goalColumns(table.rows[0]!, table.rows.slice(1));
  return table.rows.slice(1).flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row[column];
      if (!cell?.text || /^[-–—✓x]$/i.test(cell.text)) return [];
      return cellParts(reading.source, cell).map((part) =>
        goal(reading, part, [], 'a row of a table under a phase', 0.8, group),
      );
    }),
  );
}

/** Lines without bullets are goals where each tells what to do; a run-in list is one in any case. */
function proseGoals(reading: Reading, span: Span, lines: readonly Span[], listed: boolean, group?: string): ReadGoal[] {
  const run = runIn(reading.source, span);
  if (run && run.parts.length > 1) {
    if (
      !run.lead &&
      /[·|©]/.test(span.text) &&
      run.parts.filter((part) => tells(part.text)).length * 2 < run.parts.length
    )
      return [];
    const phrase =
      run.lead &&
      !/\b(?:will|goals?|include|following|able to|days?|weeks?|months?)\b/i.test(run.lead.text) &&
      tells(run.lead.text);
    if (phrase) return [goal(reading, run.lead!, run.parts, 'a list within a paragraph', 0.7, group)];
    if (run.lead) reading.use(run.lead);
    return run.parts.map((part) => goal(reading, part, [], 'a part of a list within a paragraph', 0.75, group));
  }
  if (listed) return [];
  const short = lines.every((line) => line.text.length < 130 && (tells(line.text) || isOneOf(line.text)));
  if (short && lines.some((line) => tells(line.text)))
    return lines.map((line) => goal(reading, line, [], 'a line under a phase that tells what to do', 0.6, group));
  return lines.length === 1 ? sentenceGoals(reading, span, group) : [];
}

const isOneOf = (text: string) =>
  text.length < 90 && !/[.!?]$/.test(text) && !/^(?:the|this|these|you|we|it|in|at|by|during)\b/i.test(text);

const promised =
  /^you(?:['’]ll| will) (?:have (?!a\b|an\b|the\b|to\b|your\b)\p{L}+|be (?:able|the|an?)|know|own|lead)\b/iu;

/** "You will ship a fix. You will meet …": each promise of a sentence is a goal. */
function sentenceGoals(reading: Reading, span: Span, group?: string): ReadGoal[] {
  const sentences = splitSpan(reading.source, span, /[.!]\s+(?=[A-Z"“])/g, 1);
  const all = sentences.every(({ text }) => tells(text) || promised.test(text));
  return all
    ? sentences.map((sentence) =>
        goal(reading, sentence, [], 'a sentence under a phase that tells what to do', 0.5, group),
      )
    : [];
}
