import { Face } from '../../ui/face';
import type { PersonView } from './people.types';
import { PersonLink } from './person-link';
import css from './reports-list.module.css';

/** Who reports to somebody. Says so where that somebody has left and the others wait for a manager. */
export function ReportsList({ person: { name, active, reports, nextAbove } }: { person: PersonView }) {
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">
        {reports.length === 1 ? `1 person reports to ${name}` : `${reports.length} people report to ${name}`}
      </h2>
      {!active && (
        <p className={css.left}>
          {name} is deactivated. Until they report to somebody else, {nextAbove ? nextAbove.name : 'an admin'} acts for
          them: signs off, clears blockers, adjusts their plans.
        </p>
      )}
      <ul className={css.list}>
        {reports.map((report) => (
          <li key={report.id}>
            <Face name={report.name} beside />
            <PersonLink person={report} />
            <span className="tiny faint">{report.active ? report.title : 'deactivated'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
