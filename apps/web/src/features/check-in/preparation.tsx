import { addDays } from '@milepost/shared/calendar';
import { preparationDays } from '@milepost/shared/check-in';
import type { ReactNode } from 'react';
import { Day } from '../../ui/day';
import type { CheckInPartProps } from './check-in-part';
import { MeetingStart } from './meeting-start';
import { othersProgress } from './others-progress';
import { OwnView } from './own-view';
import css from './preparation.module.css';
import { PrivateNote } from './private-note';
import { Skipped } from './skipped';

interface Props extends CheckInPartProps {
  /** What hire and manager think side by side, once the reader may see both. */
  views: ReactNode;
}

/** What everybody writes before the meeting, or why there is nothing to write. */
export function Preparation({ checkIn, plan, standing, views }: Props) {
  const { state, day } = standing;
  return (
    <>
      {state === 'skipped' && <Skipped checkIn={checkIn} plan={plan} />}
      {state === 'planned' && day && (
        <section aria-label="When it is prepared">
          <h2>
            Preparation opens <Day on={addDays(day, -preparationDays)} />
          </h2>
          <p className="small dim">
            From {preparationDays} days before the meeting on, both of you write what you think of the goals here. What
            stands beside this grows by itself until then.
          </p>
        </section>
      )}
      {state === 'preparing' && <Progress checkIn={checkIn} />}
      {state === 'preparing' && (views || <OwnView checkIn={checkIn} plan={plan} />)}
      {checkIn.can.open && <MeetingStart checkIn={checkIn} />}
      <PrivateNote checkIn={checkIn} />
    </>
  );
}

/** How far the others are. */
function Progress({ checkIn }: Pick<CheckInPartProps, 'checkIn'>) {
  const says = othersProgress(checkIn);
  if (!checkIn.can.read && !checkIn.can.assess)
    return <p className="small dim">This check-in is being prepared. What is written in it is not for admins.</p>;
  return (
    <ul className={css.progress} aria-label="How far the others are">
      {says.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
