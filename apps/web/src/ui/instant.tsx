import { dateIn, type IsoInstant } from '@milepost/shared/calendar';
import { useContext } from 'react';
import { dayWords, exactDay } from './day-words';
import { TimeZoneContext, useToday } from './today';

const clock = new Map<string, Intl.DateTimeFormat>();

/** A moment as people say its day, in the reader's time zone; the exact day and time on hover. */
export function Instant({ at }: { at: IsoInstant }) {
  const today = useToday();
  const timeZone = useContext(TimeZoneContext);
  const on = dateIn(timeZone, at);
  return (
    <time dateTime={at} title={`${exactDay(on)}, ${timeIn(timeZone, at)}`}>
      {dayWords(on, today)}
    </time>
  );
}

function timeIn(timeZone: string, at: IsoInstant) {
  const known = clock.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  if (!known) clock.set(timeZone, format);
  return format.format(Date.parse(at));
}
