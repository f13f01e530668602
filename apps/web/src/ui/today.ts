import type { IsoDate } from '@milepost/shared/calendar';
import { createContext, useContext } from 'react';

/** The date it is for the person at the screen, in their own time zone. */
export const TodayContext = createContext<IsoDate | null>(null);

/** The time zone of the person at the screen, in which moments get their day. */
export const TimeZoneContext = createContext('UTC');

export function useToday(): IsoDate {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('useToday needs a TodayContext above it');
  return today;
}
