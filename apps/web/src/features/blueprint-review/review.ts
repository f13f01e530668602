import type { Blueprint, Unused } from '@milepost/blueprint/blueprint';
import { idOf } from '@milepost/blueprint/corrected';
import { type Readable, type ReadableKind, shelves } from '@milepost/blueprint/shelves';

export type LineState = 'read' | 'unsure' | 'unread' | 'left-out' | 'heading';

/** One line of the source, with what was made of it. */
export interface ReviewLine {
  /** From 1. */
  n: number;
  text: string;
  state: LineState;
  /** The ids of what stands on it. */
  ids: string[];
  /** The number of the question about it. */
  question: number | null;
}

/** One thing that was read, as the review lists it. */
export interface ReviewRow {
  key: string;
  id: string;
  kind: ReadableKind;
  item: Readable;
  under: string;
  /** Whether something follows it in its list. */
  hasNext: boolean;
  hasBefore: boolean;
  /** Another row stands at the same place and comes first: corrections reach that one. */
  shadowed: boolean;
}

export interface UnreadLine {
  key: string;
  id: string;
  line: Unused;
}

export interface Review {
  lines: ReviewLine[];
  rows: ReviewRow[];
  /** What the rules are unsure about, the least sure first. */
  questions: ReviewRow[];
  unread: UnreadLine[];
  leftOut: UnreadLine[];
  counts: { lines: number; read: number };
}

export const wordsOf = (item: Readable): string =>
  'name' in item ? item.name : 'label' in item ? item.label : item.text;

const isUnsure = ({ item, shadowed }: ReviewRow): boolean =>
  !item.inferred && !shadowed && item.confidence < (hasSoftTarget(item) ? 1 : 0.8);

/** Whether it counts something that the document says in passing: "one or two of them". */
export const hasSoftTarget = (item: Readable): boolean => 'target' in item && item.target?.soft === true;

/** Everything that the review of a document shows, of its text and of what was read and corrected. */
export function reviewOf(text: string, blueprint: Blueprint): Review {
  const rows = rowsOf(blueprint);
  const questions = rows.filter(isUnsure).sort((a, b) => a.item.confidence - b.item.confidence);
  const keyOf = namer();
  const unread = blueprint.unused.map((line) => ({ key: keyOf(`line ${idOf(line)}`), id: idOf(line), line }));
  const lines = linesOf(text, blueprint, rows, questions);
  const counted = lines.filter(({ state }) => state !== 'left-out');
  return {
    lines,
    rows,
    questions,
    unread: unread.filter(({ line }) => line.why === 'not-understood'),
    leftOut: unread.filter(({ line }) => line.why !== 'not-understood'),
    counts: { lines: counted.length, read: counted.filter(({ state }) => state !== 'unread').length },
  };
}

/** Gives each name once: the second "goal 4-9" is "goal 4-9 2". */
function namer(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const n = (times.get(name) ?? 0) + 1;
    times.set(name, n);
    return n === 1 ? name : `${name} ${n}`;
  };
}

function rowsOf(blueprint: Blueprint): ReviewRow[] {
  const keyOf = namer();
  const rows = shelves(blueprint).flatMap(({ kind, list, under }) =>
    list.map((item, at): ReviewRow => {
      const id = idOf(item);
      const place = { hasBefore: at > 0, hasNext: at + 1 < list.length };
      return { key: keyOf(`${kind} ${id}`), id, kind, item, under, shadowed: false, ...place };
    }),
  );
  const seen = new Set<string>();
  // as corrections find them: phases last
  for (const row of [...rows].sort((a, b) => Number(a.kind === 'phase') - Number(b.kind === 'phase'))) {
    row.shadowed = seen.has(row.id);
    seen.add(row.id);
  }
  return rows;
}

function linesOf(text: string, blueprint: Blueprint, rows: readonly ReviewRow[], questions: readonly ReviewRow[]) {
  const all = text.split('\n').map((words, at): ReviewLine => {
    return { n: at + 1, text: words, state: 'read', ids: [], question: null };
  });
  const within = ({ line, lastLine }: { line: number; lastLine: number }) => all.slice(line - 1, lastLine);
  for (const { place } of blueprint.headings) for (const line of within(place)) line.state = 'heading';
  for (const { place, why, ...rest } of blueprint.unused)
    for (const line of within(place)) {
      line.state = why === 'heading' ? 'heading' : why === 'not-understood' ? 'unread' : 'left-out';
      line.ids.push(idOf({ place, ...rest }));
    }
  for (const { item, id, kind, shadowed } of rows)
    for (const line of within(item.place)) {
      if (line.state === 'unread' || line.state === 'left-out') line.state = 'read';
      // a phase that stands where its first goal does has no heading of its own
      if (kind === 'phase' && !item.inferred && !shadowed) line.state = 'heading';
      if (!line.ids.includes(id)) line.ids.push(id);
    }
  for (const [at, { item }] of [...questions.entries()].reverse()) {
    const [first, ...others] = within(item.place);
    if (first) Object.assign(first, { state: 'unsure', question: at + 1 });
    for (const line of others) line.state = 'unsure';
  }
  return all.filter((line) => line.text.trim() !== '');
}
