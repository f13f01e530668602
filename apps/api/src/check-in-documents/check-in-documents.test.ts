import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { Response } from 'superagent';
import { extractText, getDocumentProxy } from 'unpdf';
import { aCheckIn, anAssessment, anOpenCheckIn, type TestCheckIn } from '../testing/a-check-in.js';
import { today } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const binary = (reply: Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  const stream = reply as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};

async function textOf(checkIn: TestCheckIn, path = '/pdf'): Promise<string> {
  const reply = await checkIn.hire.get(checkIn.path(path)).buffer().parse(binary).expect(200);
  expect(reply.headers['content-type']).toBe('application/pdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(reply.body as Buffer)), {
    mergePages: true,
  });
  return text.replaceAll(/\s+/g, ' ');
}

describe('the PDF of a closed check-in', () => {
  it('says what was decided, agreed and thought, with every letter of every name', async () => {
    const checkIn = await anOpenCheckIn(test);
    await test.dataSource.query(`update people set name = 'Elif Yılmaz-Zielińska' where id = $1`, [checkIn.hire.id]);
    const goal = checkIn.goal('day-30-1');
    await anAssessment(test, checkIn, {
      side: 'hire',
      by: checkIn.hire,
      rated: { [goal]: 'met' },
      comment: 'All there',
    });
    await anAssessment(test, checkIn, { side: 'manager', by: checkIn.manager, rated: { [goal]: 'not yet' } });
    await checkIn.hire
      .put(checkIn.path('/private-note'), { text: 'nobody may read this' })
      .set('if-match', '"0"')
      .expect(200);
    await checkIn.hire
      .put(checkIn.path('/shared-note'), { text: 'We meet on Fridays' })
      .set('if-match', '"0"')
      .expect(200);
    await checkIn.manager
      .put(checkIn.path(`/apart-reasons/${goal}`), { reason: 'The badge is missing' })
      .set('if-match', '"0"')
      .expect(200);
    const action = { text: 'Order the badge', ownerId: checkIn.manager.id, dueOn: addDays(today(), 7) };
    await checkIn.manager.post(checkIn.path('/actions'), action).expect(200);
    await checkIn.closed({ outcome: 'on-track', summary: 'A calm first month' });

    const before = await textOf(checkIn);
    for (const words of [
      'Day 30 check-in: Elif Yılmaz-Zielińska',
      'On track',
      'A calm first month',
      'Order the badge',
      'Apart: The badge is missing',
      'not yet',
      'All there',
      'We meet on Fridays',
      'Not by Elif Yılmaz-Zielińska yet.',
    ])
      expect(before).toContain(words);
    expect(before).not.toContain('nobody may read this');

    await checkIn.hire.put(checkIn.path('/acknowledgement'), { text: 'Thank you' }).expect(200);
    expect(await textOf(checkIn)).toContain('“Thank you”');

    await checkIn.manager.post(checkIn.path('/reopenings'), { reason: 'The wrong summary' }).expect(200);
    await checkIn.closed({ outcome: 'concerns', summary: 'A second look' });
    expect(await textOf(checkIn)).toContain('A second look');
    const first = await textOf(checkIn, '/pdf?revision=1');
    expect(first).toContain('A calm first month');
    expect(first).toContain('“Thank you”');
    expect(first).not.toContain('A second look');
    await checkIn.hire.get(checkIn.path('/pdf?revision=9')).expect(404);
  });

  it('has a name that every system keeps', async () => {
    const checkIn = await anOpenCheckIn(test);
    await checkIn.closed();
    const { headers } = await checkIn.lead.get(checkIn.path('/pdf')).expect(200);
    expect(headers['content-disposition']).toBe('attachment; filename="day-30-check-in-noor-hire.pdf"');
  });

  it('is for those who read the check-in, once it is closed', async () => {
    const checkIn = await anOpenCheckIn(test);
    expect((await checkIn.hire.get(checkIn.path('/pdf')).expect(409)).body.code).toBe('check-in-not-closed');
    await checkIn.closed();
    await checkIn.manager.get(checkIn.path('/pdf')).expect(200);
    for (const who of [checkIn.mentor, checkIn.admin]) await who.get(checkIn.path('/pdf')).expect(403);
    await checkIn.stranger.get(checkIn.path('/pdf')).expect(404);
  });
});

describe('the calendar entry of a check-in', () => {
  const lines = async (checkIn: TestCheckIn) => {
    const reply = await checkIn.hire.get(checkIn.path('/calendar')).expect(200);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    return Object.fromEntries(
      reply.text
        .replaceAll(/\r\n /g, '')
        .split('\r\n')
        .map((line) => [line.split(/[:;]/, 1)[0]!, line.slice(line.indexOf(':') + 1)]),
    ) as Record<string, string>;
  };

  it('stands on its day, all day, and replaces itself when the day moves', async () => {
    const checkIn = await aCheckIn(test);
    const before = await lines(checkIn);
    expect(before).toMatchObject({ SUMMARY: 'Day 30 check-in: Noor Hire and Ruth Manager', STATUS: 'CONFIRMED' });
    const day = addDays(today(), 5);
    await checkIn.manager.put(checkIn.path('/meeting-day'), { on: day }).expect(200);
    const after = await lines(checkIn);
    expect(after['DTSTART']).toBe(day.replaceAll('-', ''));
    expect(after['DTEND']).toBe(addDays(day, 1).replaceAll('-', ''));
    expect(after['UID']).toBe(before['UID']);
    expect(Number(after['SEQUENCE'])).toBeGreaterThan(Number(before['SEQUENCE']));
  });

  it('is called off when the check-in is skipped, and is nobody’s who may not see the plan', async () => {
    const checkIn = await aCheckIn(test);
    await checkIn.manager.put(checkIn.path('/skip'), { reason: 'Moved house' }).expect(200);
    const entry = await lines(checkIn);
    expect(entry['STATUS']).toBe('CANCELLED');
    expect(JSON.stringify(entry)).not.toContain('Moved house');
    await checkIn.stranger.get(checkIn.path('/calendar')).expect(404);
  });
});
