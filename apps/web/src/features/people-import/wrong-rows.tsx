import { importColumns } from '@milepost/shared/people-import-columns';
import { LineProblems } from '../../ui/line-problems';
import css from './import-rows.module.css';
import type { ImportRow } from './people-import.types';

/** Lines that must be put right: which, whose, and what to do about each column. */
export function WrongRows({ rows }: { rows: readonly ImportRow[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col" className={css.line}>
            Line
          </th>
          <th scope="col">Who</th>
          <th scope="col">What to put right</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, name, email, problems }) => (
          <tr key={line}>
            <td className={css.line} data-says="line">
              {line}
            </td>
            <th scope="row" className={css.who}>
              <span>{name || 'No name'}</span>
              {email && <span className="tiny faint">{email}</span>}
            </th>
            <td>
              <LineProblems problems={problems} columns={importColumns} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
