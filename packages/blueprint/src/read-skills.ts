import type { Item, Table } from './block.js';
import type { ReadItem, ReadSkill } from './blueprint.js';
import { importanceIn, levelIn, saysOptional, withoutImportance } from './importance.js';
import type { Reading } from './reading.js';
import { runIn } from './run-in.js';
import { above, withAll, type Section } from './section.js';
import { spanOf, wordsOf, type Span } from './span.js';

const tiers: [string, RegExp][] = [
  ['emerging', /\b(?:emerging|future|coming (?:up|soon)|on the horizon|tomorrow)\b/i],
  [
    'nice-to-have',
    /\b(?:nice[- ]to[- ]haves?|preferred|bonus|would be (?:great|nice|good|lovely|helpful|an? )|would love|not required|welcome|can learn here|desirable|desired|pluses|plus|optional)\b|^(?:can|could)\s*:?\s*$/i,
  ],
  [
    'good-to-have',
    /\b(?:good[- ]to[- ]haves?|advantages?|advantageous|helpful|useful|welcome|beneficial)\b|^should\b/i,
  ],
  ['qualification', /\b(?:who you are|what (?:you|we)|you have|you bring|about you|you are)\b/i],
  ['must-have', /\b(?:must[- ]haves?|must|essential|mandatory|required|needed|need|core|minimum|basics?|day one)\b/i],
  ['advanced', /\b(?:advanced|expert)\b/i],
  ['hard-skills', /\bhard skills?\b/i],
  ['capability', /\bcapabilit\w+\b/i],
  ['qualification', /\b(?:qualifications?|requirements?|profile)\b/i],
];

/** The tier that a heading gives the skills under it; the nearest heading that names one decides. */
function tierOf(section: Section): string {
  for (let up: Section | null = section; up; up = up.parent) {
    const tier = tiers.find(([, words]) => words.test(up!.title.replace(/\([^()]*\)/g, '')))?.[0];
    if (tier && (up === section || up.topic === 'skills')) return tier;
  }
  return 'must-have';
}

/** The skills that a document names, by tier and importance. */
export function readSkills(reading: Reading, root: Section): ReadSkill[] {
  const skills: ReadSkill[] = [];
  const known = new Set<string>();
  const add = (found: readonly ReadSkill[]) => {
    for (const skill of found) {
      const words = wordsOf(skill.name);
      if (known.has(words)) reading.repeats(skill.place);
      else skills.push(skill);
      known.add(words);
    }
  };
  for (const section of withAll(root)) {
    const levelled = section.topic !== 'skills' && namesLevels(section);
    if (section.topic !== 'skills' && !section.phase) add(labelledLines(reading, section));
    if (
      (section.topic !== 'skills' && !levelled) ||
      section.phase ||
      above(section, (up) => up.phase !== null || up.topic === 'noise')
    )
      continue;
    const tier = levelled ? 'capability' : tierOf(section);
    add(sectionSkills(reading, section, tier));
  }
  return skills;
}

const weighed = /^(?:must|nice|good)[- ](?:to[- ])?(?:haves?|know|knows)\s*:\s/i;

/** "Must know: charting, first aid" on a line outside of any section for skills. */
const labelledLines = (reading: Reading, section: Section): ReadSkill[] =>
  section.blocks.flatMap((block) =>
    (block.kind === 'prose' && !block.quoted ? block.lines : []).flatMap((line) => {
      const [label] = weighed.exec(line.text) ?? [];
      const tier = label && tiers.find(([, words]) => words.test(label.replace(/\bknows?\b/i, 'have')))?.[0];
      if (!tier) return [];
      const raw = reading.source.slice(line.start, line.end);
      return betweenCommas(reading.source, line, raw.indexOf(':') + 1).map((part) =>
        skill(reading, part, [], tier, 'a part of a line of skills'),
      );
    }),
  );

