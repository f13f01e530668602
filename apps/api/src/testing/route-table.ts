import type { GoalChangeView } from '../goals/goal.view.js';
import {
  aPerson,
  templateSlug,
  testPassword,
  type TestPeople,
  type TestPerson,
  type TestPlan,
  today,
} from './factories.js';
import { assessmentRoutes } from './routes-of-assessments.js';
import { blueprintImportRoutes } from './routes-of-blueprint-imports.js';
import { checkInRoutes } from './routes-of-check-ins.js';
import { decisionRoutes } from './routes-of-decisions.js';
import { planAssignmentRoutes } from './routes-of-plan-assignments.js';
import { planChangeRoutes } from './routes-of-plan-changes.js';
import { planMoveRoutes } from './routes-of-plan-moves.js';
import { readinessRoutes } from './routes-of-readiness.js';
import { routesOfGoalTerms } from './routes-of-goal-terms.js';
import { setupRoutes } from './routes-of-setup.js';
import { skillRoutes } from './routes-of-skills.js';
import { templateRoutes } from './routes-of-templates.js';
import type { TestApp } from './test-app.js';

/** Nobody is signed in as `nobody`; everybody else stands to the plan's hire as their name says. */
export const roles = ['nobody', 'stranger', 'hire', 'mentor', 'manager', 'lead', 'teamLead', 'admin'] as const;
export type Role = 'nobody' | keyof TestPeople;

/** What one role meets: a plan of its own, with everyone around it. */
export interface Scene {
  test: TestApp;
  plan: TestPlan;
}

/** One route and what each role is answered. */
export interface RouteRow {
  /** As in the OpenAPI description, below /api/v1. */
  route: string;
  /** Prepares what the route acts on and gives its address. */
  path: (scene: Scene) => string | Promise<string>;
  body?: (scene: Scene) => object | Promise<object>;
  headers?: Record<string, string> | ((scene: Scene) => Promise<Record<string, string>>);
  /** All is well when it begins: the reply has no end to wait for. */
  endless?: boolean;
  expected: Record<Role, number>;
}

export type Law = (good?: number) => Record<Role, number>;

const law =
  (...answers: (number | 'good')[]): Law =>
  (good = 200) =>
    Object.fromEntries(roles.map((role, i) => [role, answers[i] === 'good' ? good : answers[i]])) as Record<
      Role,
      number
    >;

// nobody, stranger, hire, mentor, manager, lead, teamLead, admin
const anyone = law('good', 'good', 'good', 'good', 'good', 'good', 'good', 'good');
const signedIn = law(401, 'good', 'good', 'good', 'good', 'good', 'good', 'good');
const admins = law(401, 403, 403, 403, 403, 403, 403, 'good');
const whoSees = law(401, 404, 'good', 'good', 'good', 'good', 'good', 'good');
const whoWorks = law(401, 404, 'good', 403, 'good', 403, 403, 403);
const whoActs = law(401, 404, 403, 403, 'good', 403, 403, 403);
const whoTalks = law(401, 404, 'good', 'good', 'good', 'good', 'good', 403);
const theWriter = law(401, 404, 'good', 403, 403, 403, 403, 403);
const whoAssigns = law(401, 403, 403, 403, 'good', 403, 403, 'good');
const withPlan = law(401, 404, 'good', 404, 404, 404, 404, 404);
const themselves = law(401, 403, 'good', 403, 403, 403, 403, 'good');

const version1 = { 'if-match': '"1"' };
const note = { kind: 'note', text: 'Seen' };
const csv = { 'content-type': 'text/csv' };
const peopleFile = () => Buffer.from(`Name,Email\nNew,${Math.random()}@milepost.example\n`);

/** The path of a goal; what must be there before is sent first, by the hire. */
const goal =
  (key: string, last: string, ...before: [verb: 'put' | 'post', what: string, body?: object][]): RouteRow['path'] =>
  async ({ plan }) => {
    const path = `/goals/${plan.goal(key)}`;
    for (const [verb, what, body] of before) await plan.hire[verb](`${path}/${what}`, body).expect(200);
    return `${path}/${last}`;
  };

const asked = [
  ['put', 'completion'],
  ['put', 'sign-off-request'],
] satisfies Parameters<typeof goal>[2][];

async function change(by: TestPerson, path: string, body: object): Promise<GoalChangeView['goal']> {
  return ((await by.post(path, body).expect(200)).body as GoalChangeView).goal;
}

const blocker = async ({ plan }: Scene, key: string): Promise<number> =>
  (await change(plan.hire, `/goals/${plan.goal(key)}/blockers`, { text: 'No badge' })).blocker!.id;

const cleared = async (scene: Scene, key: string): Promise<string> => {
  const path = `/blockers/${await blocker(scene, key)}/clearance`;
  await scene.plan.hire.put(path).expect(200);
  return path;
};

