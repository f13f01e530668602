import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { CheckIn } from '../api/check-in-cache';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { PrivateNote } from '../features/check-in/private-note';
import { AcknowledgeForm } from '../features/check-in-record/acknowledge-form';
import { Acknowledgement } from '../features/check-in-record/acknowledgement';
import { checkInRecordQuery } from '../features/check-in-record/check-in-record.queries';
import { RecordAnswers, RecordOtherViews } from '../features/check-in-record/record-answers';
import { RecordDecision } from '../features/check-in-record/record-decision';
import { RecordPack } from '../features/check-in-record/record-pack';
import { RecordTalk } from '../features/check-in-record/record-talk';
import { RecordVersions } from '../features/check-in-record/record-versions';
import { RecordViews } from '../features/check-in-record/record-views';
import { RecordWays } from '../features/check-in-record/record-ways';
import { onDay, planWords } from '../ui/plan-words';
import css from './check-in-record.module.css';

/** How a check-in ended: what was decided first, then what both thought, then how the plan stood. */
export function CheckInRecordPage({ checkIn, plan }: CheckInPartProps) {
  const { revision } = useSearch({ from: '/signed-in/check-ins/$checkInId' });
  const closing = checkIn.records.find((one) => one.revision === revision) ?? checkIn.records.at(-1);
  return closing ? <Closing checkIn={checkIn} closing={closing} /> : <HeldElsewhere checkIn={checkIn} plan={plan} />;
}

function Closing({ checkIn, closing }: { checkIn: CheckIn; closing: CheckIn['records'][number] }) {
  const { course, can, actions } = checkIn;
  const { revision } = closing;
  const { data: record } = useSuspenseQuery(checkInRecordQuery(course.id, revision));
  const latest = course.closedAt !== null && revision === course.revision;
  const goals = new Map(actions.flatMap(({ id, goalId }) => (goalId ? [[id, goalId] as const] : [])));
  return (
    <div className={css.split}>
      <div className={css.main}>
        <div className={css.top}>
          <RecordWays checkIn={checkIn} revision={revision} />
          <RecordVersions checkIn={checkIn} shown={revision} />
        </div>
        <RecordDecision record={record} goals={goals} />
        {latest && can.acknowledge ? (
          <AcknowledgeForm checkIn={checkIn} />
        ) : (
          <Acknowledgement record={record} closing={closing} />
        )}
        <RecordViews record={record} />
        <RecordAnswers record={record} />
        <RecordOtherViews record={record} />
        <RecordTalk record={record} />
        {latest && <PrivateNote checkIn={checkIn} />}
      </div>
      <aside aria-label="How the plan stood">
        <RecordPack record={record} />
      </aside>
    </div>
  );
}

/** For whoever knows that it was held, and reads nothing of it. */
function HeldElsewhere({ checkIn, plan: { today } }: Pick<CheckInPartProps, 'checkIn' | 'plan'>) {
  const { course, plan } = checkIn;
  return (
    <div className={css.held}>
      <section aria-labelledby="held">
        <h2 id="held">Held, and closed {course.closedAt && onDay(course.closedAt, planWords(plan, today))}</h2>
        <p className="small dim">What was said and decided is for those who hold it and the line above them.</p>
      </section>
      <PrivateNote checkIn={checkIn} />
    </div>
  );
}
