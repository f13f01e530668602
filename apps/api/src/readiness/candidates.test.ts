import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Candidate } from '@milepost/shared/candidate';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

const candidates = async (who: TestPerson): Promise<Candidate[]> =>
  ((await who.get('/readiness').expect(200)).body as { candidates: Candidate[] }).candidates;

describe('whom one weighs', () => {
  test.each(['manager', 'lead', 'teamLead'] as const)('the %s has the hire, with every criterion', async (role) => {
    const [found, ...others] = await candidates(plan[role]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ planId: plan.id, hire: { id: plan.hire.id }, day: 0, ready: false, decision: null });
    expect(found!.manager).toEqual({ id: plan.manager.id, name: plan.manager.name });
    expect(found!.criteria.filter(({ source }) => source === 'promotion')).toHaveLength(6);
    expect(found!.required.of + found!.supporting.of).toBe(found!.criteria.length);
  });

  test.each(['hire', 'mentor', 'admin', 'stranger'] as const)('the %s has nobody', async (role) => {
    expect(await candidates(plan[role])).toEqual([]);
  });

  test('a hire who manages others does not weigh themselves', async () => {
    const below = await aPlan(milepost);
    await milepost.dataSource.query('update people set manager_id = $1 where id = $2', [plan.hire.id, below.hire.id]);
    expect((await candidates(plan.hire)).map(({ planId }) => planId)).toEqual([below.id]);
    await milepost.dataSource.query('update people set manager_id = null where id = $1', [below.hire.id]);
  });
});

describe('which plans', () => {
  test('one that ended early is gone, a completed one stays until it is decided', async () => {
    const other = await aPlan(milepost);
    const close = (outcome: string, version: number) =>
      other.manager.put(`/plans/${other.id}/closing`, { outcome, reason: 'Moved on' }).set('if-match', `"${version}"`);
    await close('ended', 1).expect(200);
    expect(await candidates(other.lead)).toEqual([]);
    await other.manager.post(`/plans/${other.id}/reopenings`, { reason: 'A mistake' }).expect(200);
    await close('completed', 3).expect(200);
    expect(await candidates(other.lead)).toMatchObject([{ planId: other.id, closedAt: expect.any(String) }]);
  });

  test('nobody who has left', async () => {
    const other = await aPlan(milepost);
    await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [other.hire.id]);
    expect(await candidates(other.lead)).toEqual([]);
  });

  test('without anyone below, an empty list', async () => {
    expect(await candidates(await aPerson(milepost))).toEqual([]);
  });
});
