import type { CriterionRating } from '@milepost/shared/readiness-facts';
import type { ReadinessView } from '../../../api/readiness-cache';
import { Instant } from '../../../ui/instant';
import { capital } from '../../../ui/plan-words';
import css from '../criterion-detail.module.css';
import { firstOf, namesOf, whose } from '../readiness-words';

interface Props {
  criterion: string;
  hire: CriterionRating | null;
  manager: CriterionRating | null;
  view: ReadinessView;
}

/** What hire and manager say of one criterion of promotion, when, and what they said before. */
export function PromotionBasis({ criterion, hire, manager, view }: Props) {
  const nameOf = namesOf(view);
  const standing = new Set([hire?.id, manager?.id]);
  const before = view.criterionRatings
    .filter((one) => one.criterion === criterion && !standing.has(one.id))
    .toSorted((a, b) => b.id - a.id);
  const ownView = view.viewer.hire ? 'Your own view' : `${whose(firstOf(view.hire.name))} own view`;
  return (
    <>
      <dl className={css.said}>
        {view.can.othersRatings && (
          <>
            <dt>{manager ? capital(nameOf(manager.by)) : (view.manager?.name ?? 'The manager')}</dt>
            <dd>{manager ? <Said rating={manager} /> : <span className="faint">has not rated it yet</span>}</dd>
          </>
        )}
        <dt>{ownView}</dt>
        <dd>{hire ? <Said rating={hire} /> : <span className="faint">none yet</span>}</dd>
      </dl>
      {before.length > 0 && (
        <details className={css.before}>
          <summary>Said before: {before.length}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.id}>
                {capital(nameOf(one.by))}: <Said rating={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const Said = ({ rating: { rating, note, at } }: { rating: CriterionRating }) => (
  <>
    <b>{rating ?? 'taken back'}</b>
    <span className="faint">
      , <Instant at={at} />
    </span>
    {note && <span className={css.words}>{note}</span>}
  </>
);
