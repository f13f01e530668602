import { addDays, type IsoDate } from '@milepost/shared/calendar';
import { preparationDays } from '@milepost/shared/check-in';
import type { ReactNode } from 'react';
import { Day } from '../../ui/day';
import { onDay, planWords } from '../../ui/plan-words';
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
  const ended = checkIn.plan.closedAt !== null && state !== 'skipped';
  return (
    <>
      {state === 'skipped' && <Skipped checkIn={checkIn} plan={plan} />}
      {ended && <Ended checkIn={checkIn} plan={plan} />}
      {state === 'planned' && !ended && day && <Planned checkIn={checkIn} day={day} />}
      {state === 'preparing' && !ended && !views && <Progress checkIn={checkIn} />}
      {state === 'preparing' && (views || <OwnView checkIn={checkIn} plan={plan} />)}
      {checkIn.can.open && <MeetingStart checkIn={checkIn} />}
      <PrivateNote checkIn={checkIn} />
    </>
  );
}

/** When one can begin. */
function Planned({ checkIn: { can, plan }, day }: Pick<CheckInPartProps, 'checkIn'> & { day: IsoDate }) {
  const holds = plan.viewer.hire || can.arrange;
  const both = [plan.manager?.name, plan.hire.name].flatMap((name) => name?.split(' ')[0] ?? []).join(' and ');
  return (
    <section aria-label="When it is prepared">
      <h2>
        Preparation opens <Day on={addDays(day, -preparationDays)} />
      </h2>
      <p className="small dim">
        From {preparationDays} days before the meeting on,{' '}
        {holds ? 'both of you write what you' : `${both} write what they`} think of the goals here. What happened fills
        by itself until then.
      </p>
    </section>
  );
}

/** The plan was closed before the two met. */
function Ended({ checkIn: { plan }, plan: { today } }: Pick<CheckInPartProps, 'checkIn' | 'plan'>) {
  return (
    <section aria-label="Not held">
      <h2>This check-in is not held</h2>
      <p className="small dim">
        The plan was closed {plan.closedAt && onDay(plan.closedAt, planWords(plan, today))}. What was written stays with
        whoever could read it.
      </p>
    </section>
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
