import { useElementSize } from '@mantine/hooks';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import { monthAndYear } from '../../ui/day-words';
import { outcomeOrder, outcomesWords, sumOf, type TeamOutcomes } from './outcomes';

/** The highest month is never drawn taller than this, and one check-in than that. */
const tallest = { month: 84, mark: 14 };
const below = 22;

/** The height of one check-in where the highest month has so many. */
const unitOf = (most: number) => Math.min(tallest.mark, tallest.month / most);

/** Quiet where all is as hoped, full where somebody has to look. */
export const outcomeLook: Record<CheckInOutcome, { fill: string; stroke: string }> = {
  'on-track': { fill: 'var(--pine-soft)', stroke: 'var(--pine)' },
  extended: { fill: 'var(--wait-soft)', stroke: 'var(--wait)' },
  'needs-support': { fill: 'var(--amber-mark)', stroke: 'var(--amber-mark)' },
  concerns: { fill: 'var(--brick)', stroke: 'var(--brick)' },
};

/** A team's check-ins by the month they were closed in, stacked by how they ended. `most`: the highest month of all teams. */
export function OutcomesPicture({ team, most }: { team: TeamOutcomes; most: number }) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} style={{ width: '100%', minHeight: unitOf(most) * most + below }}>
      {width > 0 && <Columns team={team} most={most} width={width} />}
    </div>
  );
}

function Columns({ team: { name, months, counts }, most, width }: { team: TeamOutcomes; most: number; width: number }) {
  const step = width / months.length;
  const bar = Math.min(22, step - 6);
  const unit = unitOf(most);
  const base = unit * most + 2;
  const gap = unit > 5 ? 2 : 0.75;
  const every = step < 30 ? 3 : 1;
  return (
    <svg
      width={width}
      height={base - 2 + below}
      role="img"
      aria-label={`${name}: ${outcomesWords(counts)}.`}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <line x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} stroke="var(--line)" />
      {months.map(({ month, counts: ended }, i) => {
        const x = i * step + (step - bar) / 2;
        const marks = outcomeOrder.flatMap((outcome) => Array.from({ length: ended[outcome] }, () => outcome));
        const last = (months.length - 1 - i) % every === 0;
        return (
          <g key={month}>
            {marks.length > 0 && <title>{`${monthAndYear(month)}: ${outcomesWords(ended)}`}</title>}
            {marks.map((outcome, place) => (
              <rect
                key={place}
                x={x + 0.5}
                y={base - (place + 1) * unit + gap / 2}
                width={bar - 1}
                height={unit - gap}
                rx={Math.min(2, unit / 4)}
                strokeWidth={unit > 5 ? 1 : 0.5}
                {...outcomeLook[outcome]}
              />
            ))}
            {sumOf(ended) > 0 || last ? (
              <text
                x={i * step + step / 2}
                y={base + 15}
                fontSize="12"
                textAnchor="middle"
                fill={sumOf(ended) > 0 ? 'var(--ink-2)' : 'var(--ink-3)'}
              >
                {last ? monthAndYear(month).slice(0, 3) : ''}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
