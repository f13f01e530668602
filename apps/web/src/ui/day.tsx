import type { IsoDate } from '@milepost/shared/calendar';
import { dayWords, exactDay } from './day-words';
import { useToday } from './today';

/** A date as people say it, the exact one on hover. `capital` where it begins a line. */
export function Day({ on, capital = false }: { on: IsoDate; capital?: boolean }) {
  const words = dayWords(on, useToday());
  return (
    <time dateTime={on} title={exactDay(on)}>
      {capital ? words.charAt(0).toUpperCase() + words.slice(1) : words}
    </time>
  );
}
