import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aBlocker, hire, manager, mentor, ticked } from '@milepost/shared/testing/goal-facts';
import { aKpi, aSkillRating } from '@milepost/shared/testing/readiness-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckIn } from '../api/check-in-cache';
import { aClosing, aView, checkInRecord, closedCheckIn } from '../testing/check-in-view';
import { stopClockAt } from '../testing/clock';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { toasts } from '../ui/toasts/toasts';

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
  localStorage.clear();
  stopClockAt('2026-12-03T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

const map = aGoal({ id: 11, text: 'Draw the map' });
const runbook = aGoal({ id: 12, text: 'Write a runbook', completion: ticked('2026-11-20T09:00:00.000Z') });
const access = aGoal({
  id: 13,
  text: 'Get merge rights',
  blocker: aBlocker({ text: 'No rights', clearableBy: mentor }),
});
const goals = [map, runbook, access];

const record = (given: Partial<CheckInRecord> = {}) =>
  checkInRecord(goals, {
    assessments: [
      aView('hire', { 11: 'met', 12: 'met' }, 'It is on the wall', [{ prompt: 'went-well', text: 'The people' }]),
      aView('manager', { 11: 'not yet', 12: 'met' }),
    ],
    apartReasons: [{ goalId: 11, reason: 'The north is missing', by: manager, at: '2026-12-02T09:30:00.000Z' }],
    actions: [
      {
        id: 21,
        text: 'Order the badge',
        ownerId: manager,
        dueOn: '2026-12-09',
        by: manager,
        at: '2026-12-02T09:40:00Z',
      },
    ],
    sharedNote: { text: 'We meet on Fridays', by: hire, at: '2026-12-02T09:45:00.000Z' },
    agenda: [
      { id: 31, goalId: 11, text: 'Where is north?', by: manager, at: '2026-12-01T09:00:00.000Z', talkedAt: null },
    ],
    ...given,
  });

async function open(checkIn: CheckIn, answers: Parameters<typeof fakeApi>[0] = {}, path = '/check-ins/7') {
  const sent = fakeApi({
    'GET /me': () => me({ id: checkIn.plan.viewer.id, relations: { hasPlan: true } }),
    'GET /check-ins/7': () => checkIn,
    'GET /check-ins/7/records/1': () => record(),
    ...answers,
  });
  await renderApp(path);
  await screen.findByRole('heading', { level: 1 });
  return () => sent.filter(({ method }) => method !== 'GET');
}
const section = async (name: string | RegExp) => within(await screen.findByRole('region', { name }));

describe('the record of a closed check-in', () => {
  test('says first what was decided and agreed, then both views with the reason, then how the plan stood', async () => {
    const action = { ...record().actions[0]!, goalId: 99 };
    await open(closedCheckIn('manager', { actions: [action] }));
    const decided = await section('On track');
    expect(decided.getByText('Decided by Ruth Okafor on Wed 2 Dec 2026')).toBeTruthy();
    expect(decided.getByText('A calm first month.')).toBeTruthy();
    expect(decided.getByText('Ruth Okafor, by Wed 9 Dec 2026')).toBeTruthy();
    expect(decided.getByRole('link', { name: 'Order the badge' }).getAttribute('href')).toBe('/plans/1?goal=99');

    const views = await section('Two views, 1 goal apart');
    expect(views.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Draw the map',
      'Write a runbook',
    ]);
    expect(views.getByText(/The north is missing/)).toBeTruthy();
    expect(views.getByText('Nobody rated: Get merge rights.')).toBeTruthy();
    expect((await section('What they wrote')).getByText('The people')).toBeTruthy();
    expect((await section('Shared note')).getByText('We meet on Fridays')).toBeTruthy();
    expect((await section('Agenda')).getByText(/about “Draw the map”, not talked about/)).toBeTruthy();

    const stood = await section('How the plan stood');
    expect(stood.getByText(/Since Mon 2 Nov 2026, .* No rights. Ben Lindqvist could clear it/)).toBeTruthy();
    expect(stood.getByText('Ticked by Noor Haddad on Fri 20 Nov 2026')).toBeTruthy();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.indexOf('On track')).toBeLessThan(headings.indexOf('Two views, 1 goal apart'));
  });

  test('tells which KPIs were read and how skills were rated since the one before', async () => {
    const at = '2026-11-30T09:00:00.000Z';
    const reading = { id: 1, kpi: 'changes', part: 0, value: 97, judgement: null, note: '', via: 'hand' as const };
    const kpisAndSkills = {
      kpis: [aKpi('changes', { name: 'Change success' })],
      skills: [{ key: 'linux', name: 'Linux' }],
      measurements: [{ ...reading, startsOn: '2026-11-01', endsOn: '2026-11-30', by: manager, at }],
      skillRatings: [
        aSkillRating({ level: 1, at: '2026-11-20T09:00:00.000Z', side: 'hire' }),
        aSkillRating({ level: 2, at }),
      ],
      people: [],
    };
    await open(closedCheckIn('hire'), { 'GET /check-ins/7/records/1': () => record({ kpisAndSkills }) });
    const stood = await section('How the plan stood');
    expect(stood.getByText('Change success, Nov 2026').textContent).toContain('97%, does not count yet');
    expect(stood.getAllByText('Linux').map((line) => line.textContent)).toEqual([
      'LinuxAware, rated for the first time, own view of Noor Haddad on Fri 20 Nov 2026',
      'LinuxWith help, rated for the first time, by Ruth Okafor on Mon 30 Nov 2026',
    ]);
  });

  test('names more time, and the day to meet again', async () => {
    const extension = { phase: 'day-30' as const, due: '2026-12-16', reason: 'The lab moved' };
    const decision = { outcome: 'extended' as const, summary: 'Two more weeks', nextOn: '2026-12-11', extension };
    await open(closedCheckIn('hire'), { 'GET /check-ins/7/records/1': () => record({ decision }) });
    const decided = await section('Extended');
    expect(decided.getByText(/Day 30 gets more time, until/).textContent).toContain('Wed 16 Dec 2026: The lab moved');
    expect(decided.getByText(/They meet again on/).textContent).toContain('Fri 11 Dec 2026');
  });

  test('is taken away as a file, on paper and as a day in the calendar', async () => {
    await open(closedCheckIn('hire'));
    const href = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
    expect(await href('PDF')).toBe('/api/v1/check-ins/7/pdf?revision=1');
    expect(await href('Print')).toBe('/check-ins/7/print');
    expect(await href('Add to calendar')).toBe('/api/v1/check-ins/7/calendar');
    expect(screen.queryByRole('button', { name: 'Open it again' })).toBeNull();
  });

  test('is none to whoever may not read it', async () => {
    await open(closedCheckIn('mentor'));
    expect(
      (await section('Held, and closed yesterday')).getByText(/What was said and decided is for those who hold it/),
    ).toBeTruthy();
    expect(screen.queryByText('On track')).toBeNull();
    expect(screen.queryByRole('link', { name: 'PDF' })).toBeNull();
  });
});

