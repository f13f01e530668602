import { kpiGeometry, kpiHeight as height, kpiMargin as margin } from '@milepost/shared/kpi-geometry';
import type { KpiSeries } from '@milepost/shared/kpi-series';
import type { Stretch } from '@milepost/shared/kpi-zones';
import { useElementSize } from '@mantine/hooks';
import { KpiDot, PausedBars } from './kpi-dot';

export interface KpiLineProps {
  series: KpiSeries;
  /** One sentence for those who do not see the picture. */
  summary: string;
}

/**
 * One KPI over its periods: the target as a soft band, what is near dashed beside it, readings as dots, outside as open
 * squares, a gap where a reading is missing, two strokes where the plan rested, and the last value in numbers.
 */
export function KpiLine(props: KpiLineProps) {
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} style={{ width: '100%', minHeight: height }}>
      {width > 0 && <KpiLinePicture {...props} width={width} />}
    </figure>
  );
}

/** The picture at a width that is known. */
export function KpiLinePicture({ series, summary, width }: KpiLineProps & { width: number }) {
  const { points, zones } = series;
  const { right, x, y, last, begins, path } = kpiGeometry(series, width);
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={summary}
      style={{ display: 'block', overflow: 'visible' }}
    >
      {zones?.near && (
        <Band stretch={zones.near} y={y} right={right} fill="var(--amber-soft)" edge="var(--amber-mark)" />
      )}
      {zones && <Band stretch={zones.met} y={y} right={right} fill="var(--pine-soft)" edge="var(--pine)" />}
      {begins !== null && (
        <path
          d={`M${begins} ${margin.top - 6}V${height - margin.bottom}`}
          stroke="var(--ink-3)"
          strokeDasharray="1 3"
        />
      )}
      <path d={path} fill="none" stroke="var(--ink-2)" strokeWidth="1.6" strokeLinejoin="round" />
      {points.map((point, i) =>
        point.period.paused ? (
          <PausedBars key={point.when} x={x(i)} y={height - margin.bottom - 4} />
        ) : point.value === null ? (
          <path key={point.when} d={`M${x(i)} ${height - margin.bottom - 3}v3`} stroke="var(--ink-3)" />
        ) : (
          <KpiDot
            key={point.when}
            x={x(i)}
            y={y(point.value)}
            standing={point.standing}
            counts={point.period.counts}
            last={i === last}
          />
        ),
      )}
      {last >= 0 && (
        <text
          x={x(last) + 10}
          y={y(points[last]!.value!) + 4}
          fontSize="13"
          fontWeight="600"
          fill={points[last]!.standing === 'missed' && points[last]!.period.counts ? 'var(--brick)' : 'var(--ink)'}
          stroke="var(--bg)"
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {points[last]!.written}
        </text>
      )}
      <text x={margin.left} y={height - 4} fontSize="12" fill="var(--ink-3)">
        {points[0]?.when}
      </text>
      {points.length > 1 && (
        <text x={right} y={height - 4} fontSize="12" textAnchor="end" fill="var(--ink-3)">
          {points.at(-1)!.when}
        </text>
      )}
    </svg>
  );
}

interface BandProps {
  stretch: Stretch;
  y: (value: number) => number;
  right: number;
  fill: string;
  edge: string;
}

/** A stretch of numbers across the picture, its ends dashed where it has them. */
function Band({ stretch: { from, to }, y, right, fill, edge }: BandProps) {
  const top = to === null ? margin.top - 4 : y(to);
  const bottom = from === null ? height - margin.bottom : y(from);
  // a bound at the very end of what can be still shows
  const tall = Math.max(4, bottom - top);
  return (
    <>
      <rect x={margin.left} y={Math.min(top, bottom - tall)} width={right - margin.left} height={tall} fill={fill} />
      {[from, to].map(
        (bound) =>
          bound !== null && (
            <path
              key={bound}
              d={`M${margin.left} ${y(bound)}H${right}`}
              stroke={edge}
              strokeWidth="1"
              strokeDasharray="3 3"
            />
          ),
      )}
    </>
  );
}
