import { useElementSize } from '@mantine/hooks';
import { burnUpLabels } from './burn-up-labels';

export interface BurnUpProps {
  /** First and last day of the phase, and what stands under the axis at each. */
  from: number;
  to: number;
  fromLabel: string;
  toLabel: string;
  today: number;
  /** Mean completion of the required goals after each change, 0..1, rising in day; the first holds at `from`. */
  steps: readonly { day: number; share: number }[];
  /** What was to be expected by today, 0..1. */
  expected: number;
  /** Days that waited on somebody else; they are never charged to the hire. */
  waits?: readonly { from: number; to: number; why: string }[];
  /** One sentence for those who do not see the picture. */
  summary: string;
}

const height = 168;
/** Keeps the numbers readable where a line runs behind them. */
const halo = { stroke: 'var(--bg)', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;
const m = { top: 12, right: 8, bottom: 40, left: 40 };

/** Steps (never smoothed) against the straight dashed expectation, with today's two numbers. */
export function BurnUp(props: BurnUpProps) {
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} style={{ width: '100%', minHeight: height }}>
      {width > 0 && <Picture {...props} width={width} />}
    </figure>
  );
}

function Picture(props: BurnUpProps & { width: number }) {
  const { from, to, fromLabel, toLabel, steps, expected, waits = [], summary, width } = props;
  const today = Math.min(Math.max(props.today, from), to);
  const x = (day: number) =>
    m.left + ((Math.min(Math.max(day, from), to) - from) / Math.max(1, to - from)) * (width - m.left - m.right);
  const y = (share: number) => height - m.bottom - share * (height - m.top - m.bottom);
  const now = steps.at(-1)?.share ?? 0;
  const [first, ...later] = steps;
  const rises = later.map((step) => `H${x(step.day)}V${y(step.share)}`).join('');
  const line = `M${x(from)},${y(first?.share ?? 0)}${rises}H${x(today)}`;
  const lateToday = x(today) > width - 96;
  const earlyToday = x(today) < m.left + 96;
  const labels = burnUpLabels({ done: y(now), expected: y(expected), axis: y(0) }, lateToday || earlyToday);
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={summary}
      style={{ display: 'block', overflow: 'visible' }}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={m.left} x2={width - m.right} y1={y(share)} y2={y(share)} stroke="var(--line)" />
          <text x={m.left - 8} y={y(share) + 4} fontSize="12" textAnchor="end" fill="var(--ink-3)">
            {share * 100}%
          </text>
        </g>
      ))}
      <line x1={x(from)} y1={y(0)} x2={x(to)} y2={y(1)} stroke="var(--ink-3)" strokeWidth="1.5" strokeDasharray="4 4" />
      <path d={`${line}V${y(0)}H${x(from)}z`} fill="var(--pine-soft)" opacity=".7" />
      <path d={line} fill="none" stroke="var(--pine)" strokeWidth="2.5" strokeLinejoin="round" />
      <line x1={x(today)} x2={x(today)} y1={y(0)} y2={m.top + 6} stroke="var(--ink)" strokeWidth="1.2" />
      <circle cx={x(today)} cy={y(expected)} r="3" fill="var(--bg)" stroke="var(--ink-3)" strokeWidth="1.5" />
      <circle cx={x(today)} cy={y(now)} r="4" fill="var(--pine)" />
      <text
        x={x(today) + (lateToday ? -8 : 8)}
        y={labels.done}
        fontSize="13"
        {...halo}
        fontWeight="600"
        textAnchor={lateToday ? 'end' : 'start'}
        fill="var(--pine)"
      >
        {Math.round(now * 100)}% done
      </text>
      <text
        x={x(today) + (earlyToday ? 8 : -8)}
        y={labels.expected}
        fontSize="12"
        {...halo}
        textAnchor={earlyToday ? 'start' : 'end'}
        fill="var(--ink-2)"
      >
        {Math.round(expected * 100)}% expected
      </text>
      {waits.map((wait) => (
        <path
          key={wait.from}
          d={`M${x(wait.from)},${y(0) + 9}v-4H${x(wait.to)}v4`}
          fill="none"
          stroke="var(--wait)"
          strokeWidth="1.6"
        >
          <title>{wait.why}</title>
        </path>
      ))}
      <text x={m.left} y={height - 8} fontSize="12" fill="var(--ink-3)">
        {x(today) - m.left > 72 || today === from ? fromLabel : ''}
      </text>
      {today !== from && (
        <text x={x(today)} y={height - 8} fontSize="12" fontWeight="600" textAnchor="middle" fill="var(--ink)">
          today
        </text>
      )}
      <text x={width - m.right} y={height - 8} fontSize="12" textAnchor="end" fill="var(--ink-3)">
        {width - m.right - x(today) > 72 ? toLabel : ''}
      </text>
    </svg>
  );
}
