import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect, type RouterHistory } from '@tanstack/react-router';
import { planActivityQuery } from './features/activity/activity.queries';
import { myPlanQuery, planQuery } from './features/plan/plan.queries';
import { checkInQuery } from './features/check-in/check-in.queries';
import { checkInsQuery } from './features/check-ins/check-ins.queries';
import { checkInsSearch } from './features/check-ins/check-ins-search';
import { sessionsQuery } from './features/session/account.queries';
import { innerPath } from './features/session/inner-path';
import { homeOf } from './features/session/places';
import type { PeopleFilter } from './features/people/people.types';
import { personQuery } from './features/people/people.queries';
import { organisationQuery } from './features/organisation/organisation.queries';
import { teamQuery } from './features/team/team.queries';
import { teamScope, teamSearch } from './features/team/team-search';
import { teamsQuery } from './features/teams/teams.queries';
import { templateQuery, templatesQuery } from './features/templates/template.queries';
import { NotFoundPage } from './pages/not-found';
import { PageError } from './pages/page-error';
import { blueprintRoutes } from './routes/blueprints';
import { lazyPage } from './routes/lazy-page';
import { numbered, root, signedIn } from './routes/root';
import { readinessRoutes } from './routes/readiness';
import { templateRoutes } from './routes/templates';
import { PagePending } from './ui/page-pending';

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context: { me } }) => {
    throw redirect({ to: homeOf(me), replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    typeof next === 'string' ? { next: innerPath(next) } : {},
  component: lazyPage(() => import('./pages/sign-in'), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome/$token',
  component: lazyPage(() => import('./pages/welcome'), 'WelcomePage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup/$token',
  component: lazyPage(() => import('./pages/setup'), 'SetupPage'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(sessionsQuery),
  component: lazyPage(() => import('./pages/account'), 'AccountPage'),
});

/** `?goal=7`: the goal that is open. */
const openGoal = (search: Record<string, unknown>): { goal?: number } =>
  Number.isInteger(search['goal']) ? { goal: Number(search['goal']) } : {};

const myPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan',
  validateSearch: openGoal,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(myPlanQuery),
  component: lazyPage(() => import('./pages/plan'), 'MyPlanPage'),
});

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId',
  params: numbered('planId'),
  validateSearch: openGoal,
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(planQuery(params.planId)),
  component: lazyPage(() => import('./pages/plan'), 'PlanPage'),
});

const checkIns = createRoute({
  getParentRoute: () => signedIn,
  path: '/check-ins',
  validateSearch: checkInsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(checkInsQuery),
  component: lazyPage(() => import('./pages/check-ins'), 'CheckInsPage'),
});

/** `?revision=1`: an earlier closing of a check-in that was opened again. */
const oneClosing = (search: Record<string, unknown>): { revision?: number } =>
  Number.isInteger(search['revision']) ? { revision: Number(search['revision']) } : {};

const checkIn = createRoute({
  getParentRoute: () => signedIn,
  path: '/check-ins/$checkInId',
  params: numbered('checkInId'),
  validateSearch: oneClosing,
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(checkInQuery(params.checkInId)),
  component: lazyPage(() => import('./pages/check-in'), 'CheckInPage'),
});

const checkInPrint = createRoute({
  getParentRoute: () => signedIn,
  path: '/check-ins/$checkInId/print',
  params: numbered('checkInId'),
  validateSearch: oneClosing,
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(checkInQuery(params.checkInId)),
  component: lazyPage(() => import('./pages/check-in-print'), 'CheckInPrintPage'),
});

const planHistory = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/history',
  params: numbered('planId'),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(params.planId)),
      queryClient.ensureInfiniteQueryData(planActivityQuery(params.planId)),
    ]),
  component: lazyPage(() => import('./pages/plan-history'), 'PlanHistoryPage'),
});

const planGuide = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/guide',
  params: numbered('planId'),
  loader: async ({ context: { queryClient }, params }) => {
    const { template } = await queryClient.ensureQueryData(planQuery(params.planId));
    await queryClient.ensureQueryData(templateQuery(template.slug, template.version));
  },
  component: lazyPage(() => import('./pages/plan-guide'), 'PlanGuidePage'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): PeopleFilter => ({
    ...(typeof search['search'] === 'string' && search['search'] ? { search: search['search'] } : {}),
    ...(Number.isInteger(search['team']) ? { team: Number(search['team']) } : {}),
    ...(search['active'] === false ? { active: false } : {}),
  }),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(teamsQuery),
  component: lazyPage(() => import('./pages/people'), 'PeoplePage'),
});

const personNew = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/new',
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(teamsQuery), queryClient.ensureQueryData(organisationQuery)]),
  component: lazyPage(() => import('./pages/person-new'), 'PersonNewPage'),
});

const peopleImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/import',
  component: lazyPage(() => import('./pages/people-import'), 'PeopleImportPage'),
});

const teams = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/teams',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(teamsQuery),
  component: lazyPage(() => import('./pages/teams'), 'TeamsPage'),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(organisationQuery),
  component: lazyPage(() => import('./pages/settings'), 'SettingsPage'),
});

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  params: numbered('personId'),
  validateSearch: ({ edit }: Record<string, unknown>): { edit?: true } => (edit === true ? { edit } : {}),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([queryClient.ensureQueryData(personQuery(params.personId)), queryClient.ensureQueryData(teamsQuery)]),
  component: lazyPage(() => import('./pages/person'), 'PersonPage'),
});

const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  validateSearch: teamSearch,
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureQueryData(teamQuery(teamScope(teamSearch(location.search)))),
  component: lazyPage(() => import('./pages/team'), 'TeamPage'),
});

/** Where the team once was. */
const plans = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans',
  beforeLoad: () => {
    throw redirect({ to: '/team', replace: true });
  },
});

const planNew = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/new',
  validateSearch: (search: Record<string, unknown>): { person?: number; template?: string } => ({
    ...(Number.isInteger(search['person']) ? { person: Number(search['person']) } : {}),
    ...(typeof search['template'] === 'string' ? { template: search['template'] } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(templatesQuery),
      queryClient.ensureQueryData(teamQuery()),
      deps.person && queryClient.ensureQueryData(personQuery(deps.person)),
    ]),
  component: lazyPage(() => import('./pages/plan-new'), 'PlanNewPage'),
});

const plansNewMany = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/new-many',
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(templatesQuery), queryClient.ensureQueryData(teamsQuery)]),
  component: lazyPage(() => import('./pages/plans-new-many'), 'PlansNewManyPage'),
});

const routeTree = root.addChildren([
  signIn,
  welcome,
  setup,
  signedIn.addChildren([
    home,
    account,
    myPlan,
    plan,
    checkIns,
    checkIn,
    checkInPrint,
    planHistory,
    planGuide,
    ...blueprintRoutes,
    ...readinessRoutes,
    ...templateRoutes,
    team,
    plans,
    planNew,
    plansNewMany,
    people,
    personNew,
    peopleImport,
    teams,
    person,
    settings,
  ]),
]);

export const createAppRouter = (queryClient: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // The query cache decides what is fresh, the router asks it every time.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PagePending,
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    ...(history ? { history } : {}),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
