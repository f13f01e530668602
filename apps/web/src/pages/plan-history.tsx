import { Button } from '@mantine/core';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ActivityList } from '../features/activity/activity-list';
import { planActivityQuery } from '../features/activity/activity.queries';
import { PlanLink } from '../features/plan/plan-link';
import { planQuery } from '../features/plan/plan.queries';
import { PageTitle } from '../ui/page-title';
import css from './plan-history.module.css';

/** What happened on a plan, and who did it. */
export function PlanHistoryPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/history' });
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, error } = useSuspenseInfiniteQuery(
    planActivityQuery(planId),
  );
  const { hire, viewer } = plan;
  const entries = data.pages.flatMap((page) => page.entries);
  return (
    <div className={css.page}>
      <p className="small">
        <PlanLink plan={plan} />
      </p>
      <PageTitle tab="History">
        {viewer.hire ? 'Everything that happened on your plan' : `Everything that happened on ${hire.name}’s plan`}
      </PageTitle>
      <div className={css.list}>
        <ActivityList entries={entries} readerId={viewer.id} />
        {entries.length === 0 && <p className="dim">Nothing happened yet.</p>}
      </div>
      {error && <p role="alert">{error.message}</p>}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show earlier
        </Button>
      )}
    </div>
  );
}
