import type { View } from '../api/routes';

/** Somebody of the directory without team, manager or mentor unless told, read by an admin. */
export const personView = (rest: Partial<View<'PersonDetailView'>> = {}): View<'PersonDetailView'> => ({
  id: 7,
  name: 'Amara Diallo',
  email: 'amara.diallo@milepost.example',
  title: 'Associate Infrastructure Engineer',
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  team: null,
  manager: null,
  mentor: null,
  isAdmin: false,
  active: true,
  version: 3,
  can: { edit: true, setHours: true, deactivate: true, reactivate: false, createLink: true },
  reports: [],
  nextAbove: null,
  planId: null,
  closedPlanId: null,
  mayGivePlan: true,
  ...rest,
});
