import type { NextCheckIn } from '@milepost/shared/check-in-standing';
import { checkInRights } from '@milepost/shared/check-in-access';
import type { PlanView } from '../../api/plan-cache';

/** What the reader finds at a check-in, as the words of a way there: "prepare it", "look at it". */
export function checkInCall({ state, overdue }: NextCheckIn, { viewer, can }: PlanView): string {
  const rights = checkInRights(viewer, can, state);
  if (state === 'open') return rights.converse || rights.assess ? 'under way, join it' : 'under way';
  if (overdue && rights.open) return 'overdue, hold it';
  if (rights.assess === 'mentor') return 'add your view';
  if (rights.assess) return 'prepare it';
  return state === 'preparing' ? 'being prepared' : 'see what it will be about';
}
