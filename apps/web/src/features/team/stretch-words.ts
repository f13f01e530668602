import { phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';

/** A part of the field in words: "on the way to day 60", "between the start and day 90". */
export function stretchWords([from, to]: readonly [number, number], axis: readonly PhaseKey[]): string {
  const first = Math.floor(from);
  const last = Math.max(first, Math.ceil(to) - 1);
  const end = axis[last];
  if (!end) return 'part of the field';
  if (first === last) return `On the way to ${phaseName(end)}`;
  const before = axis[first - 1];
  return `Between ${before ? phaseName(before) : 'the start'} and ${phaseName(end)}`;
}
