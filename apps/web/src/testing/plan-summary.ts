import type { PlanSummary } from '../features/plans/plans.types';

const nobody = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
const nothing = {
  work: false,
  comment: false,
  signOff: false,
  clearBlockers: false,
  letMentorSign: false,
  adjust: false,
  reopen: false,
  changeMentor: false,
  changeManager: false,
};

/** A plan that began today and is on pace, seen by a stranger, unless told. */
export const planSummary = (rest: Partial<PlanSummary> = {}): PlanSummary => ({
  id: 12,
  hire: { id: 7, name: 'Amara Diallo', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
  role: 'Network Gardener',
  startDate: '2026-11-20',
  closedAt: null,
  mentor: { id: 4, name: 'Ben Lindqvist' },
  manager: { id: 3, name: 'Ruth Okafor' },
  mentorSigns: false,
  phases: [{ key: 'day-30' }, { key: 'day-60' }],
  pauses: [],
  extensions: [],
  tally: {
    phases: [
      { key: 'day-30', required: 4, actual: 0, open: 4, waiting: 0 },
      { key: 'day-60', required: 4, actual: 0, open: 4, waiting: 0 },
    ],
    waits: [],
    blockers: [],
  },
  relation: nobody,
  can: nothing,
  ...rest,
});
