import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { planToday } from '@milepost/shared/plan-pace';
import { expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost, { startDate: addDays(today(), -10) });
});

const reason = 'Parental leave';
const day = (n: number) => addDays(today(), n);
const leave = { from: day(4), resumesOn: day(4 + 98), reason };
const path = (last = '') => `/plans/${plan.id}/pauses${last}`;
const pause = (body: object = leave, by: TestPerson = plan.manager) => by.post(path(), body);
const paused = async (body: object = leave) => (await pause(body).expect(200)).body as PlanFacts;
const seen = ({ datesVersion }: Pick<PlanFacts, 'datesVersion'>) => ({ 'if-match': `"${datesVersion}"` });
const facts = async (by = plan.hire) => (await by.get(`/plans/${plan.id}`).expect(200)).body as PlanFacts;
const due = (of: PlanFacts, key = 'day-30') =>
  planToday(of, new Date().toISOString()).phases.find((phase) => phase.key === key)!.due;

describe('pausing a plan', () => {
  test('moves its milestones by its length, and says who, when and why', async () => {
    const before = await facts();
    const after = await paused();
    const { from, resumesOn } = leave;
    expect(after.pauses).toEqual([
      { id: expect.any(Number), from, resumesOn, reason, by: plan.manager.id, at: expect.any(String) },
    ]);
    expect(due(after)).toBe(addDays(due(before), 98));
    expect(after).toMatchObject({ version: before.version + 1, datesVersion: before.datesVersion + 1 });
    expect(await facts()).toMatchObject({
      pauses: after.pauses,
      people: expect.arrayContaining([{ id: plan.manager.id, name: plan.manager.name }]),
    });
    const { entries } = (await plan.hire.get(`/plans/${plan.id}/activity`).expect(200)).body;
    expect(entries[0]).toMatchObject({
      verb: 'plan-paused',
      actor: { id: plan.manager.id },
      detail: {
        from,
        resumesOn,
        reason,
        moved: expect.arrayContaining([{ phase: 'day-30', from: due(before), to: due(after) }]),
      },
    });
  });

  test('that is open, or lies behind, is fine', async () => {
    await paused({ from: day(-8), resumesOn: day(-3), reason });
    const { pauses } = await paused({ from: day(-1), reason });
    expect(pauses).toMatchObject([{ resumesOn: day(-3) }, { from: day(-1), resumesOn: null }]);
    const [row] = (await plan.manager.get('/team').expect(200)).body.hires;
    expect(row.pauses).toEqual(pauses.map(({ from, resumesOn }) => ({ from, resumesOn })));
    expect(planToday(await facts(), new Date().toISOString()).pace.status).toBe('paused');
  });

  test('happens once for one request, sent twice or at once', async () => {
    const send = () => pause().set('idempotency-key', 'leave');
    const replies = await Promise.all([send(), send()]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await send().expect(200)).body.pauses).toHaveLength(1);
    expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started', 'plan-paused']);
  });

  test('by two managers at once over the same days makes one pause', async () => {
    const replies = await Promise.all([pause(), pause({ ...leave, from: day(5) })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await facts()).pauses).toHaveLength(1);
  });

  test.each([
    [{ from: day(4), resumesOn: day(4), reason }, 400, 'pause-ends-early', 'resumesOn'],
    [{ from: day(4), resumesOn: day(1), reason }, 400, 'pause-ends-early', 'resumesOn'],
    [{ from: day(800), reason }, 400, 'pause-too-far', 'from'],
    [{ from: day(4), resumesOn: day(800), reason }, 400, 'pause-too-far', 'resumesOn'],
    [{ from: day(4), resumesOn: day(8) }, 400, 'bad-input', 'reason'],
    [{ from: day(4), reason: 'x'.repeat(501) }, 400, 'bad-input', 'reason'],
    [{ from: day(-11), reason }, 409, 'pause-before-start', 'from'],
  ])('refuses %j', async (body, status, code, field) => {
    await expectRefusal(milepost, plan, pause(body), status, code);
    expect((await pause(body)).body.errors).toMatchObject([{ field }]);
  });

  test('that overlaps another hears which', async () => {
    await paused();
    const { body } = await pause({ from: day(101), reason }).expect(409);
    expect(body).toMatchObject({ code: 'pause-overlaps', errors: [{ field: 'from' }] });
    expect(body.detail).toMatch(/^The plan is paused from .+ to .+ already\.$/);
    await paused({ from: day(102), reason });
  });

  test('is for whoever acts for the hire, while the plan is open', async () => {
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, pause(leave, person), 403, 'forbidden');
    await expectRefusal(milepost, plan, pause(leave, plan.stranger), 404, 'not-found');
    await milepost.dataSource.query('update plans set closed_at = now(), closed_by = person_id where id = $1', [
      plan.id,
    ]);
    await expectRefusal(milepost, plan, pause(), 409, 'plan-closed');
  });
});

