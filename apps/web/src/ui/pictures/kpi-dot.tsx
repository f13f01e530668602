import type { KpiStanding } from '@milepost/shared/kpi';

interface Props {
  x: number;
  y: number;
  standing: KpiStanding;
  /** Its milestone had passed: else it is a small pale dot, however it stands. */
  counts: boolean;
  last?: boolean;
}

/** How a reading stands, as a shape: met a disc, near a ring, missed an open square, what does not count a small pale dot. */
export function KpiDot({ x, y, standing, counts, last = false }: Props) {
  if (!counts || standing === 'no data') return <circle cx={x} cy={y} r={last ? 3 : 2} fill="var(--ink-3)" />;
  if (standing === 'missed')
    return (
      <rect x={x - 3.5} y={y - 3.5} width="7" height="7" fill="var(--bg)" stroke="var(--brick)" strokeWidth="1.7" />
    );
  if (standing === 'near')
    return <circle cx={x} cy={y} r="3.2" fill="var(--bg)" stroke="var(--amber-mark)" strokeWidth="1.7" />;
  return <circle cx={x} cy={y} r={last ? 4 : 2.5} fill="var(--ink)" />;
}

/** The same shapes in a line of words. */
export function KpiMark({ standing, counts }: Pick<Props, 'standing' | 'counts'>) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden style={{ flex: 'none', display: 'block' }}>
      {standing === 'no data' && counts ? (
        <circle cx="6" cy="6" r="4" fill="none" stroke="var(--ink-3)" strokeWidth="1.3" strokeDasharray="2 2" />
      ) : (
        <KpiDot x={6} y={6} standing={standing} counts={counts} last />
      )}
    </svg>
  );
}

/** A period that the plan rested: two short strokes, as on a player. */
export const PausedBars = ({ x, y }: Pick<Props, 'x' | 'y'>) => (
  <path d={`M${x - 2} ${y - 3}v6M${x + 2} ${y - 3}v6`} stroke="var(--ink-3)" strokeWidth="1.4" />
);

/** The same in a line of words. */
export const PausedMark = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden style={{ flex: 'none', display: 'block' }}>
    <PausedBars x={6} y={6} />
  </svg>
);
