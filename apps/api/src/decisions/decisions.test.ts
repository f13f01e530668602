import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { readiness } from '@milepost/shared/readiness';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { DecisionRecordView } from './decision-record.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost);
});

const notYet = (more: object = {}) => ({
  outcome: 'not yet',
  reason: 'One more rotation on call',
  criteria: [],
  reviewOn: addDays(today(), 30),
  ...more,
});
const read = async (by: TestPerson = plan.lead): Promise<ReadinessView> =>
  (await by.get(`/plans/${plan.id}/readiness`).expect(200)).body as ReadinessView;
const decide = async (body: object, by: TestPerson = plan.lead, version?: number) =>
  by.post(`/plans/${plan.id}/decisions`, body).set('if-match', `"${version ?? (await read()).version}"`);
const recordBy = (by: TestPerson, id: number) => by.get(`/plans/${plan.id}/decisions/${id}`);
const everyCriterion = (view: ReadinessView) => readiness(view as ReadinessFacts, today()).criteria;

describe('a decision', () => {
  test('keeps a ruling on every criterion, and the readiness as its lead saw it', async () => {
    await plan.manager
      .put(`/plans/${plan.id}/criterion-ratings`, { criterion: 'iac', rating: 'sometimes' })
      .expect(200);
    const seen = await read();
    const { status, body } = await decide(notYet());
    expect(status).toBe(200);
    const [decision] = (body as ReadinessView).decisions;
    expect(decision).toMatchObject({ outcome: 'not yet', by: plan.lead.id, reviewOn: addDays(today(), 30) });
    expect(decision!.criteria).toEqual(
      everyCriterion(seen).map(({ key, verdict }) => ({ criterion: key, met: verdict === 'met', reason: '' })),
    );
    const record = (await recordBy(plan.lead, decision!.id).expect(200)).body as DecisionRecordView;
    const { can: _can, viewer: _viewer, asOf: _asOf, hiresSeeRatings: _shared, ...facts } = seen;
    expect(record.facts).toEqual(facts);
    expect(record.readiness).toEqual(JSON.parse(JSON.stringify(readiness(facts as ReadinessFacts, today()))));
    const { id, ...said } = decision!;
    expect(record).toMatchObject({ id, format: 1, today: today(), decision: said });
  });

  test('says in the activity that it was taken, and nothing else', async () => {
    await decide(notYet());
    const rows = (await milepost.dataSource.query(
      `select actor_id::int, detail from activity where plan_id = $1 and verb = 'readiness-decided'`,
      [plan.id],
    )) as object[];
    expect(rows).toEqual([{ actor_id: plan.lead.id, detail: {} }]);
  });

  test('is taken once for one request key, from whichever version it is repeated', async () => {
    const version = (await read()).version;
    const send = () => decide(notYet(), plan.lead, version).then((request) => request);
    const path = `/plans/${plan.id}/decisions`;
    for (let turn = 0; turn < 2; turn++) {
      const { body } = await plan.lead
        .post(path, notYet())
        .set({ 'if-match': `"${version}"`, 'idempotency-key': 'one' })
        .expect(200);
      expect(body.decisions).toHaveLength(1);
    }
    expect((await send()).status).toBe(412);
  });

  test('on what changed since is not taken; the lead gets what stands now', async () => {
    const { version } = await read();
    await plan.manager
      .put(`/plans/${plan.id}/criterion-ratings`, { criterion: 'iac', rating: 'consistently' })
      .expect(200);
    const { status, body } = await decide(notYet(), plan.lead, version);
    expect([status, body.code]).toEqual([412, 'changed-meanwhile']);
    expect(body.current ?? body.view).toMatchObject({ criterionRatings: [{ rating: 'consistently' }] });
    expect((await plan.lead.post(`/plans/${plan.id}/decisions`, notYet())).status).toBe(428);
    expect((await read()).decisions).toEqual([]);
  });

  test('can be taken again; the newest comes first, and none ever changes', async () => {
    await decide(notYet());
    const { body } = await decide(notYet({ reason: 'Still' }));
    expect((body as ReadinessView).decisions.map(({ reason }) => reason)).toEqual([
      'Still',
      'One more rotation on call',
    ]);
    const change = milepost.dataSource.query(`update decisions set reason = 'Other' where plan_id = $1`, [plan.id]);
    await expect(change).rejects.toThrow('a decision never changes');
  });

  test('may be taken on a closed plan', async () => {
    const closing = { outcome: 'completed', reason: 'Done' };
    await plan.manager.put(`/plans/${plan.id}/closing`, closing).set('if-match', '"1"').expect(200);
    expect((await decide(notYet())).status).toBe(200);
  });

  test('of two at once one is taken', async () => {
    const { version } = await read();
    const replies = await Promise.all([decide(notYet(), plan.lead, version), decide(notYet(), plan.teamLead, version)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read()).decisions).toHaveLength(1);
  });
});

