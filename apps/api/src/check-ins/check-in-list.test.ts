import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { Pool } from 'pg';
import { aCheckIn, anAssessment, onTrack, type TestCheckIn } from '../testing/a-check-in.js';
import { aPerson, aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import type { CheckInLineView, CheckInListView } from './check-in-list.view.js';
import type { CheckInView } from './check-in.view.js';

let test: TestApp;
let checkIn: TestCheckIn;
let other: TestPlan;

beforeAll(async () => {
  test = await testApp();
  checkIn = await aCheckIn(test);
  other = await aPlan(test);
});
afterAll(() => test.close());

const list = async (by: TestPerson) => (await by.get('/check-ins').expect(200)).body as CheckInListView;
const ids = async (by: TestPerson) => (await list(by)).plans.map(({ id }) => id);
const lineOf = async (by: TestPerson, id = checkIn.checkInId): Promise<CheckInLineView> => {
  const lines = (await list(by)).plans.flatMap(({ checkIns }) => checkIns);
  return lines.find((line) => line.id === id)!;
};
const extra = async (title = 'After the launch') => {
  const { body } = await checkIn.manager
    .post(`/plans/${checkIn.id}/check-ins`, { title, meetsOn: addDays(today(), 3) })
    .expect(200);
  return (body as CheckInView).course.id;
};

describe('the list of check-ins', () => {
  it('holds those of one’s own plan and of every plan in sight', async () => {
    for (const person of ['hire', 'mentor', 'manager', 'lead', 'teamLead'] as const)
      expect(await ids(checkIn[person])).toEqual([checkIn.id]);
    expect(await ids(checkIn.stranger)).toEqual([]);
    expect(await ids(checkIn.admin)).toEqual([checkIn.id, other.id]);
    expect((await list(checkIn.admin)).total).toBe(2);
  });

  it('comes with one statement', async () => {
    const pool = (test.dataSource.driver as unknown as { master: Pool }).master;
    const [alone, connections] = [jest.spyOn(pool, 'query'), jest.spyOn(pool, 'connect')];
    await list(checkIn.admin);
    expect([alone.mock.calls.length, connections.mock.calls.length]).toEqual([1, 1]);
    alone.mockRestore();
    connections.mockRestore();
  });

  it('says how one stands to each plan, and what one may do: the same as its own page', async () => {
    for (const who of ['hire', 'mentor', 'manager', 'lead', 'teamLead', 'admin'] as const) {
      const [plan] = (await list(checkIn[who])).plans;
      const page = (await checkIn[who].get(`/plans/${checkIn.id}`).expect(200)).body;
      expect({ ...plan!.relation, id: checkIn[who].id }).toEqual(page.viewer);
      expect(plan!.can).toEqual(page.can);
      const { startDate, originalStart, pauses, extensions } = page;
      expect(plan).toMatchObject({ startDate, originalStart, pauses, extensions, managerId: checkIn.manager.id });
    }
  });

  it('asks for a session', async () => {
    await test.request().get('/api/v1/check-ins').expect(401);
  });
});

describe('how far both sides are', () => {
  it('is known to those who may read, each with their own view', async () => {
    const rated = { [checkIn.goal('day-30-1')]: 'met' as const };
    await anAssessment(test, checkIn, { side: 'hire', by: checkIn.hire, rated, comment: 'Secret of the hire' });
    await anAssessment(test, checkIn, { side: 'manager', by: checkIn.manager, rated, draft: true });
    const submitted = { hire: true, manager: false };
    expect(await lineOf(checkIn.hire)).toMatchObject({ submitted, mine: 'submitted' });
    expect(await lineOf(checkIn.manager)).toMatchObject({ submitted, mine: 'draft' });
    for (const reader of [checkIn.lead, checkIn.teamLead])
      expect(await lineOf(reader)).toMatchObject({ submitted, mine: 'none' });
    for (const reader of [checkIn.mentor, checkIn.admin])
      expect(await lineOf(reader)).toMatchObject({ submitted: null, mine: 'none' });
    expect(JSON.stringify(await list(checkIn.manager))).not.toContain('Secret');
  });
});

describe('what it says of one', () => {
  it('is what it is about and why it was skipped, for those who may read', async () => {
    const id = await extra('About the move');
    await checkIn.manager.put(`/check-ins/${id}/skip`, { reason: 'We met at the offsite' }).expect(200);
    for (const reader of [checkIn.hire, checkIn.manager, checkIn.lead, checkIn.teamLead])
      expect(await lineOf(reader, id)).toMatchObject({ title: 'About the move', skipReason: 'We met at the offsite' });
    for (const reader of [checkIn.mentor, checkIn.admin]) {
      const line = await lineOf(reader, id);
      expect(line).toMatchObject({ title: '', skipReason: null, phase: null, meetsOn: addDays(today(), 3) });
      expect(line.skippedAt).not.toBeNull();
    }
  });

  it('is how it ended, for those who may read; others learn that it was held', async () => {
    const id = await extra();
    await checkIn.manager.put(`/check-ins/${id}/opening`).expect(200);
    const { course } = (await checkIn.manager.get(`/check-ins/${id}`).expect(200)).body as CheckInView;
    await checkIn.manager.put(`/check-ins/${id}/closing`, onTrack).set('if-match', `"${course.version}"`).expect(200);
    for (const reader of [checkIn.hire, checkIn.manager, checkIn.lead, checkIn.teamLead])
      expect(await lineOf(reader, id)).toMatchObject({ outcome: 'on-track', acknowledgedAt: null });
    for (const reader of [checkIn.mentor, checkIn.admin]) {
      const line = await lineOf(reader, id);
      expect(line.outcome).toBeNull();
      expect(line.closedAt).not.toBeNull();
    }
    expect(JSON.stringify(await list(checkIn.manager))).not.toContain(onTrack.summary);
  });

  it('follows the manager: the next one reads it, the former no more', async () => {
    const next = await aPerson(test);
    const plan = await aPlan(test);
    await test.dataSource.query('update people set manager_id = $1 where id = $2', [next.id, plan.hire.id]);
    expect(await ids(next)).toEqual([plan.id]);
    expect(await ids(plan.manager)).toEqual([]);
  });
});

describe('closed plans', () => {
  it('are listed as long as they tell of a check-in of the last year', async () => {
    const { manager, id, checkInId } = await aCheckIn(test);
    const close = (when: string) =>
      test.dataSource.query(
        `update check_ins set opened_at = $2::timestamptz, closed_at = $2::timestamptz, opened_by = $3, closed_by = $3,
          outcome = 'on-track', summary = '' where id = $1`,
        [checkInId, when, manager.id],
      );
    await test.dataSource.query('update plans set closed_at = now() where id = $1', [id]);
    expect(await ids(manager)).toEqual([]);
    await close(addDays(today(), -30));
    expect(await ids(manager)).toEqual([id]);
    await close(addDays(today(), -400));
    expect(await ids(manager)).toEqual([]);
  });
});

describe('the team board', () => {
  it('names the check-ins that may be next: the first that follows its milestone, and those with a day of their own', async () => {
    const { manager, id, checkInId } = await aCheckIn(test);
    const running = async () => (await manager.get('/team').expect(200)).body.hires[0].checkIns as { id: number }[];
    expect(await running()).toEqual([{ id: checkInId, phase: 'day-30', meetsOn: null, openedAt: null }]);
    await manager.put(`/check-ins/${checkInId}/skip`, { reason: 'Offsite' }).expect(200);
    expect(await running()).toMatchObject([{ phase: 'day-60', meetsOn: null }]);
    const meetsOn = addDays(today(), 9);
    await manager.post(`/plans/${id}/check-ins`, { title: 'Private matters', meetsOn }).expect(200);
    expect(await running()).toMatchObject([{ phase: 'day-60' }, { phase: null, meetsOn }]);
    expect(JSON.stringify(await running())).not.toContain('Private');
  });
});
