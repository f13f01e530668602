import { useElementSize } from '@mantine/hooks';
import { monthAndYear } from '../../ui/day-words';
import type { Insight } from './insight.queries';

const height = 132;
const m = { top: 14, right: 8, bottom: 22, left: 52 };

/** Month by month: a stroke up to the longest wait, a disc at the one in the middle; hollow while some still wait. */
export function WaitsPicture({ waits, summary }: { waits: Insight['waits']; summary: string }) {
  const { ref, width } = useElementSize();
  // an even number, so that the line half-way up is a whole one
  const most = Math.ceil(Math.max(4, ...waits.map(({ longestDays }) => longestDays)) / 2) * 2;
  const step = (width - m.left - m.right) / waits.length;
  const y = (days: number) => m.top + (1 - days / most) * (height - m.top - m.bottom);
  const every = Math.ceil(34 / Math.max(1, step));
  return (
    <div ref={ref} style={{ width: '100%', minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={summary} style={{ display: 'block' }}>
          {[0, most / 2, most].map((days) => (
            <g key={days}>
              <line x1={m.left} x2={width - m.right} y1={y(days)} y2={y(days)} stroke="var(--line)" />
              <text x={m.left - 6} y={y(days) + 4} fontSize="12" textAnchor="end" fill="var(--ink-3)">
                {days === most ? `${days} days` : days}
              </text>
            </g>
          ))}
          {waits.map(({ month, medianDays, longestDays, waiting }, at) => {
            const x = m.left + (at + 0.5) * step;
            return (
              <g key={month}>
                <line x1={x} x2={x} y1={y(0)} y2={y(longestDays)} stroke="var(--wait)" strokeWidth="1.6" />
                <line
                  x1={x - 4}
                  x2={x + 4}
                  y1={y(longestDays)}
                  y2={y(longestDays)}
                  stroke="var(--wait)"
                  strokeWidth="1.6"
                />
                <circle
                  cx={x}
                  cy={y(medianDays)}
                  r="4.5"
                  fill={waiting ? 'var(--bg)' : 'var(--wait)'}
                  stroke="var(--wait)"
                  strokeWidth="1.6"
                />
                {(waits.length - 1 - at) % every === 0 && (
                  <text x={x} y={height - 6} fontSize="12" textAnchor="middle" fill="var(--ink-3)">
                    {monthAndYear(month).slice(0, 3)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
