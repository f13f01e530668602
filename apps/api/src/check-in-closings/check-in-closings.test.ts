import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { schedule } from '@milepost/shared/schedule';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { anAssessment, anOpenCheckIn, aCheckIn, onTrack, type TestCheckIn } from '../testing/a-check-in.js';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPerson, today, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let checkIn: TestCheckIn;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  checkIn = await anOpenCheckIn(milepost);
});

const day = (n: number) => addDays(today(), n);
const version = async () => (await checkIn.view(checkIn.manager)).course.version;
const close = (decision: object, seen: number, by: TestPerson = checkIn.manager) =>
  by.put(checkIn.path('/closing'), decision).set('if-match', `"${seen}"`);
const note = (ownerId = checkIn.hire.id) =>
  checkIn.hire.post(checkIn.path('/actions'), { text: 'Pair on call', ownerId, dueOn: day(7) }).expect(200);
const support = () => ({ outcome: 'needs-support', summary: 'More time together', nextOn: day(14) });
const extended = () => ({
  outcome: 'extended',
  summary: 'The lab moved',
  extension: { phase: 'day-60', due: day(60), reason: 'The lab moved' },
});

/** Both rate two goals, of which they agree on one. Gives the other. */
async function rateApart(): Promise<number> {
  const [apart, agreed] = [checkIn.goal('day-30-1'), checkIn.goal('day-30-2')];
  await anAssessment(milepost, checkIn, {
    side: 'hire',
    by: checkIn.hire,
    rated: { [apart]: 'met', [agreed]: 'met' },
  });
  await anAssessment(milepost, checkIn, {
    side: 'manager',
    by: checkIn.manager,
    rated: { [apart]: 'not yet', [agreed]: 'met' },
  });
  return apart;
}

describe('closing', () => {
  test('is done once, by the manager, with an outcome and a summary', async () => {
    const seen = await version();
    for (const person of [checkIn.hire, checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin])
      await expectRefusal(milepost, checkIn, close(onTrack, seen, person), 403, 'forbidden');
    await expectRefusal(milepost, checkIn, close(onTrack, seen, checkIn.stranger), 404, 'not-found');
    await expectRefusal(milepost, checkIn, close({ ...onTrack, summary: '' }, seen), 400, 'bad-input');
    await expectRefusal(
      milepost,
      checkIn,
      checkIn.manager.put(checkIn.path('/closing'), onTrack),
      428,
      'if-match-missing',
    );

    const send = () => close(onTrack, seen);
    const view = (await expectOnce(milepost, checkIn, 'check-in-closed', send)) as unknown as CheckInView;
    expect(view.course).toMatchObject({ closedBy: checkIn.manager.id, revision: 1, meetsOn: today() });
    expect(view.decision).toEqual({ ...onTrack, nextOn: null, acknowledgement: null });
    expect(view.can).toMatchObject({ converse: false, close: false, reopen: true, assess: null });
    expect(view.records).toMatchObject([{ revision: 1, closedBy: checkIn.manager.id, reopenedAt: null }]);
    // the mentor and an admin see that it was held, and not how it ended
    for (const person of [checkIn.mentor, checkIn.admin])
      expect(await checkIn.view(person)).toMatchObject({
        course: { closedAt: view.course.closedAt },
        decision: { outcome: null, summary: null },
        records: [],
      });
  });

  test('waits for the meeting', async () => {
    const early = await aCheckIn(milepost);
    const request = early.manager.put(early.path('/closing'), onTrack).set('if-match', '"1"');
    await expectRefusal(milepost, early, request, 409, 'check-in-not-open');
  });

  test('needs a reason for each goal on which the two stay apart', async () => {
    const apart = await rateApart();
    const { body } = await close(onTrack, await version()).expect(409);
    expect(body).toMatchObject({
      code: 'reasons-missing',
      errors: [{ field: `apartReasons.${apart}`, code: 'reason-missing' }],
    });
    await checkIn.hire.put(checkIn.path(`/apart-reasons/${apart}`), { reason: 'Seen once, not yet alone' }).expect(200);
    await close(onTrack, await version()).expect(200);
  });

  test('asks nothing about what nobody submitted, or what left the phase', async () => {
    const apart = await rateApart();
    await milepost.dataSource.query(
      `update assessments set submitted_at = null where check_in_id = $1 and side = 'hire'`,
      [checkIn.checkInId],
    );
    await close(onTrack, await version()).expect(200);
    await checkIn.manager.post(checkIn.path('/reopenings'), { reason: 'Again' }).expect(200);
    await milepost.dataSource.query('update assessments set submitted_at = now() where check_in_id = $1', [
      checkIn.checkInId,
    ]);
    await expectRefusal(milepost, checkIn, close(onTrack, await version()), 409, 'reasons-missing');
    await checkIn.manager.put(`/goals/${apart}/phase`, { phase: 'day-60', reason: 'Later' }).expect(200);
    await close(onTrack, await version()).expect(200);
  });

  test('of a phase without goals asks for no more', async () => {
    await milepost.dataSource.query(
      `update goals set dropped_at = now(), dropped_by = $2 where plan_id = $1 and phase_key = 'day-30'`,
      [checkIn.id, checkIn.manager.id],
    );
    await close(onTrack, await version()).expect(200);
  });
});

