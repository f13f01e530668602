import type { Role, RouteRow, Scene } from './route-table.js';

type Expected = Record<Role, number>;

const nobodyElse = { nobody: 401, stranger: 404, hire: 403, mentor: 403, lead: 403, teamLead: 403 };
/** Whoever acts for the hire. */
const whoActs: Expected = { ...nobodyElse, manager: 200, admin: 403 };
const whoActsAndAdmins: Expected = { ...whoActs, admin: 200 };
const admins: Expected = { ...nobodyElse, manager: 403, admin: 200 };

const reason = 'Agreed in our talk';
const goal =
  (key: string, last: string) =>
  ({ plan }: Scene) =>
    `/goals/${plan.goal(key)}/${last}`;

/** The path of a goal that its manager dropped or waived before. */
const after =
  (key: string, what: string) =>
  async (scene: Scene): Promise<string> => {
    const path = goal(key, what)(scene);
    await scene.plan.manager.put(path, { reason }).expect(200);
    return path;
  };

/** Changes to what a plan asks, and to who stands beside its hire. */
// prettier-ignore
export const routesOfGoalTerms: RouteRow[] = [
  { route: 'POST /plans/{id}/goals', path: ({ plan }) => `/plans/${plan.id}/goals`, body: () => ({ phase: 'day-60', kind: 'task', text: 'Draw the map', reason }), expected: whoActs },
  { route: 'PATCH /goals/{id}/terms', path: goal('month-6-2', 'terms'), body: () => ({ max: null, reason }), headers: { 'if-match': '"1"' }, expected: whoActs },
  { route: 'PUT /goals/{id}/phase', path: goal('day-60-1', 'phase'), body: () => ({ phase: 'day-90', reason }), expected: whoActs },
  { route: 'PUT /goals/{id}/waiver', path: goal('month-12-2', 'waiver'), body: () => ({ reason }), expected: whoActs },
  { route: 'DELETE /goals/{id}/waiver', path: after('month-12-2', 'waiver'), expected: whoActs },
  { route: 'PUT /goals/{id}/removal', path: goal('month-12-3', 'removal'), body: () => ({ reason }), expected: whoActs },
  { route: 'DELETE /goals/{id}/removal', path: after('month-12-3', 'removal'), expected: whoActs },
  { route: 'PUT /plans/{id}/mentor', path: ({ plan }) => `/plans/${plan.id}/mentor`, body: ({ plan }) => ({ mentorId: plan.mentor.id, reason }), expected: whoActsAndAdmins },
  { route: 'PUT /plans/{id}/manager', path: ({ plan }) => `/plans/${plan.id}/manager`, body: ({ plan }) => ({ managerId: plan.manager.id, reason }), expected: admins },
];
