import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateIn } from '@milepost/shared/calendar';
import { candidateOf, type Candidate } from '@milepost/shared/candidate';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
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

describe('what one has of them', () => {
  const derived = async (): Promise<Candidate> => {
    const facts = (await plan.lead.get(`/plans/${plan.id}/readiness`).expect(200)).body as ReadinessFacts;
    return candidateOf(facts, dateIn(facts.hire.timeZone, new Date().toISOString()));
  };

  test('is what the page of each has, also right after a change', async () => {
    const [before] = await candidates(plan.lead);
    expect(before).toEqual(await derived());
    const facts = (await plan.lead.get(`/plans/${plan.id}/readiness`)).body as ReadinessFacts;
    const late = facts.goals.find(
      ({ phase, kind, parentId }) => phase.startsWith('month-') && kind === 'task' && parentId === null,
    )!;
    await plan.hire.put(`/goals/${late.id}/completion`).expect(200);
    const [after] = await candidates(plan.lead);
    expect(after).toEqual(await derived());
    expect(after!.criteria).not.toEqual(before!.criteria);
  });

  test('follows a name, which is no part of the plan', async () => {
    await candidates(plan.lead);
    await milepost.dataSource.query(`update people set name = 'Another Name' where id = $1`, [plan.hire.id]);
    expect((await candidates(plan.lead))[0]!.hire.name).toBe('Another Name');
  });

  test('is not sent again to who has it, until something changes', async () => {
    const first = await plan.lead.get('/readiness').expect(200);
    const again = () => plan.lead.get('/readiness').set('if-none-match', first.headers.etag as string);
    await again().expect(304);
    await milepost.dataSource.query('update organisation set sprint_days = 21');
    await again().expect(200);
    await plan.stranger
      .get('/readiness')
      .set('if-none-match', first.headers.etag as string)
      .expect(200);
  });
});
