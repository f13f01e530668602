import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { CheckInPackList } from '../features/check-in/check-in-pack';
import { Preparation } from '../features/check-in/preparation';
import css from './check-in.module.css';

/** Before the meeting, or where it is not held: the pack on the left, what one writes on the right. */
export function CheckInPreparation({ checkIn, plan, standing }: CheckInPartProps) {
  return (
    <div className={css.split}>
      <aside className={css.pack} aria-label="What happened since the last check-in">
        <CheckInPackList checkIn={checkIn} plan={plan} />
      </aside>
      <div className={css.talk}>
        <Preparation checkIn={checkIn} plan={plan} standing={standing} />
      </div>
    </div>
  );
}
