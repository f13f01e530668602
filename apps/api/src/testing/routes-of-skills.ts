import type { ReadinessView } from '../readiness/readiness.view.js';
import type { Law, RouteRow, Scene } from './route-table.js';

const linux = { kind: 'skill', key: 'linux-fundamentals' };

/** The path of what the hire added to the plan before. */
async function someEvidence({ plan }: Scene, below = ''): Promise<string> {
  const note = { kind: 'note', text: 'Seen' };
  const { body } = await plan.hire.post(`/plans/${plan.id}/evidence`, note).expect(200);
  return `/plans/${plan.id}/evidence/${(body as ReadinessView).evidence.at(-1)!.id}${below}`;
}

/** The path of a rating that the hire gave before. */
async function aRating({ plan }: Scene): Promise<string> {
  const path = `/plans/${plan.id}/skill-ratings`;
  const { body } = await plan.hire.put(path, { ratings: [{ skill: 'linux-fundamentals', level: 1 }] }).expect(200);
  return `${path}/${(body as ReadinessView).skillRatings.at(-1)!.id}`;
}

/** Ratings of skills, and what evidence is used for. */
// prettier-ignore
export const skillRoutes = (whoWorks: Law): RouteRow[] => [
  { route: 'PUT /plans/{id}/skill-ratings', path: ({ plan }) => `/plans/${plan.id}/skill-ratings`, body: () => ({ ratings: [{ skill: 'linux-fundamentals', level: 2 }] }), expected: whoWorks() },
  { route: 'DELETE /plans/{id}/skill-ratings/{ratingId}', path: aRating, expected: { ...whoWorks(), manager: 403, admin: 404 } },
  { route: 'POST /plans/{id}/evidence', path: ({ plan }) => `/plans/${plan.id}/evidence`, body: () => ({ kind: 'note', text: 'Seen', uses: [linux] }), expected: whoWorks() },
  { route: 'DELETE /plans/{id}/evidence/{evidenceId}', path: (scene) => someEvidence(scene), expected: whoWorks() },
  { route: 'PUT /plans/{id}/evidence/{evidenceId}/uses', path: (scene) => someEvidence(scene, '/uses'), body: () => linux, expected: whoWorks() },
  { route: 'DELETE /plans/{id}/evidence/{evidenceId}/uses', path: (scene) => someEvidence(scene, '/uses?kind=skill&key=linux-fundamentals'), expected: whoWorks() },
];
