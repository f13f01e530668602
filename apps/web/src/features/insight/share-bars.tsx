import css from './insight.module.css';

export interface ShareBar {
  key: string;
  label: string;
  /** 0 to 1. */
  share: number;
  /** What the bar's length says: "5 of 7 late". */
  says: string;
  tone: 'quiet' | 'amber' | 'pine';
}

const colour = { quiet: 'var(--edge)', amber: 'var(--amber-mark)', pine: 'var(--pine)' };

/** A share for each of some things, each bar on the same whole, with its words beside. */
export function ShareBars({ bars, summary }: { bars: readonly ShareBar[]; summary: string }) {
  return (
    <div role="img" aria-label={summary} className={css.bars}>
      {bars.map(({ key, label, share, says, tone }) => (
        <div key={key} className={css.bar} aria-hidden>
          <span className={css.label}>{label}</span>
          <svg width="100%" height="10" className={css.track}>
            <line x1="0" x2="100%" y1="5" y2="5" stroke="var(--line)" strokeWidth="2" />
            {share > 0 && <rect x="0" y="0" width={`${share * 100}%`} height="10" rx="2" fill={colour[tone]} />}
          </svg>
          <span className={css.says}>{says}</span>
        </div>
      ))}
    </div>
  );
}
