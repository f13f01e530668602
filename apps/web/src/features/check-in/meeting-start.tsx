import { Button } from '@mantine/core';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { flushAutosaves } from '../../ui/use-autosave';
import { placeOf } from '../../ui/kept-words';
import { ownOf } from './own-assessment';
import css from './preparation.module.css';

/** The manager opens the meeting; what is typed is saved before. */
export function MeetingStart({ checkIn }: { checkIn: CheckIn }) {
  const { course, plan } = checkIn;
  const write = useCheckInWrite(course.id);
  const own = ownOf(checkIn);
  const name = plan.hire.name.split(' ')[0];
  const start = async () => {
    await flushAutosaves(placeOf(plan.viewer.id, `check-in-${course.id}`));
    write.mutate({ method: 'PUT', what: 'opening' });
  };
  return (
    <section className={css.start} aria-label="The meeting">
      <div>
        <h3>The meeting</h3>
        <p className="small dim">
          Opening it shows you and {name} what was submitted, on one screen or two. Its day is today then. What is still
          a draft stays its writer’s until it is submitted.
        </p>
      </div>
      <Button variant={own?.submittedAt ? 'filled' : 'default'} loading={write.isPending} onClick={() => void start()}>
        Open the meeting
      </Button>
      {write.error && (
        <p role="alert" className={css.wrong}>
          Not opened: {write.error.message}
        </p>
      )}
    </section>
  );
}
