import { isPhaseKey } from '@milepost/shared/phase';
import {
  listOf,
  number,
  oneOf,
  optional,
  orNull,
  record,
  within,
  type FieldShapes,
  type Shape,
} from '@milepost/shared/shape';
import type { ReadBound, ReadTarget } from './blueprint.js';
import { longestWords, makings, mostBounds, mostCorrections, type Correction } from './correction.js';

const id: Shape = (value, path) =>
  typeof value === 'string' && /^\d{1,9}-\d{1,9}$/.test(value) ? [] : [`${path}: must look like 120-164`];
const words: Shape = (value, path) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestWords
    ? []
    : [`${path}: must be 1 to ${longestWords} characters`];
const short: Shape = (value, path) =>
  typeof value === 'string' && value.length <= 100 ? [] : [`${path}: must be at most 100 characters`];
const phase: Shape = (value, path) => (isPhaseKey(value) ? [] : [`${path}: must look like day-30, week-2 or month-6`]);
const count = orNull(within(1, 1_000_000));

const target = record<Omit<ReadTarget, 'soft'>>({ min: count, max: count, unit: short });
const bound = record<ReadBound>({
  label: optional(short),
  op: oneOf('>', '>=', '<', '<=', '=', 'range', 'change'),
  min: orNull(number),
  max: orNull(number),
  unit: short,
  period: optional(short),
});

const bounds: Shape = (value, path) =>
  Array.isArray(value) && value.length > mostBounds
    ? [`${path}: must be at most ${mostBounds}`]
    : listOf(bound)(value, path);

/** What each kind holds beside its kind. */
const fields: { [Kind in Correction['kind']]: FieldShapes<Omit<Extract<Correction, { kind: Kind }>, 'kind'>> } = {
  make: { id, as: oneOf(...makings), phase: optional(phase) },
  merge: { id },
  split: { id, at: within(1, longestWords) },
  nest: { id },
  lift: { id },
  move: { id, phase },
  reword: { id, text: words },
  target: { id, target: orNull(target) },
  bounds: { id, bounds, frequency: short },
  confirm: { id },
  propose: {},
};
const shapes = new Map(
  Object.entries(fields).map(([kind, others]) => [kind, record<{ kind: string }>({ kind: oneOf(kind), ...others })]),
);

/** What is wrong with something that claims to be a list of corrections, each problem led by its path. Empty means well. */
export function correctionProblems(list: unknown): string[] {
  if (!Array.isArray(list)) return ['corrections: must be a list'];
  if (list.length > mostCorrections) return [`corrections: must be at most ${mostCorrections}`];
  return list.flatMap((one: unknown, at) => {
    const kind = typeof one === 'object' && one !== null && 'kind' in one ? one.kind : undefined;
    const shape = shapes.get(String(kind));
    return shape
      ? shape(one, `corrections[${at}]`)
      : [`corrections[${at}].kind: must be one of ${[...shapes.keys()].join(', ')}`];
  });
}
