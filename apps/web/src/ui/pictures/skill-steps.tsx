import { type IsoInstant } from '@milepost/shared/calendar';
import { type SkillLevel, skillLevels } from '@milepost/shared/skill-level';
import { useElementSize } from '@mantine/hooks';

export interface SkillStep {
  at: IsoInstant;
  level: SkillLevel;
}

interface Props {
  /** Ratings from the manager's side and the hire's own, each the oldest first. */
  manager: readonly SkillStep[];
  own: readonly SkillStep[];
  /** The first and the last moment, and what stands below each. */
  from: { at: IsoInstant; label: string };
  to: { at: IsoInstant; label: string };
  /** One sentence for those who do not see the picture. */
  summary: string;
}

const height = 104;
const m = { top: 8, right: 8, bottom: 22, left: 92 };

/** A level over time as steps: solid as the manager rates it, dashed as the hire does. */
export function SkillSteps(props: Props) {
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} style={{ width: '100%', maxWidth: 420, minHeight: height }}>
      {width > 0 && <Picture {...props} width={width} />}
    </figure>
  );
}

function Picture({ manager, own, from, to, summary, width }: Props & { width: number }) {
  const [start, end] = [Date.parse(from.at), Date.parse(to.at)];
  const x = (at: IsoInstant) =>
    m.left + ((Date.parse(at) - start) / Math.max(1, end - start)) * (width - m.left - m.right);
  const y = (level: number) => height - m.bottom - (level / 4) * (height - m.top - m.bottom);
  const path = (steps: readonly SkillStep[]) =>
    steps.map(({ at, level }, i) => (i ? `H${x(at)}V${y(level)}` : `M${x(at)},${y(level)}`)).join('') + `H${x(to.at)}`;
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={summary}
      style={{ display: 'block', overflow: 'visible' }}
    >
      {skillLevels.map((level, i) => (
        <g key={level}>
          <line x1={m.left} x2={width - m.right} y1={y(i)} y2={y(i)} stroke="var(--line)" />
          <text x={m.left - 8} y={y(i) + 4} fontSize="12" textAnchor="end" fill="var(--ink-3)">
            {level}
          </text>
        </g>
      ))}
      {own.length > 0 && (
        <path d={path(own)} fill="none" stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="3 2.4" />
      )}
      {manager.length > 0 && <path d={path(manager)} fill="none" stroke="var(--pine)" strokeWidth="3" />}
      {own.map(({ at, level }) => (
        <circle
          key={at}
          cx={x(at)}
          cy={y(level)}
          r="4"
          fill="var(--bg)"
          stroke="var(--ink)"
          strokeWidth="1.4"
          strokeDasharray="2 1.6"
        />
      ))}
      {manager.map(({ at, level }) => (
        <circle key={at} cx={x(at)} cy={y(level)} r="4.5" fill="var(--pine)" />
      ))}
      <text x={m.left} y={height - 4} fontSize="12" fill="var(--ink-3)">
        {from.label}
      </text>
      <text x={width - m.right} y={height - 4} fontSize="12" textAnchor="end" fill="var(--ink-3)">
        {to.label}
      </text>
    </svg>
  );
}
