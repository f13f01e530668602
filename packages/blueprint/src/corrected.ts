import { isSame } from '@milepost/shared/is-same';
import { phaseDays, phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import type { Blueprint, Place, ReadGoal, ReadItem, ReadKpi, ReadPhase, ReadSubGoal, Unused } from './blueprint.js';
import type { Correction, Making } from './correction.js';
import { lineWords } from './line-words.js';
import { personSaid, proposePhases } from './propose-phases.js';
import { shelves, type Found, type Readable } from './shelves.js';

/** Names an item by where it stands. */
export const idOf = ({ place }: { place: Pick<Place, 'start' | 'end'> }): string => `${place.start}-${place.end}`;

/**
 * What was read, as a person corrected it. The blueprint given stays as it is; a correction of something that is no longer
 * there does nothing. Every place stays inside the source.
 */
export function corrected(blueprint: Blueprint, corrections: readonly Correction[]): Blueprint {
  const next = structuredClone(blueprint);
  for (const correction of corrections) apply(next, correction);
  return next;
}

function apply(blueprint: Blueprint, correction: Correction): void {
  if (correction.kind === 'propose') return lay(blueprint.phases, proposePhases(blueprint));
  if (correction.kind === 'make') return make(blueprint, correction.id, correction.as, correction.phase);
  const found = find(blueprint, correction.id);
  if (!found) return;
  const { item, list, at, kind } = found;
  switch (correction.kind) {
    case 'confirm':
      item.confidence = 1;
      return;
    case 'reword':
      rename(item, correction.text);
      item.confidence = 1;
      return;
    case 'merge':
      return merge(list, at);
    case 'split':
      return split(list, at, correction.at);
    case 'nest':
      return nest(found);
    case 'lift':
      return lift(blueprint, found);
    case 'move':
      if (kind === 'goal') move(blueprint, found, correction.phase);
      return;
    case 'target':
      if ('target' in item) Object.assign(item, { target: correction.target, confidence: 1 });
      return;
    case 'bounds':
      if ('bounds' in item) bind(item, correction);
  }
}

/** Lays a proposal along time, beside what a person made a goal of before. No document sets any of these times. */
function lay(phases: ReadPhase[], proposed: ReadPhase[]): void {
  if (proposed.length === 0) return;
  for (const phase of proposed) {
    const known = phases.find(({ key }) => key === phase.key);
    if (!known) {
      phases.push(phase);
      continue;
    }
    known.goals.push(...phase.goals);
    // it has no words of its own yet
    if (known.label === phaseName(known.key)) known.label = phase.label;
  }
  for (const phase of phases) phase.inferred = true;
  phases.sort((one, other) => dayOf(one) - dayOf(other));
}

const dayOf = ({ key }: ReadPhase): number => phaseDays(key) ?? Infinity;

/** A phase that a correction made stands where its first goal does: the goal is meant. */
function find(blueprint: Blueprint, id: string): Found | null {
  const [phases, ...others] = shelves(blueprint);
  for (const shelf of [...others, phases!]) {
    const at = shelf.list.findIndex((item) => idOf(item) === id);
    if (at >= 0) return { ...shelf, at, item: shelf.list[at]! };
  }
  return null;
}

/** Other bounds have other words than the document's; where none is left, its words are all there is. */
function bind(kpi: ReadKpi, { bounds, frequency }: Extract<Correction, { kind: 'bounds' }>): void {
  if (bounds.length > 0 && !isSame(bounds, kpi.bounds)) kpi.targetWords = '';
  Object.assign(kpi, { bounds, frequency, confidence: 1 });
}

const wordsOf = (item: Readable): string => ('name' in item ? item.name : 'label' in item ? item.label : item.text);

function rename(item: Readable, text: string): void {
  if ('name' in item) item.name = text;
  else if ('label' in item) item.label = text;
  else item.text = text;
}

const sure = { confidence: 1, because: personSaid };
const goal = (text: string, place: Place): ReadGoal => ({ text, place, ...sure, target: null, subgoals: [] });

/** Takes an item, or a line that was not read, from where it is and makes it something else. */
function make(blueprint: Blueprint, id: string, as: Making, phase: PhaseKey | undefined): void {
  const found = find(blueprint, id);
  const line = blueprint.unused.findIndex((one) => idOf(one) === id);
  if (!found && line < 0) return;
  const item = found?.item ?? blueprint.unused[line]!;
  const text = 'place' in item && found ? wordsOf(found.item) : lineWords((item as Unused).text);
  const parts = found && 'subgoals' in found.item ? found.item.subgoals : [];
  if (found) found.list.splice(found.at, 1);
  else blueprint.unused.splice(line, 1);
  if (as !== 'goal') for (const part of parts) put(blueprint.unused, unread(part.text, part.place, 'not-understood'));
  place(blueprint, as, text, item.place, phase, as === 'goal' ? parts : []);
}

function place(
  blueprint: Blueprint,
  as: Making,
  text: string,
  at: Place,
  phase: PhaseKey | undefined,
  parts: ReadSubGoal[],
): void {
  const plain: ReadItem = { text, place: at, ...sure };
  switch (as) {
    case 'goal':
      return put(home(blueprint, at, phase).goals, { ...goal(text, at), subgoals: parts });
    case 'phase':
      if (!phase) return put(blueprint.unused, unread(text, at, 'heading'));
      if (!blueprint.phases.some(({ key }) => key === phase))
        put(blueprint.phases, { key: phase, label: text, place: at, ...sure, goals: [] });
      return;
    case 'kpi':
      return put(blueprint.kpis, { name: text, place: at, ...sure, bounds: [], targetWords: '', frequency: '' });
    case 'skill':
      return put(blueprint.skills, { name: text, place: at, ...sure, tier: 'must-have', importance: null });
    case 'soft-skill':
      return put(blueprint.softSkills, plain);
    case 'criterion':
      return put(blueprint.promotionCriteria, plain);
    case 'responsibility': {
      const [group] = blueprint.responsibilities;
      if (group) return put(group.items, plain);
      blueprint.responsibilities.push({ title: 'Responsibilities', items: [plain] });
      return;
    }
    default:
      return put(blueprint.unused, unread(text, at, as));
  }
}

const unread = (text: string, at: Place, why: Unused['why']): Unused => ({ text, place: at, why });

/** Into a list, where it stands in the document. */
function put<T extends { place: Place }>(list: T[], item: T): void {
  const at = list.findIndex((one) => one.place.start > item.place.start);
  list.splice(at < 0 ? list.length : at, 0, item);
}

/** The phase a goal belongs to: the named one, made where there is none, else the one above it in the document. */
function home(blueprint: Blueprint, at: Place, key: PhaseKey | undefined): ReadPhase {
  const { phases } = blueprint;
  const known = key
    ? phases.find((phase) => phase.key === key)
    : phases.findLast((phase) => phase.place.start <= at.start);
  if (known) return known;
  if (!key && phases[0]) return phases[0];
  const made: ReadPhase = {
    key: key ?? 'day-30',
    label: phaseName(key ?? 'day-30'),
    place: at,
    ...sure,
    goals: [],
  };
  put(phases, made);
  return made;
}

function merge(list: Readable[], at: number): void {
  const [one, other] = [list[at], list[at + 1]];
  if (!one || !other || 'label' in one || 'label' in other) return;
  rename(one, `${wordsOf(one)} ${wordsOf(other)}`);
  one.place = {
    ...one.place,
    lastLine: Math.max(one.place.lastLine, other.place.lastLine),
    end: Math.max(one.place.end, other.place.end),
  };
  one.confidence = 1;
  if ('subgoals' in one && 'subgoals' in other) one.subgoals.push(...other.subgoals);
  list.splice(at + 1, 1);
}

/** Both halves stay inside the place of the whole; where its words are the source's, each has its own part of it. */
function split(list: Readable[], at: number, cut: number): void {
  const whole = list[at]!;
  const words = wordsOf(whole);
  const [first, second] = [words.slice(0, cut).trim(), words.slice(cut).trim()];
  const { start, end } = whole.place;
  if ('label' in whole || !first || !second || end - start < 2) return;
  const middle = Math.min(end - 1, Math.max(start + 1, start + cut));
  const rest = structuredClone(whole);
  rename(whole, first);
  rename(rest, second);
  whole.place = { ...whole.place, end: middle };
  rest.place = { ...rest.place, start: middle };
  whole.confidence = rest.confidence = 1;
  if ('subgoals' in whole) whole.subgoals = [];
  if ('target' in rest) rest.target = null;
  list.splice(at + 1, 0, rest);
}

function nest({ list, at, item, kind }: Found): void {
  const before = list[at - 1];
  if (kind !== 'goal' || !before || !('subgoals' in before) || !('subgoals' in item)) return;
  const { text, place: own, target, subgoals } = item;
  list.splice(at, 1);
  before.subgoals.push({ text, place: own, ...sure, target }, ...subgoals);
}

function lift(blueprint: Blueprint, { list, at, item, kind }: Found): void {
  if (kind !== 'part' || !('target' in item)) return;
  for (const { goals } of blueprint.phases) {
    const parent = goals.findIndex(({ subgoals }) => subgoals === list);
    if (parent < 0) continue;
    list.splice(at, 1);
    const { text, place: own, target } = item as ReadSubGoal;
    goals.splice(parent + 1, 0, { ...goal(text, own), target });
    return;
  }
}

function move(blueprint: Blueprint, { list, at, item }: Found, phase: PhaseKey): void {
  list.splice(at, 1);
  item.confidence = 1;
  home(blueprint, item.place, phase).goals.push(item as ReadGoal);
}
