import type { Table } from './block.js';
import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { cardKpi, isCard, isTransposed, turned } from './kpi-card.js';
import { definedKpis, overBound } from './defined-kpis.js';
import { flatKpis, isFlatHeader } from './flat-kpi-table.js';
import { isKpiTable, tableKpis } from './kpi-table.js';
import { kpiOf, kpiWords, withBelow } from './kpi-line.js';
import { labelled } from './kpi-label.js';
import {
  boundedItem,
  defines,
  isSentence,
  listKpis,
  measuresNothing,
  measuresUnder,
  mostly,
  oneMetric,
  successMetrics,
} from './list-kpis.js';
import type { Reading } from './reading.js';
import { cellParts, runIn } from './run-in.js';
import { compares, hasBounds, isBound, leadsToMeasures, looksLikeKpis, sortsRows } from './kpi-shape.js';
import { above, withAll, type Section } from './section.js';
import { wordsOf, type Span } from './span.js';
import { labelsOf, stackedKpis } from './stacked-kpis.js';
import { frequencyIn, isFrequency } from './time-words.js';
import { enumerated, promisedKpis, toldKpis } from './told-kpis.js';
import { topicOf } from './topic.js';

/** The KPIs that a document states: those of its KPI sections, of tables that say so, and "Success metric: …" lines. */
export function readKpis(reading: Reading, root: Section): ReadKpi[] {
  const kpis: ReadKpi[] = [];
  const names = new Map<string, ReadKpi>();
  const bare = listsNames(root);
  for (const section of withAll(root)) {
    const often = isInside(section) ? frequencyOf(section.title) : '';
    const own = sectionKpis(reading, section, bare);
    const all = own.length > 0 || within(section) ? own : promisedKpis(reading, section);
    if (all.length > 0 && section.topic === 'kpis') reading.use(section.heading?.span);
    for (const found of all) {
      const kpi = found.frequency ? found : { ...found, frequency: often };
      const words = wordsOf(kpi.name);
      if (names.has(words)) reading.repeats(kpi.place);
      else kpis.push(kpi);
      names.set(words, kpi);
    }
  }
  return kpis.sort((a, b) => a.place.start - b.place.start);
}

const within = (section: Section) => above(section, (up) => up.phase !== null || up.topic === 'noise') !== null;

/** Whether a section is of measures: by its topic, or as an objective or a rhythm ("Weekly") below one that is. */
function isInside({ topic, title, parent }: Section): boolean {
  if (topic === 'kpis') return true;
  const part = /^(?:objective|goal|o)\s?\d{0,2}\s?[:.–—-]/i.test(title) || isFrequency(title);
  return part && parent !== null && isInside(parent);
}

/** "What we measure (monthly)" says it for all below. */
function frequencyOf(title: string): string {
  const bracket = /\(([^()]*)\)/.exec(title)?.[1] ?? title;
  return isFrequency(bracket) ? frequencyIn(bracket) : '';
}

/**
 * Whether a document names its measures without any bound, in one section that says so. Elsewhere a line without a bound
 * only says what else is looked at.
 */
function listsNames(root: Section): boolean {
  const sections = withAll(root).filter(({ topic, blocks }) => topic === 'kpis' && blocks.length > 0);
  return (
    sections.length === 1 &&
    topicOf(sections[0]!.title) === 'kpis' &&
    !sections[0]!.blocks.some((block) => bounded(block) && !names(block))
  );
}

/** Whether a list holds nothing but short names, most of them without a bound. */
const names = (block: Section['blocks'][number]): boolean =>
  block.kind === 'list' &&
  block.items.length > 2 &&
  block.items.every(
    ({ span, items }) => items.length === 0 && span.text.split(' ').length <= 8 && !/[.:]$/.test(span.text),
  ) &&
  block.items.filter(boundedItem).length * 2 < block.items.length;

const bounded = (block: Section['blocks'][number]): boolean =>
  block.kind === 'list'
    ? block.items.some(boundedItem)
    : block.kind === 'table' && block.rows.some((row) => row.some((cell) => isBound(cell.text)));

function sectionKpis(reading: Reading, section: Section, bare: boolean): ReadKpi[] {
  if (section.topic === 'noise' || above(section, (up) => up.topic === 'noise')) return [];
  const inside = isInside(section);
  const phased = section.phase !== null || above(section, (up) => up.phase !== null) !== null;
  const told = section.blocks.flatMap((block) =>
    block.kind === 'prose' ? [...enumerated(reading, block.span), ...toldKpis(reading, block.span, inside)] : [],
  );
  if (told.length > 0) return told;
  const alone = section.blocks.length === 0 && section.heading ? oneMetric(reading, section.heading.span) : null;
  if (alone) return [alone];
  const titled = inside || section.parent?.topic === 'kpis' || !phased ? titledKpi(reading, section) : null;
  if (titled) return [titled];
  const bound = above(section, isInside) ? boundTitle(reading, section) : null;
  if (bound) return [bound];
  const over = inside ? overBound(reading, section) : null;
  if (over)
    return [over, ...sectionKpis(reading, { ...section, heading: null, blocks: section.blocks.slice(1) }, bare)];
  return section.blocks.flatMap((block, at): ReadKpi[] => {
    const apart = leadsToMeasures(section.blocks, at);
    if (block.kind === 'table') {
      if (isTransposed(block)) return tableKpis(reading, turned(block));
      if (isCard(block)) return [cardKpi(reading, section, block)].flatMap((kpi) => kpi ?? []);
      if (reading.tables.has(block)) return [];
      const own =
        isKpiTable(block.rows[0]!) ||
        (inside && measures(block)) ||
        (!plain.has(section.topic) && !sortsRows(block.rows[0]!) && looksLikeKpis(block, phased && !apart));
      return own ? tableKpis(reading, block) : [];
    }
    const shaped = apart || (!phased && !plain.has(section.topic) && hasBounds(block));
    if (block.kind === 'list')
      return inside || shaped
        ? listKpis(reading, block, (phased && !apart) || !(bare || mostly(block) || defines(section, block)))
        : block.items.flatMap((item) => [...successMetrics(reading, item), ...measuresUnder(reading, item)]);
    const flat = block.lines.findIndex((line) => isFlatHeader(line.text));
    if (flat >= 0 && flat + 1 < block.lines.length) return flatKpis(reading, block.lines.slice(flat));
    const stacked = phased
      ? []
      : stackedKpis(
          reading,
          block.lines.flatMap((line) => labelsOf(reading.source, line)),
        );
    if (stacked.length > 0) return stacked;
    const defined = inside ? definedKpis(reading, block.lines) : [];
    if (defined.length > 0) return defined;
    return (inside || shaped) && !block.quoted ? proseKpis(reading, block.span, block.lines) : [];
  });
}

