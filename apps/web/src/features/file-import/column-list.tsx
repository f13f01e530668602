import type { FileColumn } from '@milepost/shared/file-columns';
import { Anchor } from '@mantine/core';
import css from './column-list.module.css';

/** Where a template is, its name once it is kept, and what the link says. */
export interface FileTemplate {
  href: string;
  name: string;
  says: string;
}

interface Props {
  columns: readonly FileColumn<string>[];
  template: FileTemplate;
}

/** What a file may hold, column by column, and a template to begin with. */
export function ColumnList({ columns, template }: Props) {
  return (
    <aside aria-labelledby="columns">
      <h2 id="columns">What the file holds</h2>
      <p className="small dim">
        A CSV file whose first line names the columns, in any order.{' '}
        <Anchor href={template.href} download={template.name} inherit underline="always">
          {template.says}
        </Anchor>
      </p>
      <dl className={css.columns}>
        {columns.map(({ field, header, required, holds }) => (
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
