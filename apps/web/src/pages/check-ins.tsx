import { Anchor } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { isOwn, rowsOf, sectionsOf, shownRows, soonestFirst } from '../features/check-ins/check-in-rows';
import { CheckInSectionList } from '../features/check-ins/check-in-section-list';
import { CheckInsBar } from '../features/check-ins/check-ins-bar';
import { checkInsSubtitle, checkInsTitle } from '../features/check-ins/check-ins-title';
import { checkInsQuery } from '../features/check-ins/check-ins.queries';
import { isOverseen, outcomesOf } from '../features/check-ins/outcomes';
import { OutcomesByTeam } from '../features/check-ins/outcomes-by-team';
import { branchesOf } from '../features/team/branches';
import { PageTitle } from '../ui/page-title';
import { useToday } from '../ui/today';
import { useNow } from '../ui/use-now';
import css from './check-ins.module.css';

const route = getRouteApi('/signed-in/check-ins');

/** From so many hires on one looks for somebody by name. */
const many = 8;

/** Every check-in one has to do with: what waits on me, what is late, what comes, and for those above how they ended. */
export function CheckInsPage() {
  const { data: list } = useSuspenseQuery(checkInsQuery);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const now = quarterOf(useNow());

  const rows = useMemo(() => rowsOf(list, now), [list, now]);
  const own = rows.filter(isOwn).sort(soonestFirst);
  const others = useMemo(() => rows.filter((row) => !isOwn(row)), [rows]);
  const shown = shownRows(others, search);
  const sections = sectionsOf(shown);
  const outcomes = outcomesOf(shown.filter(isOverseen), today);

  const hires = list.plans.filter(({ relation }) => !relation.hire);
  const branches = branchesOf({ ...list, hires });
  const narrowed = Object.keys(search).length > 0;
  const everybody = { under: undefined, team: undefined, search: undefined };
  const look = (change: Partial<typeof search> | typeof everybody) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });

  return (
    <>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab="Check-ins">{checkInsTitle(rows)}</PageTitle>
          <p className="small dim">{checkInsSubtitle(rows)}</p>
        </div>
        {(hires.length > many || branches.length > 0 || narrowed) && (
          <CheckInsBar search={search} onLook={look} branches={branches} />
        )}
      </header>
      {list.total > list.plans.length && (
        <p className="small dim">Those of the newest 1,000 of {list.total.toLocaleString('en-GB')} plans.</p>
      )}
      {own.length > 0 && <CheckInSectionList title={others.length > 0 ? 'Your own' : 'Your year'} rows={own} />}
      {sections.map(({ group, title, rows: those }) => (
        <CheckInSectionList key={group} title={title} rows={those} />
      ))}
      {rows.length === 0 && (
        <p className={css.none}>Each milestone of a plan brings a check-in. Yours stand here once there is a plan.</p>
      )}
      {others.length > 0 && sections.length === 0 && (
        <p className={css.none}>
          {narrowed ? 'No check-in of theirs is near. ' : 'No check-in of your hires is near.'}
          {narrowed && (
            <Anchor component="button" type="button" inherit underline="always" onClick={() => look(everybody)}>
              Show everybody’s
            </Anchor>
          )}
        </p>
      )}
      {outcomes.length > 0 && <OutcomesByTeam teams={outcomes} />}
    </>
  );
}

/** Days turn on a quarter of an hour everywhere on earth, so no more often. */
const quarter = 15 * 60_000;
const quarterOf = (now: string) => new Date(Math.floor(Date.parse(now) / quarter) * quarter).toISOString();
