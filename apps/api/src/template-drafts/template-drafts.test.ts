import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { aPublishedTemplate, aTemplateDraft, readyContent } from '../testing/a-template.js';
import { everything } from '../testing/everything.js';
import { aPerson, templateSlug, today, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let admin: TestPerson;
let other: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  milepost = await testApp();
  admin = await aPerson(milepost, { name: 'Jon Abara', isAdmin: true });
  other = await aPerson(milepost, { name: 'Ada Admin', isAdmin: true });
  reader = await aPerson(milepost);
});
afterAll(() => milepost.close());

const verbsOf = async (slug: string): Promise<string[]> => {
  const rows: { verb: string }[] = await milepost.dataSource.query(
    `select verb from activity where detail->>'slug' = $1 order by id`,
    [slug],
  );
  return rows.map(({ verb }) => verb);
};
const save = (slug: string, revision: number, rest: Partial<TemplateContent> = {}, by = admin) =>
  by.put(`/templates/${slug}/draft`, { content: readyContent(slug, rest) }).set('if-match', `"${revision}"`);
const publish = (slug: string, revision: number, note = 'A word', by = admin) =>
  by.put(`/templates/${slug}/draft/publication`, { note }).set('if-match', `"${revision}"`);

/** Refused with this code, and nothing is written anywhere. */
async function refuses(send: () => ReturnType<typeof save>, status: number, code: string) {
  const before = await everything(milepost);
  const { body } = await send().expect(status);
  expect(body.code).toBe(code);
  expect(await everything(milepost)).toBe(before);
  return body;
}

describe('a template of one’s own', () => {
  test('begins empty, named after its role, and once for each request', async () => {
    const send = () => admin.post('/templates', { role: 'Réseau & Co' }).set('idempotency-key', 'once');
    const { body } = await send().expect(201);
    expect(body).toEqual({ slug: 'reseau-co', version: 1 });
    expect((await send().expect(201)).body).toEqual(body);
    expect((await admin.post('/templates', { role: 'Réseau, Co' }).expect(201)).body.slug).toBe('reseau-co-2');
    const draft = (await admin.get('/templates/reseau-co/draft').expect(200)).body;
    expect(draft).toMatchObject({
      role: 'Réseau & Co',
      status: 'draft',
      revision: 1,
      basedOn: null,
      editedBy: { name: 'Jon Abara' },
      blocked: 'problems-left',
      review: { required: false, reviewer: null },
      can: { edit: true, discard: true, askReview: true, publish: true, approve: false },
      content: { phases: [], document: { title: 'Réseau & Co', sections: [] } },
    });
    await reader.get('/templates/reseau-co').expect(404);
    await reader.get('/templates/reseau-co/check-in-prompts').expect(404);
    expect(await verbsOf('reseau-co')).toEqual(['draft-begun']);
  });

  test('may begin as a copy of a version', async () => {
    const copyOf = { slug: templateSlug, version: 1 };
    const { slug } = (await admin.post('/templates', { role: 'Like it', copyOf }).expect(201)).body;
    const draft = (await admin.get(`/templates/${slug}/draft`).expect(200)).body;
    expect(draft).toMatchObject({ basedOn: copyOf, problems: [], blocked: null, content: { slug, role: 'Like it' } });
    expect(draft.content.phases).toHaveLength(6);
  });

  test('needs a free slug, and something to copy', async () => {
    const post = (body: object) => () => admin.post('/templates', { role: 'Own', ...body });
    const { errors } = await refuses(post({ slug: templateSlug }), 409, 'slug-taken');
    expect(errors).toMatchObject([{ field: 'slug' }]);
    await refuses(post({ copyOf: { slug: templateSlug, version: 9 } }), 400, 'template-unknown');
    await refuses(post({ slug: 'Not a slug' }), 400, 'bad-input');
    await refuses(post({ copyOf: [] }), 400, 'bad-input');
    await refuses(() => reader.post('/templates', { role: 'Own' }), 403, 'forbidden');
  });

  test('of the same name by two at once gets two slugs', async () => {
    const both = await Promise.all([admin, other].map((by) => by.post('/templates', { role: 'Twin' })));
    expect(both.map(({ body }) => body.slug).sort()).toEqual(['twin', 'twin-2']);
  });
});

