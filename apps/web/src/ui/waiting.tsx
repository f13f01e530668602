import { skipToken, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

const WaitingLink = lazy(() => import('./waiting-link').then((file) => ({ default: file.WaitingLink })));

/** How many goals wait on the reader, as the team page last counted them. It leaves with the session. */
export const waitingKey = ['waiting-count'] as const;

/** What waits on the reader, in the bar: goals and the templates they review; nothing while nobody has counted or nothing waits. */
export function Waiting({ reviews }: { reviews: readonly { slug: string }[] }) {
  const { data: goals = 0 } = useQuery<number>({ queryKey: waitingKey, queryFn: skipToken, staleTime: Infinity });
  return goals + reviews.length > 0 ? (
    <Suspense fallback={null}>
      <WaitingLink goals={goals} reviews={reviews} />
    </Suspense>
  ) : null;
}
