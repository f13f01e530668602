import { Anchor } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { AsTable } from '../../ui/as-table';
import css from './insight.module.css';

interface Props {
  title: string;
  /** What one learns, in a sentence. */
  says: string;
  picture: ReactNode;
  /** How the picture is read, where its shapes do not say it. */
  reading?: string;
  table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  /** Where the table is as a file. */
  csv: string;
  /** What stands here while there is nothing to draw. */
  empty: string | false;
}

/** One picture with the table behind it, and the table as a file. The first column names its row, the others are numbers. */
export function InsightSection({ title, says, picture, reading, table, csv, empty }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty ? (
        <p className={css.none}>{empty}</p>
      ) : (
        <>
          <p className="small dim">{says}</p>
          <figure className={css.figure}>
            {picture}
            {reading && <figcaption>{reading}</figcaption>}
          </figure>
          <div className={css.ways}>
            <AsTable>
              <table>
                <thead>
                  <tr>
                    {table.head.map((name, at) => (
                      <th key={name} scope="col" className={at ? 'num' : undefined}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map(([name, ...cells], at) => (
                    <tr key={`${name}-${at}`}>
                      <th scope="row">{name}</th>
                      {cells.map((cell, column) => (
                        <td key={table.head[column + 1]} className="num">
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </AsTable>
            <Anchor href={csv} size="sm" download aria-label={`${title}: take the table away as CSV`}>
              CSV
            </Anchor>
          </div>
        </>
      )}
    </section>
  );
}