/** Topics whose lists are not looked at for bounds. */
const plain: ReadonlySet<Section['topic']> = new Set<Section['topic']>([
  'noise',
  'notes',
  'background',
  'skills',
  'soft-skills',
  'promotion',
  'career',
  'anti-patterns',
  'guardrails',
  'variants',
]);

/** Whether a table under a heading for measures holds some: not weights, not views of them, not levels by priority. */
const measures = ({ rows }: Table): boolean => {
  const [header = [], ...body] = rows;
  return (
    header.length > 1 &&
    !isWeights(header) &&
    !compares(header) &&
    !sortsRows(header) &&
    (header.some((cell) => /\b(?:targets?|goals?|benchmarks?|thresholds?|kpis?|indicators?)\b/i.test(cell.text)) ||
      body.some((row) => row.slice(1).some((cell) => boundsIn(cell.text).length > 0)))
  );
};

const isWeights = (header: readonly Span[]) =>
  header.some((cell) => /\bweight(?:ing)?\b/i.test(cell.text)) && !header.some((cell) => /\btarget\b/i.test(cell.text));

/** A KPI whose heading bounds it, over what is told about it: "Late vans – at most 2 a month". */
function boundTitle(reading: Reading, { heading, title, blocks, sections }: Section): ReadKpi | null {
  const { name, bounds, target } = kpiWords(title);
  const told = sections.length === 0 && blocks.every((block) => block.kind === 'prose');
  if (!heading || !told || name.split(' ').length > 8 || bounds[0]?.op === '=' || !isBound(target)) return null;
  return kpiOf(reading, { ...heading.span, text: title }, [], 'a heading that bounds what it names');
}

/** A heading that only says that targets stand under it: the one above names the measure. */
const generic = /^(?:\w+ )?(?:targets?|benchmarks?|thresholds?)(?: (?:&|and) (?:targets?|benchmarks?|thresholds?))?$/i;

/** A KPI that has a heading of its own, with lines such as "Target: …" under it. */
function titledKpi(reading: Reading, section: Section): ReadKpi | null {
  if (!section.heading || !section.title) return null;
  const lines = section.blocks.flatMap((block) =>
    block.kind === 'prose' ? block.lines : block.kind === 'list' ? block.items.map(withBelow) : [],
  );
  const labels = new Map(lines.flatMap(({ text }) => [labelled(text)].flatMap((label) => (label ? [label] : []))));
  const one = lines.filter(({ text }) => labelled(text)?.[0] === 'target').length === 1;
  const sure =
    section.parent?.topic === 'kpis' ||
    (one &&
      labelled(lines[0]!.text) &&
      labels.size > 1 &&
      section.topic !== 'kpis' &&
      isBound(labels.get('target') ?? ''));
  if (!labels.has('target') || !sure) return null;
  const { parent } = section;
  const named = generic.test(section.title) && parent?.heading && parent.topic === 'kpis' ? parent : section;
  return kpiOf(reading, { ...named.heading!.span, text: named.title }, lines, 'a heading with a target under it');
}

function proseKpis(reading: Reading, span: Span, lines: readonly Span[]): ReadKpi[] {
  const run = runIn(reading.source, span);
  // a paragraph that goes on over its lines explains: it lists nothing
  const bounds = (line: Span) => kpiWords(line.text).bounds.length > 0;
  if (!run && lines.slice(1).some((line) => /^\p{Ll}/u.test(line.text)) && !lines.every(bounds)) return [];
  const parts = run ? run.parts : lines.length === 1 ? cellParts(reading.source, lines[0]!) : lines;
  const bounded = parts.filter(
    (part) =>
      bounds(part) &&
      part.text.length < 160 &&
      !measuresNothing(part.text) &&
      !/^(?:targets?|the|these|note|all|we|metrics|throughput)\b|^[¹²³⁴-⁹†‡]|^\[\w\]|^(?:19|20)\d\d\b|©|\b(?:min read|views)\b/i.test(
        part.text,
      ),
  );
  if (bounded.length * 2 < parts.length || (parts.length === 1 && isSentence(parts[0]!.text))) return [];
  return bounded.flatMap((part) => kpiOf(reading, part, [], 'a line under a heading for KPIs') ?? []);
}
