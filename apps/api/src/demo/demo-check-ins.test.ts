import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, daysBetween } from '@milepost/shared/calendar';
import { checkInOutcomes, isCheckInOverdue } from '@milepost/shared/check-in';
import { unexplained } from '@milepost/shared/check-in-closing';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import type { TemplateContent } from '@milepost/shared/template';
import { DataSource } from 'typeorm';
import { standing } from '../check-ins/check-in-page.js';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { aSession } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { datedCheckIns } from './dated-check-ins.js';
import { demoPlans } from './demo-plans.js';
import { seedDemo } from './seed-demo.js';

let milepost: TestApp;
let views: CheckInView[];
let records: CheckInRecord[];
const now = new Date();

beforeAll(async () => {
  milepost = await testApp();
  const dataSource = milepost.app.get(DataSource);
  await seedDemo(dataSource, 'no hash', now);
  const rows = (await dataSource.query(
    `select c.id, boss.id as manager from check_ins c join plans p on p.id = c.plan_id
    join people hire on hire.id = p.person_id join people boss on boss.id = hire.manager_id`,
  )) as { id: string; manager: string }[];
  const sessions = new Map<string, string>();
  for (const { manager } of rows)
    if (!sessions.has(manager)) sessions.set(manager, await aSession(dataSource, Number(manager)));
  views = [];
  for (const { id, manager } of rows) {
    const get = milepost.request().get(`/api/v1/check-ins/${id}`).set('cookie', sessions.get(manager)!);
    views.push((await get.expect(200)).body as CheckInView);
  }
  const kept = (await dataSource.query('select record from check_in_records')) as { record: string }[];
  records = kept.map(({ record }) => JSON.parse(record) as CheckInRecord);
});
afterAll(() => milepost.close());

const stands = ({ course, plan }: CheckInView) => standing(course, plan, now);

test('there are check-ins in every state and of every outcome, late ones and extra ones', () => {
  const states = new Set(views.map((view) => stands(view).state));
  expect([...states].sort()).toEqual(['acknowledged', 'closed', 'open', 'planned', 'preparing', 'skipped']);
  expect(new Set(views.map(({ decision }) => decision.outcome))).toEqual(new Set([null, ...checkInOutcomes]));
  const late = views.filter((view) => {
    const { state, day, today } = stands(view);
    return isCheckInOverdue(state, day, today);
  });
  expect(late.map(({ plan }) => plan.hire.name)).toContain('Emil Larsen');
  expect(late.length).toBeLessThanOrEqual(2);
  const extra = views.filter(({ course }) => course.phase === null);
  expect(new Set(extra.map(({ course }) => course.title))).toContain('Support plan');
  expect(extra.some(({ course }) => course.closedAt)).toBe(true);
});

test('each closing kept a record of its own time, and what was opened again kept both', () => {
  const closed = views.filter(({ course }) => course.closedAt);
  expect(records.length).toBeGreaterThan(40);
  expect(closed.flatMap((view) => view.records)).toHaveLength(records.length);
  expect(
    closed
      .map((view) => view.records.length)
      .sort()
      .at(-1),
  ).toBe(2);
  for (const { checkIn, plan, decision } of records) {
    const later = plan.goals.flatMap(({ completion }) =>
      completion && completion.at > checkIn.closedAt ? [completion] : [],
    );
    expect(later).toEqual([]);
    expect(checkIn.openedAt <= checkIn.closedAt).toBe(true);
    expect(decision.summary).not.toBe('');
  }
});

test('nobody closed one against the rules', () => {
  for (const { checkIn, rated, plan, assessments, apartReasons, actions, decision } of records) {
    const goals = plan.goals.filter(({ parentId, phase }) => parentId === null && phase === rated);
    const gaps = unexplained(
      goals.map(({ id }) => id),
      assessments,
      apartReasons,
    );
    expect({ of: plan.hire.name, checkIn: checkIn.phase, gaps }).toMatchObject({ gaps: [] });
    const supported = actions.length > 0 && decision.nextOn !== null;
    expect(supported || decision.outcome !== 'needs-support').toBe(true);
    expect(decision.extension !== null).toBe(decision.outcome === 'extended');
  }
});

test('actions became goals, and what is private is in no record', async () => {
  const agreed = views.flatMap(({ course, actions }) => (course.closedAt ? actions : []));
  expect(agreed.length).toBeGreaterThan(5);
  for (const { goalId } of agreed) expect(goalId).not.toBeNull();
  const dataSource = milepost.app.get(DataSource);
  const notes = (await dataSource.query('select text from private_notes')) as { text: string }[];
  expect(notes.length).toBeGreaterThan(2);
  for (const { text } of notes) expect(JSON.stringify(records)).not.toContain(text);
  expect(await dataSource.query('select 1 from sessions where expires_at < now() + interval $$2 minutes$$')).toEqual(
    [],
  );
});

test('on whatever day of the week the demo begins, no meeting lies ahead or before its plan', async () => {
  const contents = (await milepost.app
    .get(DataSource)
    .query(
      `select t.slug, v.content from template_versions v join templates t on t.id = v.template_id where v.number = 1`,
    )) as { slug: string; content: TemplateContent }[];
  for (let ahead = 0; ahead < 7; ahead++)
    for (const plan of demoPlans) {
      const startDate = addDays(addDays('2026-03-02', ahead), -plan.today);
      const { content } = contents.find(({ slug }) => slug === plan.template)!;
      const meetings = datedCheckIns(plan, content, startDate, { workingDays: [1, 2, 3, 4, 5] });
      for (const { on, day, course } of meetings) {
        expect(day).toBe(daysBetween(startDate, on));
        expect(day > 0 || course.did === 'prepare').toBe(true);
        expect(day).toBeLessThanOrEqual(plan.today);
      }
    }
});
