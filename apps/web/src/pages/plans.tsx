import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { byNeed, needsSomebody, planStanding } from '../features/plans/plan-standing';
import { plansQuery } from '../features/plans/plans.queries';
import { PlansTable } from '../features/plans/plans-table';
import { plansSubtitle, plansTitle } from '../features/plans/plans-title';
import { WaitingOnReader } from '../features/plans/waiting-on-reader';
import { meQuery } from '../features/session/session.queries';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import { useNow } from '../ui/use-now';
import css from './plans.module.css';

/** Who needs somebody, and is it me? Every plan the reader may see, by need. */
export function PlansPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(plansQuery);
  const plans = data.pages.flatMap((page) => page.plans);
  const now = useNow();
  const standings = plans.map((plan) => planStanding(plan, me.id, now)).sort(byNeed);
  const waits = standings.flatMap(({ waits }) => waits).sort((a, b) => a.since.localeCompare(b.since));
  const mayGive = me.isAdmin || me.relations.reports.direct > 0;

  return (
    <>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab="Plans">{plansTitle(standings, hasNextPage)}</PageTitle>
          <p className="small dim">{plansSubtitle(standings)}</p>
        </div>
        {mayGive && <ButtonLink to="/plans/new">Give a plan</ButtonLink>}
      </header>
      {standings.length === 0 ? (
        <p className={css.none}>
          {mayGive
            ? 'A plan is a role’s template with a start date. Give somebody the first one.'
            : 'You see a plan here once you mentor, manage or lead somebody who has one.'}
        </p>
      ) : (
        <>
          <WaitingOnReader waits={waits} />
          <Everyone standings={standings} />
          {hasNextPage && (
            <Button
              variant="default"
              className={css.more}
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Show more
            </Button>
          )}
        </>
      )}
    </>
  );
}

function Everyone({ standings }: { standings: ReturnType<typeof planStanding>[] }) {
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<'needing' | 'all'>('all');
  const needing = standings.filter(needsSomebody);
  const words = typed.trim().toLowerCase();
  const shown = (only === 'needing' ? needing : standings).filter(({ plan }) =>
    `${plan.hire.name} ${plan.role}`.toLowerCase().includes(words),
  );
  return (
    <section aria-labelledby="everyone">
      <div className={css.bar}>
        <h2 id="everyone">Everyone</h2>
        {standings.length > 1 && (
          <>
            <SegmentedControl
              aria-label="Which plans"
              data={[
                { value: 'needing', label: `Needs somebody ${needing.length}` },
                { value: 'all', label: `All ${standings.length}` },
              ]}
              value={only}
              onChange={(value) => setOnly(value === 'needing' ? 'needing' : 'all')}
            />
            <div className="grow" />
            <TextInput
              leftSection={<IconSearch size={14} aria-hidden />}
              placeholder="Name or role"
              aria-label="Find by name or role"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </>
        )}
      </div>
      {shown.length > 0 ? (
        <PlansTable standings={shown} />
      ) : (
        <p className={css.none}>{words ? 'No plan matches.' : 'Nobody needs somebody today.'}</p>
      )}
    </section>
  );
}
