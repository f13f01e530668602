import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { CheckIn } from '../../api/check-in-cache';
import { ButtonLink } from '../../ui/button-link';
import { CalendarLink } from './calendar-link';
import css from './record.module.css';

const ReopenDialog = lazy(() => import('./reopen-dialog').then((file) => ({ default: file.ReopenDialog })));

interface Props {
  checkIn: CheckIn;
  revision: number;
}

/** What one does with a record: take it away, or open the check-in again. */
export function RecordWays({ checkIn, revision }: Props) {
  const { course, can } = checkIn;
  const [reopening, setReopening] = useState(false);
  const latest = revision === course.revision;
  return (
    <div className={css.ways}>
      <PdfLink checkInId={course.id} revision={revision} />
      <ButtonLink
        variant="default"
        to="/check-ins/$checkInId/print"
        params={{ checkInId: course.id }}
        search={latest ? {} : { revision }}
        leftSection={<IconPrinter size={15} stroke={1.6} aria-hidden />}
      >
        Print
      </ButtonLink>
      {latest && <CalendarLink checkInId={course.id} />}
      {latest && can.reopen && (
        <Button variant="subtle" color="gray" onClick={() => setReopening(true)}>
          Open it again
        </Button>
      )}
      {reopening && (
        <Suspense fallback={null}>
          <ReopenDialog checkIn={checkIn} onClose={() => setReopening(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** A record as a file. */
export const PdfLink = ({ checkInId, revision }: { checkInId: number; revision: number }) => (
  <Button
    component="a"
    variant="default"
    href={`/api/v1/check-ins/${checkInId}/pdf?revision=${revision}`}
    download
    leftSection={<IconFileTypePdf size={15} stroke={1.6} aria-hidden />}
  >
    PDF
  </Button>
);