const signed = async (scene: Scene, key: string): Promise<string> => {
  const path = await goal(key, 'sign-off', ...asked)(scene);
  await scene.plan.manager.put(path).expect(200);
  return path;
};

const someTeam = async ({ plan }: Scene): Promise<string> =>
  `/teams/${(await plan.admin.post('/teams', { name: `Team ${Math.random()}` }).expect(201)).body.id}`;

const link = async ({ test, plan }: Scene): Promise<string> => {
  const { id } = await aPerson(test);
  const { body } = await plan.admin.post(`/people/${id}/links`, { kind: 'invitation' }).expect(201);
  return (body.url as string).replace('/welcome/', '/links/');
};

const someone = async ({ test }: Scene): Promise<string> => `/people/${(await aPerson(test)).id}`;

const hiresSession = async ({ test, plan }: Scene): Promise<string> =>
  `/sessions/${(await test.dataSource.query('select id from sessions where person_id = $1', [plan.hire.id]))[0].id}`;

/** Every route there is. Those that end a session come last. */
// prettier-ignore
export const routeTable: RouteRow[] = [
  { route: 'GET /health', path: () => '/health', expected: anyone() },
  { route: 'GET /health/ready', path: () => '/health/ready', expected: anyone() },
  { route: 'GET /demo', path: () => '/demo', expected: anyone() },
  { route: 'GET /me', path: () => '/me', expected: signedIn() },
  { route: 'PUT /me/password', path: () => '/me/password', body: () => ({ current: 'wrong', next: 'long enough' }), expected: signedIn(400) },
  { route: 'GET /events', path: () => '/events', endless: true, expected: signedIn() },

  { route: 'GET /people', path: () => '/people', expected: signedIn() },
  { route: 'POST /people', path: () => '/people', body: () => ({ name: 'New', email: `${Math.random()}@milepost.example` }), expected: admins(201) },
  { route: 'GET /people/{id}', path: someone, expected: signedIn() },
  { route: 'PATCH /people/{id}', path: ({ plan }) => `/people/${plan.hire.id}`, body: () => ({ timeZone: 'Europe/Berlin' }), headers: version1, expected: themselves() },
  { route: 'PUT /people/{id}/deactivation', path: async (scene) => `${await someone(scene)}/deactivation`, expected: admins() },
  { route: 'DELETE /people/{id}/deactivation', path: async (scene) => `${await someone(scene)}/deactivation`, expected: admins() },
  { route: 'POST /people/{id}/links', path: async (scene) => `${await someone(scene)}/links`, body: () => ({ kind: 'reset' }), expected: admins(201) },
  { route: 'GET /organisation', path: () => '/organisation', expected: signedIn() },
  {
    route: 'PUT /organisation',
    path: () => '/organisation',
    body: () => ({ workingDays: [1, 2, 3, 4, 5], holidays: [] }),
    headers: version1,
    expected: admins(),
  },
  { route: 'POST /people-imports', path: () => '/people-imports', body: peopleFile, headers: csv, expected: admins(201) },
  { route: 'POST /people-imports/preview', path: () => '/people-imports/preview', body: peopleFile, headers: csv, expected: admins() },
  { route: 'GET /teams', path: () => '/teams', expected: signedIn() },
  { route: 'POST /teams', path: () => '/teams', body: () => ({ name: `Team ${Math.random()}` }), expected: admins(201) },
  { route: 'PATCH /teams/{id}', path: someTeam, body: () => ({ leadId: null }), headers: version1, expected: admins() },
  { route: 'DELETE /teams/{id}', path: someTeam, expected: admins(204) },

  ...templateRoutes({ signedIn, admins, draftSeers: law(401, 404, 404, 404, 404, 404, 404, 'good') }),

  { route: 'GET /search', path: () => '/search?q=priya', expected: signedIn() },
  { route: 'GET /team', path: () => '/team', expected: signedIn() },
  { route: 'GET /check-ins', path: () => '/check-ins', expected: signedIn() },
  { route: 'GET /inbox', path: () => '/inbox', expected: signedIn() },
  { route: 'POST /plans', path: () => '/plans', body: async ({ test, plan }) => ({ personId: (await aPerson(test, { managerId: plan.manager.id })).id, templateSlug, startDate: today() }), expected: whoAssigns(201) },
  { route: 'GET /plans/mine', path: () => '/plans/mine', expected: withPlan() },
  { route: 'GET /plans/{id}', path: ({ plan }) => `/plans/${plan.id}`, expected: whoSees() },
  { route: 'GET /plans/{id}/activity', path: ({ plan }) => `/plans/${plan.id}/activity`, expected: whoSees() },
  { route: 'PUT /plans/{id}/mentor-sign-off', path: ({ plan }) => `/plans/${plan.id}/mentor-sign-off`, expected: whoActs() },
  { route: 'DELETE /plans/{id}/mentor-sign-off', path: ({ plan }) => `/plans/${plan.id}/mentor-sign-off`, expected: whoActs() },

  ...planChangeRoutes(whoActs),
  ...skillRoutes(whoWorks),
  ...blueprintImportRoutes({ admins }),
  ...planMoveRoutes({ signedIn }),
  ...readinessRoutes({ signedIn, whoSees, whoActs, whoWorks, theHire: theWriter }),
  ...decisionRoutes(whoWorks, law),
  ...checkInRoutes({ whoSees, whoActs, whoWorks, theHire: theWriter }),
  ...assessmentRoutes({ signedIn, admins, whoWorks, whoTalks }, law),

  { route: 'PUT /goals/{id}/completion', path: goal('day-30-1', 'completion'), expected: whoWorks() },
  { route: 'DELETE /goals/{id}/completion', path: goal('day-30-2', 'completion', ['put', 'completion']), expected: whoWorks() },
  { route: 'POST /goals/{id}/count-entries', path: goal('month-6-2', 'count-entries'), body: () => ({ change: 1 }), expected: whoWorks() },
  { route: 'PUT /goals/{id}/name', path: goal('day-90-3/else', 'name'), body: () => ({ text: 'Mine' }), expected: whoWorks() },
  { route: 'PUT /goals/{id}/planned-day', path: goal('day-30-1', 'planned-day'), body: () => ({ on: today() }), expected: whoWorks() },
  { route: 'DELETE /goals/{id}/planned-day', path: goal('day-30-2', 'planned-day', ['put', 'planned-day', { on: today() }]), expected: whoWorks() },
  { route: 'POST /goals/{id}/evidence', path: goal('day-60-1', 'evidence'), body: () => note, expected: whoWorks() },
  { route: 'DELETE /evidence/{id}', path: async ({ plan }) => `/evidence/${(await change(plan.hire, `/goals/${plan.goal('day-60-1')}/evidence`, note)).evidence.at(-1)!.id}`, expected: whoWorks() },
  { route: 'POST /goals/{id}/comments', path: goal('day-30-1', 'comments'), body: () => ({ text: 'Hello' }), expected: whoTalks() },
  { route: 'DELETE /comments/{id}', path: async ({ plan }) => `/comments/${(await change(plan.hire, `/goals/${plan.goal('day-30-1')}/comments`, { text: 'Hi' })).comments.at(-1)!.id}`, expected: theWriter() },
  { route: 'POST /goals/{id}/blockers', path: goal('day-90-1', 'blockers'), body: () => ({ text: 'No badge' }), expected: whoWorks() },
  { route: 'PUT /blockers/{id}/clearance', path: async (scene) => `/blockers/${await blocker(scene, 'day-90-2')}/clearance`, expected: whoWorks() },
  { route: 'DELETE /blockers/{id}/clearance', path: (scene) => cleared(scene, 'month-6-3'), expected: whoWorks() },

  { route: 'PUT /goals/{id}/sign-off-request', path: goal('day-30-4', 'sign-off-request', ['put', 'completion']), expected: whoWorks() },
  { route: 'DELETE /goals/{id}/sign-off-request', path: goal('day-60-2', 'sign-off-request', ...asked), expected: whoWorks() },
  { route: 'PUT /goals/{id}/sign-off', path: goal('day-60-4', 'sign-off', ...asked), expected: whoActs() },
  { route: 'PUT /goals/{id}/return', path: goal('month-6-1', 'return', ...asked), body: () => ({ reason: 'More' }), expected: whoActs() },
  { route: 'DELETE /goals/{id}/sign-off', path: (scene) => signed(scene, 'month-12-1'), expected: whoActs() },
  { route: 'POST /sign-offs', path: () => '/sign-offs', body: async (scene) => ({ goalIds: [Number((await goal('day-30-4', '', ...asked)(scene)).split('/')[2])] }), expected: whoActs() },

  ...routesOfGoalTerms,

  ...planAssignmentRoutes(signedIn, whoAssigns),
  ...setupRoutes(anyone),
  { route: 'GET /links/{token}', path: link, expected: anyone() },
  { route: 'PUT /links/{token}/password', path: async (scene) => `${await link(scene)}/password`, body: () => ({ password: 'a long enough password' }), expected: anyone() },
  { route: 'GET /sessions', path: () => '/sessions', expected: signedIn() },
  { route: 'DELETE /sessions', path: () => '/sessions', expected: signedIn(204) },
  { route: 'DELETE /sessions/{id}', path: hiresSession, expected: withPlan(204) },
  { route: 'DELETE /sessions/current', path: () => '/sessions/current', expected: anyone(204) },
  { route: 'POST /sessions', path: () => '/sessions', body: async ({ test }) => ({ email: (await aPerson(test, { password: true })).email, password: testPassword }), expected: anyone(201) },
];
