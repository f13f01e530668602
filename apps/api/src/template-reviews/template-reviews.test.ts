import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aTemplateDraft, readyContent } from '../testing/a-template.js';
import { everything } from '../testing/everything.js';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let writer: TestPerson;
let admin: TestPerson;
let reviewer: TestPerson;
let stranger: TestPerson;
let slug: string;
let path: string;

beforeAll(async () => {
  milepost = await testApp();
  writer = await aPerson(milepost, { name: 'Wim Writer', isAdmin: true });
  admin = await aPerson(milepost, { isAdmin: true });
  reviewer = await aPerson(milepost, { name: 'Rosa Reviewer' });
  stranger = await aPerson(milepost);
});
afterAll(() => milepost.close());

beforeEach(async () => {
  slug = await aTemplateDraft(writer);
  path = `/templates/${slug}/draft`;
});

const ask = (of = reviewer, by = writer) => by.put(`${path}/review-request`, { reviewerId: of.id });
const giveBack = (reason = 'A goal is missing', by = reviewer) => by.put(`${path}/return`, { reason });
const approve = (by = reviewer) => by.put(`${path}/approval`);
const publish = (revision = 2) => writer.put(`${path}/publication`, { note: 'x' }).set('if-match', `"${revision}"`);
const requireReview = (required: boolean) =>
  milepost.dataSource.query('update organisation set template_review = $1', [required]);

const verbs = async (): Promise<string[]> => {
  const rows: { verb: string }[] = await milepost.dataSource.query(
    `select verb from activity where detail->>'slug' = $1 and verb <> 'draft-begun' order by id`,
    [slug],
  );
  return rows.map(({ verb }) => verb);
};

async function refuses(send: () => ReturnType<typeof ask>, status: number, code: string) {
  const before = await everything(milepost);
  const { body } = await send().expect(status);
  expect(body.code).toBe(code);
  expect(await everything(milepost)).toBe(before);
  return body;
}

/** Sends it twice: the second is answered alike and writes nothing. */
async function once(send: () => ReturnType<typeof ask>, verb: string) {
  const before = await verbs();
  const { body } = await send().expect(200);
  expect(await verbs()).toEqual([...before, verb]);
  const written = await everything(milepost);
  expect((await send().expect(200)).body).toEqual(body);
  expect(await everything(milepost)).toBe(written);
  return body;
}

describe('who is asked', () => {
  const asked = async (who = reviewer) =>
    ((await who.get('/me').expect(200)).body.reviews as { slug: string }[]).filter((one) => one.slug === slug);

  test('hears of it wherever they are, until they answered or it was taken back', async () => {
    expect(await asked()).toEqual([]);
    await ask().expect(200);
    expect(await asked()).toEqual([{ slug, role: `Role of ${slug}`, version: 1 }]);
    for (const other of [writer, admin, stranger]) expect(await asked(other)).toEqual([]);
    await writer.delete(`${path}/review-request`).expect(200);
    expect(await asked()).toEqual([]);
    await ask().expect(200);
    await giveBack().expect(200);
    expect(await asked()).toEqual([]);
    await ask().expect(200);
    await approve().expect(200);
    expect(await asked()).toEqual([]);
    await writer.delete(path).expect(204);
  });

  test('reads the draft, finds it in the catalogue, and nobody writes meanwhile', async () => {
    await reviewer.get(path).expect(404);
    const standing = await once(ask, 'draft-review-asked');
    expect(standing).toMatchObject({
      status: 'review',
      review: { reviewer: { id: reviewer.id, name: 'Rosa Reviewer' }, approvedAt: null },
      can: { edit: false, withdrawReview: true, approve: false },
    });
    const draft = (await reviewer.get(path).expect(200)).body;
    expect(draft.can).toMatchObject({ approve: true, return: true, edit: false, publish: false });
    const { drafts } = (await reviewer.get('/templates').expect(200)).body;
    expect(drafts).toMatchObject([{ slug, status: 'review', mayApprove: true }]);
    expect((await reviewer.get(`/templates/${slug}/versions`).expect(200)).body.versions).toMatchObject([
      { version: 1, status: 'review' },
    ]);
    const content = readyContent(slug, { role: 'Later' });
    const save = (by: TestPerson) => () => by.put(path, { content }).set('if-match', '"2"');
    await refuses(save(writer), 409, 'in-review');
    await refuses(save(reviewer), 403, 'forbidden');
    for (const act of [
      () => reviewer.delete(path),
      () => ask(stranger, reviewer),
      () => reviewer.delete(`${path}/review-request`),
    ])
      await refuses(act, 403, 'forbidden');
    await refuses(() => reviewer.put(`${path}/publication`, { note: 'x' }).set('if-match', '"2"'), 403, 'forbidden');
    await stranger.get(path).expect(404);
  });

  test('is somebody active who did not write it last', async () => {
    expect((await refuses(() => ask(writer), 409, 'own-review')).errors).toMatchObject([{ field: 'reviewerId' }]);
    const gone = await aPerson(milepost);
    await admin.put(`/people/${gone.id}/deactivation`).expect(200);
    await refuses(() => ask(gone), 400, 'person-unknown');
    await refuses(() => writer.put(`${path}/review-request`, { reviewerId: 99_999_999 }), 400, 'person-unknown');
    await refuses(() => ask(reviewer, stranger), 404, 'not-found');
  });

  test('gets nothing unfinished', async () => {
    await writer
      .put(path, { content: readyContent(slug, { role: '' }) })
      .set('if-match', '"2"')
      .expect(200);
    expect((await refuses(ask, 409, 'problems-left')).errors).toMatchObject([{ field: 'role' }]);
  });

  test('is no longer asked once somebody else is, or nobody', async () => {
    await ask().expect(200);
    await approve().expect(200);
    const { body } = await ask(stranger).expect(200);
    expect(body.review).toMatchObject({ reviewer: { id: stranger.id }, approvedAt: null });
    await refuses(approve, 404, 'not-found');
    const standing = await once(() => writer.delete(`${path}/review-request`), 'draft-review-withdrawn');
    expect(standing).toMatchObject({ status: 'draft', review: { reviewer: null }, can: { edit: true } });
    await stranger.get(path).expect(404);
  });
});

