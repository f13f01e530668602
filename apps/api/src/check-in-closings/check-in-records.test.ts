import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { aClosedCheckIn, anAssessment, anOpenCheckIn, onTrack, type TestCheckIn } from '../testing/a-check-in.js';
import { expectOnce, expectRefusal } from '../testing/expect-change.js';
import { today } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let checkIn: TestCheckIn;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const reason = 'We forgot the on-call week';
const day = (n: number) => addDays(today(), n);
const textOf = async (revision = 1, by = checkIn.manager) =>
  (await by.get(checkIn.path(`/records/${revision}`)).expect(200)).text;
const recordOf = async (revision = 1) => JSON.parse(await textOf(revision)) as CheckInRecord;
const reopen = (by = checkIn.manager) => by.post(checkIn.path('/reopenings'), { reason });
const next = () =>
  milepost.dataSource.query(
    'select title, meets_on as on from check_ins where plan_id = $1 and phase_key is null order by id',
    [checkIn.id],
  );

describe('the record of a closing', () => {
  beforeEach(async () => {
    checkIn = await anOpenCheckIn(milepost);
    const { dataSource } = milepost;
    const goalId = checkIn.goal('day-30-1');
    const [of, hire, manager] = [[checkIn.id, checkIn.checkInId], checkIn.hire, checkIn.manager];
    for (const { id } of [hire, manager, checkIn.mentor])
      await dataSource.query(
        `insert into private_notes (plan_id, check_in_id, written_by, text) values ($1, $2, $3, 'KEEP-OUT')`,
        [...of, id],
      );
    await dataSource.query(
      `insert into shared_notes (plan_id, check_in_id, text, written_by) values ($1, $2, 'Calm under load', $3)`,
      [...of, hire.id],
    );
    await anAssessment(milepost, checkIn, { side: 'hire', by: hire, rated: { [goalId]: 'met' }, comment: 'Twice' });
    await anAssessment(milepost, checkIn, { side: 'manager', by: manager, rated: { [goalId]: 'working towards' } });
    const draft = { side: 'mentor', by: checkIn.mentor, rated: { [goalId]: 'met' }, draft: true } as const;
    await anAssessment(milepost, checkIn, { ...draft, comment: 'DRAFT' });
    await hire.post(checkIn.path('/agenda-items'), { text: 'On call' }).expect(200);
    const action = { text: 'Take the pager', ownerId: hire.id, dueOn: day(5) };
    await hire.post(checkIn.path('/actions'), action).expect(200);
    await hire.put(checkIn.path(`/apart-reasons/${goalId}`), { reason: 'Once alone' }).expect(200);
    const decision = { outcome: 'concerns', summary: 'Watch the nights', nextOn: day(10) };
    await checkIn.closed(decision);
  });

  test('holds what both had before them and what they decided', async () => {
    const record = await recordOf();
    const { course } = await checkIn.view(checkIn.manager);
    const goalId = checkIn.goal('day-30-1');
    expect(record).toMatchObject({
      format: 1,
      checkIn: { id: checkIn.checkInId, phase: 'day-30', heldOn: today(), closedAt: course.closedAt, revision: 1 },
      decision: { outcome: 'concerns', summary: 'Watch the nights', nextOn: day(10), extension: null },
      rated: 'day-30',
      pace: { status: expect.any(String) },
      assessments: [{ side: 'hire' }, { side: 'manager' }],
      apartReasons: [{ goalId, reason: 'Once alone', by: checkIn.hire.id }],
      sharedNote: { text: 'Calm under load' },
      agenda: [{ text: 'On call' }],
      actions: [{ text: 'Take the pager', ownerId: checkIn.hire.id, dueOn: day(5) }],
    });
    expect(record.comparisons[0]).toMatchObject({ goalId, distance: 1, hire: { comment: 'Twice' } });
    // the goals as they were talked about: none is an action yet
    expect(record.plan.goals.filter(({ action }) => action)).toEqual([]);
    for (const { id, name } of [checkIn.hire, checkIn.manager]) expect(record.people).toContainEqual({ id, name });
    for (const hidden of ['KEEP-OUT', 'DRAFT', '"can"', '"viewer"', '"atHand"'])
      expect(JSON.stringify(record)).not.toContain(hidden);
  });

  test('stays byte for byte what it was, whatever the plan does', async () => {
    const before = await textOf();
    const goal = `/goals/${checkIn.goal('day-30-1')}`;
    await checkIn.hire.put(`${goal}/completion`).expect(200);
    await checkIn.manager.patch(`${goal}/terms`, { text: 'Something else', reason }).set('if-match', '"1"').expect(200);
    await checkIn.manager.post(`/plans/${checkIn.id}/pauses`, { from: today(), resumesOn: day(9), reason }).expect(200);
    await milepost.dataSource.query(`update people set name = 'Nora Other' where id = $1`, [checkIn.hire.id]);
    await milepost.dataSource.query(`update assessment_ratings set rating = 'exceeded' where plan_id = $1`, [
      checkIn.id,
    ]);
    expect(await textOf()).toBe(before);
    expect(await textOf(1, checkIn.hire)).toBe(before);
    await reopen().expect(200);
    await checkIn.closed({ ...onTrack, summary: 'All well' });
    expect(await textOf()).toBe(before);
    expect((await recordOf(2)).decision.summary).toBe('All well');
  });

  test('is read by whoever reads the check-in, and by nobody else', async () => {
    const before = await textOf();
    for (const person of [checkIn.hire, checkIn.lead, checkIn.teamLead]) expect(await textOf(1, person)).toBe(before);
    const path = checkIn.path('/records/1');
    for (const person of [checkIn.mentor, checkIn.admin])
      await expectRefusal(milepost, checkIn, person.get(path), 403, 'forbidden');
    await expectRefusal(milepost, checkIn, checkIn.stranger.get(path), 404, 'not-found');
    for (const revision of ['2', '9007199254740991'])
      await expectRefusal(milepost, checkIn, checkIn.hire.get(checkIn.path(`/records/${revision}`)), 404, 'not-found');
  });

  test('is changed by nobody: the database refuses', async () => {
    const where = 'where check_in_id = $1';
    const run = (sql: string) => milepost.dataSource.query(`${sql} ${where}`, [checkIn.checkInId]);
    const set = (what: string) => run(`update check_in_records set ${what}`);
    const refused = 'a closed check-in never changes';
    for (const what of [`record = '{}'`, "closed_at = now() + interval '1 day'", 'revision = 7', 'closed_by = 1'])
      await expect(set(what)).rejects.toThrow(refused);
    await expect(run('delete from check_in_records')).rejects.toThrow(refused);
    await expect(milepost.dataSource.query('truncate check_in_records')).rejects.toThrow('permission denied');
    await reopen().expect(200);
    await expect(set(`reopen_reason = 'Another'`)).rejects.toThrow(refused);
  });
});

