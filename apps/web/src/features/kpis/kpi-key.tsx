import { KpiMark, PausedMark } from '../../ui/pictures/kpi-dot';
import css from './kpi-key.module.css';

/** What the marks mean, once for all pictures; `paused` where a plan rested for a whole period. */
export function KpiKey({ paused }: { paused: boolean }) {
  return (
    <p className={css.key} aria-hidden>
      <span>
        <KpiMark standing="met" counts /> met
      </span>
      <span>
        <KpiMark standing="near" counts /> near
      </span>
      <span>
        <KpiMark standing="missed" counts /> missed
      </span>
      <span>
        <KpiMark standing="met" counts={false} /> before its milestone, does not count
      </span>
      <span>
        <svg width="2" height="14">
          <path d="M1 0v14" stroke="var(--ink-3)" strokeDasharray="1 3" />
        </svg>
        its milestone
      </span>
      <span>a break in the line: no reading</span>
      {paused && (
        <span>
          <PausedMark /> paused
        </span>
      )}
    </p>
  );
}
