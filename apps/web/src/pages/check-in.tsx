import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import type { CheckInState } from '@milepost/shared/check-in';
import { CheckInHead } from '../features/check-in/check-in-head';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { checkInQuery } from '../features/check-in/check-in.queries';
import { checkInStanding } from '../features/check-in/check-in-standing';
import { UnsentWords } from '../features/check-in/unsent-words';
import { CalendarLink } from '../features/check-in-record/calendar-link';
import { RecordVersions } from '../features/check-in-record/record-versions';
import { usePlanToday } from '../features/plan/use-plan-today';
import { TimeZoneContext, TodayContext } from '../ui/today';
import css from './check-in.module.css';

const Preparation = lazy(() => import('./check-in-preparation').then((file) => ({ default: file.CheckInPreparation })));
const Closed = lazy(() => import('./check-in-record').then((file) => ({ default: file.CheckInRecordPage })));
const Meeting = lazy(() => import('./check-in-meeting').then((file) => ({ default: file.CheckInMeeting })));

/** What stands below the head, by where the check-in stands. */
const bodies: Record<CheckInState, ComponentType<CheckInPartProps>> = {
  planned: Preparation,
  preparing: Preparation,
  open: Meeting,
  closed: Closed,
  acknowledged: Closed,
  skipped: Preparation,
};

/** One check-in, before, while and after it is held. */
export function CheckInPage() {
  const { checkInId } = useParams({ from: '/signed-in/check-ins/$checkInId' });
  const { data: checkIn } = useSuspenseQuery(checkInQuery(checkInId));
  const plan = usePlanToday(checkIn.plan);
  const standing = checkInStanding(checkIn, plan);
  const { revision } = useSearch({ from: '/signed-in/check-ins/$checkInId' });
  // opened again, its earlier closings can still be read
  const earlier = checkIn.records.some((one) => one.revision === revision);
  const Body = earlier ? Closed : bodies[standing.state];
  const prepared = standing.state === 'planned' || standing.state === 'preparing';
  return (
    <TodayContext value={plan.today}>
      <TimeZoneContext value={checkIn.plan.hire.timeZone}>
        <CheckInHead checkIn={checkIn} plan={plan} standing={standing}>
          {prepared && standing.day && <CalendarLink checkInId={checkInId} size="compact-xs" />}
        </CheckInHead>
        {isWritten(standing.state) && <UnsentWords checkIn={checkIn} />}
        {Body !== Closed && (
          <div className={css.under}>
            <RecordVersions checkIn={checkIn} shown={null} />
          </div>
        )}
        <Suspense fallback={null}>
          <Body key={checkInId} checkIn={checkIn} plan={plan} standing={standing} />
        </Suspense>
      </TimeZoneContext>
    </TodayContext>
  );
}

/** Where nobody writes any more, words may still lie in a browser that was offline. */
const isWritten = (state: CheckInState): boolean => state !== 'preparing' && state !== 'open';
