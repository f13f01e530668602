import { skipToken, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

const WaitingLink = lazy(() => import('./waiting-link').then((file) => ({ default: file.WaitingLink })));

/** How many things wait on the reader, as the team page last counted them. It leaves with the session. */
export const waitingKey = ['waiting-count'] as const;

/** What waits on the reader, in the bar; nothing while nobody has counted or nothing waits. */
export function Waiting() {
  const { data: count = 0 } = useQuery<number>({ queryKey: waitingKey, queryFn: skipToken, staleTime: Infinity });
  return count > 0 ? (
    <Suspense fallback={null}>
      <WaitingLink count={count} />
    </Suspense>
  ) : null;
}
