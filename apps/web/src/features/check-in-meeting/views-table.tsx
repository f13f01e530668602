import type { GoalTree } from '@milepost/shared/plan-facts';
import { type ReactNode, useState } from 'react';
import { capital } from '../../ui/plan-words';
import { TwoViewsTable } from '../../ui/two-views-table';
import { useMeeting } from './meeting-context';
import { type SideNames, useSideNames } from './use-side-names';
import { type TwoViews, viewsTitle } from './two-views';
import { ViewLine } from './view-line';
import css from './views-table.module.css';

interface Props {
  views: TwoViews;
  /** What one can do from a goal's line. */
  renderActs: (goal: GoalTree) => ReactNode;
}

/** What the two think, goal by goal: where they stay apart first, where they agree folded away. */
export function ViewsTable({ views, renderActs }: Props) {
  const { checkIn } = useMeeting();
  const names = useSideNames(views);
  const [unfolded, setUnfolded] = useState(false);
  const apart = views.rows.filter(({ sort }) => sort === 'apart');
  const oneSided = views.rows.filter(({ sort }) => sort === 'one-sided');
  const agreed = views.rows.filter(({ sort }) => sort === 'agreed');
  const unseen = views.rows.filter(({ sort }) => sort === 'unseen');
  const folded = [...agreed, ...unseen];
  const shown = [...apart, ...oneSided, ...(unfolded ? folded : [])];
  return (
    <section aria-labelledby="two-views">
      <div className={css.line}>
        <h2 id="two-views">{viewsTitle(views)}</h2>
        {apart.length > 0 && (
          <span className="small dim">Talk about {apart.length === 1 ? 'this' : 'these'} first</span>
        )}
      </div>
      <Missing views={views} names={names} />
      {views.rows.length === 0 && (
        <p className="small dim">This stage asks for no goals, so there is nothing to rate.</p>
      )}
      {shown.length > 0 && (
        <TwoViewsTable hire={names.hireHead} manager={names.managerHead}>
          {shown.map((row) => (
            <ViewLine
              key={row.goalId}
              row={row}
              names={names}
              views={views}
              acts={checkIn.can.converse && renderActs(row.goal)}
            />
          ))}
        </TwoViewsTable>
      )}
      {folded.length > 0 && (
        <button type="button" className={css.fold} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? 'Show fewer' : foldWords(agreed.length, unseen.length)}
        </button>
      )}
    </section>
  );
}

/** "2 more where you agree, 1 that nobody rated" */
function foldWords(agreed: number, unseen: number): string {
  return [agreed && `${agreed} ${unseen ? '' : 'more '}where you agree`, unseen && `${unseen} that nobody rated`]
    .filter(Boolean)
    .join(', ');
}

function Missing({ views, names }: { views: TwoViews; names: SideNames }) {
  const missing = [!views.hire && names.hire, !views.manager && names.manager].filter((name): name is string =>
    Boolean(name),
  );
  if (!missing.length) return null;
  const they = missing.map((name, i) => (i === 0 ? capital(name) : name)).join(' and ');
  const have = missing.length > 1 || missing[0] === 'you' ? 'have' : 'has';
  return (
    <p className="small dim">
      {they} {have} not submitted a view. It shows here as soon as it is.
    </p>
  );
}
