import { checkInName as nameOf } from '@milepost/shared/check-in-words';
import type { CheckIn } from '../../api/check-in-cache';

/** "Day 60 check-in", or what an extra one is about; not everybody may know that. */
export const checkInName = ({ course }: Pick<CheckIn, 'course'>): string => nameOf(course);

/** "Day 60 check-in with Priya Nair"; for the hire with their manager. */
export function checkInTitle(checkIn: CheckIn): string {
  const { hire, manager, viewer } = checkIn.plan;
  const other = viewer.hire ? manager?.name : hire.name;
  return other ? `${checkInName(checkIn)} with ${other}` : checkInName(checkIn);
}
