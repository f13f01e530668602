import type { ReactNode } from 'react';
import { capital } from '../../ui/plan-words';
import { ApartRow, ViewCell } from '../../ui/two-views-table';
import { ApartReason } from './apart-reason';
import { apartWords, type TwoViews, type ViewRow } from './two-views';
import type { SideNames } from './use-side-names';
import css from './views-table.module.css';

interface Props {
  row: ViewRow;
  names: SideNames;
  views: TwoViews;
  acts: ReactNode;
}

/** One goal as both see it, with why they stay apart where they do. */
export function ViewLine({ row, names, views, acts }: Props) {
  const isApart = row.sort === 'apart';
  return (
    <tbody data-apart={isApart || undefined} data-goal={row.goalId}>
      <tr>
        <th scope="row">
          <span className={css.goal}>
            <span className="grow" tabIndex={-1} data-goal-title>
              {row.goal.text}
            </span>
            {acts}
          </span>
          {isApart && <span className={css.apart}>{apartWords(row, names)}</span>}
        </th>
        <ViewCell view={row.hire} head={names.hireHead} none={none(views.hire, names.hire)} />
        <ViewCell view={row.manager} head={names.managerHead} none={none(views.manager, names.manager)} />
      </tr>
      {isApart && (
        <ApartRow>
          <ApartReason goal={row.goal} />
        </ApartRow>
      )}
    </tbody>
  );
}

/** What is said where one side rated nothing: another thing before they submitted a view at all. */
const none = (view: object | null, who: string): string => (view ? `${capital(who)} did not rate this` : 'No view yet');
