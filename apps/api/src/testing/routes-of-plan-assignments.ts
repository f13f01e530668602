import { aPerson, templateSlug, today } from './factories.js';
import type { Law, RouteRow, Scene } from './route-table.js';

/** A plan for somebody new, who reports to the plan's manager. */
const body = async ({ test, plan }: Scene) => ({
  templateSlug,
  startDate: today(),
  people: [{ personId: (await aPerson(test, { managerId: plan.manager.id })).id }],
});

export const planAssignmentRoutes = (signedIn: Law, whoAssigns: Law): RouteRow[] => [
  { route: 'GET /plan-assignments/people', path: () => '/plan-assignments/people', expected: signedIn() },
  { route: 'POST /plan-assignments/preview', path: () => '/plan-assignments/preview', body, expected: whoAssigns() },
  { route: 'POST /plan-assignments', path: () => '/plan-assignments', body, expected: whoAssigns(201) },
];