describe('acknowledging', () => {
  const done = aClosing({ acknowledgedAt: '2026-12-03T09:00:00.000Z', acknowledgement: 'Thank you' });

  test('the hire says that they read it, and who reads the answer stands before it', async () => {
    const writes = await open(closedCheckIn('hire'), {
      'PUT /check-ins/7/acknowledgement': () => closedCheckIn('hire', { records: [done] }, { version: 10 }),
    });
    const form = await section('Have you read it?');
    expect(form.getByText(/^You and Ruth, everyone above Ruth in the line/)).toBeTruthy();
    await userEvent.type(form.getByRole('textbox', { name: 'Your answer, if you like' }), ' Thank you ');
    await userEvent.click(form.getByRole('button', { name: 'Acknowledge' }));
    const said = await section('Acknowledged');
    expect(said.getByText('Thank you')).toBeTruthy();
    expect(said.getByText('Noor Haddad read it on Thu 3 Dec 2026 and said:')).toBeTruthy();
    expect(writes().map(({ body }) => body)).toEqual([{ text: 'Thank you' }]);
    expect(Object.values(localStorage).join('')).not.toContain('Thank you');
  });

  test('an answer that was refused stays, also after a reload', async () => {
    const detail = 'The check-in was opened again.';
    const refused = () => new Refusal({ status: 409, code: 'check-in-not-closed', title: 'Not closed', detail });
    await open(closedCheckIn('hire'), { 'PUT /check-ins/7/acknowledgement': refused });
    await userEvent.type(await screen.findByLabelText('Your answer, if you like'), 'I see it so');
    await userEvent.click(screen.getByRole('button', { name: 'Acknowledge' }));
    expect((await screen.findByRole('alert')).textContent).toBe(`Not acknowledged: ${detail}`);
    document.body.replaceChildren();
    await open(closedCheckIn('hire'));
    expect(((await screen.findByLabelText('Your answer, if you like')) as HTMLTextAreaElement).value).toBe(
      'I see it so',
    );
  });

  test('is nobody else’s to do', async () => {
    await open(closedCheckIn('manager'));
    await section('Not acknowledged yet');
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });
});