describe('the end of a pause', () => {
  const end = (of: PlanFacts, resumesOn: string | null, by: TestPerson = plan.manager) =>
    by.patch(path(`/${of.pauses[0]!.id}`), { resumesOn, reason: 'Back earlier' }).set(seen(of));

  test('is said once it is known, moved, and taken back', async () => {
    const open = await paused({ from: day(-5), reason });
    const resumed = (await end(open, day(0)).expect(200)).body as PlanFacts;
    expect(resumed.pauses).toMatchObject([{ from: day(-5), resumesOn: day(0), reason }]);
    expect(planToday(resumed, new Date().toISOString()).pace.status).not.toBe('paused');
    const again = (await end(open, day(0)).expect(200)).body;
    expect(again).toEqual(resumed);
    const later = (await end(resumed, day(3)).expect(200)).body as PlanFacts;
    expect(((await end(later, null).expect(200)).body as PlanFacts).pauses).toMatchObject([{ resumesOn: null }]);
    const { verbs } = await recordOf(milepost, plan.id);
    expect(verbs).toEqual(['plan-started', 'plan-paused', 'pause-changed', 'pause-changed', 'pause-changed']);
  });

  test('by two managers at once: the second is shown what the first did', async () => {
    const open = await paused({ from: day(-5), reason });
    const replies = await Promise.all([end(open, day(3)), end(open, day(7))]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [won, lost] = replies.sort((a, b) => a.status - b.status);
    expect(lost!.body).toMatchObject({
      code: 'changed-meanwhile',
      view: { id: plan.id, pauses: won!.body.pauses, can: { adjust: true } },
    });
    await end(lost!.body.view, day(7)).expect(200);
    expect((await facts()).pauses).toMatchObject([{ resumesOn: day(7) }]);
  });

  test.each([
    [day(4), 400, 'pause-ends-early'],
    [day(200), 409, 'pause-overlaps'],
    [null, 409, 'pause-overlaps'],
  ])('on %s is refused', async (resumesOn, status, code) => {
    await paused();
    const both = await paused({ from: day(150), resumesOn: day(160), reason });
    await expectRefusal(milepost, plan, end(both, resumesOn), status, code);
  });

  test('needs to know which dates one saw, and is for whoever acts', async () => {
    const open = await paused({ from: day(-5), reason });
    const bare = plan.manager.patch(path(`/${open.pauses[0]!.id}`), { resumesOn: day(1), reason });
    await expectRefusal(milepost, plan, bare, 428, 'if-match-missing');
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.admin])
      await expectRefusal(milepost, plan, end(open, day(1), person), 403, 'forbidden');
    await expectRefusal(milepost, plan, end(open, day(1), plan.stranger), 404, 'not-found');
    const other = await aPlan(milepost);
    const elsewhere = other.manager.patch(`/plans/${other.id}/pauses/${open.pauses[0]!.id}`, {
      resumesOn: day(1),
      reason,
    });
    const id = open.pauses[0]!.id + 1;
    await expectRefusal(
      milepost,
      plan,
      plan.manager.patch(path(`/${id}`), { resumesOn: day(1), reason }),
      404,
      'not-found',
    );
    await expectRefusal(milepost, other, elsewhere, 404, 'not-found');
  });
});

describe('undoing a pause', () => {
  const undo = (of: PlanFacts, by: TestPerson = plan.manager) => by.delete(path(`/${of.pauses[0]!.id}`)).set(seen(of));

  test('puts every date back, once', async () => {
    const before = await facts();
    const after = await paused();
    for (let time = 0; time < 2; time++) {
      const { pauses } = (await undo(after).expect(200)).body as PlanFacts;
      expect(pauses).toEqual([]);
    }
    expect(due(await facts())).toBe(due(before));
    expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started', 'plan-paused', 'pause-undone']);
    await paused();
  });

  test('is refused from older dates, to others, and where there was none', async () => {
    const first = await paused();
    await paused({ from: day(150), resumesOn: day(160), reason });
    await expectRefusal(milepost, plan, undo(first), 412, 'changed-meanwhile');
    await expectRefusal(milepost, plan, plan.manager.delete(path(`/${first.pauses[0]!.id}`)), 428, 'if-match-missing');
    await expectRefusal(milepost, plan, undo(first, plan.hire), 403, 'forbidden');
    await expectRefusal(milepost, plan, undo(first, plan.stranger), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.manager.delete(path('/99999')), 404, 'not-found');
  });
});
