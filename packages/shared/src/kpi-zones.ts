import type { KpiPart } from './template.js';

/** A stretch of numbers; null is without end. */
export interface Stretch {
  from: number | null;
  to: number | null;
}

/** Where readings of a part lie when they are met and, of a bound with two numbers, when they are near. */
export interface KpiZones {
  met: Stretch;
  near: Stretch | null;
}

/**
 * The bound of a part as stretches to draw: of its values, or of their change from the baseline where it bounds a change.
 * They tell what `judge` tells, but for the edge itself and for what is near to a single bound, which is no band.
 */
export function kpiZones({ op, min, max, better, band }: KpiPart): KpiZones {
  if (op === 'change') {
    const least = Math.min(Math.abs(min!), Math.abs(max!));
    return { met: better === 'lower' ? upTo(-least) : from(least), near: null };
  }
  if (better === 'within') return { met: { from: min, to: max }, near: null };
  if (band)
    return op.startsWith('>')
      ? { met: from(max!), near: { from: min, to: max } }
      : { met: upTo(min!), near: { from: min, to: max } };
  // of a range that is better higher its lower end is asked for, and the other way round
  return { met: better === 'higher' ? from(min!) : upTo(max!), near: null };
}

const from = (least: number): Stretch => ({ from: least, to: null });
const upTo = (most: number): Stretch => ({ from: null, to: most });
