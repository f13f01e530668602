import { dateIn } from '@milepost/shared/calendar';
import { planToday, type PlanStandingToday } from '@milepost/shared/plan-pace';
import { useEffect, useMemo, useState } from 'react';
import type { PlanView } from '../../api/plan-cache';

/** Where the plan stands now. A page left open overnight turns the day when it turns for the hire. */
export function usePlanToday(plan: PlanView): PlanStandingToday {
  const { timeZone } = plan.hire;
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const look = () => {
      const later = new Date().toISOString();
      setNow((before) => (dateIn(timeZone, before) === dateIn(timeZone, later) ? before : later));
    };
    const timer = setInterval(look, 60_000);
    return () => clearInterval(timer);
  }, [timeZone]);
  return useMemo(() => planToday(plan, now), [plan, now]);
}
