import { groupedBy } from './grouped-by.js';
import type { TemplateContent } from './template.js';

/** How each part of a template is built: lines without keys, items with keys, or groups (with a key) of lines. */
const parts = {
  summary: 'lines',
  mission: 'lines',
  outcomes: 'lines',
  success: 'lines',
  phases: 'phases',
  kpis: 'keyed',
  kpiNotes: 'lines',
  skills: 'keyed',
  softSkills: 'keyed',
  responsibilities: 'groups',
  deliverables: 'groups',
  routines: 'groups',
  guardrails: 'keyed',
  authority: 'keyed',
  people: 'lines',
  collaboration: 'lines',
  escalation: 'keyed',
  environment: 'groups',
  tools: 'lines',
  promotion: 'keyed',
  highPerformance: 'lines',
  pitfalls: 'groups',
  evolution: 'lines',
  careers: 'groups',
  background: 'groups',
  variants: 'groups',
  automation: 'groups',
  overlays: 'keyed',
} as const satisfies Record<
  Exclude<keyof TemplateContent, 'slug' | 'role' | 'document'>,
  'lines' | 'keyed' | 'groups' | 'phases'
>;

type PartName = keyof typeof parts;

/** `about` is what is no list; `responsibilities.items` are the lines in the groups of `responsibilities`. */
export type SectionName = 'about' | PartName | 'goals' | 'subGoals' | `${PartName}.items`;

type Value = Record<string, unknown>;

/** One thing in a template that can be added, dropped, changed and moved. */
export interface TemplateEntry {
  section: SectionName;
  /** Its key; for a line, which has none, a name that holds within one comparison. */
  id: string;
  /** The phase of a goal, the goal of a sub-goal, the group of a line: their ids. */
  parent: string | null;
  /** Its place among its siblings, from 0. */
  index: number;
  /** All its fields, without what stands below it as entries of their own. */
  value: Value;
}

/** The lines without keys of these sections find their like by their words. */
export const isLines = (section: SectionName): boolean =>
  section.endsWith('.items') || (section in parts && parts[section as PartName] === 'lines');

/** A template as a flat list, in the order of the page. `templateOf` is its inverse. */
export function entriesOf(content: TemplateContent): TemplateEntry[] {
  const entries: TemplateEntry[] = [];
  const ids = new Map<string, number>();
  const put = (section: SectionName, key: unknown, parent: string | null, index: number, value: Value): string => {
    const name = typeof key === 'string' ? key : `${parent ?? ''}#${index}`;
    const times = (ids.get(`${section} ${name}`) ?? 0) + 1;
    ids.set(`${section} ${name}`, times);
    // a draft may hold a key twice
    const id = times === 1 ? name : `${name}~${times}`;
    entries.push({ section, id, parent, index, value });
    return id;
  };
  const { slug, role, document, ...lists } = content;
  // a list that may be left out is told apart from one that is empty
  put('about', 'about', null, 0, { slug, role, document, ...emptyMark('overlays', lists.overlays) });
  for (const section of Object.keys(parts) as PartName[])
    (lists[section] ?? []).forEach((entry, index) => {
      const { items, goals, ...value } = { ...entry } as Value & { items?: Value[]; goals?: Value[] };
      const id = put(section, value['key'], null, index, value);
      items?.forEach((line, i) => put(`${section}.items`, undefined, id, i, line));
      goals?.forEach((goal, g) => {
        const { subGoals, ...own } = goal as Value & { subGoals?: Value[] };
        const goalId = put('goals', own['key'], id, g, { ...own, ...emptyMark('subGoals', subGoals) });
        subGoals?.forEach((part, s) => put('subGoals', part['key'], goalId, s, part));
      });
    });
  return entries;
}

/** The template that these entries are; each stands at its `index` among those of its parent. */
export function templateOf(entries: readonly TemplateEntry[]): TemplateContent {
  const places = groupedBy(entries, ({ section, parent }) => placeName(section, parent));
  const at = (section: SectionName, parent: string | null): TemplateEntry[] =>
    (places.get(placeName(section, parent)) ?? []).toSorted((a, b) => a.index - b.index);
  const whole = (section: PartName, { id, value }: TemplateEntry): Value => {
    const kind = parts[section];
    if (kind === 'groups') return { ...value, items: at(`${section}.items`, id).map((line) => line.value) };
    if (kind === 'phases') return { ...value, goals: at('goals', id).map(goalOf) };
    return value;
  };
  const goalOf = ({ id, value }: TemplateEntry): Value => {
    const subGoals = at('subGoals', id).map((part) => part.value);
    return subGoals.length ? { ...value, subGoals } : value;
  };
  const names = Object.keys(parts) as PartName[];
  const lists = names
    .filter((section) => section !== 'overlays' || places.has(placeName(section, null)))
    .map((section) => [section, at(section, null).map((entry) => whole(section, entry))]);
  return { ...at('about', null)[0]!.value, ...Object.fromEntries(lists) } as unknown as TemplateContent;
}

const placeName = (section: SectionName, parent: string | null): string => JSON.stringify([section, parent]);

const emptyMark = (name: string, list: readonly unknown[] | undefined): Value =>
  list?.length === 0 ? { [name]: [] } : {};

/** What to call an entry: its name, or its words. */
export function titleOf({ id, value }: TemplateEntry): string {
  const words = ['name', 'title', 'who', 'text', 'role'].map((field) => value[field]);
  return words.find((word): word is string => typeof word === 'string' && word !== '') ?? id;
}

/** How many entries of each section are inferred, wholly or in one field; sections without any are left out. */
export function inferredCounts(content: TemplateContent): { section: SectionName; count: number }[] {
  const marks = ['inferred', 'fromInferred', 'strongInferred'];
  const inferred = entriesOf(content).filter(({ value }) => marks.some((mark) => value[mark] === true));
  return [...groupedBy(inferred, ({ section }) => section)].map(([section, { length }]) => ({
    section,
    count: length,
  }));
}
