import { createRoute } from '@tanstack/react-router';
import { insightQuery } from '../features/insight/insight.queries';
import { packetSearch } from '../features/packet/packet-search';
import { candidatesSearch } from '../features/readiness/candidates/candidates-search';
import { criteriaSearch } from '../features/readiness/criteria-search';
import { readinessListQuery, readinessQuery } from '../features/readiness/readiness.queries';
import { skillsSearch } from '../features/skills/skills-search';
import { lazyPage } from './lazy-page';
import { numbered, signedIn } from './root';

const planKpis = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/kpis',
  params: numbered('planId'),
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(readinessQuery(params.planId)),
  component: lazyPage(() => import('../pages/plan-kpis'), 'PlanKpisPage'),
});

const planSkills = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/skills',
  params: numbered('planId'),
  validateSearch: skillsSearch,
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(readinessQuery(params.planId)),
  component: lazyPage(() => import('../pages/plan-skills'), 'PlanSkillsPage'),
});

const planReadiness = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/readiness',
  params: numbered('planId'),
  validateSearch: criteriaSearch,
  // what the route did not take is still in the search
  loaderDeps: ({ search }) => ({ asOf: criteriaSearch({ ...search }).asOf }),
  loader: ({ context: { queryClient }, params, deps }) =>
    queryClient.ensureQueryData(readinessQuery(params.planId, deps.asOf)),
  component: lazyPage(() => import('../pages/plan-readiness'), 'PlanReadinessPage'),
});

const planPacket = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/packet',
  params: numbered('planId'),
  validateSearch: packetSearch,
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(readinessQuery(params.planId)),
  component: lazyPage(() => import('../pages/plan-packet'), 'PlanPacketPage'),
});

const readiness = createRoute({
  getParentRoute: () => signedIn,
  path: '/readiness',
  validateSearch: candidatesSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(readinessListQuery),
  component: lazyPage(() => import('../pages/readiness'), 'ReadinessPage'),
});

const insight = createRoute({
  getParentRoute: () => signedIn,
  path: '/insight',
  validateSearch: (search: Record<string, unknown>): { template?: string } =>
    typeof search['template'] === 'string' ? { template: search['template'] } : {},
  loaderDeps: ({ search: { template } }) => ({ template }),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(insightQuery(deps.template)),
  component: lazyPage(() => import('../pages/insight'), 'InsightPage'),
});

const measurementsImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/readiness/measurements',
  component: lazyPage(() => import('../pages/measurements-import'), 'MeasurementsImportPage'),
});

/** KPIs, skills, readiness and what follows from them. */
export const readinessRoutes = [
  planKpis,
  planSkills,
  planReadiness,
  planPacket,
  readiness,
  measurementsImport,
  insight,
] as const;