describe('an approval', () => {
  test('is the asked person’s alone, and ends with the next change', async () => {
    await refuses(approve, 404, 'not-found');
    await ask().expect(200);
    await refuses(() => approve(admin), 403, 'forbidden');
    await refuses(() => approve(writer), 403, 'forbidden');
    await refuses(() => approve(stranger), 404, 'not-found');
    const standing = await once(approve, 'draft-approved');
    expect(standing.review).toMatchObject({ approvedBy: { id: reviewer.id } });
    const back = (await writer.delete(`${path}/review-request`).expect(200)).body;
    expect(back.review).toMatchObject({ approvedAt: null, approvedBy: null });
  });

  test('may be taken back by returning the draft with what is missing', async () => {
    await ask().expect(200);
    await approve().expect(200);
    await refuses(() => giveBack(' '), 400, 'bad-input');
    await refuses(() => giveBack('No', admin), 403, 'forbidden');
    const standing = await once(giveBack, 'draft-returned');
    expect(standing).toMatchObject({
      status: 'draft',
      review: { returnedReason: 'A goal is missing', returnedBy: { id: reviewer.id }, approvedAt: null },
    });
    await reviewer.get(path).expect(200);
    await refuses(approve, 409, 'not-asked');
    await refuses(() => giveBack('Another'), 409, 'not-asked');
    expect((await ask().expect(200)).body.review).toMatchObject({ returnedAt: null, returnedReason: null });
  });

  test('says nothing of its words in the record', async () => {
    await ask().expect(200);
    await giveBack('zqx-words').expect(200);
    const rows = await milepost.dataSource.query(`select from activity where detail::text like '%zqx-words%'`);
    expect(rows).toEqual([]);
  });
});

describe('where the organisation asks for a second person', () => {
  beforeEach(() => requireReview(true));
  afterEach(() => requireReview(false));

  test('nothing is published without their yes', async () => {
    expect((await writer.get(path).expect(200)).body).toMatchObject({
      blocked: 'review-needed',
      review: { required: true },
    });
    await refuses(() => publish(), 409, 'review-needed');
    await ask().expect(200);
    await refuses(() => publish(), 409, 'review-needed');
    expect((await approve().expect(200)).body.blocked).toBeNull();
    const { body } = await publish().expect(200);
    expect(body).toMatchObject({ status: 'published', approvedBy: { id: reviewer.id } });
    await refuses(approve, 404, 'not-found');
  });

  test('who is an admin too may be that person, but never of their own words', async () => {
    await ask(admin).expect(200);
    await giveBack('Mine', admin).expect(200);
    await admin
      .put(path, { content: readyContent(slug, { role: 'Theirs' }) })
      .set('if-match', '"2"')
      .expect(200);
    await refuses(() => ask(admin), 409, 'own-review');
    await refuses(() => publish(3), 409, 'review-needed');
  });
});
