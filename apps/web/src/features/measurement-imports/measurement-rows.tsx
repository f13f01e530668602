import { measurementColumns } from '@milepost/shared/measurement-columns';
import { LineProblems } from '../../ui/line-problems';
import css from './measurement-rows.module.css';
import type { MeasurementRow } from './use-measurement-import';

/** Lines of readings that have one outcome. */
export function MeasurementRows({ rows, wrong }: { rows: readonly MeasurementRow[]; wrong: boolean }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col" className={css.line}>
            Line
          </th>
          <th scope="col">Whose</th>
          <th scope="col">KPI</th>
          <th scope="col">Period</th>
          <th scope="col">{wrong ? 'What to put right' : 'Reading'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td className={css.line}>{row.line}</td>
            <th scope="row">{row.who || 'Nobody'}</th>
            <td>{row.kpi}</td>
            <td>{row.period}</td>
            <td>
              {row.problems.length > 0 ? (
                <LineProblems problems={row.problems} columns={measurementColumns} />
              ) : (
                <>
                  <b className="num">{row.value}</b>
                  {row.was && row.outcome === 'corrected' && <span className="faint"> was {row.was}</span>}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
