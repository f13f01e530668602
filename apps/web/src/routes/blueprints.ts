import { createRoute } from '@tanstack/react-router';
import { importQuery, importsQuery } from '../features/blueprint-review/blueprint-import.queries';
import { lazyPage } from './lazy-page';
import { numbered, signedIn } from './root';

const blueprintNew = createRoute({
  getParentRoute: () => signedIn,
  path: '/blueprints/new',
  loader: ({ context: { queryClient, me } }) => me.isAdmin && queryClient.fetchQuery(importsQuery),
  component: lazyPage(() => import('../pages/blueprint-new'), 'BlueprintNewPage'),
});

const blueprintReview = createRoute({
  getParentRoute: () => signedIn,
  path: '/blueprints/$importId',
  params: numbered('importId'),
  loader: ({ context: { queryClient, me }, params }) =>
    me.isAdmin && queryClient.ensureQueryData(importQuery(params.importId)),
  component: lazyPage(() => import('../pages/blueprint-review'), 'BlueprintReviewPage'),
});

/** Documents on their way to a template. */
export const blueprintRoutes = [blueprintNew, blueprintReview] as const;