describe('the outcome', () => {
  test('“needs support” asks for an action and the day to look at it, and adds that check-in', async () => {
    const { nextOn: _nextOn, ...undated } = support();
    await expectRefusal(milepost, checkIn, close(undated, await version()), 400, 'next-on-missing');
    const past = close({ ...support(), nextOn: day(-1) }, await version());
    await expectRefusal(milepost, checkIn, past, 400, 'day-in-past');
    await expectRefusal(milepost, checkIn, close(support(), await version()), 409, 'actions-missing');
    await note();
    await close(support(), await version()).expect(200);
    const next: object[] = await milepost.dataSource.query(
      'select title, meets_on as on, created_by::int8 as by from check_ins where plan_id = $1 and phase_key is null',
      [checkIn.id],
    );
    expect(next).toEqual([{ title: 'Support plan', on: day(14), by: String(checkIn.manager.id) }]);
  });

  test('“extended” gives a milestone more time, as an extension does', async () => {
    const { extension: _extension, ...bare } = extended();
    await expectRefusal(milepost, checkIn, close(bare, await version()), 400, 'extension-missing');
    const odd = close({ ...extended(), ...onTrack }, await version());
    await expectRefusal(milepost, checkIn, odd, 400, 'extension-unasked');
    const early = { ...extended(), extension: { ...extended().extension, due: day(2) } };
    const { body } = await close(early, await version()).expect(409);
    expect(body).toMatchObject({ code: 'extension-not-later', errors: [{ field: 'extension.due' }] });
    await close(extended(), await version()).expect(200);
    const { plan } = await checkIn.view(checkIn.manager);
    expect(plan.extensions).toMatchObject([{ phase: 'day-60', reason: 'The lab moved', by: checkIn.manager.id }]);
    expect(plan.datesVersion).toBe(2);
    expect(schedule(plan, today()).find(({ key }) => key === 'day-60')!.due).toBe(day(60));
    expect((await recordOf(milepost, checkIn.id)).verbs.slice(-2)).toEqual(['milestone-extended', 'check-in-closed']);
  });

  test('is refused as a whole: nothing of it stays', async () => {
    await rateApart();
    await note();
    await expectRefusal(milepost, checkIn, close(extended(), await version()), 409, 'reasons-missing');
    expect(await checkIn.view(checkIn.manager)).toMatchObject({
      decision: { outcome: null },
      plan: { extensions: [], datesVersion: 1 },
      actions: [{ goalId: null }],
      records: [],
    });
  });
});

describe('a reason why two ratings stay apart', () => {
  const write = (goalId: number, reason: string, by = checkIn.hire) =>
    by.put(checkIn.path(`/apart-reasons/${goalId}`), { reason });

  test('is written by either, and taken back', async () => {
    const goalId = checkIn.goal('day-30-1');
    const { apartReasons } = (await write(goalId, 'Seen once').expect(200)).body as CheckInView;
    expect(apartReasons).toMatchObject([{ goalId, reason: 'Seen once', version: 1, by: checkIn.hire.id }]);
    const again = (await write(goalId, 'Seen once').expect(200)).body as CheckInView;
    expect(again.apartReasons).toEqual(apartReasons);
    expect((await write(goalId, '', checkIn.manager).expect(200)).body.apartReasons).toEqual([]);
    for (const person of [checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin])
      await expectRefusal(milepost, checkIn, write(goalId, 'Mine', person), 403, 'forbidden');
    await expectRefusal(milepost, checkIn, write(999_999, 'Nothing'), 404, 'not-found');
  });

  test('by two at once: the second is shown what the first wrote, and nothing is lost', async () => {
    const goalId = checkIn.goal('day-30-1');
    const at = (seen: number, reason: string, by: TestPerson) => write(goalId, reason, by).set('if-match', `"${seen}"`);
    const replies = await Promise.all([at(0, 'Hers', checkIn.hire), at(0, 'Mine', checkIn.manager)]);
    const [won, lost] = replies.sort((a, b) => a.status - b.status);
    expect([won!.status, lost!.status]).toEqual([200, 412]);
    expect(lost!.body.view.apartReasons).toEqual(won!.body.apartReasons);
    await at(1, 'Hers and mine', checkIn.manager).expect(200);
    await at(2, '', checkIn.manager).expect(200);
    await expectRefusal(milepost, checkIn, at(2, 'Late', checkIn.hire), 412, 'changed-meanwhile');
    await at(0, 'New', checkIn.hire).expect(200);
  });

  test('is not written any more once the other closed', async () => {
    await close(onTrack, await version()).expect(200);
    await expectRefusal(milepost, checkIn, write(checkIn.goal('day-30-1'), 'Late'), 409, 'check-in-closed');
  });
});

