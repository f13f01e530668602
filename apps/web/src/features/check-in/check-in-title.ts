import { phaseName } from '@milepost/shared/phase';
import type { CheckIn } from '../../api/check-in-cache';
import { capital } from '../../ui/plan-words';

/** "Day 60 check-in", or what an extra one is about; not everybody may know that. */
export const checkInName = ({ course: { phase, title } }: Pick<CheckIn, 'course'>): string =>
  phase === null ? title || 'Extra check-in' : `${capital(phaseName(phase))} check-in`;

/** "Day 60 check-in with Priya Nair"; for the hire with their manager. */
export function checkInTitle(checkIn: CheckIn): string {
  const { hire, manager, viewer } = checkIn.plan;
  const other = viewer.hire ? manager?.name : hire.name;
  return other ? `${checkInName(checkIn)} with ${other}` : checkInName(checkIn);
}
