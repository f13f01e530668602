import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, addMonths } from '@milepost/shared/calendar';
import { everything } from '../testing/everything.js';
import { recordOf } from '../testing/expect-change.js';
import { aPerson, aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { MeasurementImportView } from './measurement-import.view.js';

let milepost: TestApp;
let plan: TestPlan;

const month = (before: number): string => addMonths(`${today().slice(0, 7)}-01`, -before).slice(0, 7);
const csv = (...rows: string[]): string => ['Email,KPI,Part,Period,Value,Note', ...rows].join('\n');
const line = (by: TestPerson, value: number | string, before = 1, kpi = 'change-success-rate') =>
  `${by.email.toUpperCase()},${kpi},,${month(before)},${value},`;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost, { startDate: addDays(today(), -300) });
});
afterAll(() => milepost.close());

const send = (by: TestPerson, file: string, to = '') =>
  by.post(`/measurement-imports${to}`).set('content-type', 'text/csv').send(Buffer.from(file));
const preview = async (by: TestPerson, file: string) =>
  (await send(by, file, '/preview').expect(200)).body as MeasurementImportView;
const bring = async (by: TestPerson, file: string) => (await send(by, file).expect(200)).body as MeasurementImportView;
const values = async (of = plan) => {
  const { body } = await of.hire.get(`/plans/${of.id}/readiness`).expect(200);
  return (body.measurements as { startsOn: string; value: number; via: string }[]).map(
    ({ startsOn, value, via }) => `${startsOn.slice(0, 7)} ${value} ${via}`,
  );
};

