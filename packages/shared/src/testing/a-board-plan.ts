import type { BoardPlan } from '../plan-standing.js';
import { hire, manager, mentor } from './goal-facts.js';

/** Noor's plan of two milestones from Monday 2 November 2026 as a board knows it: four open goals each, nothing waits. */
export const aBoardPlan = (given: Partial<BoardPlan> = {}): BoardPlan => ({
  id: 1,
  hire: { id: hire, name: 'Noor Haddad', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
  startDate: '2026-11-02',
  originalStart: given.startDate ?? '2026-11-02',
  closedAt: null,
  mentorId: mentor,
  managerId: manager,
  around: [given.hire?.id ?? hire, mentor, manager],
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
  can: { signOff: false },
  ...given,
});
