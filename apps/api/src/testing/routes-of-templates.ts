import { aPublishedTemplate, aTemplateDraft, readyContent } from './a-template.js';
import { aPerson, templateSlug } from './factories.js';
import type { Law, RouteRow, Scene } from './route-table.js';

const template = `/templates/${templateSlug}`;
const yaml = { 'content-type': 'application/yaml' };
const file = () => Buffer.from(JSON.stringify(readyContent(`filed-${Math.random().toString(36).slice(2)}`)));
const first = { 'if-match': '"1"' };
const second = { 'if-match': '"2"' };

/** A draft of the admin's own. */
const draft =
  (rest = '') =>
  async ({ plan }: Scene): Promise<string> =>
    `/templates/${await aTemplateDraft(plan.admin)}/draft${rest}`;

/** A draft of another admin's, which this one is asked to review. */
const asked =
  (rest: string) =>
  async ({ test, plan }: Scene): Promise<string> => {
    const writer = await aPerson(test, { isAdmin: true });
    const path = `/templates/${await aTemplateDraft(writer)}/draft`;
    await writer.put(`${path}/review-request`, { reviewerId: plan.admin.id }).expect(200);
    return path + rest;
  };

const published =
  (rest: string) =>
  async ({ plan }: Scene): Promise<string> =>
    `/templates/${await aPublishedTemplate(plan.admin)}${rest}`;

/** The routes of templates. To all but admins and reviewers there are no drafts. */
// prettier-ignore
export const templateRoutes = ({ signedIn, admins, draftSeers }: Record<'signedIn' | 'admins' | 'draftSeers', Law>): RouteRow[] => [
  { route: 'GET /templates', path: () => '/templates', expected: signedIn() },
  { route: 'POST /templates', path: () => '/templates', body: () => ({ role: `Role ${Math.random()}` }), expected: admins(201) },
  { route: 'GET /templates/{slug}', path: () => template, expected: signedIn() },
  { route: 'GET /templates/{slug}/versions', path: () => `${template}/versions`, expected: signedIn() },
  { route: 'GET /templates/{slug}/differences', path: () => `${template}/differences?from=1&to=1`, expected: signedIn() },
  { route: 'PUT /templates/{slug}/versions/{version}/review', path: () => `${template}/versions/1/review`, expected: admins() },
  { route: 'DELETE /templates/{slug}/versions/{version}/review', path: () => `${template}/versions/1/review`, expected: admins() },
  { route: 'PUT /templates/{slug}/versions/{version}/retirement', path: published('/versions/1/retirement'), expected: admins() },
  { route: 'DELETE /templates/{slug}/versions/{version}/retirement', path: published('/versions/1/retirement'), expected: admins() },
  { route: 'GET /templates/{slug}/versions/{version}/file', path: () => `${template}/versions/1/file`, expected: admins() },
  { route: 'POST /template-files/preview', path: () => '/template-files/preview', body: file, headers: yaml, expected: admins() },
  { route: 'POST /template-files', path: () => '/template-files', body: file, headers: yaml, expected: admins(201) },

  { route: 'POST /templates/{slug}/draft', path: published('/draft'), body: () => ({}), expected: admins(201) },
  { route: 'GET /templates/{slug}/draft', path: draft(), expected: draftSeers() },
  { route: 'PUT /templates/{slug}/draft', path: async ({ plan }) => { await plan.admin.post('/templates', { role: 'Own', slug: `put-${plan.id}` }); return `/templates/put-${plan.id}/draft`; }, body: ({ plan }) => ({ content: readyContent(`put-${plan.id}`) }), headers: first, expected: draftSeers() },
  { route: 'DELETE /templates/{slug}/draft', path: draft(), expected: draftSeers(204) },
  { route: 'PUT /templates/{slug}/draft/review-request', path: draft('/review-request'), body: ({ plan }) => ({ reviewerId: plan.mentor.id }), expected: draftSeers() },
  { route: 'DELETE /templates/{slug}/draft/review-request', path: draft('/review-request'), expected: draftSeers() },
  { route: 'PUT /templates/{slug}/draft/approval', path: asked('/approval'), expected: draftSeers() },
  { route: 'PUT /templates/{slug}/draft/return', path: asked('/return'), body: () => ({ reason: 'Not yet' }), expected: draftSeers() },
  { route: 'PUT /templates/{slug}/draft/publication', path: draft('/publication'), body: () => ({ note: 'First' }), headers: second, expected: draftSeers() },
];
