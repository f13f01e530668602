import { compareInstants, type IsoInstant } from './calendar.js';
import { goalState, workShare } from './completion.js';
import type { Criterion, CriterionBasis } from './criterion.js';
import { changeFrom, readingOf } from './kpi.js';
import { judgedPeriods } from './kpi-criteria.js';
import { nextStepSays } from './next-step-says.js';
import type { GoalTree, PersonName } from './plan-facts.js';
import type { Readiness } from './readiness.js';
import type { ReadinessFacts } from './readiness-facts.js';
import type { KpiPart } from './template.js';

/** What somebody can do about criteria that are not met; the easiest first. */
export const stepKinds = [
  'rate',
  'sign-off',
  'rate-skills',
  'attach',
  'ask-sign-off',
  'record',
  'baseline',
  'hold-check-in',
  'finish',
  'show',
  'grow',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One thing that would change how a hire stands. */
export interface NextStep {
  kind: StepKind;
  /** Null where nobody manages the hire. */
  who: PersonName | null;
  /** Keys of the criteria that are met once it is done as well as can be. */
  closes: string[];
  /** Keys of those that come closer by it. */
  advances: string[];
  /** "Ruth Okafor rates 3 criteria that have evidence". */
  says: string;
}

/** What one criterion asks of one person. */
export interface Move {
  kind: StepKind;
  criterion: Criterion;
  closes: boolean;
  /** What is left of the work, 0 to 1; of two alike the smaller is easier. */
  left?: number;
}

/**
 * The few steps (at most `most`) that close most: what waits on the same person for the same reason is one step. Those that
 * close required criteria come first, the more the earlier, then those that bring required ones closer, then what supports;
 * of two alike the easier. Nothing on a closed plan. To the `reader` (a person's id) their own steps say "you".
 */
export function nextSteps(
  facts: ReadinessFacts,
  { criteria }: Pick<Readiness, 'criteria'>,
  most = 4,
  reader: number | null = null,
): NextStep[] {
  if (facts.closedAt) return [];
  const moves = criteria.filter(({ verdict }) => verdict !== 'met').flatMap((one) => moveOf(one, facts) ?? []);
  const groups = Map.groupBy(moves, (move) => groupOf(move));
  return [...groups.values()]
    .map((group) => ({ group, order: orderOf(group) }))
    .sort((a, b) => compare(a.order, b.order))
    .slice(0, most)
    .map(({ group }) => stepOf(group, facts, reader));
}

/** A goal is a piece of work of its own; everything else is done in one go. */
const groupOf = ({ kind, closes, criterion }: Move): string =>
  kind === 'finish' ? criterion.key : `${kind} ${closes ? 'closes' : 'advances'}`;

function orderOf(group: readonly Move[]): number[] {
  const required = group.filter(({ criterion }) => criterion.weight === 'required');
  const closing = (moves: readonly Move[]) => moves.filter(({ closes }) => closes).length;
  return [
    -closing(required),
    required.length ? 0 : 1,
    -closing(group),
    stepKinds.indexOf(group[0]!.kind),
    group[0]!.left ?? 0,
    -group.length,
  ];
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

const ofManager: readonly StepKind[] = ['rate', 'sign-off', 'rate-skills', 'hold-check-in'];

function stepOf(group: Move[], { hire, manager }: ReadinessFacts, reader: number | null): NextStep {
  const [{ kind }] = group as [Move];
  const keys = (closes: boolean) =>
    group.filter((move) => move.closes === closes).map(({ criterion }) => criterion.key);
  const person = ofManager.includes(kind) ? manager : hire;
  const who = person && { id: person.id, name: person.name };
  return { kind, who, closes: keys(true), advances: keys(false), says: nextStepSays(group, { hire, manager }, reader) };
}

/** What would bring one criterion on; null where only time does. */
function moveOf(criterion: Criterion, facts: ReadinessFacts): Move | null {
  const { basis } = criterion;
  const move = (kind: StepKind, closes: boolean, left?: number): Move => ({ kind, criterion, closes, left });
  switch (basis.source) {
    case 'promotion':
      return promotion(criterion, basis, move);
    case 'goal':
      return goal(basis.goal, move);
    case 'skill':
      return skill(criterion, basis, facts, move);
    case 'kpi':
      return kpi(basis, facts, move);
    case 'check-ins':
      return move('hold-check-in', basis.held === 0 || basis.lastGood);
  }
}

type Make = (kind: StepKind, closes: boolean, left?: number) => Move;
type BasisOf<S extends CriterionBasis['source']> = Extract<CriterionBasis, { source: S }>;

const isNewer = (at: IsoInstant | undefined, than: IsoInstant | undefined): boolean =>
  at !== undefined && (than === undefined || compareInstants(at, than) > 0);

function promotion({ evidence }: Criterion, { manager }: BasisOf<'promotion'>, move: Make): Move {
  if (evidence.length === 0) return move('attach', manager?.rating === 'consistently');
  return isNewer(evidence[0]!.at, manager?.at) ? move('rate', true) : move('show', false);
}

function goal(tree: GoalTree, move: Make): Move {
  if (goalState(tree) === 'awaiting sign-off') return move('sign-off', true);
  const left = 1 - workShare(tree);
  if (left > 0 || tree.signOff?.outcome === 'returned') return move('finish', !tree.asksSignOff, left);
  if (tree.asksEvidence && tree.evidence.length === 0) return move('attach', !tree.asksSignOff);
  return move('ask-sign-off', false);
}

/** Worth rating when something speaks for the level that is asked, and came after the manager's last word. */
function skill(
  { evidence }: Criterion,
  { skill: { key }, required, hire, manager }: BasisOf<'skill'>,
  { skillRatings }: ReadinessFacts,
  move: Make,
): Move {
  const last = (side: 'hire' | 'manager') => skillRatings.findLast((one) => one.skill === key && one.side === side)?.at;
  const said = last('manager');
  const speaks =
    isNewer(evidence[0]?.at, said) || (hire !== null && hire >= required.level && isNewer(last('hire'), said));
  if (speaks) return move('rate-skills', true);
  return manager === null ? move('rate-skills', false) : move('grow', false);
}

function kpi(
  { course, judged, met, missed }: BasisOf<'kpi'>,
  { measurements }: ReadinessFacts,
  move: Make,
): Move | null {
  const { parts, key } = course.kpi;
  // a change is judged by how far it went from a baseline, in per cent from one that is not nought
  const unjudged = (part: KpiPart, at: number): boolean =>
    part.op === 'change' && changeFrom(part, 0, readingOf(measurements, key, at, null)?.value ?? null) === null;
  if (parts.some(unjudged)) return move('baseline', false);
  const open = judgedPeriods(course).filter(({ standing }) => standing === 'no data');
  if (open.length === 0) return null;
  const untouched = open.filter(({ readings }) => readings.every((reading) => reading === null)).length;
  return move('record', missed === 0 && (met + untouched) * 2 >= judged + open.length);
}
