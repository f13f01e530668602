import type { TeamFieldProps } from './team-field';
import {
  type FieldBorder,
  fieldBorders,
  fieldMargin,
  type FieldScale,
  fieldX,
  fieldY,
  progressAt,
} from './team-field-scale';

/** What the hires stand on: the grid of stretches, the diagonal, the band of who is on pace and where behind begins. */
export function FieldGround({
  posts,
  scale,
  tight,
}: Pick<TeamFieldProps, 'posts'> & { scale: FieldScale; tight: boolean }) {
  const end = posts.length;
  const x = (at: number) => fieldX(at, scale);
  const y = (at: number) => fieldY(at, scale);
  const line = (border: FieldBorder) => `M${x(0)},${y(progressAt(border, 0))}L${x(end)},${y(progressAt(border, end))}`;
  const { ahead, atRisk, behind } = fieldBorders;
  return (
    <g aria-hidden>
      <clipPath id="team-field">
        <rect x={x(0)} y={y(end)} width={x(end) - x(0)} height={y(0) - y(end)} />
      </clipPath>
      <g clipPath="url(#team-field)">
        <path
          d={`${line(ahead)}L${x(end)},${y(progressAt(atRisk, end))}L${x(0)},${y(progressAt(atRisk, 0))}z`}
          fill="var(--pine-soft)"
        />
        {posts.slice(0, -1).map(({ label }, i) => (
          <path
            key={label}
            d={`M${x(i + 1)},${y(0)}V${y(end)}M${x(0)},${y(i + 1)}H${x(end)}`}
            stroke="var(--line)"
            fill="none"
          />
        ))}
        <path d={line(behind)} stroke="var(--ink-3)" strokeDasharray="2 4" />
        <path d={`M${x(0)},${y(0)}L${x(end)},${y(end)}`} stroke="var(--pine)" strokeWidth="1.5" />
      </g>
      <path d={`M${x(0)},${y(end)}V${y(0)}H${x(end)}`} fill="none" stroke="var(--edge)" />
      {posts.map(({ label }, i) => (
        <text key={label} x={fieldMargin.left - 8} y={y(i + 1) + 4} fontSize="12" textAnchor="end" fill="var(--ink-2)">
          {label}
        </text>
      ))}
      <text x={x(0)} y={scale.height - 4} fontSize="12" fill="var(--ink-2)">
        time since the start day
      </text>
      <text transform={`translate(10 ${y(0)}) rotate(-90)`} fontSize="12" fill="var(--ink-2)">
        progress reached
      </text>
      <path
        d={`M${x(0) + 140},${scale.height - 8}h12m-4,-3.5l4,3.5l-4,3.5M6,${y(0) - 104}v-12m-3.5,4l3.5,-4l3.5,4`}
        fill="none"
        stroke="var(--ink-2)"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <text x={x(end) - 8} y={y(0) - 10} fontSize="12" fill="var(--ink-3)" textAnchor="end">
        behind
      </text>
      <text x={x(0) + 8} y={y(end) + 14} fontSize="12" fill="var(--ink-3)">
        ahead
      </text>
      {!tight && (
        <text x={x(end * 0.86)} y={y(end * 0.95)} fontSize="12" fill="var(--pine)" textAnchor="end">
          on pace
        </text>
      )}
    </g>
  );
}
