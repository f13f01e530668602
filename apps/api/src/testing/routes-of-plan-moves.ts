import { templateSlug } from './factories.js';
import type { Law, RouteRow } from './route-table.js';

const path = `/templates/${templateSlug}/moves`;

/** What each role is answered by the routes that move plans; what may not be moved is said plan by plan. */
// prettier-ignore
export const planMoveRoutes = ({ signedIn }: Record<'signedIn', Law>): RouteRow[] => [
  { route: 'GET /templates/{slug}/moves', path: () => path, expected: signedIn() },
  { route: 'POST /templates/{slug}/moves', path: () => path, body: ({ plan }) => ({ to: 1, plans: [{ planId: plan.id, seenVersion: 1, resolutions: [] }] }), expected: signedIn() },
];
