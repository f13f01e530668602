import type { IsoInstant } from '@milepost/shared/calendar';
import { useEffect, useState } from 'react';

/** This moment, looked at again every minute, so that a page left open overnight turns the day. */
export function useNow(): IsoInstant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
