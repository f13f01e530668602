import { aCheckInLine, aCheckInPlan } from '@milepost/shared/testing/a-check-in-line';
import type { CheckInList, ListedPlan } from '../features/check-ins/check-ins.types';
import { ruth } from './team-hire';

type Given = Parameters<typeof aCheckInPlan>[0] & Partial<Pick<ListedPlan, 'team' | 'line' | 'checkIns'>>;

/** Amara's plan from Monday 2 November 2026 with its check-in of day 30; Ruth acts for her and reads. */
export const listedPlan = ({
  team = null,
  line = [ruth.id],
  checkIns = [aCheckInLine()],
  ...given
}: Given = {}): ListedPlan => ({
  ...aCheckInPlan({
    id: 12,
    hire: { id: 7, name: 'Amara Diallo', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
    managerId: ruth.id,
    ...given,
  }),
  team,
  line,
  checkIns,
});

/** The list that Ruth reads. */
export const checkInList = (plans: ListedPlan[], given: Partial<CheckInList> = {}): CheckInList => ({
  viewerId: ruth.id,
  holidays: [],
  plans,
  total: plans.length,
  people: [ruth],
  ...given,
});
