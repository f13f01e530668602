import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import type { Response } from 'superagent';
import { aPublishedTemplate, aTemplateDraft, readyContent } from '../testing/a-template.js';
import { everything } from '../testing/everything.js';
import { aPerson, templateSlug, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { jsonFile, yamlFile } from './template-file.js';

let milepost: TestApp;
let admin: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  milepost = await testApp();
  admin = await aPerson(milepost, { isAdmin: true });
  reader = await aPerson(milepost);
});
afterAll(() => milepost.close());

let made = 0;
const unknown = (rest: Partial<TemplateContent> = {}) => readyContent(`from-a-file-${++made}`, rest);
const send = (path: string, file: string, by = admin) =>
  by.post(path).set('content-type', 'application/yaml').send(file);
const preview = (content: TemplateContent) => send('/template-files/preview', yamlFile(content, 1));
const bring = (content: TemplateContent, by = admin) => send('/template-files', yamlFile(content, 1), by);
const take = async (slug: string, version: number, format: string): Promise<string> => {
  const address = `/templates/${slug}/versions/${version}/file?format=${format}`;
  const reply = await admin.get(address).buffer(true).parse(asText).expect(200);
  expect(reply.headers).toMatchObject({
    'content-type': `application/${format}; charset=utf-8`,
    'content-disposition': `attachment; filename="${slug}-v${version}.${format}"`,
  });
  return reply.body as string;
};
const asText = (reply: Response, done: (error: Error | null, text: string) => void) => {
  let text = '';
  const stream = reply as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => (text += part.toString())).on('end', () => done(null, text));
};

async function refuses(request: () => ReturnType<typeof send>, status: number, code: string) {
  const before = await everything(milepost);
  const { body } = await request().expect(status);
  expect(body.code).toBe(code);
  expect(await everything(milepost)).toBe(before);
  return body;
}

describe('a template that is taken away', () => {
  test.each(['yaml', 'json'])('as %s is known when it comes back', async (format) => {
    const text = await take(templateSlug, 1, format);
    const { body } = await send('/template-files/preview', text).expect(200);
    expect(body).toMatchObject({ slug: templateSlug, outcome: 'unchanged', sameAs: 1, problems: [] });
    expect(body.difference.entries).toEqual([]);
    const { detail } = await refuses(() => send('/template-files', text), 409, 'template-unchanged');
    expect(detail).toMatch(/Version 1/);
  });

  test('as JSON is the very file that ships', async () => {
    const file = new URL(`../../../../templates/${templateSlug}.json`, import.meta.url);
    expect(JSON.parse(await take(templateSlug, 1, 'json'))).toStrictEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('is an admin’s to take, drafts too', async () => {
    const slug = await aTemplateDraft(admin);
    expect(await take(slug, 1, 'yaml')).toContain('Meet the team');
    await reader.get(`/templates/${templateSlug}/versions/1/file`).expect(403);
    await admin.get(`/templates/${templateSlug}/versions/8/file`).expect(404);
    await admin.get(`/templates/${templateSlug}/versions/1/file?format=xml`).expect(400);
  });
});

describe('a file that is brought', () => {
  test('begins a new template, once for each request', async () => {
    const content = unknown();
    expect((await preview(content).expect(200)).body).toMatchObject({
      outcome: 'new-template',
      sameAs: null,
      basedOn: null,
      difference: null,
    });
    const once = () => bring(content).set('idempotency-key', content.slug);
    const { body } = await once().expect(201);
    expect(body).toEqual({ slug: content.slug, version: 1 });
    expect((await once().expect(201)).body).toEqual(body);
    const draft = (await admin.get(`/templates/${content.slug}/draft`).expect(200)).body;
    expect(draft).toMatchObject({ status: 'draft', blocked: null, content });
  });

  test('of a known template begins its next version, as a difference', async () => {
    const slug = await aPublishedTemplate(admin);
    const content = readyContent(slug, { outcomes: [{ text: 'Quiet nights' }] });
    const { body } = await preview(content).expect(200);
    expect(body).toMatchObject({ outcome: 'new-version', basedOn: 1 });
    expect(body.difference.entries).toMatchObject([{ section: 'outcomes', kind: 'added', title: 'Quiet nights' }]);
    expect((await bring(content).expect(201)).body).toEqual({ slug, version: 2 });
    const draft = (await admin.get(`/templates/${slug}/draft`).expect(200)).body;
    expect(draft).toMatchObject({ basedOn: { slug, version: 1 }, content: { outcomes: [{ text: 'Quiet nights' }] } });
    expect((await preview(content).expect(200)).body.outcome).toBe('draft-stands');
    await refuses(() => bring(content), 409, 'draft-stands');
  });

  test('becomes a template of its own where somebody names its role, once for each request', async () => {
    const slug = await aPublishedTemplate(admin);
    const text = await take(slug, 1, 'yaml');
    await refuses(() => send('/template-files', text), 409, 'template-unchanged');
    const as = (role: string) => send(`/template-files?role=${encodeURIComponent(role)}`, text);
    const once = () => as('Lock Keeper').set('idempotency-key', `${slug}-again`);
    const { body } = await once().expect(201);
    expect(body).toEqual({ slug: 'lock-keeper', version: 1 });
    expect((await once().expect(201)).body).toEqual(body);
    const draft = (await admin.get('/templates/lock-keeper/draft').expect(200)).body;
    expect(draft).toMatchObject({
      basedOn: { slug, version: 1 },
      content: { slug: 'lock-keeper', role: 'Lock Keeper' },
    });
    expect((await as('Lock Keeper').expect(201)).body).toEqual({ slug: 'lock-keeper-2', version: 1 });
    await refuses(() => as('x'.repeat(201)), 400, 'bad-input');
  });

  test('may be unfinished: its draft says what is missing, and the preview where', async () => {
    const content = unknown({ role: '' });
    const { body } = await preview(content).expect(200);
    expect(body.problems).toEqual([{ path: 'role', line: 4, problem: 'must be text' }]);
    await bring(content).expect(201);
  });

  test('that holds no template changes nothing', async () => {
    const text = jsonFile(unknown()).replace('"task"', '"wish"');
    const { errors } = await refuses(() => send('/template-files', text), 400, 'bad-content');
    expect(errors).toEqual([
      {
        field: 'phases.0.goals.0.kind',
        code: 'bad-content',
        detail: expect.stringMatching(/^Line \d+: must be one of/),
      },
    ]);
    await refuses(() => send('/template-files/preview', 'a: ['), 400, 'file-unreadable');
    await refuses(() => send('/template-files', ''), 400, 'file-empty');
    await refuses(() => send('/template-files', `# ${'x'.repeat(1_000_000)}`), 413, 'too-large');
    await refuses(() => admin.post('/template-files', { slug: 'x' }), 415, 'unsupported-media-type');
  });

  test('is an admin’s to bring', async () => {
    await refuses(() => bring(unknown(), reader), 403, 'forbidden');
    await refuses(() => send('/template-files/preview', 'x', reader), 403, 'forbidden');
  });

  test('by two at once begins one template', async () => {
    const content = unknown();
    const other = await aPerson(milepost, { isAdmin: true });
    const both = await Promise.all([bring(content), bring(content, other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

test('the schema of such a file is there for everyone', async () => {
  const { body, headers } = await milepost.request().get('/api/template.schema.json').expect(200);
  expect(headers['content-type']).toMatch(/^application\/schema\+json/);
  expect(JSON.parse(Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body))).toMatchObject({
    title: 'A Milepost template',
  });
});
