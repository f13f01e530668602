import { Link } from '@tanstack/react-router';
import { Face } from '../../ui/face';
import type { Person } from './people.types';
import css from './people-table.module.css';

/** The directory as a table; on a phone each row becomes two lines. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Team</th>
          <th scope="col">Reports to</th>
          <th scope="col">Mentor</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span className={css.who}>
                <Face name={person.name} size={28} beside />
                <span className={css.names}>
                  <Link to="/people/$personId" params={{ personId: person.id }}>
                    {person.name}
                  </Link>
                  <span className="tiny faint">
                    {person.title || person.email}
                    {!person.active && <em className={css.gone}>deactivated</em>}
                  </span>
                </span>
              </span>
            </th>
            <td>{person.team?.name ?? <None />}</td>
            <td data-says="reports to">{person.manager?.name ?? <None />}</td>
            <td data-says="mentor">{person.mentor?.name ?? <None />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const None = () => (
  <span className="faint" data-none>
    none
  </span>
);
