import type { GoalRating } from '@milepost/shared/assessment';
import type { ReactNode } from 'react';
import { RatingPosts } from './rating-posts';
import css from './two-views-table.module.css';

/** What hire and manager think, goal by goal: each of `children` is a goal's `tbody`, marked by `data-apart` where they differ. */
export const TwoViewsTable = ({ hire, manager, children }: { hire: string; manager: string; children: ReactNode }) => (
  <table className={css.views}>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr">Goal</span>
        </th>
        <th scope="col">{hire}</th>
        <th scope="col">{manager}</th>
      </tr>
    </thead>
    {children}
  </table>
);

interface CellProps {
  view: GoalRating | null;
  /** Whose it is, as the column says: a phone has no columns. */
  head: string;
  /** What stands where nothing was rated. */
  none: string;
}

/** What one of the two thinks of a goal. */
export const ViewCell = ({ view, head, none }: CellProps) => (
  <td>
    <span className={css.who} aria-hidden>
      {head}
    </span>
    {view?.rating ? <RatingPosts rating={view.rating} /> : <span className={css.none}>{none}</span>}
    {view?.comment && <span className={css.comment}>{view.comment}</span>}
  </td>
);

/** Below both: why they stay apart. */
export const ApartRow = ({ children }: { children: ReactNode }) => (
  <tr>
    <td colSpan={3} className={css.why}>
      {children}
    </td>
  </tr>
);
