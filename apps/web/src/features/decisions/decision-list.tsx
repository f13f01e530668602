import type { Decision } from '@milepost/shared/readiness-facts';
import { Link } from '@tanstack/react-router';
import type { ReadinessView } from '../../api/readiness-cache';
import { Day } from '../../ui/day';
import { Instant } from '../../ui/instant';
import css from './decision-list.module.css';

/** What was decided so far, the newest first, each with the way to what it was taken on. */
export function DecisionList({ view }: { view: ReadinessView }) {
  const { decisions, people, viewer } = view;
  if (decisions.length === 0) return null;
  const nameOf = (id: number) =>
    id === viewer.id ? 'You' : (people.find((one) => one.id === id)?.name ?? 'Somebody who left');
  return (
    <section className={css.list} aria-labelledby="decisions">
      <h2 id="decisions">{decisions.length === 1 ? 'Decided so far' : `Decided so far, ${decisions.length} times`}</h2>
      <ol>
        {decisions.map((one, at) => (
          <li key={one.id}>
            <p className="small">
              <b>{one.outcome === 'ready' ? 'Ready' : 'Not yet'}</b>
              <span className="dim">
                . {nameOf(one.by)}, <Instant at={one.at} />
              </span>
            </p>
            <p className={css.words}>{one.reason}</p>
            <Said decision={one} />
            {one.reviewOn && at === 0 && (
              <p className="tiny dim">
                To be looked at again <Day on={one.reviewOn} />.
              </p>
            )}
            <Link
              to="/plans/$planId/readiness"
              params={{ planId: view.planId }}
              search={{ decision: one.id }}
              activeOptions={{ exact: true, includeSearch: true }}
              className={css.way}
            >
              What it was taken on
              <span className="sr">
                : {one.outcome}, <Instant at={one.at} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** On how many criteria something was said. */
function Said({ decision: { criteria } }: { decision: Decision }) {
  const said = criteria.filter(({ reason }) => reason).length;
  return said > 0 ? (
    <p className="tiny dim">With a word on {said === 1 ? '1 criterion' : `${said} criteria`}.</p>
  ) : null;
}
