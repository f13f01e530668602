import type { CheckInView } from '../check-ins/check-in.view.js';
import { templateSlug, today } from './factories.js';
import type { Law, Role, RouteRow, Scene } from './route-table.js';

/** A check-in of its own, prepared from the start. */
const prepared = async ({ plan }: Scene): Promise<string> => {
  const request = { title: 'In between', meetsOn: today() };
  const { body } = await plan.manager.post(`/plans/${plan.id}/check-ins`, request).expect(200);
  return `/check-ins/${(body as CheckInView).course.id}`;
};

const opened = async (scene: Scene): Promise<string> => {
  const path = await prepared(scene);
  await scene.plan.manager.put(`${path}/opening`).expect(200);
  return path;
};

/** Everyone who may write has written. */
const written = async (scene: Scene): Promise<string> => {
  const path = await prepared(scene);
  for (const who of ['hire', 'mentor', 'manager'] as const)
    await scene.plan[who].patch(`${path}/assessment`, { answers: [{ prompt: 'need', text: 'Nothing' }] }).expect(200);
  return path;
};

const none = { 'if-match': '"0"' };
const prompts = `/templates/${templateSlug}/check-in-prompts`;
const question = { hire: 'What is new?', manager: 'What is new?' };

/** What each role is answered by the routes of assessments, notes and questions. */
export const assessmentRoutes = (
  laws: Record<'signedIn' | 'admins' | 'whoWorks' | 'whoTalks', Law>,
  law: (...answers: (number | 'good')[]) => Law,
): RouteRow[] => {
  // nobody, stranger, hire, mentor, manager, lead, teamLead, admin
  const whoAssesses: Record<Role, number> = law(401, 404, 'good', 'good', 'good', 403, 403, 403)();
  const { signedIn, admins, whoWorks, whoTalks } = laws;
  // prettier-ignore
  return [
    { route: 'PATCH /check-ins/{id}/assessment', path: async (scene) => `${await prepared(scene)}/assessment`, body: ({ plan }) => ({ ratings: [{ goalId: plan.goal('day-30-1'), rating: 'met' }] }), expected: whoAssesses },
    { route: 'PUT /check-ins/{id}/assessment/submission', path: async (scene) => `${await written(scene)}/assessment/submission`, expected: whoAssesses },
    { route: 'DELETE /check-ins/{id}/assessment/submission', path: async (scene) => `${await written(scene)}/assessment/submission`, expected: whoAssesses },
    { route: 'PUT /check-ins/{id}/shared-note', path: async (scene) => `${await opened(scene)}/shared-note`, body: () => ({ text: 'Agreed' }), headers: none, expected: whoWorks() },
    { route: 'PUT /check-ins/{id}/private-note', path: async (scene) => `${await prepared(scene)}/private-note`, body: () => ({ text: 'Mine' }), headers: none, expected: whoTalks() },
    { route: 'GET /templates/{slug}/check-in-prompts', path: () => prompts, expected: signedIn() },
    { route: 'PUT /templates/{slug}/check-in-prompts/{stage}', path: () => `${prompts}/impact`, body: () => ({ prompts: [question] }), headers: none, expected: admins() },
    { route: 'DELETE /templates/{slug}/check-in-prompts/{stage}', path: () => `${prompts}/impact`, expected: admins() },
  ];
};
