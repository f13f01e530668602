import { paceThresholds } from '@milepost/shared/pace-thresholds';

/** A way of looking at the field: how many stretches both axes have, and the box it is drawn in. */
export interface FieldScale {
  stretches: number;
  width: number;
  height: number;
  /** Px kept at the left edge for those who start soon; none where nobody does. */
  shelf?: number;
}

export const fieldMargin = { top: 16, right: 20, bottom: 50, left: 42 };

/** Px from the left for a point in time, in stretches. */
export function fieldX(at: number, { stretches, width, shelf = 0 }: FieldScale): number {
  const left = fieldMargin.left + shelf;
  return left + (at / stretches) * (width - left - fieldMargin.right);
}

/** Px from the top for a point of progress, in stretches. */
export const fieldY = (at: number, { stretches, height }: FieldScale): number =>
  height - fieldMargin.bottom - (at / stretches) * (height - fieldMargin.top - fieldMargin.bottom);

/** The point in time at a px from the left, within the field. */
export function fieldTime(x: number, scale: FieldScale): number {
  const { stretches } = scale;
  const start = fieldX(0, scale);
  const share = (x - start) / (fieldX(stretches, scale) - start);
  return Math.min(1, Math.max(0, share)) * stretches;
}

/** A straight border: progress reached = `slope` × time + `rise`, in stretches. */
export interface FieldBorder {
  slope: number;
  rise: number;
}

/**
 * A plan is short of a share of all goals up to its current milestone. With as many goals in every stretch, that is a
 * share of (time + ½) stretches on average over each, so that a border is a straight line which opens with time.
 */
const border = (share: number): FieldBorder => ({ slope: 1 - share, rise: -share / 2 });

/** Where the pace rule's shares lie on the field. */
export const fieldBorders = {
  /** Above it a plan is ahead … */
  ahead: border(-paceThresholds.ahead.share),
  /** … below this one at risk … */
  atRisk: border(paceThresholds.atRisk.share),
  /** … and below this one behind. */
  behind: border(paceThresholds.behind.share),
};

export const progressAt = ({ slope, rise }: FieldBorder, time: number): number => slope * time + rise;