describe('a new version', () => {
  test('begins once from the newest, for everybody who writes', async () => {
    const slug = await aPublishedTemplate(admin);
    const [one, two] = await Promise.all([admin, other].map((by) => by.post(`/templates/${slug}/draft`, {})));
    expect([one!.status, two!.status].sort()).toEqual([200, 201]);
    const strip = ({ can: _can, ...rest }: Record<string, unknown>) => rest;
    expect(strip(one!.body)).toEqual(strip(two!.body));
    expect(one!.body).toMatchObject({ version: 2, basedOn: { slug, version: 1 } });
    expect(await verbsOf(slug)).toEqual(['draft-begun', 'template-published', 'draft-begun']);
  });

  test('is an admin’s to begin, where there is something to begin from', async () => {
    const slug = await aPublishedTemplate(admin);
    await refuses(() => reader.post(`/templates/${slug}/draft`, {}), 403, 'forbidden');
    await refuses(() => admin.post(`/templates/${slug}/draft`, { version: 7 }), 404, 'not-found');
    const unseen = await aTemplateDraft(admin);
    await refuses(() => reader.post(`/templates/${unseen}/draft`, {}), 404, 'not-found');
    await admin.post(`/templates/${unseen}/draft`, {}).expect(200);
  });

  test('knows the keys of what it no longer has', async () => {
    const slug = await aPublishedTemplate(admin);
    await admin.post(`/templates/${slug}/draft`, {}).expect(201);
    const [phase] = readyContent(slug).phases;
    await save(slug, 1, { phases: [{ ...phase!, goals: phase!.goals.slice(0, 1) }] }).expect(200);
    const { body } = await admin.get(`/templates/${slug}/draft`).expect(200);
    expect(body.retiredKeys).toEqual(['day-30-2']);
  });
});