describe('opening it again', () => {
  const reopened = aClosing({
    reopenedAt: '2026-12-03T09:00:00.000Z',
    reopenedBy: manager,
    reopenReason: 'The wrong summary',
  });

  test('asks for a reason, and says what stays', async () => {
    const running = closedCheckIn('manager', { records: [reopened] }, { version: 10, revision: 2, closedAt: null });
    const writes = await open(closedCheckIn('manager'), { 'POST /check-ins/7/reopenings': () => running });
    await userEvent.click(await screen.findByRole('button', { name: 'Open it again' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/kept as version 1/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Open it again' }));
    expect(dialog.getByText('Say why, in a few words.')).toBeTruthy();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Why' }), 'The wrong summary');
    await userEvent.click(dialog.getByRole('button', { name: 'Open it again' }));
    await waitFor(() => expect(writes().map(({ body }) => body)).toEqual([{ reason: 'The wrong summary' }]));
    const versions = within(await screen.findByRole('list', { name: 'Versions' }));
    expect(versions.getByText(/Opened again by Ruth Okafor on Thu 3 Dec 2026: “The wrong summary”/)).toBeTruthy();
  });

  test('leaves the earlier closing to read, with the way back to what is open', async () => {
    const running = closedCheckIn('hire', { records: [reopened] }, { revision: 2, closedAt: null });
    await open(running, {}, '/check-ins/7?revision=1');
    await section('On track');
    const versions = within(screen.getByRole('list', { name: 'Versions' }));
    const back = versions.getByRole('link', { name: 'Open again' });
    expect(back.getAttribute('href')).toBe('/check-ins/7');
    expect(back.getAttribute('aria-current')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Add to calendar' })).toBeNull();
  });

  test('keeps every closing at hand', async () => {
    const both = [reopened, aClosing({ revision: 2, closedAt: '2026-12-03T10:00:00.000Z' })];
    const decision = { outcome: 'concerns' as const, summary: 'A second look', nextOn: null, extension: null };
    await open(closedCheckIn('hire', { records: both }), {
      'GET /check-ins/7/records/2': () => record({ decision }),
    });
    await section('Concerns');
    await userEvent.click(screen.getByRole('link', { name: 'Version 1' }));
    await section('On track');
    expect(screen.getByText('Version 1').getAttribute('aria-current')).toBe('page');
    expect(screen.getByText('It was opened again before that.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Print' }).getAttribute('href')).toBe('/check-ins/7/print?revision=1');
  });
});

describe('the sheet to print', () => {
  test('holds the record and nothing private', async () => {
    const privateNote = { text: 'nobody may read this', version: 1, at: '2026-12-02T09:00:00.000Z' };
    await open(closedCheckIn('hire', { privateNote }), {}, '/check-ins/7/print');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Day 30 check-in: Noor Haddad');
    expect((await section('On track')).getByText('A calm first month.')).toBeTruthy();
    expect(screen.getByText('Associate Infrastructure Engineer. Held on Wed 2 Dec 2026 by Ruth Okafor.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('nobody may read this');
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('says so where there is nothing to print', async () => {
    await open(closedCheckIn('hire', { records: [] }, { closedAt: null }), {}, '/check-ins/7/print');
    expect(screen.getByRole('heading', { level: 1, name: 'Nothing to print' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });
});
