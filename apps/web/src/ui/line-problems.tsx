import type { FileColumn } from '@milepost/shared/file-columns';
import type { FieldProblem } from '../api/problem';
import css from './line-problems.module.css';

/** What is wrong with one line of a file, each with the column it is in as the template names it; "Line" for all of it. */
export function LineProblems({
  problems,
  columns,
}: {
  problems: readonly FieldProblem[];
  columns: readonly FileColumn<string>[];
}) {
  return (
    <ul className={css.problems}>
      {problems.map(({ field, code, detail }) => (
        <li key={`${field} ${code}`}>
          <strong>{columns.find((column) => column.field === field)?.header ?? 'Line'}</strong> {detail}
        </li>
      ))}
    </ul>
  );
}
