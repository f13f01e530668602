import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, addMonths } from '@milepost/shared/calendar';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { MeasurementHistoryView } from './measurement-history.view.js';

let milepost: TestApp;
let plan: TestPlan;

/** The first day of a month, `before` months ago. */
const month = (before: number): string => addMonths(`${today().slice(0, 7)}-01`, -before);
const rate = (before = 1, given: object = {}) => ({
  kpi: 'change-success-rate',
  startsOn: month(before),
  value: 96.5,
  note: 'From the change board',
  ...given,
});

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost, { startDate: addDays(today(), -300) });
});
afterAll(() => milepost.close());

const path = () => `/plans/${plan.id}/measurements`;
const record = (by: TestPerson, body: object) => by.put(path(), body);
const view = async (request: ReturnType<typeof record>) => (await request.expect(200)).body as ReadinessView;
const standing = ({ measurements }: ReadinessView, kpi = 'change-success-rate', startsOn: string | null = month(1)) =>
  measurements.filter((one) => one.kpi === kpi && one.startsOn === startsOn);
const history = async (by: TestPerson, query = '') =>
  (await by.get(`${path()}${query}`).expect(200)).body as MeasurementHistoryView;

describe('a reading', () => {
  test('is recorded once for its period, by the hire or who acts for them', async () => {
    await expectOnce(milepost, plan, 'measurement-recorded', () => record(plan.hire, rate()));
    const seen = await view(record(plan.manager, rate(2, { value: 90, note: '' })));
    expect(standing(seen)).toMatchObject([
      { part: 0, endsOn: addDays(month(0), -1), value: 96.5, judgement: null, via: 'hand', by: plan.hire.id },
    ]);
    expect(standing(seen, 'change-success-rate', month(2))).toMatchObject([{ value: 90, by: plan.manager.id }]);
  });

  test('is corrected, and what it was stays with who put it right when', async () => {
    await view(record(plan.hire, rate(3)));
    await expectOnce(milepost, plan, 'measurement-corrected', () => record(plan.manager, rate(3, { value: 97 })));
    const { measurements, people } = await history(plan.mentor, '?kpi=change-success-rate');
    const own = measurements.filter(({ startsOn }) => startsOn === month(3));
    expect(own).toMatchObject([
      { value: 96.5, by: plan.hire.id, replaced: { by: plan.manager.id, at: own[1]!.at } },
      { value: 97, by: plan.manager.id, replaced: null },
    ]);
    expect(people.map(({ id }) => id)).toEqual([plan.hire.id, plan.manager.id].sort((a, b) => a - b));
    expect((await history(plan.hire, '?kpi=mtta')).measurements).toEqual([]);
  });

  test('is taken back once, and may come again', async () => {
    const seen = await view(record(plan.hire, rate(4)));
    const { id } = standing(seen, 'change-success-rate', month(4))[0]!;
    await expectOnce(milepost, plan, 'measurement-removed', () => plan.manager.delete(`${path()}/${id}`));
    const again = await view(record(plan.hire, rate(4)));
    expect(standing(again, 'change-success-rate', month(4))).toHaveLength(1);
    expect((await history(plan.hire)).measurements.filter(({ startsOn }) => startsOn === month(4))).toHaveLength(2);
  });

  test('of a past day stands as it stood', async () => {
    await view(record(plan.hire, rate(5, { value: 50 })));
    await milepost.dataSource.query(
      `update measurements set recorded_at = now() - interval '20 days' where plan_id = $1 and starts_on = $2`,
      [plan.id, month(5)],
    );
    await view(record(plan.hire, rate(5, { value: 60 })));
    const at = async (asOf: string) => {
      const { body } = await plan.hire.get(`/plans/${plan.id}/readiness?asOf=${asOf}`).expect(200);
      return standing(body as ReadinessView, 'change-success-rate', month(5)).map(({ value }) => value);
    };
    expect([await at(addDays(today(), -30)), await at(addDays(today(), -10)), await at(today())]).toEqual([
      [],
      [50],
      [60],
    ]);
  });

  test('may be of a part, a baseline, and in words', async () => {
    const part = { kpi: 'vulnerability-remediation', startsOn: month(1), part: 1, value: 25 };
    const baseline = { kpi: 'mttr-known-issues', startsOn: null, value: 60 };
    expect(standing(await view(record(plan.hire, part)), part.kpi)).toMatchObject([{ part: 1, value: 25 }]);
    expect(standing(await view(record(plan.hire, baseline)), baseline.kpi, null)).toMatchObject([
      { value: 60, endsOn: null },
    ]);
    const cloud = await aPlan(milepost, {
      startDate: addDays(today(), -300),
      templateSlug: 'associate-cloud-engineer',
    });
    const words = { kpi: 'mean-time-to-resolve-mttr-contribution', startsOn: month(0), judgement: 'near' };
    const { body } = await cloud.hire.put(`/plans/${cloud.id}/measurements`, {
      ...words,
      startsOn: `${today().slice(0, 4)}-${String(Math.floor((Number(today().slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`,
    });
    expect(body.measurements).toMatchObject([{ value: null, judgement: 'near' }]);
  });

  test.each([
    [{ kpi: 'gone' }, 'kpi-unknown'],
    [{ part: 3 }, 'part-unknown'],
    [{ value: 100.1 }, 'value-range'],
    [{ value: null }, 'value-missing'],
    [{ judgement: 'met' }, 'judgement-unwanted'],
    [{ startsOn: addDays(month(1), 1) }, 'period-unknown'],
    [{ startsOn: month(-1) }, 'period-future'],
    [{ startsOn: month(14) }, 'period-before-start'],
    [{ startsOn: null }, 'baseline-unwanted'],
  ])('with %j is refused: %s', (given, code) =>
    expectRefusal(milepost, plan, record(plan.hire, rate(1, given)), 400, code),
  );

  test.each([
    [{ value: '96' }],
    [{ value: -1 }],
    [{ startsOn: '2026-02-30' }],
    [{ judgement: 'good' }],
    [{ part: 0.5 }],
  ])('that is %j is not understood', (given) =>
    expectRefusal(milepost, plan, record(plan.hire, rate(1, given)), 400, 'bad-input'),
  );

  test('is for the hire and who acts for them; who sees the plan sees its history', async () => {
    const { id } = standing(await view(record(plan.hire, rate(1, { value: 99 }))))[0]!;
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin]) {
      await expectRefusal(milepost, plan, record(person, rate()), 403, 'forbidden');
      await expectRefusal(milepost, plan, person.delete(`${path()}/${id}`), 403, 'forbidden');
      expect((await history(person)).measurements.length).toBeGreaterThan(0);
    }
    await expectRefusal(milepost, plan, record(plan.stranger, rate()), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.stranger.delete(`${path()}/${id}`), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.stranger.get(path()), 404, 'not-found');
    const other = await aPlan(milepost);
    await expectRefusal(milepost, plan, other.hire.delete(`/plans/${other.id}/measurements/${id}`), 404, 'not-found');
  });

  test('of a closed plan stays as it is', async () => {
    const closed = await aPlan(milepost, { startDate: addDays(today(), -90) });
    await milepost.dataSource.query('update plans set closed_at = now() where id = $1', [closed.id]);
    const before = await recordOf(milepost, closed.id);
    const { body } = await closed.hire.put(`/plans/${closed.id}/measurements`, rate()).expect(409);
    expect(body.code).toBe('plan-closed');
    expect(await recordOf(milepost, closed.id)).toEqual(before);
  });

  test('recorded twice at once stands once', async () => {
    const both = await Promise.all([1, 2].map((value) => record(plan.hire, rate(6, { value }))));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await plan.hire.get(`/plans/${plan.id}/readiness`).expect(200);
    expect(standing(body as ReadinessView, 'change-success-rate', month(6))).toHaveLength(1);
  });
});
