import type { Escalation } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import css from './escalation-points.module.css';

/** Whom to turn to, and when. The order is the document's. */
export function EscalationPoints({ points }: { points: readonly Escalation[] }) {
  return (
    <ol className={css.points}>
      {points.map((point) => (
        <li key={point.key}>
          <div className={css.to}>
            <h3>{point.to}</h3>
            <Cite source={point.source} quiet />
          </div>
          <p className="dim">{point.text}</p>
          {point.when && (
            <ul className={css.when}>
              {point.when.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