describe('a draft', () => {
  test('is kept as it is typed, unfinished too, and says what is missing', async () => {
    const slug = await aTemplateDraft(admin);
    const phases = [{ key: 'day-30' as const, title: '', goals: [] }];
    const { body, headers } = await save(slug, 2, { phases }).expect(200);
    expect(body).toMatchObject({ revision: 3, blocked: 'problems-left' });
    expect(headers['etag']).toBe('"3"');
    expect(body.problems.map(({ path }: { path: string }) => path)).toEqual(['phases.0.title', 'phases']);
    expect(await verbsOf(slug)).toEqual(['draft-begun']);
  });

  test('is saved again without a trace', async () => {
    const slug = await aTemplateDraft(admin);
    const before = await everything(milepost);
    expect((await save(slug, 1).expect(200)).body.revision).toBe(2);
    expect(await everything(milepost)).toBe(before);
  });

  test('of two who write at once only one wins, and the other sees it', async () => {
    const slug = await aTemplateDraft(admin);
    const both = await Promise.all([save(slug, 2, { role: 'Mine' }, admin), save(slug, 2, { role: 'Theirs' }, other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [won, lost] = both[0]!.status === 200 ? both : [both[1]!, both[0]!];
    expect(lost!.body.view).toMatchObject({ revision: 3, role: won!.body.role, content: { role: won!.body.role } });
    await refuses(
      () => admin.put(`/templates/${slug}/draft`, { content: readyContent(slug) }),
      428,
      'if-match-missing',
    );
  });

  test.each<[string, object, string]>([
    ['a list that is none', { kpis: 7 }, 'content.kpis'],
    ['a field nobody knows', { salary: 1 }, 'content.salary'],
    ['another slug', { slug: 'another' }, 'content.slug'],
    ['too many entries', { summary: Array.from({ length: 2100 }, () => ({ text: '' })) }, 'content'],
  ])('is not kept with %s', async (_, rest, field) => {
    const slug = await aTemplateDraft(admin);
    const { errors } = await refuses(() => save(slug, 2, rest), 400, 'bad-content');
    expect(errors).toMatchObject([{ field }]);
  });

  test('takes up to 1 MB, where other routes take less', async () => {
    const slug = await aTemplateDraft(admin);
    const summary = (count: number) => Array.from({ length: count }, () => ({ text: 'x'.repeat(4000) }));
    await save(slug, 2, { summary: summary(200) }).expect(200);
    await refuses(() => save(slug, 3, { summary: summary(260) }), 413, 'too-large');
    await refuses(() => admin.post('/templates', { role: 'x'.repeat(300_000) }), 413, 'too-large');
  });

  test('does not exist for anybody but admins, however it is asked for', async () => {
    const slug = await aPublishedTemplate(admin);
    await admin.post(`/templates/${slug}/draft`, {}).expect(201);
    const path = `/templates/${slug}/draft`;
    for (const send of [
      () => reader.get(path),
      () => save(slug, 1, {}, reader),
      () => reader.delete(path),
      () => publish(slug, 1, 'x', reader),
      () => reader.get(`/templates/${slug}/differences?from=1&to=draft`),
      () => reader.get(`/templates/${slug}/differences?from=1&to=2`),
      () => reader.get(`/templates/${slug}?version=2`),
    ])
      await refuses(send, 404, 'not-found');
    expect((await reader.get(`/templates/${slug}/versions`).expect(200)).body.versions).toHaveLength(1);
    expect((await reader.get('/templates').expect(200)).body).toMatchObject({ drafts: [], can: { create: false } });
    const { drafts } = (await admin.get('/templates').expect(200)).body;
    expect(drafts.find((draft: { slug: string }) => draft.slug === slug)).toMatchObject({
      version: 2,
      status: 'draft',
      basedOn: { slug, version: 1 },
      approved: false,
      mayApprove: false,
    });
  });

  test('is thrown away, and a template that never was published with it', async () => {
    const own = await aTemplateDraft(admin);
    await admin.delete(`/templates/${own}/draft`).expect(204);
    await refuses(() => admin.delete(`/templates/${own}/draft`), 404, 'not-found');
    expect((await admin.post('/templates', { role: 'Again', slug: own }).expect(201)).body.version).toBe(1);
    const slug = await aPublishedTemplate(admin);
    await admin.post(`/templates/${slug}/draft`, {}).expect(201);
    await admin.delete(`/templates/${slug}/draft`).expect(204);
    expect((await admin.get(`/templates/${slug}/versions`).expect(200)).body.versions).toHaveLength(1);
    expect((await verbsOf(slug)).at(-1)).toBe('draft-discarded');
  });
});

describe('a publication', () => {
  test('makes a version that everybody reads and that starts plans, with its note', async () => {
    const slug = await aTemplateDraft(admin, {
      role: 'Gardener',
      guardrails: [{ key: 'rule-1', level: 'alone', text: 'Restart a service' }],
    });
    const { body } = await publish(slug, 2, 'The first').expect(200);
    expect(body).toMatchObject({
      version: 1,
      status: 'published',
      note: 'The first',
      publishedBy: { name: 'Jon Abara' },
      planCount: 0,
      can: { retire: true, restore: false },
    });
    expect((await reader.get(`/templates/${slug}`).expect(200)).body).toMatchObject({ role: 'Gardener', version: 1 });
    const summaries = (await reader.get('/templates').expect(200)).body.templates;
    expect(summaries.find((one: { slug: string }) => one.slug === slug)).toMatchObject({
      goals: 2,
      documentTitle: null,
    });
    const plan = { personId: reader.id, templateSlug: slug, startDate: today() };
    const view = (await admin.post('/plans', plan).expect(201)).body;
    expect(view.goals).toHaveLength(2);
    expect(view.atHand.guardrails).toMatchObject([{ key: 'rule-1' }]);
    await admin.put(`/plans/${view.id}/closing`, { outcome: 'ended', reason: 'Over' }).set('if-match', '"1"');
  });

  test('is answered again as before when its answer was lost', async () => {
    const slug = await aTemplateDraft(admin);
    const { body } = await publish(slug, 2).expect(200);
    const before = await everything(milepost);
    expect((await publish(slug, 2).expect(200)).body).toEqual(body);
    expect(await everything(milepost)).toBe(before);
    await refuses(() => publish(slug, 2, 'Another word'), 404, 'not-found');
    await refuses(() => publish(slug, 2, 'A word', other), 404, 'not-found');
  });

  test('is refused while something is missing, or changed meanwhile', async () => {
    const slug = await aTemplateDraft(admin);
    await save(slug, 2, { role: '' }).expect(200);
    const { errors } = await refuses(() => publish(slug, 3), 409, 'problems-left');
    expect(errors).toMatchObject([{ field: 'role', detail: 'must be text' }]);
    const { view } = await refuses(() => publish(slug, 2), 412, 'changed-meanwhile');
    expect(view).toMatchObject({ revision: 3, content: { slug } });
    await refuses(() => publish(slug, 3, ' '), 400, 'bad-input');
  });

  test('by two at once happens once', async () => {
    const slug = await aTemplateDraft(admin);
    const both = await Promise.all([publish(slug, 2, 'One', admin), publish(slug, 2, 'Two', other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await verbsOf(slug)).filter((verb) => verb === 'template-published')).toHaveLength(1);
  });
});
