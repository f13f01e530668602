import { phaseName } from '@milepost/shared/phase';
import type { CheckIn } from '../../api/check-in-cache';

/** "Day 60 check-in", or what an extra one is about. */
export function checkInName({ course: { phase, title } }: Pick<CheckIn, 'course'>): string {
  if (phase === null) return title;
  const name = phaseName(phase);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} check-in`;
}

/** "Day 60 check-in with Priya Nair"; for the hire with their manager. */
export function checkInTitle(checkIn: CheckIn): string {
  const { hire, manager, viewer } = checkIn.plan;
  const other = viewer.hire ? manager?.name : hire.name;
  return other ? `${checkInName(checkIn)} with ${other}` : checkInName(checkIn);
}
