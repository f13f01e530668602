import { groupedBy } from './grouped-by.js';
import { isSame } from './is-same.js';
import { longestRise } from './longest-rise.js';
import { namedAlike } from './matching-lines.js';
import type { TemplateContent } from './template.js';
import { entriesOf, templateOf, titleOf, type SectionName, type TemplateEntry } from './template-entries.js';

/** Where an entry stands: below which phase, goal or group, and at which place there, from 0. */
export interface EntryPlace {
  parent: string | null;
  index: number;
}

/** One field of an entry that is no longer as it was. A side that is missing did not have it. */
export interface FieldDifference {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** What became of one entry. One that changed may have moved besides; then it has both places. */
export interface EntryDifference {
  section: SectionName;
  /** The key; for a line without one, a name that holds within this difference. */
  id: string;
  /** What to call it. */
  title: string;
  kind: 'added' | 'dropped' | 'changed' | 'moved';
  from?: EntryPlace;
  to?: EntryPlace;
  /** The whole of what was dropped. */
  before?: Record<string, unknown>;
  /** The whole of what was added. */
  after?: Record<string, unknown>;
  fields?: FieldDifference[];
}

/** What makes one template out of another, in the order of the page. */
export interface TemplateDifference {
  entries: EntryDifference[];
}

/** The readable difference of two contents: empty for equal ones; `applyDifference` takes it back to the second. */
export function templateDifference(before: TemplateContent, after: TemplateContent): TemplateDifference {
  const old = entriesOf(before);
  const now = namedAlike(old, entriesOf(after));
  const oldById = byId(old);
  const nowById = byId(now);
  const moved = movedIn(oldById, now);
  const entries = sectionsOf(old, now).flatMap((section) => [
    ...now
      .filter((entry) => entry.section === section)
      .flatMap((entry) => difference(oldById.get(idIn(entry)), entry, moved.has(idIn(entry)))),
    ...old
      .filter((entry) => entry.section === section && !nowById.has(idIn(entry)))
      .map((entry): EntryDifference => ({
        ...headOf(entry),
        kind: 'dropped',
        from: placeOf(entry),
        before: entry.value,
      })),
  ]);
  return { entries };
}

/** The second content of a difference, from its first. */
export function applyDifference(before: TemplateContent, { entries }: TemplateDifference): TemplateContent {
  const changes = new Map(entries.map((entry) => [idIn(entry), entry]));
  const kept = entriesOf(before).filter((entry) => changes.get(idIn(entry))?.kind !== 'dropped');
  const renewed = kept.map((entry) => ({ ...entry, value: valueAfter(entry.value, changes.get(idIn(entry))) }));
  const staying = renewed.filter((entry) => !changes.get(idIn(entry))?.to);
  const values = new Map(renewed.map((entry) => [idIn(entry), entry.value]));
  const coming = entries.flatMap(({ section, id, to, after }): TemplateEntry[] =>
    to ? [{ section, id, ...to, value: after ?? values.get(idIn({ section, id }))! }] : [],
  );
  const lists = groupedBy(staying, listName);
  for (const entry of coming.toSorted((a, b) => a.index - b.index)) {
    const list = lists.get(listName(entry)) ?? [];
    lists.set(listName(entry), list);
    list.splice(entry.index, 0, entry);
  }
  return templateOf([...lists.values()].flatMap((list) => list.map((entry, index) => ({ ...entry, index }))));
}

const idIn = ({ section, id }: Pick<TemplateEntry, 'section' | 'id'>): string => `${section} ${id}`;
const listName = ({ section, parent }: TemplateEntry): string => JSON.stringify([section, parent]);
const byId = (entries: readonly TemplateEntry[]) => new Map(entries.map((entry) => [idIn(entry), entry]));
const placeOf = ({ parent, index }: TemplateEntry): EntryPlace => ({ parent, index });
const headOf = (entry: TemplateEntry) => ({ section: entry.section, id: entry.id, title: titleOf(entry) });

/** Every section of both, in the order in which a page has them. */
const sectionsOf = (old: readonly TemplateEntry[], now: readonly TemplateEntry[]): SectionName[] => [
  ...new Set([...now, ...old].map(({ section }) => section)),
];

function difference(old: TemplateEntry | undefined, now: TemplateEntry, moved: boolean): EntryDifference[] {
  if (!old) return [{ ...headOf(now), kind: 'added', to: placeOf(now), after: now.value }];
  const fields = fieldDifferences(old.value, now.value);
  const places = moved ? { from: placeOf(old), to: placeOf(now) } : {};
  if (fields.length) return [{ ...headOf(now), kind: 'changed', ...places, fields }];
  return moved ? [{ ...headOf(now), kind: 'moved', ...places }] : [];
}

function fieldDifferences(before: Record<string, unknown>, after: Record<string, unknown>): FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }));
}

/** The entries that went elsewhere: below another parent, or past siblings that kept their order. */
function movedIn(old: ReadonlyMap<string, TemplateEntry>, now: readonly TemplateEntry[]): Set<string> {
  const moved = new Set<string>();
  for (const list of groupedBy(now, listName).values()) {
    const known = list.filter((entry) => old.has(idIn(entry)));
    const home = known.filter((entry) => old.get(idIn(entry))!.parent === entry.parent);
    const inOrder = new Set(longestRise(home, (entry) => old.get(idIn(entry))!.index));
    for (const entry of known) if (!inOrder.has(entry)) moved.add(idIn(entry));
  }
  return moved;
}

function valueAfter(value: Record<string, unknown>, change: EntryDifference | undefined): Record<string, unknown> {
  const after = new Map(Object.entries(value));
  for (const field of change?.fields ?? [])
    if (field.after === undefined) after.delete(field.field);
    else after.set(field.field, field.after);
  return Object.fromEntries(after);
}