describe('readings from a file', () => {
  test('are shown before they are recorded, all at once and once', async () => {
    const file = csv(line(plan.hire, '96 %', 2), line(plan.hire, '97', 1));
    const before = await everything(milepost);
    const seen = await preview(plan.manager, file);
    expect(seen.counts).toEqual({ recorded: 2, corrected: 0, unchanged: 0, wrong: 0 });
    expect(seen.rows[0]).toMatchObject({ line: 2, who: plan.hire.name, kpi: 'Change success rate', value: '96%' });
    expect(await everything(milepost)).toBe(before);

    const { verbs } = await recordOf(milepost, plan.id);
    expect(await bring(plan.manager, file)).toEqual(seen);
    expect(await values()).toEqual([`${month(2)} 96 file`, `${month(1)} 97 file`]);
    const after = await recordOf(milepost, plan.id);
    expect(after.verbs).toEqual([...verbs, 'measurement-recorded']);

    expect((await bring(plan.manager, file)).counts).toMatchObject({ recorded: 0, unchanged: 2 });
    expect(await recordOf(milepost, plan.id)).toEqual(after);
  });

  test('correct what stands there, which stays as history', async () => {
    const { counts, rows } = await bring(plan.hire, csv(line(plan.hire, '95', 2)));
    expect([counts.corrected, rows[0]!.was]).toEqual([1, '96%']);
    const { body } = await plan.hire.get(`/plans/${plan.id}/measurements`).expect(200);
    expect(
      (body.measurements as { value: number; replaced: { by: number } | null }[])
        .filter(({ value }) => value !== 97)
        .map(({ value, replaced }) => [value, replaced?.by ?? null]),
    ).toEqual([
      [96, plan.hire.id],
      [95, null],
    ]);
    expect((await recordOf(milepost, plan.id)).verbs.at(-1)).toBe('measurement-corrected');
  });

  test('are refused as a whole for one wrong line, by line and column', async () => {
    const file = csv(line(plan.hire, '96', 3), line(plan.hire, '960', 4), line(plan.stranger, '96'));
    const before = await everything(milepost);
    const { body } = await send(plan.manager, file).expect(422);
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'lines.3.value value-range',
      'lines.4.email plan-unknown',
    ]);
    expect(body.view.counts).toEqual({ recorded: 1, corrected: 0, unchanged: 0, wrong: 2 });
    expect(await everything(milepost)).toBe(before);
  });

  test('are for the hire and the nearest active manager; others learn nothing of whom they name', async () => {
    const file = csv(line(plan.hire, 90, 5));
    for (const by of [plan.mentor, plan.lead, plan.teamLead, plan.admin, plan.stranger]) {
      const { rows } = await preview(by, file);
      expect(rows).toMatchObject([{ outcome: 'wrong', who: plan.hire.email.toUpperCase() }]);
    }
    const other = await aPlan(milepost, { startDate: addDays(today(), -300) });
    await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [other.manager.id]);
    expect((await preview(other.lead, csv(line(other.hire, 90)))).counts.recorded).toBe(1);
    await milepost.dataSource.query('update people set manager_id = null where id = $1', [other.hire.id]);
    expect((await preview(other.admin, csv(line(other.hire, 90)))).counts.recorded).toBe(1);
    expect((await preview(other.lead, csv(line(other.hire, 90)))).counts.wrong).toBe(1);
  });

  test('of a closed plan are refused', async () => {
    const closed = await aPlan(milepost, { startDate: addDays(today(), -300) });
    await milepost.dataSource.query('update plans set closed_at = now() where id = $1', [closed.id]);
    expect((await preview(closed.manager, csv(line(closed.hire, 90)))).rows[0]!.problems[0]!.code).toBe('plan-unknown');
  });

  test.each([
    ['', 'file-empty'],
    ['Email,KPI\n', 'columns-missing'],
    ['Email,KPI,Period,Value,E-mail\na,b,c,d,e', 'columns-twice'],
    [csv(), 'file-empty'],
  ])('%j is refused: %s', async (file, code) => {
    const { body } = await send(plan.hire, file, '/preview').expect(400);
    expect(body.code).toBe(code);
  });

  test('many lines are recorded, and ten thousand judged, within seconds', async () => {
    const manager = await aPerson(milepost, { name: 'Many Reports' });
    const hires: TestPlan[] = [];
    for (let i = 0; i < 4; i++) {
      const one = await aPlan(milepost, { startDate: addDays(today(), -700) });
      await milepost.dataSource.query('update people set manager_id = $1 where id = $2', [manager.id, one.hire.id]);
      hires.push(one);
    }
    const { body } = await hires[0]!.hire.get(`/plans/${hires[0]!.id}/readiness`).expect(200);
    const monthly = (
      body.template.kpis as { key: string; frequency: string[]; parts: { op: string; unit: string }[] }[]
    )
      .filter(
        ({ frequency, parts: [part] }) => frequency.join() === 'monthly' && part?.op !== 'change' && part?.unit === '%',
      )
      .map(({ key }) => key);
    const lines = hires.flatMap(({ hire }) =>
      monthly.flatMap((kpi) => Array.from({ length: 22 }, (_, before) => line(hire, 90, before, kpi))),
    );
    const { counts } = await bring(manager, csv(...lines));
    expect(counts.recorded).toBe(lines.length);
    const wrong = await preview(manager, csv(...Array.from({ length: 10_000 }, () => lines[0]!)));
    expect(wrong.counts).toMatchObject({ unchanged: 1, wrong: 9999 });
    expect(wrong.rows).toHaveLength(201);
  });
});

test('the file to fill in names every open reading of those one may measure, and can be brought as it is', async () => {
  const fresh = await aPlan(milepost, { startDate: addDays(today(), -400) });
  const { text, headers } = await fresh.manager.get('/measurement-imports/template').expect(200);
  expect(headers['content-disposition']).toContain('milepost-measurements.csv');
  const lines = text.trim().split('\r\n');
  // by its mark, spreadsheets know UTF-8
  expect(text.startsWith('\ufeffEmail,KPI,Part,Period,Value,Note\r\n')).toBe(true);
  expect(lines.slice(1).every((one) => one.startsWith(fresh.hire.email))).toBe(true);
  expect(lines).toContain(`${fresh.hire.email},mttr-known-issues,,baseline,,`);
  const filled = lines.map((one, i) => (i === 0 ? one : one.replace(/,,$/, ',1,'))).join('\n');
  expect((await bring(fresh.manager, filled)).counts).toMatchObject({ wrong: 0, recorded: lines.length - 1 });
  const none = await fresh.stranger.get('/measurement-imports/template').expect(200);
  expect(none.text.trim()).toBe(lines[0]);
});
