import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { applyDifference } from '@milepost/shared/template-difference';
import { aPublishedTemplate, readyContent } from '../testing/a-template.js';
import { everything } from '../testing/everything.js';
import { aPerson, today, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let admin: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  milepost = await testApp();
  admin = await aPerson(milepost, { isAdmin: true });
  reader = await aPerson(milepost);
});
afterAll(() => milepost.close());

const hire = async (slug: string, more: object = {}) => {
  const { id } = await aPerson(milepost);
  return admin.post('/plans', { personId: id, templateSlug: slug, startDate: today(), ...more });
};

/** A template of which a second version is published, where a goal moved and another came. */
async function twoVersions(): Promise<{ slug: string; first: TemplateContent; second: TemplateContent }> {
  const slug = await aPublishedTemplate(admin);
  const first = readyContent(slug);
  const [one, two] = first.phases[0]!.goals;
  const phases: TemplateContent['phases'] = [
    { ...first.phases[0]!, goals: [{ ...one!, text: 'Meet everybody' }] },
    { key: 'day-60', title: 'own work', goals: [{ key: 'day-60-1', kind: 'task', text: 'New' }, two!] },
  ];
  const second = { ...first, phases };
  await admin.post(`/templates/${slug}/draft`, {}).expect(201);
  await admin.put(`/templates/${slug}/draft`, { content: second }).set('if-match', '"1"').expect(200);
  await admin.put(`/templates/${slug}/draft/publication`, { note: 'Second' }).set('if-match', '"2"').expect(200);
  return { slug, first, second };
}

describe('the versions of a template', () => {
  test('are told with their notes, who, and the plans on each', async () => {
    const slug = await aPublishedTemplate(admin);
    expect((await hire(slug)).status).toBe(201);
    await admin.post(`/templates/${slug}/draft`, {}).expect(201);
    const { body } = await admin.get(`/templates/${slug}/versions`).expect(200);
    expect(body).toMatchObject({
      slug,
      can: { review: true, edit: true },
      versions: [
        { version: 2, status: 'draft', note: null, basedOn: { slug, version: 1 }, planCount: 0 },
        { version: 1, status: 'published', note: 'First', publishedBy: { id: admin.id }, planCount: 1 },
      ],
    });
    const seen = (await reader.get(`/templates/${slug}/versions`).expect(200)).body;
    expect(seen).toMatchObject({ can: { edit: false }, versions: [{ version: 1, can: { retire: false } }] });
    await reader.get('/templates/no-such/versions').expect(404);
  });
});

describe('a difference', () => {
  test('tells what moved, changed and came, and makes one version of the other', async () => {
    const { slug, first, second } = await twoVersions();
    const { body } = await reader.get(`/templates/${slug}/differences?from=1&to=2`).expect(200);
    expect(body).toMatchObject({ slug, from: { version: 1, status: 'published' }, to: { version: 2 } });
    const kinds = body.difference.entries.map(({ section, id, kind }: Record<string, string>) => [section, id, kind]);
    expect(kinds).toEqual([
      ['phases', 'day-60', 'added'],
      ['goals', 'day-30-1', 'changed'],
      ['goals', 'day-60-1', 'added'],
      ['goals', 'day-30-2', 'moved'],
    ]);
    expect(applyDifference(first, body.difference)).toEqual(second);
    expect((await reader.get(`/templates/${slug}/differences`).expect(200)).body).toEqual(body);
  });

  test('is seen to the draft by who sees the draft, and between what is there', async () => {
    const { slug } = await twoVersions();
    const path = `/templates/${slug}/differences`;
    await admin.get(`${path}?from=1&to=draft`).expect(404);
    await admin.post(`/templates/${slug}/draft`, { version: 1 }).expect(201);
    const { body } = await admin.get(`${path}?to=draft`).expect(200);
    expect(body).toMatchObject({ from: { version: 2 }, to: { version: 3, status: 'draft' } });
    expect((await admin.get(`${path}?from=1&to=draft`).expect(200)).body.difference.entries).toEqual([]);
    await reader.get(`${path}?from=1&to=3`).expect(404);
    await reader.get(`${path}?from=9&to=1`).expect(404);
    await reader.get(`${path}?from=1&to=last`).expect(400);
  });
});

