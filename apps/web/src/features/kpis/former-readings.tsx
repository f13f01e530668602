import type { ReadinessView } from '../../api/readiness-cache';
import { Day } from '../../ui/day';
import css from './former-readings.module.css';

/** Readings of KPIs that the plan's template no longer asks for: they stay, and count for nothing. */
export function FormerReadings({ view }: { view: ReadinessView }) {
  const known = new Set(view.template.kpis.map(({ key }) => key));
  const former = view.measurements.filter(({ kpi }) => !known.has(kpi));
  if (former.length === 0) return null;
  return (
    <section aria-labelledby="former">
      <h2 id="former">No longer asked for</h2>
      <p className="small dim">The plan’s template does not have these KPIs any more. What was read stays.</p>
      <ul className={css.list}>
        {former.map(({ id, kpi, startsOn, value, judgement }) => (
          <li key={id}>
            <span>{kpi.replaceAll('-', ' ')}</span>
            <span className="dim">{startsOn ? <Day on={startsOn} /> : 'baseline'}</span>
            <b className="num">{value ?? judgement}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
