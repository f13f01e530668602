import type { GoalRating } from '@milepost/shared/assessment';
import type { ReactNode } from 'react';
import { capital } from '../../ui/plan-words';
import { RatingPosts } from '../../ui/rating-posts';
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
        <View rating={row.hire} there={views.hire !== null} who={names.hire} head={names.hireHead} />
        <View rating={row.manager} there={views.manager !== null} who={names.manager} head={names.managerHead} />
      </tr>
      {isApart && (
        <tr>
          <td colSpan={3} className={css.why}>
            <ApartReason goal={row.goal} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface ViewProps {
  rating: GoalRating | null;
  /** Whether that side submitted a view at all. */
  there: boolean;
  who: string;
  head: string;
}

function View({ rating, there, who, head }: ViewProps) {
  return (
    <td>
      <span className={css.who} aria-hidden>
        {head}
      </span>
      {rating?.rating ? (
        <RatingPosts rating={rating.rating} />
      ) : (
        <span className={css.none}>{there ? `${capital(who)} did not rate this` : 'No view yet'}</span>
      )}
      {rating?.comment && <span className={css.comment}>{rating.comment}</span>}
    </td>
  );
}