describe('what is missing is said by field', () => {
  const fieldsOf = async (body: object): Promise<string[]> => {
    const reply = await decide(body);
    expect([reply.status, reply.body.code]).toEqual([400, 'decision-incomplete']);
    expect((await read()).decisions).toEqual([]);
    return reply.body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`);
  };

  test('“not yet” needs a day to look again, within two years', async () => {
    expect(await fieldsOf(notYet({ reviewOn: null }))).toEqual(['reviewOn review-on-missing']);
    for (const reviewOn of [today(), addDays(today(), 740)])
      expect(await fieldsOf(notYet({ reviewOn }))).toEqual(['reviewOn review-on-out-of-range']);
  });

  test('“ready” needs a reason for every required criterion that is not met', async () => {
    const required = everyCriterion(await read()).filter(({ weight }) => weight === 'required');
    const fields = await fieldsOf({ outcome: 'ready', reason: 'She is', criteria: [] });
    expect(fields).toEqual(required.map(({ key }) => `criteria.${key} reason-missing`));
    const reasons = required.map(({ key }) => ({ criterion: key, met: false, reason: 'Seen on the former team' }));
    const { body } = await decide({ outcome: 'ready', reason: 'She is', criteria: reasons });
    expect((body as ReadinessView).decisions[0]).toMatchObject({ outcome: 'ready', reviewOn: null });
  });

  test('to see it otherwise than the facts needs a reason', async () => {
    const ruling = (reason: string) => notYet({ criteria: [{ criterion: 'iac', met: true, reason }] });
    expect(await fieldsOf(ruling('  '))).toEqual(['criteria.iac reason-missing']);
    expect((await decide(ruling('I paired with her for a week'))).status).toBe(200);
  });

  test('what is no criterion of the plan', async () => {
    const criteria = [{ criterion: 'skill:dancing', met: false, reason: '' }];
    expect(await fieldsOf(notYet({ criteria }))).toEqual(['criteria.skill:dancing criterion-unknown']);
  });

  test('a plan that has not begun', async () => {
    plan = await aPlan(milepost, { startDate: addDays(today(), 7) });
    expect((await decide(notYet())).body.code).toBe('plan-not-begun');
  });
});

describe('who decides and who reads the record', () => {
  test('above the manager and the team’s lead; the manager where there is neither', async () => {
    for (const role of ['hire', 'mentor', 'manager', 'admin'] as const)
      expect([role, (await decide(notYet(), plan[role])).status]).toEqual([role, 403]);
    await milepost.dataSource.query('update people set manager_id = null where id = $1', [plan.manager.id]);
    await milepost.dataSource.query('update people set team_id = null where id = $1', [plan.hire.id]);
    const { version } = await read(plan.manager);
    expect((await decide(notYet(), plan.manager, version)).status).toBe(200);
  });

  test('the hire reads it without what others said of single criteria, unless that is shared', async () => {
    await plan.manager
      .put(`/plans/${plan.id}/criterion-ratings`, { criterion: 'iac', rating: 'sometimes' })
      .expect(200);
    const [decision] = ((await decide(notYet())).body as ReadinessView).decisions;
    const record = (await recordBy(plan.hire, decision!.id).expect(200)).body as DecisionRecordView;
    expect([record.decision.reason, record.decision.criteria]).toEqual(['One more rotation on call', []]);
    expect([record.facts.criterionRatings, JSON.stringify(record).includes('"sometimes"')]).toEqual([[], false]);
    await milepost.dataSource.query('update organisation set hires_see_ratings = true');
    try {
      const shared = (await recordBy(plan.hire, decision!.id).expect(200)).body as DecisionRecordView;
      expect(shared.facts.criterionRatings).toMatchObject([{ rating: 'sometimes' }]);
      expect(shared).toEqual((await recordBy(plan.lead, decision!.id)).body);
    } finally {
      await milepost.dataSource.query('update organisation set hires_see_ratings = false');
    }
  });

  test('for mentors, admins and strangers, and on another plan, it is not there', async () => {
    const [decision] = ((await decide(notYet())).body as ReadinessView).decisions;
    for (const role of ['mentor', 'admin', 'stranger'] as const) await recordBy(plan[role], decision!.id).expect(404);
    plan = await aPlan(milepost);
    await recordBy(plan.lead, decision!.id).expect(404);
  });
});
