import { isPhaseKey } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { createRoute } from '@tanstack/react-router';
import { planMovesQuery } from '../features/plan-moves/plan-moves.queries';
import { draftQuery } from '../features/template-studio/draft.queries';
import { isStudioPart, type StudioPart } from '../features/template-studio/studio-parts';
import { type Comparison, differencesQuery, versionsQuery } from '../features/template-versions/versions.queries';
import { templateQuery, templatesQuery } from '../features/templates/template.queries';
import { lazyPage } from './lazy-page';
import { signedIn } from './root';

const templates = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(templatesQuery),
  component: lazyPage(() => import('../pages/templates'), 'TemplatesPage'),
});

const template = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$slug',
  validateSearch: (search: Record<string, unknown>): { version?: number; phase?: PhaseKey } => ({
    ...(Number.isInteger(search['version']) ? { version: Number(search['version']) } : {}),
    ...(isPhaseKey(search['phase']) ? { phase: search['phase'] } : {}),
  }),
  loaderDeps: ({ search: { version } }) => ({ version }),
  loader: ({ context: { queryClient }, params, deps }) =>
    queryClient.ensureQueryData(templateQuery(params.slug, deps.version)),
  component: lazyPage(() => import('../pages/template'), 'TemplatePage'),
});

const planMoves = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$slug/moves',
  loader: ({ context: { queryClient }, params }) => queryClient.fetchQuery(planMovesQuery(params.slug)),
  component: lazyPage(() => import('../pages/plan-moves'), 'PlanMovesPage'),
});

const templateNew = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/new',
  validateSearch: ({ from }: Record<string, unknown>): { from?: 'blank' | 'copy' | 'file' } =>
    from === 'blank' || from === 'copy' || from === 'file' ? { from } : {},
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(templatesQuery),
  component: lazyPage(() => import('../pages/template-new'), 'TemplateNewPage'),
});

const templateDraft = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$slug/draft',
  /** `?part=kpis&at=kpis.0.name`: what is edited, and the place to open. */
  validateSearch: ({ part, at }: Record<string, unknown>): { part?: StudioPart | 'preview'; at?: string } => ({
    ...(part === 'preview' || isStudioPart(part) ? { part } : {}),
    ...(typeof at === 'string' && /^[\w-]+(\.[\w-]+)*$/.test(at) ? { at } : {}),
  }),
  // what somebody saved elsewhere is not edited unseen
  loader: ({ context: { queryClient }, params, cause }) =>
    cause === 'stay'
      ? queryClient.ensureQueryData(draftQuery(params.slug))
      : queryClient.fetchQuery(draftQuery(params.slug)),
  component: lazyPage(() => import('../pages/template-draft'), 'TemplateDraftPage'),
  errorComponent: lazyPage(() => import('../pages/template-draft-gone'), 'TemplateDraftGone'),
});

const templateVersions = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$slug/versions',
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(versionsQuery(params.slug)),
  component: lazyPage(() => import('../pages/template-versions'), 'TemplateVersionsPage'),
});

const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

const templateDifferences = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$slug/differences',
  validateSearch: ({ from, to }: Record<string, unknown>): Comparison => ({
    ...(isVersion(from) ? { from } : {}),
    ...(isVersion(to) || to === 'draft' ? { to } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(versionsQuery(params.slug)),
      queryClient.fetchQuery(differencesQuery(params.slug, deps)),
    ]),
  component: lazyPage(() => import('../pages/template-differences'), 'TemplateDifferencesPage'),
});

/** Templates, their drafts and versions, and the plans that follow them. */
export const templateRoutes = [
  templates,
  templateNew,
  template,
  templateDraft,
  templateVersions,
  templateDifferences,
  planMoves,
] as const;
