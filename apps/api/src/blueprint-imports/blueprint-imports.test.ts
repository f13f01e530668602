import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { BlueprintImportView } from './blueprint-import.view.js';

let milepost: TestApp;
let admin: TestPerson;

beforeAll(async () => {
  milepost = await testApp();
  admin = await aPerson(milepost, { name: 'Jon Abara', isAdmin: true });
});
afterAll(() => milepost.close());

const baker = (second = 'Bake 3–5 kinds of bread alone') => `# Night Baker

## First 30 days
- Learn the ovens and their fire
- ${second}

## 60 days
- Run a whole shift alone

A line that nobody understands stands here.
`;

const document = { 'content-type': 'application/octet-stream' };
const bring = (text: string | Buffer, name = 'baker.md', key?: string) =>
  admin
    .post(`/blueprint-imports?name=${encodeURIComponent(name)}`, Buffer.from(text))
    .set({ ...document, ...(key ? { 'idempotency-key': key } : {}) });

/** Waits until a document is read, or is not. */
async function read(text: string | Buffer, name?: string): Promise<BlueprintImportView> {
  const { id } = (await bring(text, name).expect(201)).body as { id: number };
  for (;;) {
    const view = (await admin.get(`/blueprint-imports/${id}`).expect(200)).body as BlueprintImportView;
    if (view.status !== 'reading') return view;
    await pause(50);
  }
}

const correct = (id: number, version: number, corrections: unknown[]) =>
  admin.put(`/blueprint-imports/${id}/corrections`, { corrections }).set({ 'if-match': `"${version}"` });

describe('a document', () => {
  test('is read apart, with the place of everything', async () => {
    const { status, text, blueprint, version } = await read(baker());
    expect([status, version]).toEqual(['read', 1]);
    const [goal] = blueprint!.phases[0]!.goals;
    expect(text!.slice(goal!.place.start, goal!.place.end)).toContain('Learn the ovens');
    expect(blueprint!.unused.map((line) => line.text)).toContain('A line that nobody understands stands here.');
  });

  test('that cannot be read says why in a sentence, and nothing of it is kept', async () => {
    const { status, refusal, text, blueprint } = await read(Buffer.from('%PDF-1.7\nno pages'), 'broken.pdf');
    expect({ status, text, blueprint }).toEqual({ status: 'refused', text: null, blueprint: null });
    expect(refusal).toMatch(/damaged/);
    expect((await read('   ', 'empty.txt')).refusal).toBe('There is no text in this document.');
  });

  test('sent twice with one key is one', async () => {
    const [one, two] = [await bring(baker(), 'a.md', 'same'), await bring(baker(), 'a.md', 'same')];
    expect(one.body).toEqual(two.body);
  });

  test('beyond 10 MB is refused at once', async () => {
    const { body } = await bring(Buffer.alloc(10 * 1024 * 1024 + 1, 'a')).expect(413);
    expect(body.code).toBe('too-large');
  });
});

