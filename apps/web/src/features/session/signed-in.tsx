import { dateIn } from '@milepost/shared/calendar';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { send } from '../../api/send';
import { Shell } from '../../ui/shell';
import { TimeZoneContext, TodayContext } from '../../ui/today';
import { toasts } from '../../ui/toasts/toasts';
import { placesOf } from './places';
import { meQuery } from './session.queries';

// hardly anybody is asked
const AskedReviews = lazy(() => import('./asked-reviews').then((file) => ({ default: file.AskedReviews })));

/** Everything behind the sign-in: the shell with my places, and today in my time zone. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const today = useDateIn(me.timeZone);
  const signOut = useMutation({
    mutationFn: () => send('DELETE', '/sessions/current'),
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    },
    onError: (error) => toasts.wrong(`You are still signed in. ${error.message}`),
  });
  return (
    <TimeZoneContext value={me.timeZone}>
      <TodayContext value={today}>
        <Shell who={me.name} places={placesOf(me)} reviews={me.reviews} onSignOut={() => signOut.mutate()}>
          {me.reviews.length > 0 && (
            <Suspense fallback={null}>
              <AskedReviews reviews={me.reviews} />
            </Suspense>
          )}
          {children}
        </Shell>
      </TodayContext>
    </TimeZoneContext>
  );
}

/** The date in a time zone; looks again every minute, so that a page left open overnight turns the day. */
function useDateIn(timeZone: string) {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return dateIn(timeZone, now);
}
