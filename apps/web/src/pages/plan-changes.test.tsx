import { describe, expect, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { manager } from '@milepost/shared/testing/goal-facts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { freshPlans } from '../testing/open-plan';
import { planView } from '../testing/plans';
import { renderApp } from '../testing/render';

freshPlans();

const goal = aGoal({ id: 7, text: 'Write the note' });
const by = { by: manager, at: '2026-11-10T09:00:00.000Z' };
const leave = { id: 5, from: '2026-11-12', resumesOn: '2027-02-18', reason: 'Parental leave', ...by };
const asManager = (given: Partial<PlanFacts> = {}) => planView([goal], 'manager', given);

/** Ruth at Noor's plan, day 10; `answers` are the writes. */
async function open(plan: PlanFacts, answers: Parameters<typeof fakeApi>[0] = {}) {
  const sent = fakeApi({
    'GET /me': () => me({ id: manager, name: 'Ruth Okafor', relations: { reports: { direct: 1, below: 0 } } }),
    'GET /plans/1': () => plan,
    ...answers,
  });
  await renderApp('/plans/1');
  await screen.findByRole('heading', { level: 1 });
  return () => sent.filter(({ method }) => method !== 'GET');
}

async function choose(item: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Change this plan' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  return within(await screen.findByRole('dialog'));
}
const setDay = (field: HTMLElement, on: string) => fireEvent.change(field, { target: { value: on } });
const rows = (dialog: { getAllByRole: (role: string) => HTMLElement[] }) =>
  dialog
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );

