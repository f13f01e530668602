import type { KpiPoint, KpiSeries } from './kpi-series.js';

/** How tall the picture of a KPI is, and what is left free around its line. */
export const kpiHeight = 92;
export const kpiMargin = { top: 12, right: 52, bottom: 20, left: 2 };

/** Where everything of a KPI's line lies on a picture of some width. */
export interface KpiGeometry {
  right: number;
  x: (at: number) => number;
  y: (value: number) => number;
  /** Of the newest reading; -1 without any. */
  last: number;
  /** Where the periods begin that count; null where all do, or none. */
  begins: number | null;
  /** Readings that follow each other are joined; where one is missing, the line ends and begins anew. */
  path: string;
}

export function kpiGeometry({ points, axis }: KpiSeries, width: number): KpiGeometry {
  const right = width - kpiMargin.right;
  const step = (right - kpiMargin.left - 10) / Math.max(1, points.length - 1);
  const x = (at: number) => kpiMargin.left + 5 + at * step;
  const y = (value: number) =>
    kpiMargin.top + ((axis[1] - value) / (axis[1] - axis[0])) * (kpiHeight - kpiMargin.top - kpiMargin.bottom);
  const counted = points.findIndex(({ period }) => period.counts);
  return {
    right,
    x,
    y,
    last: points.findLastIndex(({ value }) => value !== null),
    begins: counted > 0 ? x(counted) - step / 2 : null,
    path: pathOf(points, x, y),
  };
}

const pathOf = (points: readonly KpiPoint[], x: (at: number) => number, y: (value: number) => number): string =>
  points
    .map(({ value }, at) =>
      value === null ? '' : `${at > 0 && points[at - 1]!.value !== null ? 'L' : 'M'}${x(at)},${y(value)}`,
    )
    .join('');
