import { importColumns } from '@milepost/shared/people-import-columns';
import { Anchor } from '@mantine/core';
import { templateAddress } from './chosen-file';
import css from './column-list.module.css';

/** What a file of people may hold, column by column, and a template to begin with. */
export function ColumnList() {
  return (
    <aside aria-labelledby="columns">
      <h2 id="columns">What the file holds</h2>
      <p className="small dim">
        A CSV file whose first line names the columns, in any order.{' '}
        <Anchor href={templateAddress()} download="milepost-people.csv" inherit underline="always">
          Download a template
        </Anchor>
      </p>
      <dl className={css.columns}>
        {importColumns.map(({ field, header, required, holds }) => (
          <div key={field}>
            <dt>
              {header}
              {required && <span className={css.required}>required</span>}
            </dt>
            <dd>{holds}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
