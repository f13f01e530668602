import { Button } from '@mantine/core';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ActivityList } from '../features/activity/activity-list';
import { planActivityQuery } from '../features/activity/activity.queries';
import { planName, planPlace } from '../features/plan/plan-place';
import { planQuery } from '../features/plan/plan.queries';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
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
      <WayUp {...planPlace(plan)}>{planName(plan)}</WayUp>
      <PageTitle tab="History">
        {viewer.hire ? 'Everything that happened on your plan' : `Everything that happened on ${hire.name}’s plan`}
      </PageTitle>
      <div className={css.list}>
        <ActivityList
          entries={entries}
          readerId={viewer.id}
          goalLink={(goal, text) => (
            <Link {...planPlace(plan)} search={{ goal }}>
              {text}
            </Link>
          )}
        />
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
