import { isPhaseKey } from '@milepost/shared/phase';
import { listOf, number, oneOf, optional, orNull, record, type Shape, within } from '@milepost/shared/shape';
import { longestWords, makings, mostCorrections, type Correction } from './correction.js';

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

const target = record<{ min: number | null; max: number | null; unit: string }>({
  min: count,
  max: count,
  unit: short,
});
const bound = record<{ op: string; min: number | null; max: number | null; unit: string; period?: string }>({
  op: oneOf('>', '>=', '<', '<=', '=', 'range', 'change'),
  min: orNull(number),
  max: orNull(number),
  unit: short,
  period: optional(short),
});

const only = (kind: Correction['kind']): Shape => oneOf(kind);
const shapes: Record<Correction['kind'], Shape> = {
  make: record<object>({ kind: only('make'), id, as: oneOf(...makings), phase: optional(phase) } as never),
  merge: record<object>({ kind: only('merge'), id } as never),
  split: record<object>({ kind: only('split'), id, at: within(1, longestWords) } as never),
  nest: record<object>({ kind: only('nest'), id } as never),
  lift: record<object>({ kind: only('lift'), id } as never),
  move: record<object>({ kind: only('move'), id, phase } as never),
  reword: record<object>({ kind: only('reword'), id, text: words } as never),
  target: record<object>({ kind: only('target'), id, target: orNull(target) } as never),
  bounds: record<object>({ kind: only('bounds'), id, bounds: listOf(bound), frequency: short } as never),
  confirm: record<object>({ kind: only('confirm'), id } as never),
  propose: record<object>({ kind: only('propose') } as never),
};

/** What is wrong with something that claims to be a list of corrections, each problem led by its path. Empty means well. */
export function correctionProblems(list: unknown): string[] {
  if (!Array.isArray(list)) return ['corrections: must be a list'];
  if (list.length > mostCorrections) return [`corrections: must be at most ${mostCorrections}`];
  return list.flatMap((one: unknown, at) => {
    const kind = typeof one === 'object' && one !== null && 'kind' in one ? one.kind : undefined;
    const shape = Object.hasOwn(shapes, String(kind)) ? shapes[String(kind) as Correction['kind']] : undefined;
    return shape
      ? shape(one, `corrections[${at}]`)
      : [`corrections[${at}].kind: must be one of ${Object.keys(shapes).join(', ')}`];
  });
}
