import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  test = await testApp();
  plan = await aPlan(test);
});
afterAll(() => test.close());

const seenBy = async (who: TestPerson) => await who.get(`/plans/${plan.id}`).expect(200);

describe('the check-ins on a plan', () => {
  it('are known to everybody who sees it, one for each milestone', async () => {
    for (const who of [plan.hire, plan.mentor, plan.manager, plan.lead, plan.admin]) {
      const { body } = await seenBy(who);
      expect(body.checkIns.map(({ phase }: { phase: string }) => phase)).toEqual([
        'day-30',
        'day-60',
        'day-90',
        'month-6',
        'month-12',
      ]);
      expect(body.checkIns[0]).toEqual({
        id: expect.any(Number),
        phase: 'day-30',
        meetsOn: null,
        openedAt: null,
        closedAt: null,
        skippedAt: null,
        acknowledgedAt: null,
      });
    }
  });

  it('say when and how far, and not a word that somebody typed', async () => {
    const { headers } = await seenBy(plan.hire);
    const meetsOn = addDays(today(), 3);
    const extra = await plan.manager
      .post(`/plans/${plan.id}/check-ins`, { title: 'hidden title', meetsOn })
      .expect(200);
    const { id } = extra.body.course;
    await plan.manager.put(`/check-ins/${id}/skip`, { reason: 'hidden reason' }).expect(200);
    for (const who of [plan.mentor, plan.admin]) {
      const { body, text } = await seenBy(who);
      expect(body.checkIns.at(-1)).toMatchObject({ id, phase: null, meetsOn, skippedAt: expect.any(String) });
      expect(text).not.toContain('hidden');
    }
    // whoever has the plan already is told that it changed
    await plan.hire.get(`/plans/${plan.id}`).set('if-none-match', headers['etag']!).expect(200);
  });
});
