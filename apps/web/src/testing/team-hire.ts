import { aBoardPlan } from '@milepost/shared/testing/a-board-plan';
import type { TeamBoard, TeamHire } from '../features/team/team.types';

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

/** What the manager who acts for a hire may do. */
export const acting = { ...nothing, work: true, comment: true, signOff: true, clearBlockers: true, adjust: true };

export const ruth = { id: 3, name: 'Ruth Okafor' };
export const ben = { id: 2, name: 'Ben Lindqvist' };

/** Amara's plan began on Friday 20 November 2026 and is on pace; Ruth acts for her and reads. */
export const teamHire = (given: Partial<TeamHire> = {}): TeamHire => ({
  ...aBoardPlan({
    id: 12,
    startDate: '2026-11-20',
    hire: { id: 7, name: 'Amara Diallo', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
    around: [given.hire?.id ?? 7, ben.id, ruth.id],
    ...given,
  }),
  version: 1,
  role: 'Network Gardener',
  team: null,
  closing: null,
  line: [ruth.id],
  relation: { ...nobody, manager: true },
  can: acting,
  checkIns: [],
  ...given,
});

/** The board that Ruth reads. */
export const teamBoard = (hires: TeamHire[], given: Partial<TeamBoard> = {}): TeamBoard => ({
  viewerId: ruth.id,
  holidays: [],
  hires,
  total: hires.length,
  withoutPlan: [],
  people: [ruth, ben],
  ...given,
});

/** A plan that began seven weeks ago and has nothing done: behind. */
export const late = { startDate: '2026-10-01', originalStart: '2026-10-01' };

/** A goal that waits for its sign-off since a Tuesday, or as told. */
export const asked = (goalId: number, text: string, since = '2026-11-17T09:00:00Z') => ({
  goalId,
  text,
  for: 'sign-off' as const,
  who: null,
  since,
});
