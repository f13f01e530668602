import { checkInName, outcomeWords } from '@milepost/shared/check-in-words';
import { Link } from '@tanstack/react-router';
import type { ReadinessView } from '../../../api/readiness-cache';
import { Instant } from '../../../ui/instant';
import css from '../criterion-detail.module.css';
import { namesOf } from '../readiness-words';

/** How every check-in ended, the newest first, each with the way to it. */
export function CheckInsBasis({ view }: { view: ReadinessView }) {
  const nameOf = namesOf(view);
  const held = view.checkIns.toSorted((a, b) => (a.closedAt < b.closedAt ? 1 : -1));
  if (held.length === 0) return <p className="small dim">No check-in was closed yet.</p>;
  return (
    <ul className={css.evidence}>
      {held.map((one, at) => (
        <li key={one.id}>
          <Link to="/check-ins/$checkInId" params={{ checkInId: one.id }} className={css.way}>
            {checkInName(one)}
          </Link>
          : {outcomeWords[one.outcome].toLowerCase()}
          <span className="tiny faint">
            closed by {nameOf(one.by)} <Instant at={one.closedAt} />
            {at > 1 && ', only the last two count'}
          </span>
        </li>
      ))}
    </ul>
  );
}
