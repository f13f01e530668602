import type { CheckInRecord } from '@milepost/shared/check-in-record';
import type { CheckIn } from '../../api/check-in-cache';
import css from './record.module.css';
import { recordWords } from './record-words';

interface Props {
  record: CheckInRecord;
  /** What is known about this closing besides what it froze. */
  closing: CheckIn['records'][number];
}

/** Whether the hire said that they read it, and what they said. */
export function Acknowledgement({ record, closing: { acknowledgedAt, acknowledgement, reopenedAt } }: Props) {
  const { dayOf } = recordWords(record);
  const { name } = record.plan.hire;
  return (
    <section aria-labelledby="acknowledged">
      <h2 id="acknowledged">{acknowledgedAt ? 'Acknowledged' : 'Not acknowledged yet'}</h2>
      {acknowledgedAt ? (
        <>
          <p className="small dim">
            {name} read it on {dayOf(acknowledgedAt)}
            {acknowledgement ? ' and said:' : '.'}
          </p>
          {acknowledgement && <blockquote className={css.said}>{acknowledgement}</blockquote>}
        </>
      ) : (
        <p className="small dim">
          {reopenedAt ? 'It was opened again before that.' : `Waits for ${name} to say that they read it.`}
        </p>
      )}
    </section>
  );
}