describe('acknowledging', () => {
  beforeEach(async () => {
    checkIn = await aClosedCheckIn(milepost);
  });
  const acknowledge = (by = checkIn.hire, body: object = { text: 'Thank you' }) =>
    by.put(checkIn.path('/acknowledgement'), body);

  test('is the hire’s, once, with a comment or without', async () => {
    for (const person of [checkIn.manager, checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin])
      await expectRefusal(milepost, checkIn, acknowledge(person), 403, 'forbidden');
    await expectRefusal(milepost, checkIn, acknowledge(checkIn.stranger), 404, 'not-found');
    const view = (await expectOnce(milepost, checkIn, 'check-in-acknowledged', () =>
      acknowledge(),
    )) as unknown as CheckInView;
    expect(view.decision.acknowledgement).toBe('Thank you');
    expect(view.can.acknowledge).toBe(false);
    expect((await checkIn.view(checkIn.lead)).decision.acknowledgement).toBe('Thank you');
    for (const person of [checkIn.mentor, checkIn.admin])
      expect((await checkIn.view(person)).decision.acknowledgement).toBeNull();
    const other = acknowledge(checkIn.hire, { text: 'And more' });
    await expectRefusal(milepost, checkIn, other, 409, 'check-in-acknowledged');

    const silent = await aClosedCheckIn(milepost);
    for (let time = 1; time <= 2; time++) await silent.hire.put(silent.path('/acknowledgement'), {}).expect(200);
    expect((await silent.view(silent.hire)).decision.acknowledgement).toBeNull();
  });

  test('waits for the closing', async () => {
    const open = await anOpenCheckIn(milepost);
    const early = open.hire.put(open.path('/acknowledgement'), {});
    await expectRefusal(milepost, open, early, 409, 'check-in-not-closed');
  });
});

