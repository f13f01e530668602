import type { FieldMark } from './team-field';
import { fieldCells } from './team-field-cells';
import { type FieldScale, fieldX, fieldY } from './team-field-scale';

/** The narrowest that a cell may be, in px: three digits stand in it. */
const narrowest = 20;

/**
 * Too many to draw each: how many stand in every cell of the field. A dashed edge tells that some need
 * somebody, a tint that at least half of them do.
 */
export function FieldCells({ marks, scale }: { marks: readonly FieldMark[]; scale: FieldScale }) {
  const perStretch = fieldX(1, scale) - fieldX(0, scale) < 4 * narrowest ? 2 : 4;
  const wide = fieldX(1 / perStretch, scale) - fieldX(0, scale);
  const high = fieldY(0, scale) - fieldY(1 / perStretch, scale);
  return (
    <g pointerEvents="none">
      {fieldCells(marks, scale.stretches, perStretch).map(({ x, y, count, needing }) => (
        <g key={`${x} ${y}`} role="img" aria-label={`${count} hires, ${needing} of them need somebody`}>
          <rect
            x={fieldX(x, scale) + 1}
            y={fieldY(y, scale) - high + 1}
            width={wide - 2}
            height={high - 2}
            rx="3"
            fill={2 * needing >= count ? 'var(--brick-soft)' : 'var(--surface)'}
            stroke={needing ? 'var(--brick)' : 'var(--pine)'}
            {...(needing ? { strokeDasharray: '3 2' } : {})}
          />
          <text
            x={fieldX(x, scale) + wide / 2}
            y={fieldY(y, scale) - high / 2 + 3.5}
            fontSize="10"
            fontWeight="600"
            textAnchor="middle"
            fill="var(--ink)"
          >
            {count}
          </text>
        </g>
      ))}
    </g>
  );
}
