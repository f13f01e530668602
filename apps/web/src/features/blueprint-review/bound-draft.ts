import type { ReadBound } from '@milepost/blueprint/blueprint';
import { numberIn } from './number-in';

/** A bound of a KPI while it is typed. */
export interface BoundDraft {
  /** Tells it from the others of its KPI. */
  key: number;
  label: string;
  op: ReadBound['op'];
  low: string;
  high: string;
  unit: string;
  period: string;
}

/** What is wrong with one, by field. */
export type BoundProblems = Partial<Record<'low' | 'high', string>>;

export const emptyBound = (key: number): BoundDraft => ({
  ...{ key, label: '', unit: '', period: '' },
  ...{ op: '>=', low: '', high: '' },
});

/** A bound as its form shows it: one number in the first field, whichever side it is on. */
export function boundDraft({ label = '', op, min, max, unit, period = '' }: ReadBound, key: number): BoundDraft {
  const [low, high] = min === null ? [max, null] : [min, max === min ? null : max];
  return { key, label, op, low: low?.toString() ?? '', high: high?.toString() ?? '', unit, period };
}

/** The bound that was typed, or what keeps it from being one. */
export function typedBound(draft: BoundDraft): { bound: ReadBound } | { problems: BoundProblems } {
  const { op } = draft;
  const low = numberIn(draft.low);
  const high = op === '=' ? null : numberIn(draft.high);
  if (low === null || Number.isNaN(low)) return { problems: { low: 'Write a number' } };
  if (Number.isNaN(high) || (op === 'range' && high === null)) return { problems: { high: 'Write a number' } };
  if (high !== null && high < low && op !== 'change') return { problems: { high: `Not below ${low}` } };
  const [label, unit, period] = [draft.label.trim(), draft.unit.trim(), draft.period.trim()];
  const bound = { op, ...ends(op, low, high), unit, ...(period && { period }) };
  return { bound: label ? { label, ...bound } : bound };
}

/** One number behind a sign bounds its side only; two are a band, or a range. */
function ends(op: ReadBound['op'], low: number, high: number | null): Pick<ReadBound, 'min' | 'max'> {
  if (high !== null) return { min: Math.min(low, high), max: Math.max(low, high) };
  if (op === '>' || op === '>=') return { min: low, max: null };
  if (op === '<' || op === '<=') return { min: null, max: low };
  return { min: low, max: low };
}
