import { Button } from '@mantine/core';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { checkInName } from '@milepost/shared/check-in-words';
import { dayName } from '@milepost/shared/day-name';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { CheckIn } from '../api/check-in-cache';
import { checkInQuery } from '../features/check-in/check-in.queries';
import { Acknowledgement } from '../features/check-in-record/acknowledgement';
import { checkInRecordQuery } from '../features/check-in-record/check-in-record.queries';
import { RecordAnswers, RecordOtherViews } from '../features/check-in-record/record-answers';
import { RecordDecision } from '../features/check-in-record/record-decision';
import { RecordPack } from '../features/check-in-record/record-pack';
import { RecordTalk } from '../features/check-in-record/record-talk';
import { RecordViews } from '../features/check-in-record/record-views';
import { PdfLink } from '../features/check-in-record/record-ways';
import { recordWords } from '../features/check-in-record/record-words';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import css from './check-in-print.module.css';

/** The record of a closed check-in as a sheet of paper: nothing of it is private, and nothing to press is on it. */
export function CheckInPrintPage() {
  const { checkInId } = useParams({ from: '/signed-in/check-ins/$checkInId/print' });
  const { revision } = useSearch({ from: '/signed-in/check-ins/$checkInId/print' });
  const { data: checkIn } = useSuspenseQuery(checkInQuery(checkInId));
  const { records } = checkIn;
  const closing = revision ? records.find((one) => one.revision === revision) : records.at(-1);
  return (
    <div className={css.around}>
      <div className={css.bar}>
        <ButtonLink
          variant="default"
          to="/check-ins/$checkInId"
          params={{ checkInId }}
          search={revision ? { revision } : {}}
        >
          Back to the check-in
        </ButtonLink>
        <div className="grow" />
        {closing && (
          <>
            <PdfLink checkInId={checkInId} revision={closing.revision} />
            <Button onClick={() => window.print()}>Print</Button>
          </>
        )}
      </div>
      {closing ? (
        <Sheet checkIn={checkIn} closing={closing} />
      ) : (
        <>
          <PageTitle tab="Nothing to print">Nothing to print</PageTitle>
          <p>
            {checkIn.can.read
              ? 'This check-in has no such closing. It can be printed once it is closed.'
              : 'What was said in this check-in is for those who hold it and the line above them.'}
          </p>
        </>
      )}
    </div>
  );
}

function Sheet({ checkIn, closing }: { checkIn: CheckIn; closing: CheckIn['records'][number] }) {
  const { data: record } = useSuspenseQuery(checkInRecordQuery(checkIn.course.id, closing.revision));
  const title = `${checkInName(record.checkIn)}: ${record.plan.hire.name}`;
  return (
    <article className={css.sheet}>
      <header>
        <PageTitle tab={title}>{title}</PageTitle>
        <p className="small dim">{heldSays(record)}</p>
      </header>
      <RecordDecision record={record} />
      <Acknowledgement record={record} closing={closing} />
      <RecordViews record={record} />
      <RecordAnswers record={record} />
      <RecordOtherViews record={record} />
      <RecordTalk record={record} />
      <RecordPack record={record} />
    </article>
  );
}

/** "Associate Infrastructure Engineer. Held on Tue 9 Feb 2027 by Ruth Okafor. Version 2." */
function heldSays(record: CheckInRecord): string {
  const { checkIn, plan } = record;
  const { nameOf } = recordWords(record);
  const version = checkIn.revision > 1 ? ` Version ${checkIn.revision}.` : '';
  return `${plan.role}. Held on ${dayName(checkIn.heldOn)} by ${nameOf(checkIn.openedBy)}.${version}`;
}
