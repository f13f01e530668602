import { Button } from '@mantine/core';
import { useCheckInWrite } from '../../api/check-in-cache';
import { onDay, planWords } from '../../ui/plan-words';
import type { CheckInPartProps } from './check-in-part';
import css from './preparation.module.css';

/** A check-in that is not held: who decided so, when and why, and the way back. */
export function Skipped({ checkIn, plan: { today } }: Pick<CheckInPartProps, 'checkIn' | 'plan'>) {
  const { course, plan, can, writers } = checkIn;
  const write = useCheckInWrite(course.id);
  const words = planWords(plan, today);
  const by = course.skippedBy;
  const who = by === plan.viewer.id ? 'You' : (writers.find(({ id }) => id === by)?.name ?? 'Somebody who left');
  return (
    <section aria-label="Skipped">
      <h2>
        {who} skipped this check-in {course.skippedAt && onDay(course.skippedAt, words)}
      </h2>
      <p className={css.reason}>{course.skipReason ?? <span className="dim">The reason is not for everybody.</span>}</p>
      {can.unskip && (
        <div className={css.ways}>
          <Button
            variant="default"
            loading={write.isPending}
            onClick={() => write.mutate({ method: 'DELETE', what: 'skip' })}
          >
            Hold it after all
          </Button>
        </div>
      )}
      {write.error && (
        <p role="alert" className={css.wrong}>
          {write.error.message}
        </p>
      )}
    </section>
  );
}