/** Whether a section that no word calls skills lists them with levels: "Python — Advanced". */
const namesLevels = (section: Section): boolean =>
  (section.topic === null || section.topic === 'tools') &&
  section.blocks.some(
    (block) =>
      block.kind === 'list' &&
      block.items.length > 1 &&
      block.items.filter((item) => levelIn(item.span.text)).length * 4 >= block.items.length * 3,
  );

function sectionSkills(reading: Reading, section: Section, tier: string): ReadSkill[] {
  const found = section.blocks.flatMap((block): ReadSkill[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => itemSkill(reading, item, tier));
    if (block.kind === 'table') return tableSkills(reading, block, tier);
    const run = runIn(reading.source, block.span);
    if (run) return run.parts.map((part) => skill(reading, part, [], tier, 'a part of a list within a paragraph'));
    return block.quoted ? [] : proseSkills(reading, block.lines, tier);
  });
  if (found.length > 0) reading.use(section.heading?.span);
  return found;
}

/** Lines without bullets are skills where all are short and no sentences; one line may list several between commas. */
function proseSkills(reading: Reading, lines: readonly Span[], tier: string): ReadSkill[] {
  if (!lines.every((line) => line.text.length < 140 && !/[.!?:]$/.test(line.text))) return [];
  if (lines.length > 1)
    return lines.flatMap(
      (line) =>
        labelledSkills(reading, line, tier) ?? [skill(reading, line, [], tier, 'a line under a heading for skills')],
    );
  const [line] = lines;
  const own = labelledSkills(reading, line!, tier);
  if (own) return own;
  const parts = betweenCommas(reading.source, line!, 0);
  const names = parts.every((part) => part.text.split(' ').length <= 5);
  return names
    ? parts.map((part) => skill(reading, part, [], tier, 'a part of a line under a heading for skills'))
    : [];
}

/** "Critical: Linux, Go" names several skills of one importance. */
function labelledSkills(reading: Reading, span: Span, tier: string): ReadSkill[] | null {
  const [label] = /^[^:]{3,30}:\s/.exec(span.text) ?? [];
  const importance = label ? importanceIn(label) : null;
  const weight = label
    ? /^(?:must|should|could|required|essential|preferred|desirable|nice to have)s?\s*:/i.test(label)
    : false;
  if (!label || (!importance && !weight) || label.split(' ').length > 4) return null;
  const raw = reading.source.slice(span.start, span.end);
  const own = tiers.find(([, words]) => words.test(label))?.[0];
  return betweenCommas(reading.source, span, raw.indexOf(':') + 1).map((part) => ({
    ...skill(reading, part, [], own ?? tier, 'a part of a line of skills'),
    ...(importance && { importance }),
  }));
}

function betweenCommas(source: string, span: Span, from: number): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let at = span.start + from;
  while (at < span.end && /[*_\s]/.test(source[at]!)) at++;
  for (let i = at; i <= span.end; i++) {
    if (source[i] === '(') depth++;
    if (source[i] === ')') depth--;
    if (i < span.end && !(depth <= 0 && /[,;]/.test(source[i]!))) continue;
    parts.push(spanOf(source, at, i));
    at = i + 1;
  }
  return parts.filter((part) => part.text);
}

function itemSkill(reading: Reading, item: Item, tier: string): ReadSkill[] {
  const under = [...item.details, ...item.items.map((inner) => inner.span)];
  const group =
    item.items.length > 1 &&
    item.span.text.endsWith(':') &&
    !under.some((line) => /^(?:description|use|importance|typical use)\b/i.test(line.text));
  if (group) {
    reading.use(item.span);
    return item.items.flatMap((inner) => itemSkill(reading, inner, tier));
  }
  const several = labelledSkills(reading, item.span, tier);
  if (several) return several;
  return item.span.text ? [skill(reading, item.span, under, tier, 'a line of a list of skills')] : [];
}

