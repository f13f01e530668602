import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { planMovesQuery } from '../features/plan-moves/plan-moves.queries';
import { signedIn } from './root';

const planMoves = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$slug/moves',
  loader: ({ context: { queryClient }, params }) => queryClient.fetchQuery(planMovesQuery(params.slug)),
  component: lazyRouteComponent(() => import('../pages/plan-moves'), 'PlanMovesPage'),
});

/** What happens to templates and to the plans that follow them. */
export const templateRoutes = [planMoves] as const;
