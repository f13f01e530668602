import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { columnName, counted } from './measurement-import-words';
import css from './measurement-rows.module.css';
import type { MeasurementImport, MeasurementRow } from './use-measurement-import';

/** The lines of a file by what would become of them, what is wrong first. */
export function MeasurementRows({ preview: { counts, rows } }: { preview: MeasurementImport }) {
  const kinds = [
    { value: 'wrong', label: 'Need you', total: counts.wrong },
    { value: 'recorded', label: 'New', total: counts.recorded },
    { value: 'corrected', label: 'Corrected', total: counts.corrected },
    { value: 'unchanged', label: 'There already', total: counts.unchanged },
  ] satisfies { value: MeasurementRow['outcome']; label: string; total: number }[];
  const there = kinds.filter(({ total }) => total > 0);
  const [asked, ask] = useState<string | null>(null);
  const kind = there.find(({ value }) => value === asked) ?? there[0];
  if (!kind) return null;
  const shown = rows.filter(({ outcome }) => outcome === kind.value);
  return (
    <section aria-label="The lines of the file">
      {there.length > 1 && (
        <SegmentedControl
          aria-label="Which lines"
          className={css.kinds}
          data={there.map(({ value, label, total }) => ({ value, label: `${label} ${total}` }))}
          value={kind.value}
          onChange={ask}
        />
      )}
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.line}>
              Line
            </th>
            <th scope="col">Whose</th>
            <th scope="col">KPI</th>
            <th scope="col">Period</th>
            <th scope="col">{kind.value === 'wrong' ? 'What to put right' : 'Reading'}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.line}>
              <td className={css.line}>{row.line}</td>
              <th scope="row">{row.who || 'Nobody'}</th>
              <td>{row.kpi}</td>
              <td>{row.period}</td>
              <td>
                {row.problems.length > 0 ? (
                  <ul className={css.problems}>
                    {row.problems.map(({ field, code, detail }) => (
                      <li key={`${field} ${code}`}>
                        <strong>{columnName(field)}</strong> {detail}
                      </li>
                    ))}
                  </ul>
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
      {kind.total > shown.length && (
        <p className={css.more}>
          The first {shown.length} of {counted(kind.total, 'line', 'lines')} are shown.
        </p>
      )}
    </section>
  );
}
