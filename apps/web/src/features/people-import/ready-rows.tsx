import css from './import-rows.module.css';
import type { ImportRow } from './people-import.types';

/** Lines that nothing is wrong with. */
export function ReadyRows({ rows }: { rows: readonly ImportRow[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col" className={css.line}>
            Line
          </th>
          <th scope="col">Name</th>
          <th scope="col">Team</th>
          <th scope="col">Reports to</th>
          <th scope="col">Mentor</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td className={css.line} data-says="line">
              {row.line}
            </td>
            <th scope="row" className={css.who}>
              <span>
                {row.name}
                {row.isAdmin && <em>admin</em>}
                {row.deactivated && <em>deactivated</em>}
              </span>
              <span className="tiny faint">{[row.title, row.email].filter(Boolean).join(', ')}</span>
            </th>
            <Cell value={row.team} says="in" />
            <Cell value={row.manager} says="reports to" />
            <Cell value={row.mentor} says="mentor" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Cell = ({ value, says }: { value: string | null; says: string }) => (
  <td data-says={says} data-none={value === null || undefined}>
    {value ?? <span className="faint">none</span>}
  </td>
);
