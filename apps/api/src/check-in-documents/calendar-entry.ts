import { addDays, type IsoDate } from '@milepost/shared/calendar';
import ical, { ICalEventStatus } from 'ical-generator';

export interface CalendarMeeting {
  id: number;
  /** Rises whenever the meeting changes. */
  version: number;
  title: string;
  day: IsoDate;
  /** Where it is prepared and held. */
  url: string;
  skipped: boolean;
}

/** One all-day entry for the day of a check-in; sent again it replaces itself. Nothing of what was written is in it. */
export function calendarEntry({ id, version, title, day, url, skipped }: CalendarMeeting, now: Date): string {
  const calendar = ical({ prodId: { company: 'Milepost', product: 'Check-ins' } });
  calendar.createEvent({
    id: `check-in-${id}@${new URL(url).hostname}`,
    sequence: version,
    stamp: now,
    start: new Date(`${day}T00:00:00Z`),
    end: new Date(`${addDays(day, 1)}T00:00:00Z`),
    timezone: 'UTC',
    allDay: true,
    summary: title,
    url,
    status: skipped ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
