import type { PaceStatus } from '@milepost/shared/pace';
import { initialsOf } from '../face';
import type { FieldMark } from './team-field';
import type { FieldLabel } from './team-field-labels';
import { type FieldScale, fieldX, fieldY } from './team-field-scale';
import { isSoon } from './team-field-shelf';
import { diamondHalf } from './team-field-spots';
import css from './team-field.module.css';

export type PlacedMark = FieldMark & { px: number; py: number };

const edges: Record<PaceStatus, string> = {
  'not started': 'var(--ink-3)',
  ahead: 'var(--pine)',
  'on pace': 'var(--pine)',
  'at risk': 'var(--amber-mark)',
  behind: 'var(--brick)',
  paused: 'var(--ink-3)',
  complete: 'var(--pine)',
};

interface DotsProps {
  marks: readonly PlacedMark[];
  r: number;
  scale: FieldScale;
}

/** The shapes, those who need somebody on top, each of them with a line to where the time has come while there is room. */
export function FieldDots({ marks, r, scale }: DotsProps) {
  return (
    <g aria-hidden>
      {[...marks].reverse().map((mark) => (
        <g key={mark.id}>
          {mark.needs && r > 8 && (
            <line
              x1={mark.px}
              x2={mark.px}
              y1={mark.py}
              y2={fieldY(mark.x, scale)}
              stroke={edges[mark.pace]}
              strokeWidth="1.2"
              strokeDasharray="2 2"
            />
          )}
          <Leader mark={mark} r={r} scale={scale} />
          <Dot mark={mark} r={r} />
        </g>
      ))}
    </g>
  );
}

/** Leads a mark that stands beside its place to that place, once it does not cover it any more. */
function Leader({ mark, r, scale }: { mark: PlacedMark; r: number; scale: FieldScale }) {
  const { px, py, x, y } = mark;
  const [toX, toY] = [fieldX(x, scale), fieldY(y, scale)];
  if (isSoon(mark)) return null;
  if (Math.hypot(toX - px, toY - py) <= r) return null;
  return <path d={`M${px},${py}L${toX},${toY}`} stroke="var(--ink-3)" data-leader />;
}

/** Circle: on pace or ahead. Diamond: at risk. Square: behind. Dashed circle: paused. Small ones have no initials. */
function Dot({ mark: { px, py, pace, name }, r }: { mark: PlacedMark; r: number }) {
  const stroke = edges[pace];
  const wide = diamondHalf(r);
  return (
    <>
      {pace === 'at risk' ? (
        <path
          d={`M${px},${py - wide}L${px + wide},${py}L${px},${py + wide}L${px - wide},${py}z`}
          fill="var(--amber-soft)"
          stroke={stroke}
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      ) : pace === 'behind' ? (
        <rect x={px - r} y={py - r} width={2 * r} height={2 * r} rx={r / 4} fill="var(--brick)" />
      ) : (
        <circle
          cx={px}
          cy={py}
          r={r}
          fill={pace === 'complete' ? 'var(--pine-soft)' : 'var(--surface)'}
          stroke={stroke}
          strokeWidth="1.5"
          {...(pace === 'paused' ? { strokeDasharray: r > 8 ? '3 3' : '2 2' } : {})}
        />
      )}
      {r > 8 && (
        <text
          x={px}
          y={py + 3.5}
          fontSize="10"
          fontWeight="650"
          textAnchor="middle"
          fill={pace === 'behind' ? 'var(--surface)' : 'var(--ink)'}
        >
          {initialsOf(name)}
        </text>
      )}
    </>
  );
}

/** Who needs somebody, and why. */
export const FieldNames = ({ labels }: { labels: readonly FieldLabel[] }) => (
  <g aria-hidden className={css.names}>
    {labels.map(({ id, name, says, x, y, anchor }) => (
      <text key={id} x={x} y={y} textAnchor={anchor}>
        <tspan>{name}</tspan>
        {says && <tspan dx="5">{says}</tspan>}
      </text>
    ))}
  </g>
);

interface LinksProps {
  marks: readonly PlacedMark[];
  r: number;
  /** Whether Tab meets everyone, or only those who need somebody. */
  everyone: boolean;
  onOver: (id: number | null) => void;
  onOpen: (id: number) => void;
  hrefOf: (id: number) => string;
}

/**
 * The ways to the plans, over the shapes: in the order of need, which the shapes are not painted in. Plain links, since
 * there may be hundreds.
 */
export function FieldLinks({ marks, r, everyone, onOver, onOpen, hrefOf }: LinksProps) {
  const reach = Math.max(r, 12);
  return (
    <>
      {marks.map(({ id, name, day, pace, says, needs, px, py }) => (
        <a
          key={id}
          href={hrefOf(id)}
          className={css.way}
          aria-label={`${name}, ${day}, ${pace}. ${says}`.trim()}
          {...(everyone || needs ? {} : { tabIndex: -1 })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onOpen(id);
          }}
          onMouseEnter={() => onOver(id)}
          onMouseLeave={() => onOver(null)}
          onFocus={() => onOver(id)}
          onBlur={() => onOver(null)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onOver(null);
          }}
        >
          <circle cx={px} cy={py} r={r > 8 ? reach + 2 : 7} fill="transparent" />
        </a>
      ))}
    </>
  );
}