function skill(reading: Reading, span: Span, under: readonly Span[], tier: string, because: string): ReadSkill {
  const level = levelIn(span.text);
  const whole = withoutImportance(level?.name ?? span.text);
  const name = tier === 'qualification' || tier === 'nice-to-have' ? whole : shortName(whole);
  const said = under.map((line) => /^importance\s*:\s*(.+)/i.exec(line.text)?.[1]).find(Boolean);
  const importance =
    importanceIn(said ?? '') ??
    importanceIn(brackets(span.text)) ??
    importanceIn(/\s[–—-]\s([^–—]{3,40})$/.exec(span.text)?.[1] ?? '') ??
    (tier === 'nice-to-have' || saysOptional(span.text) ? 'Optional' : null);
  const label = (words: RegExp) => under.map((line) => words.exec(line.text)?.[1]).find(Boolean);
  const description =
    label(/^description\s*:\s*(.+)/i) ??
    (whole.length > name.length + 2 ? whole.slice(name.length).replace(/^[:\s–—-]+/, '') : undefined) ??
    level?.rest;
  const use = label(/^(?:typical )?use\s*:\s*(.+)/i);
  return {
    ...reading.read(span, because, 0.9, under.at(-1) ?? span),
    name,
    tier,
    importance,
    ...(description && { description }),
    ...(use && { use }),
  };
}

const brackets = (text: string) => [...text.matchAll(/\(([^()]*)\)/g)].map((found) => found[1]).join(' ; ');

/** The words before a colon, where they are few. */
export function shortName(text: string): string {
  const colon = text.indexOf(': ');
  const name = colon > 0 ? text.slice(0, colon) : '';
  return name && name.split(' ').length <= 8 ? name : text;
}

function tableSkills(reading: Reading, table: Table, tier: string): ReadSkill[] {
  const [header = [], ...rows] = table.rows;
  const at = (words: RegExp) => header.findIndex((cell) => words.test(cell.text));
  const name = Math.max(0, at(/\b(?:skill|competenc\w+|capabilit\w+|name|area|technology|topic)\b/i));
  const weight = at(/\b(?:importance|priority|criticality|required|need|weight|must)\b/i);
  const kind = at(/\b(?:tier|type|category|class)\b/i);
  return rows.flatMap((row): ReadSkill[] => {
    const cell = row[name];
    if (!cell?.text) return [];
    const own =
      kind >= 0 && kind !== name ? tiers.find(([, words]) => words.test(row[kind]?.text ?? ''))?.[0] : undefined;
    const said = weight >= 0 ? (importanceIn(row[weight]?.text ?? '') ?? null) : null;
    const read = skill(reading, cell, [], own ?? tier, 'a row of a table of skills');
    const last = row.filter((other) => other.text).at(-1)!;
    reading.use({ start: Math.min(cell.start, row[0]!.start), end: last.end });
    return [{ ...read, importance: said ?? read.importance }];
  });
}

/** The soft skills: the lines of the sections for them, by their short names. */
export function readSoftSkills(reading: Reading, root: Section): ReadItem[] {
  return withAll(root).flatMap((section): ReadItem[] => {
    if (section.topic !== 'soft-skills' || section.phase || above(section, (up) => up.topic === 'noise')) return [];
    reading.use(section.heading?.span);
    return section.blocks.flatMap((block): ReadItem[] => {
      if (block.kind === 'list')
        return block.items.map((item) => {
          for (const line of [...item.details, ...item.items.map((inner) => inner.span)]) reading.use(line);
          return named(reading, item.span);
        });
      if (block.kind === 'table')
        return block.rows.slice(1).flatMap((row) => (row[0]?.text ? [named(reading, row[0])] : []));
      return (runIn(reading.source, block.span)?.parts ?? []).map((part) => named(reading, part));
    });
  });
}

const named = (reading: Reading, span: Span): ReadItem => ({
  ...reading.item(span, 'a line of a list of soft skills', 0.9),
  text: withoutImportance(span.text),
});