describe('hard moments', () => {
  test('two windows close at once: one closes, the other learns of it', async () => {
    const seen = await version();
    const replies = await Promise.all([
      close({ ...onTrack, summary: 'One' }, seen),
      close({ ...onTrack, summary: 'Two' }, seen),
    ]);
    const [won, lost] = replies.sort((a, b) => a.status - b.status);
    expect([won!.status, lost!.status]).toEqual([200, 409]);
    expect(lost!.body.code).toBe('check-in-closed');
    expect((await checkIn.view(checkIn.hire)).decision.summary).toBe(won!.body.decision.summary);
  });

  test('somebody noted an action meanwhile: whoever closes sees it first', async () => {
    const seen = await version();
    await note();
    const { body } = await close(onTrack, seen).expect(412);
    expect(body).toMatchObject({ code: 'changed-meanwhile', view: { actions: [{ text: 'Pair on call' }] } });
    await close(onTrack, body.view.course.version).expect(200);
  });

  test('the manager changes half-way: the new one goes on with what is shared', async () => {
    const { manager: former, admin, hire } = checkIn;
    await milepost.dataSource.query(
      `insert into private_notes (plan_id, check_in_id, written_by, text) values ($1, $2, $3, 'KEEP-OUT')`,
      [checkIn.id, checkIn.checkInId, former.id],
    );
    const apart = await rateApart();
    const next = await aPerson(milepost, { name: 'Vera Next' });
    const request = { managerId: next.id, reason: 'Ruth moves on' };
    await admin.put(`/plans/${checkIn.id}/manager`, request).set('if-match', '"1"').expect(200);
    await expectRefusal(milepost, checkIn, close(onTrack, 2, former), 404, 'not-found');

    const view = await checkIn.view(next);
    expect(view.can).toMatchObject({ close: true, assess: 'manager' });
    expect(view.assessments.map(({ by }) => by).sort()).toEqual([hire.id, former.id].sort());
    expect(JSON.stringify(view)).not.toContain('KEEP-OUT');
    await anAssessment(milepost, checkIn, { side: 'manager', by: next, rated: { [apart]: 'met' } });
    await close(onTrack, view.course.version, next).expect(200);
  });

  test('the hire is deactivated mid-way: the manager closes all the same', async () => {
    await checkIn.admin.put(`/people/${checkIn.hire.id}/deactivation`).expect(200);
    await close(onTrack, await version()).expect(200);
    await checkIn.hire.put(checkIn.path('/acknowledgement'), {}).expect(401);
  });

  test('nothing that anybody typed stands in the activity', async () => {
    const text = 'MARKED-WORDS';
    await checkIn.hire.post(checkIn.path('/agenda-items'), { text }).expect(200);
    await checkIn.hire.post(checkIn.path('/actions'), { text, ownerId: checkIn.hire.id, dueOn: day(5) }).expect(200);
    await checkIn.hire.put(checkIn.path(`/apart-reasons/${checkIn.goal('day-30-1')}`), { reason: text }).expect(200);
    await close({ ...onTrack, summary: text }, await version()).expect(200);
    await checkIn.hire.put(checkIn.path('/acknowledgement'), { text }).expect(200);
    await checkIn.manager.post(checkIn.path('/reopenings'), { reason: text }).expect(200);
    const extra = { title: text, meetsOn: day(9) };
    const { body } = await checkIn.manager.post(`/plans/${checkIn.id}/check-ins`, extra).expect(200);
    await checkIn.manager.put(`/check-ins/${body.course.id}/skip`, { reason: text }).expect(200);
    const rows: { verb: string; detail: object }[] = await milepost.dataSource.query(
      `select verb, detail from activity where plan_id = $1 and verb like 'check-in-%'`,
      [checkIn.id],
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(rows)).not.toContain(text);
  });
});
