import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { packetOf } from '@milepost/shared/packet-of';
import { readiness } from '@milepost/shared/readiness';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import type { Response } from 'superagent';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost);
});

const path = (query = '') => `/plans/${plan.id}/packet${query}`;
const binary = (reply: Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  const stream = reply as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

async function pdf(query = '') {
  const reply = await plan.lead.get(path(query)).buffer().parse(binary).expect(200);
  expect(reply.headers['content-type']).toBe('application/pdf');
  expect(reply.headers['content-disposition']).toBe('attachment; filename="promotion-packet-noor-hire.pdf"');
  const document = await getDocumentProxy(new Uint8Array(reply.body as Buffer));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const links: string[] = [];
  for (let page = 1; page <= totalPages; page++)
    for (const { url } of (await (await document.getPage(page)).getAnnotations()) as { url?: string }[])
      if (url) links.push(url);
  return { text: squeezed(text), links, totalPages };
}
const markdown = async (query = '', by: TestPerson = plan.lead): Promise<string> =>
  (await by.get(path(`?format=markdown${query}`)).expect(200)).text;

const url = 'https://wiki.milepost.example/modules';
/** Evidence, ratings of both sides, readings with a gap: something in every section. */
async function aYear(): Promise<ReadinessView> {
  const uses = [
    { kind: 'criterion', key: 'iac' },
    { kind: 'skill', key: 'linux-fundamentals' },
  ];
  await plan.hire
    .post(`/plans/${plan.id}/evidence`, { kind: 'link', url, text: 'Modules, with *tests*', uses })
    .expect(200);
  await plan.manager
    .put(`/plans/${plan.id}/criterion-ratings`, { criterion: 'iac', rating: 'consistently', note: 'zqx-note' })
    .expect(200);
  const ratings = [{ skill: 'linux-fundamentals', level: 2, note: '' }];
  await plan.manager.put(`/plans/${plan.id}/skill-ratings`, { ratings }).expect(200);
  const { body } = await plan.hire
    .put(`/plans/${plan.id}/measurements`, {
      kpi: 'change-success-rate',
      startsOn: `${today().slice(0, 7)}-01`,
      value: 97,
    })
    .expect(200);
  return body as ReadinessView;
}

async function decide(more: object = {}): Promise<number> {
  const { body } = await plan.lead.get(`/plans/${plan.id}/readiness`).expect(200);
  const asked = {
    outcome: 'not yet',
    reason: 'One more rotation',
    criteria: [],
    reviewOn: addDays(today(), 30),
    ...more,
  };
  const reply = await plan.lead
    .post(`/plans/${plan.id}/decisions`, asked)
    .set('if-match', `"${(body as ReadinessView).version}"`)
    .expect(200);
  return (reply.body as ReadinessView).decisions[0]!.id;
}

describe('a packet', () => {
  test('says as a PDF what the facts say, with links that work and pages that are counted', async () => {
    await aYear();
    await decide({ criteria: [{ criterion: 'risk', met: false, reason: 'Nobody saw it yet' }] });
    const facts = (await plan.lead.get(`/plans/${plan.id}/readiness`).expect(200)).body as ReadinessFacts;
    const packet = packetOf(facts, readiness(facts, today()), today());
    const { text, links, totalPages } = await pdf();
    const told = [
      packet.title,
      ...packet.summary,
      ...packet.criteria.flatMap(({ criteria }) => criteria.flatMap((one) => [one.text, one.says])),
      ...packet.criteria.flatMap(({ criteria }) =>
        criteria.flatMap((one) => one.evidence.map(({ text: said }) => said)),
      ),
      ...packet.kpis.flatMap(({ name, parts }) => [
        name,
        ...parts.flatMap(({ rows }) => rows.map(({ value }) => value)),
      ]),
      ...packet.unread,
      ...packet.skills.map(({ name }) => name),
      ...packet.phases.flatMap(({ title, done, of, goals }) => [
        `${title}: ${done} of ${of}`,
        ...goals.map(({ text: goal }) => goal),
      ]),
      ...packet.open.map(({ text: what, verdict }) => `${what} (required, ${verdict})`).slice(0, 3),
      ...packet.nextSteps,
      'One more rotation',
    ];
    expect(told.length).toBeGreaterThan(60);
    for (const words of told) expect(text).toContain(squeezed(words));
    expect(packet.kpis.map(({ key }) => key)).toEqual(['change-success-rate']);
    expect(links).toContain(url);
    expect(totalPages).toBeGreaterThan(2);
    expect(text).toContain(squeezed(`1 of ${totalPages}`));
  });

  test('says the same as Markdown, in which nothing that was typed is markup', async () => {
    await aYear();
    const text = await markdown();
    expect(text).toContain(`[Modules, with \\*tests\\*](<${url}>)`);
    expect(text).toMatch(
      /\*\*Is proficient in IaC.*\*\*: Met, confirmed by Ruth Manager\. Ruth Manager says consistently\./,
    );
    expect(text).toContain('| 97% |');
    expect(text).toContain('Nothing was decided yet.');
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      ...['Summary', 'Criteria', 'KPIs', 'Skills', 'Check-ins', 'Goals achieved', 'Still open', 'Decision'],
    ]);
  });

  test('leaves out what was noted with a rating', async () => {
    await aYear();
    expect(await markdown()).not.toContain('zqx-note');
    expect((await pdf()).text).not.toContain('zqx-note');
  });

  test('of a decision stays as it was taken', async () => {
    await aYear();
    const decision = await decide({ criteria: [{ criterion: 'iac', met: false, reason: 'Once is no pattern' }] });
    const before = await markdown(`&decision=${decision}`);
    expect(before).toContain('Decided: not met. Once is no pattern');
    expect(before).toContain('As it stood on');
    await plan.manager
      .put(`/plans/${plan.id}/criterion-ratings`, { criterion: 'iac', rating: 'not yet', note: '' })
      .expect(200);
    expect(await markdown(`&decision=${decision}`)).toBe(before);
    expect(await markdown()).not.toContain('Once is no pattern');
    expect((await pdf(`?decision=${decision}`)).text).toContain(squeezed('Once is no pattern'));
  });

  test('of a plan without anything says so', async () => {
    const text = await markdown();
    for (const words of ['No KPI was read yet.', 'None was held yet.', 'Nothing was decided yet.'])
      expect(text).toContain(words);
    expect((await pdf()).totalPages).toBeGreaterThan(0);
  });

  test('is for whoever answers for the hire', async () => {
    for (const who of [plan.manager, plan.lead, plan.teamLead]) await who.get(path()).expect(200);
    expect((await plan.hire.get(path()).expect(403)).body.code).toBe('forbidden');
    for (const who of [plan.mentor, plan.admin, plan.stranger]) await who.get(path()).expect(404);
    await plan.lead.get(path('?decision=999999')).expect(404);
    await plan.lead.get(path('?format=docx')).expect(400);
  });
});