describe('pausing', () => {
  test('shows the dates before one confirms, and is undone from the toast', async () => {
    const writes = await open(asManager(), {
      'POST /plans/1/pauses': () => asManager({ version: 2, datesVersion: 2, pauses: [leave] }),
      'DELETE /plans/1/pauses/5': () => asManager({ version: 3, datesVersion: 3 }),
    });
    const dialog = await choose('Pause…');
    setDay(dialog.getByLabelText('First day back'), '2027-02-18');
    expect(dialog.getByText(/These 98 days do not count: Noor is not charged for them/)).toBeVisible();
    expect(rows(dialog)).toEqual([
      ['Wed 2 Dec', 'Wed 2 Dec', 'Wed 10 Mar 2027'],
      ['Fri 1 Jan 2027', 'Fri 1 Jan 2027', 'Fri 9 Apr 2027'],
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Pause the plan' }));
    expect(writes()).toEqual([]);
    expect(dialog.getByLabelText('Why')).toHaveFocus();
    await userEvent.type(dialog.getByLabelText('Why'), 'Parental leave');
    await userEvent.click(dialog.getByRole('button', { name: 'Pause the plan' }));

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Noor, day 10, paused until Thu 18 Feb 2027' }),
    ).toBeVisible();
    expect(screen.getByText(/nothing is asked of Noor until Thu 18 Feb 2027/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Change this plan' })).toHaveFocus());
    const [asked] = writes();
    expect(asked).toMatchObject({
      path: '/plans/1/pauses',
      body: { from: '2026-11-12', resumesOn: '2027-02-18', reason: 'Parental leave' },
    });
    expect(asked!.headers['idempotency-key']).toMatch(/^\w{32}$/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Noor, day 10, on the way to day 30' })).toBeVisible();
    expect(writes()[1]).toMatchObject({ method: 'DELETE', headers: { 'if-match': '"2"' } });
  });

  test('may stay open', async () => {
    const writes = await open(asManager(), {
      'POST /plans/1/pauses': () => asManager({ pauses: [{ ...leave, resumesOn: null }] }),
    });
    const dialog = await choose('Pause…');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Not known yet' }));
    expect(dialog.getByText(/The plan rests until somebody says when work resumes/)).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Why'), 'Ill');
    await userEvent.click(dialog.getByRole('button', { name: 'Pause the plan' }));
    expect(await screen.findByText(/When work resumes is not known yet/)).toBeVisible();
    expect(writes()[0]!.body).toEqual({ from: '2026-11-12', resumesOn: null, reason: 'Ill' });
  });

  test('over another pause is refused beside the field, before anything is sent', async () => {
    const writes = await open(asManager({ pauses: [{ ...leave, from: '2026-12-01' }] }));
    const dialog = await choose('Pause…');
    setDay(dialog.getByLabelText('First day back'), '2026-12-02');
    const why = 'The plan is paused from Tue 1 Dec 2026 to Thu 18 Feb 2027 already.';
    expect(dialog.getByLabelText('First day back')).toHaveAccessibleDescription(why);
    await userEvent.type(dialog.getByLabelText('Why'), 'Ill');
    await userEvent.click(dialog.getByRole('button', { name: 'Pause the plan' }));
    expect(writes()).toEqual([]);
  });

  test('that the server refuses keeps what was typed, and says why', async () => {
    const detail = 'This plan is closed. What stands on it stays as it is.';
    await open(asManager(), {
      'POST /plans/1/pauses': () => new Refusal({ status: 409, code: 'plan-closed', title: 'No', detail }),
    });
    const dialog = await choose('Pause…');
    setDay(dialog.getByLabelText('First day back'), '2026-12-02');
    await userEvent.type(dialog.getByLabelText('Why'), 'Ill');
    await userEvent.click(dialog.getByRole('button', { name: 'Pause the plan' }));
    expect(await dialog.findByText(`Nothing has changed. ${detail}`)).toBeVisible();
    expect(dialog.getByLabelText('Why')).toHaveValue('Ill');
  });
});

describe('the end of a pause', () => {
  test('is set to today, and what another did meanwhile is told first', async () => {
    const openPause = { ...leave, from: '2026-11-05', resumesOn: null };
    const meanwhile = asManager({
      version: 4,
      datesVersion: 4,
      pauses: [openPause],
      extensions: [{ id: 9, phase: 'day-60', days: 14, madeOn: '2026-11-12', reason: 'Lab', ...by }],
    });
    const done = { ...meanwhile, version: 5, datesVersion: 5, pauses: [{ ...openPause, resumesOn: '2026-11-12' }] };
    let tries = 0;
    const writes = await open(asManager({ pauses: [openPause] }), {
      'PATCH /plans/1/pauses/5': () =>
        ++tries === 1
          ? new Refusal({ status: 412, code: 'changed-meanwhile', title: 'No', detail: 'Changed', view: meanwhile })
          : done,
    });
    const dialog = await choose('Resume…');
    expect(dialog.getByLabelText('First day back')).toHaveValue('2026-11-12');
    await userEvent.type(dialog.getByLabelText('Why'), 'Back early');
    await userEvent.click(dialog.getByRole('button', { name: 'Resume the plan' }));
    expect(await dialog.findByText('You extended day 60 by 14 days.')).toBeVisible();
    expect(dialog.getByLabelText('Why')).toHaveValue('Back early');
    await userEvent.click(dialog.getByRole('button', { name: 'Resume the plan' }));
    expect(await screen.findByText('Work resumes on Thu 12 Nov.')).toBeVisible();
    expect(writes().map(({ headers }) => headers['if-match'])).toEqual(['"1"', '"4"']);
    expect(writes()[1]!.body).toEqual({ resumesOn: '2026-11-12', reason: 'Back early' });
  });
});

test('a milestone is extended from the one under way, a week at first', async () => {
  const extension = { id: 9, phase: 'day-30' as const, days: 14, madeOn: '2026-11-12', reason: 'Lab', ...by };
  const writes = await open(asManager(), {
    'POST /plans/1/extensions': () => asManager({ datesVersion: 2, extensions: [extension] }),
    'DELETE /plans/1/extensions/9': () => asManager({ datesVersion: 3 }),
  });
  const dialog = await choose('Extend a milestone…');
  expect(rows(dialog)[0]).toEqual(['Wed 2 Dec', 'Wed 2 Dec', 'Wed 9 Dec']);
  await userEvent.click(dialog.getByRole('button', { name: '2 weeks' }));
  expect(rows(dialog)[1]).toEqual(['Fri 1 Jan 2027', 'Fri 1 Jan 2027', 'Fri 15 Jan 2027']);
  await userEvent.type(dialog.getByLabelText('Why'), 'Lab');
  await userEvent.click(dialog.getByRole('button', { name: 'Extend day 30' }));
  expect(
    await screen.findByText('Day 30 is Wed 16 Dec, was Wed 2 Dec: extended by you, 14 days, “Lab”.'),
  ).toBeVisible();
  expect(writes()[0]!.body).toEqual({ phase: 'day-30', due: '2026-12-16', reason: 'Lab' });

  // later, from the dates
  await userEvent.click(screen.getByRole('button', { name: 'Dates' }));
  const dates = within(await screen.findByRole('dialog'));
  expect(dates.getByText('You, on Tuesday: “Lab”')).toBeVisible();
  expect(rows(dates)[1]).toEqual(['Wed 2 Dec', 'Wed 16 Dec', '14 days later']);
  await userEvent.click(dates.getByRole('button', { name: 'Undo: Extended day 30 by 14 days' }));
  expect(await dates.findByText(/every date is as first planned/)).toBeVisible();
  expect(writes()[1]).toMatchObject({ method: 'DELETE', headers: { 'if-match': '"2"' } });
});

test('the start moves every milestone', async () => {
  const writes = await open(asManager(), {
    'PUT /plans/1/start-date': () =>
      asManager({ startDate: '2026-11-09', originalStart: '2026-11-02', datesVersion: 2 }),
  });
  const dialog = await choose('Move the start…');
  setDay(dialog.getByLabelText('Start, day 0'), '2026-11-09');
  expect(dialog.getByText('2 milestones move by 7 days.')).toBeVisible();
  await userEvent.type(dialog.getByLabelText('Why'), 'Visa');
  await userEvent.click(dialog.getByRole('button', { name: 'Start on Mon 9 Nov' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Noor, day 3/ })).toBeVisible();
  expect(writes()[0]).toMatchObject({
    body: { startDate: '2026-11-09', reason: 'Visa' },
    headers: { 'if-match': '"1"' },
  });
});

test('a plan is closed with what stays open in sight, and opened again', async () => {
  const closing = { outcome: 'ended' as const, reason: 'Moved on.', ...by };
  const closed = asManager({ datesVersion: 2, closedAt: by.at, closing });
  const writes = await open(asManager(), {
    'PUT /plans/1/closing': () => closed,
    'POST /plans/1/reopenings': () => asManager({ datesVersion: 3 }),
  });
  const dialog = await choose('Close the plan…');
  expect(dialog.getByText('1 required goal is still open, and stays so.')).toBeVisible();
  await userEvent.type(dialog.getByLabelText('Why'), 'Moved on.');
  await userEvent.click(dialog.getByRole('button', { name: 'Close the plan' }));
  expect(await screen.findByText('Ended early, closed by you: “Moved on”. It stays here to be read.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Due next' })).toBeNull();

  const again = await choose('Open again…');
  await userEvent.type(again.getByLabelText('Why'), 'Back');
  await userEvent.click(again.getByRole('button', { name: 'Open it again' }));
  expect(await screen.findByRole('heading', { name: 'Due next' })).toBeVisible();
  expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PUT /plans/1/closing',
    'POST /plans/1/reopenings',
  ]);
});

test('the hire reads why, sees the dates, and changes none', async () => {
  const now = { ...leave, from: '2026-11-10', by: manager };
  fakeApi({ 'GET /me': () => me(), 'GET /plans/mine': () => planView([goal], 'hire', { pauses: [now] }) });
  await renderApp('/plan');
  expect(await screen.findByText(/^Paused since Tue 10 Nov by Ruth Okafor: “Parental leave”/)).toBeVisible();
  expect(screen.getByText(/nothing is asked of you until Thu 18 Feb 2027/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Overdue' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change this plan' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Dates' }));
  const dates = within(await screen.findByRole('dialog'));
  expect(dates.getByText('Paused from Tue 10 Nov to Thu 18 Feb 2027, 100 days')).toBeVisible();
  expect(dates.queryByRole('button', { name: /Undo/ })).toBeNull();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Dates' })).toHaveFocus());
});
