import { Anchor } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useContext } from 'react';
import { candidateGroups } from '../features/readiness/candidates/candidate-groups';
import { CandidateTable } from '../features/readiness/candidates/candidate-table';
import { CandidatesBar } from '../features/readiness/candidates/candidates-bar';
import {
  candidatesSearch,
  type CandidatesSearch,
  mostCompared,
  plansOf,
} from '../features/readiness/candidates/candidates-search';
import { candidatesSubtitle, candidatesTitle } from '../features/readiness/candidates/candidates-title';
import { CompareBar } from '../features/readiness/candidates/compare-bar';
import { readinessListQuery } from '../features/readiness/readiness.queries';
import { PageTitle } from '../ui/page-title';
import { TimeZoneContext, useToday } from '../ui/today';
import css from './readiness.module.css';

const route = getRouteApi('/signed-in/readiness');

const ReadinessComparison = lazy(() =>
  import('./readiness-comparison').then((file) => ({ default: file.ReadinessComparison })),
);

/** Everyone whose readiness one weighs, or two to four of them side by side. */
export function ReadinessPage() {
  const { plans } = candidatesSearch(route.useSearch());
  if (!plans) return <Candidates />;
  return (
    <Suspense fallback={null}>
      <ReadinessComparison planIds={plansOf(plans)} />
    </Suspense>
  );
}

const everyone = { only: undefined, role: undefined, search: undefined };

function Candidates() {
  // the router leaves in what the route did not take
  const search = candidatesSearch(route.useSearch());
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(readinessListQuery);
  const { candidates } = data;
  const today = useToday();
  const timeZone = useContext(TimeZoneContext);
  const look = (change: { [Name in keyof CandidatesSearch]?: CandidatesSearch[Name] | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as CandidatesSearch,
      replace: true,
      resetScroll: false,
    });

  const groups = candidateGroups(candidates, search, today);
  const names = new Map(candidates.map(({ planId, hire }) => [planId, hire.name]));
  const picked = plansOf(search.pick).filter((id) => names.has(id));
  const pick = (planId: number) => {
    const next = picked.includes(planId) ? picked.filter((id) => id !== planId) : [...picked, planId];
    look({ pick: next.slice(0, mostCompared).join(',') || undefined });
  };
  return (
    <>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab="Readiness">{candidatesTitle(candidates)}</PageTitle>
          <p className="small dim">{candidatesSubtitle(candidates, today, timeZone)}</p>
        </div>
        {candidates.length > 0 && (
          <p className={css.ways}>
            <Link to="/readiness/measurements">Import measurements</Link>
            <Link to="/insight">Insight</Link>
          </p>
        )}
      </header>
      {candidates.length === 0 ? (
        <p className={css.none}>
          Here stands everyone whose plan you manage or lead, with every criterion and what is left of it. Nobody under
          you has an open plan.
        </p>
      ) : (
        <>
          <CandidatesBar candidates={candidates} search={search} today={today} onLook={look} />
          {groups.length > 0 ? (
            <CandidateTable groups={groups} today={today} timeZone={timeZone} picked={picked} onPick={pick} />
          ) : (
            <p className={css.none}>
              Nobody is like that now.{' '}
              <Anchor component="button" type="button" inherit underline="always" onClick={() => look(everyone)}>
                Show everyone
              </Anchor>
            </p>
          )}
          <CompareBar
            picked={picked.map((planId) => ({ planId, name: names.get(planId) ?? '' }))}
            onClear={() => look({ pick: undefined })}
          />
        </>
      )}
    </>
  );
}