describe('opening again', () => {
  test('needs a reason, is the manager’s, and is done once', async () => {
    checkIn = await aClosedCheckIn(milepost);
    for (const person of [checkIn.hire, checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin])
      await expectRefusal(milepost, checkIn, reopen(person), 403, 'forbidden');
    await expectRefusal(milepost, checkIn, reopen(checkIn.stranger), 404, 'not-found');
    const bare = checkIn.manager.post(checkIn.path('/reopenings'), { reason: '' });
    await expectRefusal(milepost, checkIn, bare, 400, 'bad-input');
    const view = (await expectOnce(milepost, checkIn, 'check-in-reopened', () => reopen())) as unknown as CheckInView;
    expect(view.course).toMatchObject({ closedAt: null, revision: 2 });
    expect(view.decision).toMatchObject({ outcome: null, summary: onTrack.summary });
    expect(view.records).toMatchObject([{ revision: 1, reopenedBy: checkIn.manager.id, reopenReason: reason }]);
    const open = await anOpenCheckIn(milepost);
    const early = open.manager.post(open.path('/reopenings'), { reason });
    await expectRefusal(milepost, open, early, 409, 'check-in-not-closed');
  });

  test('keeps both versions, with how the first was acknowledged', async () => {
    checkIn = await aClosedCheckIn(milepost);
    await checkIn.hire.put(checkIn.path('/acknowledgement'), { text: 'I see it differently' }).expect(200);
    await reopen().expect(200);
    await checkIn.closed({ ...onTrack, summary: 'We talked again' });
    const { records, can, decision } = await checkIn.view(checkIn.hire);
    expect(records).toMatchObject([
      { revision: 1, acknowledgement: 'I see it differently', acknowledgedAt: expect.any(String) },
      { revision: 2, acknowledgement: null, acknowledgedAt: null, reopenedAt: null },
    ]);
    expect(can.acknowledge).toBe(true);
    expect(decision.acknowledgement).toBeNull();
    await checkIn.hire.put(checkIn.path('/acknowledgement'), { text: 'Agreed' }).expect(200);
    expect((await checkIn.view(checkIn.hire)).records[1]).toMatchObject({ acknowledgement: 'Agreed' });
  });

  test('makes no goal, no extension and no next check-in twice', async () => {
    checkIn = await anOpenCheckIn(milepost);
    const action = (text: string) =>
      checkIn.hire.post(checkIn.path('/actions'), { text, ownerId: checkIn.hire.id, dueOn: day(5) }).expect(200);
    const extension = { phase: 'day-60', due: day(60), reason };
    const decision = { outcome: 'extended', summary: 'More time', nextOn: day(10), extension };
    await action('First');
    await checkIn.closed(decision);
    await reopen().expect(200);
    await action('Second');
    await checkIn.closed({ ...decision, nextOn: day(12) });
    const { plan, actions } = await checkIn.view(checkIn.manager);
    expect(plan.goals.filter((goal) => goal.action).map(({ text }) => text)).toEqual(['First', 'Second']);
    expect(actions.every(({ goalId }) => goalId !== null)).toBe(true);
    expect(plan.extensions).toHaveLength(1);
    expect(await next()).toEqual([{ title: 'Follow-up', on: day(12) }]);
  });
});
