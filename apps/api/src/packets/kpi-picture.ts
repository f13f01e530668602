import { kpiGeometry, kpiHeight, kpiMargin } from '@milepost/shared/kpi-geometry';
import type { KpiPoint, KpiSeries } from '@milepost/shared/kpi-series';
import type { Stretch } from '@milepost/shared/kpi-zones';

/** Colours of paper: those of the screen by day. */
const ink = { dark: '#1d2420', line: '#4f5752', pale: '#767f79', pine: '#2f6b4f', brick: '#9c3b25', amber: '#a87400' };
const soft = { pine: '#dfeae2', amber: '#f6ead0' };

/** The line of one part of a KPI as SVG, drawn where the screen draws it. */
export function kpiPicture(series: KpiSeries, width: number): string {
  const { points, zones } = series;
  const { right, x, y, last, begins, path } = kpiGeometry(series, width);
  const foot = kpiHeight - kpiMargin.bottom;
  const band = ({ from, to }: Stretch, fill: string, edge: string): string => {
    const top = to === null ? kpiMargin.top - 4 : y(to);
    const bottom = from === null ? foot : y(from);
    const tall = Math.max(4, bottom - top);
    const edges = [from, to].flatMap((bound) => (bound === null ? [] : [`M${kpiMargin.left} ${y(bound)}H${right}`]));
    return `<rect x="${kpiMargin.left}" y="${Math.min(top, bottom - tall)}" width="${right - kpiMargin.left}" height="${tall}" fill="${fill}"/>
      <path d="${edges.join('')}" stroke="${edge}" stroke-dasharray="3 3" fill="none"/>`;
  };
  const newest = points[last];
  return `<svg width="${width}" height="${kpiHeight}" viewBox="0 0 ${width} ${kpiHeight}">
    ${zones?.near ? band(zones.near, soft.amber, ink.amber) : ''}
    ${zones ? band(zones.met, soft.pine, ink.pine) : ''}
    ${begins === null ? '' : `<path d="M${begins} ${kpiMargin.top - 6}V${foot}" stroke="${ink.pale}" stroke-dasharray="1 3" fill="none"/>`}
    <path d="${path}" fill="none" stroke="${ink.line}" stroke-width="1.6" stroke-linejoin="round"/>
    ${points
      .map((point, at) =>
        point.value === null
          ? `<path d="M${x(at)} ${foot - 3}v3" stroke="${ink.pale}"/>`
          : dot(point, x(at), y(point.value), at === last),
      )
      .join('')}
    ${newest ? `<text x="${x(last) + 9}" y="${y(newest.value!) + 4}" font-size="11" font-weight="bold" fill="${newest.standing === 'missed' && newest.period.counts ? ink.brick : ink.dark}">${newest.written}</text>` : ''}
    <text x="${kpiMargin.left}" y="${kpiHeight - 5}" font-size="9" fill="${ink.line}">${points[0]?.when ?? ''}</text>
    ${points.length > 1 ? `<text x="${right}" y="${kpiHeight - 5}" font-size="9" text-anchor="end" fill="${ink.line}">${points.at(-1)!.when}</text>` : ''}
  </svg>`;
}

/** How a reading stands, as a shape: met a disc, near a ring, missed an open square, what does not count a small pale dot. */
function dot({ standing, period }: KpiPoint, x: number, y: number, last: boolean): string {
  if (!period.counts || standing === 'no data')
    return `<circle cx="${x}" cy="${y}" r="${last ? 3 : 2}" fill="${ink.pale}"/>`;
  if (standing === 'missed')
    return `<rect x="${x - 3.5}" y="${y - 3.5}" width="7" height="7" fill="#ffffff" stroke="${ink.brick}" stroke-width="1.7"/>`;
  if (standing === 'near')
    return `<circle cx="${x}" cy="${y}" r="3.2" fill="#ffffff" stroke="${ink.amber}" stroke-width="1.7"/>`;
  return `<circle cx="${x}" cy="${y}" r="${last ? 4 : 2.5}" fill="${ink.dark}"/>`;
}
