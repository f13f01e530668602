import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import type { CheckInState } from '@milepost/shared/check-in';
import { CheckInHead } from '../features/check-in/check-in-head';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { checkInQuery } from '../features/check-in/check-in.queries';
import { checkInStanding } from '../features/check-in/check-in-standing';
import { UnsentWords } from '../features/check-in/unsent-words';
import { usePlanToday } from '../features/plan/use-plan-today';
import { TimeZoneContext, TodayContext } from '../ui/today';

const Preparation = lazy(() => import('./check-in-preparation').then((file) => ({ default: file.CheckInPreparation })));

const Meeting = lazy(() => import('./check-in-meeting').then((file) => ({ default: file.CheckInMeeting })));

/** What stands below the head, by where the check-in stands. */
const bodies: Record<CheckInState, ComponentType<CheckInPartProps>> = {
  planned: Preparation,
  preparing: Preparation,
  open: Meeting,
  closed: Preparation,
  acknowledged: Preparation,
  skipped: Preparation,
};

/** One check-in, before, while and after it is held. */
export function CheckInPage() {
  const { checkInId } = useParams({ from: '/signed-in/check-ins/$checkInId' });
  const { data: checkIn } = useSuspenseQuery(checkInQuery(checkInId));
  const plan = usePlanToday(checkIn.plan);
  const standing = checkInStanding(checkIn, plan);
  const Body = bodies[standing.state];
  return (
    <TodayContext value={plan.today}>
      <TimeZoneContext value={checkIn.plan.hire.timeZone}>
        <CheckInHead checkIn={checkIn} plan={plan} standing={standing} />
        {isWritten(standing.state) && <UnsentWords checkIn={checkIn} />}
        <Suspense fallback={null}>
          <Body key={checkInId} checkIn={checkIn} plan={plan} standing={standing} />
        </Suspense>
      </TimeZoneContext>
    </TodayContext>
  );
}

/** Where nobody writes any more, words may still lie in a browser that was offline. */
const isWritten = (state: CheckInState): boolean => state !== 'preparing' && state !== 'open';
