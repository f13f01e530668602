import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CheckInHead } from '../features/check-in/check-in-head';
import { CheckInPackList } from '../features/check-in/check-in-pack';
import { checkInQuery } from '../features/check-in/check-in.queries';
import { checkInStanding } from '../features/check-in/check-in-standing';
import { Preparation } from '../features/check-in/preparation';
import { usePlanToday } from '../features/plan/use-plan-today';
import css from './check-in.module.css';

/** One check-in, before, while and after it is held: the pack on the left, what one writes or reads on the right. */
export function CheckInPage() {
  const { checkInId } = useParams({ from: '/signed-in/check-ins/$checkInId' });
  const { data: checkIn } = useSuspenseQuery(checkInQuery(checkInId));
  const plan = usePlanToday(checkIn.plan);
  const standing = checkInStanding(checkIn, plan);
  return (
    <>
      <CheckInHead checkIn={checkIn} plan={plan} standing={standing} />
      <div className={css.split}>
        <aside className={css.pack} aria-label="What happened since the last check-in">
          <CheckInPackList checkIn={checkIn} />
        </aside>
        <div className={css.talk}>
          <Preparation checkIn={checkIn} standing={standing} />
        </div>
      </div>
    </>
  );
}
