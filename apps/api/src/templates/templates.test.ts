import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { aPerson, aPlan, templateSlug, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let owner: pg.Client;
let reader: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  milepost = await testApp();
  owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  reader = await aPerson(milepost);
  admin = await aPerson(milepost, { name: 'Jon Abara', isAdmin: true });
});
afterAll(async () => {
  await owner.end();
  await milepost.close();
});

const path = `/templates/${templateSlug}`;
const reviewPath = `${path}/versions/1/review`;

/** Adds a version that differs in its mission. */
const addVersion = (number: number, status: string) =>
  owner.query(
    `insert into template_versions (template_id, number, status, content, at_hand, published_at, created_by, edited_by, edited_at)
    select template_id, $1, $2, jsonb_set(content, '{role}', '"Another role"'), at_hand, now(), $4, $4, now()
    from template_versions v join templates t on t.id = v.template_id where t.slug = $3 and number = 1`,
    [number, status, templateSlug, admin.id],
  );

describe('the catalogue', () => {
  test('shows the newest version of every template in numbers', async () => {
    const { body } = await reader.get('/templates').expect(200);
    expect(body.templates).toHaveLength(5);
    const shown = body.templates.find(({ slug }: { slug: string }) => slug === templateSlug);
    expect(shown).toMatchObject({ version: 1, phases: 6, goals: 21, inferred: false, reviewedAt: null, planCount: 0 });
  });

  test('counts the plans that follow a template', async () => {
    const plan = await aPlan(milepost);
    await owner.query('update plans set closed_at = now() where id = $1', [plan.id]);
    await aPlan(milepost);
    const { body } = await reader.get('/templates').expect(200);
    const counts = body.templates.map(({ planCount }: { planCount: number }) => planCount);
    expect(counts.sort()).toEqual([0, 0, 0, 0, 1]);
  });
});

describe('a template', () => {
  test('is read whole by everyone, and reviewed by admins', async () => {
    const { body } = await reader.get(path).expect(200);
    expect(body).toMatchObject({ slug: templateSlug, version: 1, versions: [1], can: { review: false } });
    expect(body.content.phases[0].goals[0]).toMatchObject({ key: 'day-30-1', kind: 'task' });
    expect((await admin.get(path).expect(200)).body.can).toEqual({ review: true, edit: true });
  });

  test.each(['/templates/no-such-role', `${path}?version=7`, `${path}?version=1000000`])(
    'does not exist at %s',
    async (address) => {
      expect((await reader.get(address).expect(404)).body.code).toBe('not-found');
    },
  );

  test.each(['0', '-1', '1e3', '0x1', 'x', ''])('refuses the version “%s”', async (version) => {
    const { body } = await reader.get(`${path}?version=${version}`).expect(400);
    expect(body.errors).toMatchObject([{ field: 'version' }]);
  });

  test('is not sent again until something about it changes', async () => {
    const { etag } = (await reader.get(path).expect(200)).headers as { etag: string };
    expect((await reader.get(path).set('if-none-match', etag).expect(304)).text).toBe('');
    await admin.get(path).set('if-none-match', etag).expect(200);
    await admin.put(reviewPath).expect(200);
    await reader.get(path).set('if-none-match', etag).expect(200);
    await admin.delete(reviewPath).expect(200);
  });

  test('shows its newest published version, and older ones to who asks', async () => {
    await addVersion(2, 'published');
    await addVersion(3, 'draft');
    const newest = (await reader.get(path).expect(200)).body;
    expect(newest).toMatchObject({ version: 2, versions: [2, 1], role: 'Another role' });
    expect((await reader.get(`${path}?version=1`).expect(200)).body).toMatchObject({ version: 1, versions: [2, 1] });
    await reader.get(`${path}?version=3`).expect(404);
    await owner.query('delete from template_versions where status = $1', ['draft']);
  });
});

describe('a review', () => {
  const verbs = async () =>
    (await owner.query(`select verb from activity where verb like 'template%' order by id`)).rows.map(
      ({ verb }) => verb,
    );

  test('is an admin’s to note and to take back, once each', async () => {
    const before = (await verbs()).length;
    const first = (await admin.put(reviewPath).expect(200)).body;
    expect(first.reviewedBy).toEqual({ id: admin.id, name: 'Jon Abara' });
    const other = await aPerson(milepost, { isAdmin: true });
    expect((await other.put(reviewPath).expect(200)).body).toEqual(first);
    const undone = { reviewedAt: null, reviewedBy: null };
    for (let time = 0; time < 2; time++) expect((await admin.delete(reviewPath).expect(200)).body).toEqual(undone);
    expect((await verbs()).slice(before)).toEqual(['template-reviewed', 'template-review-undone']);
  });

  test('is nobody else’s', async () => {
    const before = await verbs();
    for (const method of ['put', 'delete'] as const)
      expect((await reader[method](reviewPath).expect(403)).body.code).toBe('forbidden');
    expect(await verbs()).toEqual(before);
  });

  test.each(['9', '0', '0x1', '99999999999'])('is not of a version “%s” that is not there', async (version) => {
    await admin.put(`${path}/versions/${version}/review`).expect(404);
  });
});

describe('a published version', () => {
  test.each([
    `update template_versions set content = '{}' where number = 1`,
    `update template_versions set at_hand = '{}' where number = 1`,
    `update template_versions set number = 9 where number = 1`,
    `update template_versions set status = 'draft' where number = 1`,
    `update template_versions set published_at = now() where number = 1`,
    `delete from template_versions where number = 1`,
  ])('is kept by the database itself: %s', async (sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({ constraint: 'template_version_published' });
  });

  test('may retire', async () => {
    await owner.query(`update template_versions set status = 'retired' where number = 2`);
    expect((await reader.get(path).expect(200)).body.version).toBe(1);
    expect((await reader.get(`${path}?version=2`).expect(200)).body.status).toBe('retired');
  });
});
