import { trailScale } from './trail-scale';

interface Props {
  /** Days of the dated milestones, rising. */
  days: readonly number[];
  today: number;
  reached: number;
  /** One sentence of what it shows. */
  label: string;
  width?: number;
}

/** The trail in a table cell: where the line ends against where today stands. All stretches are of one width. */
export function TrailMini({ days, today, reached, label, width = 148 }: Props) {
  const scale = trailScale(days, width - 10, -1, 1);
  const at = (day: number) => 4 + scale(day);
  return (
    <svg width={width} height={20} role="img" aria-label={label} style={{ display: 'block', overflow: 'visible' }}>
      <line
        x1={4}
        x2={width - 6}
        y1={12}
        y2={12}
        stroke="var(--edge)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="0.1 5"
      />
      <line x1={4} x2={at(reached)} y1={12} y2={12} stroke="var(--pine)" strokeWidth="3" strokeLinecap="round" />
      {days.map((day) => (
        <path
          key={day}
          transform={`translate(${at(day) - 4} 3)`}
          d="M0 11V4a4 4 0 0 1 8 0v7z"
          fill={day <= today ? 'var(--pine)' : 'var(--bg)'}
          stroke={day <= today ? 'var(--pine)' : 'var(--edge)'}
          strokeWidth="1.2"
        />
      ))}
      <line x1={at(today)} x2={at(today)} y1={2} y2={17} stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