describe('a retired version', () => {
  test('starts no new plans, while those that follow it go on', async () => {
    const slug = await aPublishedTemplate(admin);
    const plan = await hire(slug);
    const path = `/templates/${slug}/versions/1/retirement`;
    const { body } = await admin.put(path).expect(200);
    expect(body).toMatchObject({
      status: 'retired',
      retiredBy: { id: admin.id },
      planCount: 1,
      can: { retire: false, restore: true },
    });
    const before = await everything(milepost);
    expect((await admin.put(path).expect(200)).body).toEqual(body);
    expect(await everything(milepost)).toBe(before);
    expect((await hire(slug)).body.code).toBe('template-unknown');
    await admin.get(`/plans/${plan.body.id}`).expect(200);
    await reader.get(`/templates/${slug}`).expect(404);
    expect((await reader.get(`/templates/${slug}?version=1`).expect(200)).body.status).toBe('retired');
    expect((await admin.delete(path).expect(200)).body).toMatchObject({ status: 'published', retiredAt: null });
    expect((await admin.delete(path).expect(200)).body.status).toBe('published');
    expect((await hire(slug)).status).toBe(201);
  });

  test('leaves the one before it to new plans', async () => {
    const { slug } = await twoVersions();
    await admin.put(`/templates/${slug}/versions/2/retirement`).expect(200);
    expect((await reader.get(`/templates/${slug}`).expect(200)).body.version).toBe(1);
    expect((await hire(slug)).body.template).toEqual({ slug, version: 1, variant: null });
  });

  test('is an admin’s to retire, where it was published', async () => {
    const slug = await aPublishedTemplate(admin);
    await admin.post(`/templates/${slug}/draft`, {}).expect(201);
    const retirement = (version: number) => `/templates/${slug}/versions/${version}/retirement`;
    expect((await reader.put(retirement(1)).expect(403)).body.code).toBe('forbidden');
    for (const version of [2, 9, 99_999_999_999]) await admin.put(retirement(version)).expect(404);
  });
});

describe('a variant', () => {
  const rule = { key: 'rule-1', level: 'manager' as const, text: 'Restart a service' };
  const overlays: TemplateContent['overlays'] = [
    {
      key: 'startup',
      title: 'Startup',
      add: { goals: [{ phase: 'day-30', goal: { key: 'day-30-3', kind: 'task', text: 'Be on call' } }] },
      drop: { goals: ['day-30-2'] },
      change: { guardrails: [{ ...rule, level: 'alone' }] },
    },
  ];

  test('is what a plan may follow: its goals, and what is at hand', async () => {
    const slug = await aPublishedTemplate(admin, { guardrails: [rule], overlays });
    const { body } = await hire(slug, { variant: 'startup' });
    expect(body.template).toEqual({ slug, version: 1, variant: 'startup' });
    expect(body.goals.map(({ text }: { text: string }) => text)).toEqual(['Meet the team', 'Be on call']);
    expect(body.atHand.guardrails).toMatchObject([{ key: 'rule-1', level: 'alone' }]);
    const plain = (await hire(slug)).body;
    expect(plain.template.variant).toBeNull();
    expect(plain.atHand.guardrails).toMatchObject([{ level: 'manager' }]);
    expect(plain.goals).toHaveLength(2);
  });

  test('is what a plan is measured by', async () => {
    const kpi = (key: string): TemplateContent['kpis'][number] => ({
      key,
      name: `Name of ${key}`,
      measures: 'What holds',
      matters: 'For everybody',
      parts: [{ op: '>', min: 95, max: null, unit: '%', better: 'higher', words: 'above 95%' }],
      frequency: ['monthly'],
      from: 'day-30',
    });
    const bend = { key: 'startup', title: 'Startup', add: { kpis: [kpi('new')] }, drop: { kpis: ['old'] }, change: {} };
    const slug = await aPublishedTemplate(admin, { kpis: [kpi('old'), kpi('kept')], overlays: [bend] });
    const manager = await aPerson(milepost);
    const start = async (more: object) => {
      const { id: personId } = await aPerson(milepost, { managerId: manager.id });
      const plan = { personId, templateSlug: slug, startDate: today(), ...more };
      return (await manager.post('/plans', plan).expect(201)).body.id as number;
    };
    const keys = async (id: number) => {
      const { body } = await manager.get(`/plans/${id}/readiness`).expect(200);
      return body.template.kpis.map(({ key }: { key: string }) => key);
    };
    const [bent, plain] = [await start({ variant: 'startup' }), await start({})];
    expect(await keys(bent)).toEqual(['kept', 'new']);
    expect(await keys(plain)).toEqual(['old', 'kept']);
    const { body } = await manager.get('/readiness').expect(200);
    expect(body.candidates.map(({ planId }: { planId: number }) => planId).sort()).toEqual([bent, plain].sort());
  });

  test('must be there, also for many at once', async () => {
    const slug = await aPublishedTemplate(admin, { guardrails: [rule], overlays });
    expect((await hire(slug, { variant: 'enterprise' })).body).toMatchObject({
      code: 'variant-unknown',
      errors: [{ field: 'variant' }],
    });
    const { id } = await aPerson(milepost);
    const many = { templateSlug: slug, startDate: today(), people: [{ personId: id }] };
    await admin.post('/plan-assignments', { ...many, variant: 'enterprise' }).expect(400);
    const { body } = await admin.post('/plan-assignments', { ...many, variant: 'startup' }).expect(201);
    const plan = (await admin.get(`/plans/${body.plans[0].planId}`).expect(200)).body;
    expect(plan.template.variant).toBe('startup');
  });
});
