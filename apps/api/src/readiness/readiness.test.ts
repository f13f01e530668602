import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { aPlan, today, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { ReadinessView } from './readiness.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

const read = async (who: keyof TestPlan & ('hire' | 'mentor' | 'manager' | 'lead' | 'admin'), query = '') =>
  (await plan[who].get(`/plans/${plan.id}/readiness${query}`).expect(200)).body as ReadinessView;

describe('who sees readiness', () => {
  test('the hire sees everything, and may rate from their own side', async () => {
    const view = await read('hire');
    expect(view.template.promotion.length).toBeGreaterThan(0);
    expect(view.can).toMatchObject({ kpis: true, skills: true, readiness: true, othersRatings: false, rate: 'hire' });
  });

  test('a mentor sees KPIs and skills, an admin KPIs', async () => {
    const [mentor, admin] = [await read('mentor'), await read('admin')];
    expect([mentor.can.skills, mentor.can.readiness, mentor.goals]).toEqual([true, false, []]);
    expect([admin.can.kpis, admin.can.skills, admin.template.skills]).toEqual([true, false, []]);
  });

  test('the lead decides, the manager rates', async () => {
    expect((await read('lead')).can).toMatchObject({ decide: true, rate: null, packet: true });
    expect((await read('manager')).can).toMatchObject({ decide: false, rate: 'manager', othersRatings: true });
  });
});

test('a past day is read as it stood, and changed by nobody', async () => {
  const view = await read('manager', '?asOf=2020-01-01');
  expect([view.asOf, view.goals, view.can.rate]).toEqual(['2020-01-01', [], null]);
});

test('a day to come reads as today: nobody is told how they will stand', async () => {
  const view = await read('manager', `?asOf=${addDays(today(), 30)}`);
  expect([view.asOf, view.can.rate]).toEqual([today(), null]);
});
