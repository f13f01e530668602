import type { Candidate } from '@milepost/shared/candidate';
import { Link } from '@tanstack/react-router';
import { CriterionStones } from '../../../ui/pictures/criterion-mark';
import { byNeedFirst } from './candidate-groups';
import css from './candidate-rail.module.css';
import { dayWordsOf } from './candidate-words';

interface Props {
  candidates: readonly Candidate[];
  /** The plan that is read. */
  here: number;
}

/** So many beside the page; the whole list is one press away. */
const most = 12;

/** The other candidates of one's own, beside the one that is read: those of the same role first. */
export function CandidateRail({ candidates, here }: Props) {
  const own = candidates.find(({ planId }) => planId === here);
  const sorted = byNeedFirst(candidates);
  const near = [
    ...sorted.filter((one) => one.role === own?.role),
    ...sorted.filter((one) => one.role !== own?.role),
  ].slice(0, most);
  const shown = own && !near.includes(own) ? [own, ...near.slice(0, most - 1)] : near;
  return (
    <nav className={css.rail} aria-label="Candidates">
      <h2>
        Candidates <span className="faint">{candidates.length}</span>
      </h2>
      <ul>
        {shown.map((one) => (
          <li key={one.planId}>
            <Link
              to="/plans/$planId/readiness"
              params={{ planId: one.planId }}
              aria-current={one.planId === here ? 'page' : undefined}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              <span className="strong">{one.hire.name}</span>
              <span className={css.role} title={one.role}>
                {one.role}
              </span>
              <CriterionStones
                perLine={21}
                standings={one.criteria.filter(({ weight }) => weight === 'required').map(({ verdict }) => verdict)}
              />
              <span className={css.says}>
                {one.required.met} of {one.required.of} required, {dayWordsOf(one)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/readiness" activeOptions={{ exact: true }} className={css.all}>
        {candidates.length > shown.length ? `All ${candidates.length}` : 'All candidates'}
      </Link>
    </nav>
  );
}
