import { lazy, Suspense } from 'react';
import { CheckInPackList } from '../features/check-in/check-in-pack';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { Preparation } from '../features/check-in/preparation';
import css from './check-in.module.css';

const CheckInViews = lazy(() => import('./check-in-views').then((file) => ({ default: file.CheckInViews })));

/** Before the meeting, or where it is not held: the pack on the left, what one writes on the right. */
export function CheckInPreparation({ checkIn, plan, standing }: CheckInPartProps) {
  const submitted = (side: string) => checkIn.assessments.some((one) => one.side === side && one.submittedAt !== null);
  // nothing of today belongs to a meeting that is not held
  const isSkipped = standing.state === 'skipped';
  return (
    <div className={css.split} data-alone={isSkipped || undefined}>
      {!isSkipped && (
        <aside className={css.pack} aria-label="What happened since the last check-in">
          <CheckInPackList checkIn={checkIn} plan={plan} />
        </aside>
      )}
      <div className={css.talk}>
        <Preparation
          checkIn={checkIn}
          plan={plan}
          standing={standing}
          views={
            submitted('hire') &&
            submitted('manager') && (
              <Suspense fallback={null}>
                <CheckInViews checkIn={checkIn} plan={plan} />
              </Suspense>
            )
          }
        />
      </div>
    </div>
  );
}