describe('corrections', () => {
  test('are kept as they are made, and may be taken back', async () => {
    const { id, blueprint } = await read(baker());
    const line = blueprint!.unused.find(({ text }) => text.includes('understands'))!;
    const make = { kind: 'make', id: `${line.place.start}-${line.place.end}`, as: 'goal', phase: 'day-60' };
    expect((await correct(id, 1, [make]).expect(200)).body.version).toBe(2);
    expect((await correct(id, 2, [make]).expect(200)).body.version).toBe(2);
    expect((await correct(id, 2, []).expect(200)).body).toEqual({ version: 3, corrections: [] });
  });

  test('keep every bound of a KPI with what it is of', async () => {
    const { id } = await read(baker());
    const bounds = [
      { label: 'Critical', op: '<', min: null, max: 7, unit: 'days' },
      { label: 'High', op: '<', min: null, max: 30, unit: 'days', period: 'month' },
    ];
    const correction = { kind: 'bounds', id: '1-2', bounds, frequency: 'monthly' };
    expect((await correct(id, 1, [correction]).expect(200)).body.corrections).toEqual([correction]);
  });

  test('of two people the second sees what the first did', async () => {
    const { id } = await read(baker());
    await correct(id, 1, [{ kind: 'propose' }]).expect(200);
    const { body } = await correct(id, 1, []).expect(412);
    expect(body.view).toMatchObject({ id, version: 2, corrections: [{ kind: 'propose' }] });
    await admin.put(`/blueprint-imports/${id}/corrections`, { corrections: [] }).expect(428);
  });

  test.each([
    [[{ kind: 'eat', id: '1-2' }], 'corrections.0.kind'],
    [[{ kind: 'make', id: 'here', as: 'goal' }], 'corrections.0.id'],
    [[{ kind: 'make', id: '1-2', as: 'cake' }], 'corrections.0.as'],
    [[{ kind: 'move', id: '1-2', phase: 'day-0' }], 'corrections.0.phase'],
    [[{ kind: 'reword', id: '1-2', text: ' ' }], 'corrections.0.text'],
    [
      [{ kind: 'bounds', id: '1-2', bounds: [{ op: '<', min: null, max: 7, unit: '', label: 7 }], frequency: '' }],
      'corrections.0.bounds.0.label',
    ],
    [
      [
        {
          kind: 'bounds',
          id: '1-2',
          bounds: Array.from({ length: 13 }, () => ({ op: '<', min: null, max: 7, unit: '' })),
          frequency: '',
        },
      ],
      'corrections.0.bounds',
    ],
    [[{ kind: 'target', id: '1-2', target: { min: 0, max: null, unit: '' } }], 'corrections.0.target.min'],
  ])('%j is none', async (corrections, field) => {
    const { id } = await read(baker());
    const { body } = await correct(id, 1, corrections).expect(400);
    expect(body).toMatchObject({ code: 'bad-corrections', errors: [expect.objectContaining({ field })] });
  });
});

describe('a template made of a document', () => {
  test('is a draft with what was corrected, and brought again it is a difference', async () => {
    const { id } = await read(baker());
    const made = await admin.post(`/blueprint-imports/${id}/template`, { role: 'Night Baker' }).expect(201);
    expect(made.body).toEqual({ slug: 'night-baker', version: 1 });
    const draft = (await admin.get('/templates/night-baker/draft').expect(200)).body;
    expect(draft.problems).toEqual([]);
    await admin
      .put('/templates/night-baker/draft/publication', { note: 'First' })
      .set({ 'if-match': `"${draft.revision}"` })
      .expect(200);

    const again = await read(baker('Bake 4–6 kinds of bread alone'));
    expect(again.known).toMatchObject({ slug: 'night-baker' });
    const request = { role: 'Night Baker', versionOf: 'night-baker' };
    const next = await admin.post(`/blueprint-imports/${again.id}/template`, request).expect(201);
    expect(next.body).toEqual({ slug: 'night-baker', version: 2 });
    const { difference } = (await admin.get('/templates/night-baker/differences?from=1&to=draft').expect(200)).body;
    expect(difference.entries).toMatchObject([{ kind: 'changed', id: 'day-30-2' }]);
    const refused = await admin.post(`/blueprint-imports/${again.id}/template`, request).expect(409);
    expect(refused.body.code).toBe('draft-stands');
  });

  test('of a template that is not there is refused', async () => {
    const { id } = await read(baker());
    const { body } = await admin
      .post(`/blueprint-imports/${id}/template`, { role: 'X', versionOf: 'no-such' })
      .expect(400);
    expect(body.code).toBe('template-unknown');
  });
});

test('what is forgotten is gone; what was never brought does not exist', async () => {
  const { id } = await read(baker(), 'forget.md');
  expect(
    (await admin.get('/blueprint-imports').expect(200)).body.imports.map((one: { name: string }) => one.name),
  ).toContain('forget.md');
  await admin.delete(`/blueprint-imports/${id}`).expect(204);
  await admin.delete(`/blueprint-imports/${id}`).expect(404);
  await admin.get(`/blueprint-imports/${id}`).expect(404);
});

test('nobody but admins', async () => {
  const person = await aPerson(milepost);
  for (const path of ['/blueprint-imports', '/blueprint-imports/1']) await person.get(path).expect(403);
});
