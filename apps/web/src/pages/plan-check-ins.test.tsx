import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { PlanCheckIn, PlanFacts } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { manager } from '@milepost/shared/testing/goal-facts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { outbox } from '../features/goals/outbox';
import { stopClockAt } from '../testing/clock';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { planView } from '../testing/plans';
import { preparedCheckIn } from '../testing/prepared-check-in';
import { renderApp } from '../testing/render';

beforeEach(() => {
  outbox.close();
  localStorage.clear();
  stopClockAt('2026-11-25T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

const checkIn = (given: Partial<PlanCheckIn> = {}): PlanCheckIn => ({
  id: 7,
  phase: 'day-30',
  meetsOn: null,
  openedAt: null,
  closedAt: null,
  skippedAt: null,
  acknowledgedAt: null,
  ...given,
});
const held = {
  openedAt: '2026-11-20T09:00:00Z',
  closedAt: '2026-11-20T10:00:00Z',
  acknowledgedAt: '2026-11-20T11:00:00Z',
};
const goal = aGoal({ id: 11, text: 'Draw the map' });

async function open(
  reader: 'hire' | 'mentor' | 'manager',
  given: Partial<PlanFacts>,
  answers: Parameters<typeof fakeApi>[0] = {},
) {
  const plan = planView([goal], reader, given);
  const sent = fakeApi({
    'GET /me': () => me({ id: plan.viewer.id }),
    'GET /plans/1': () => plan,
    'GET /check-ins/8': () =>
      preparedCheckIn('manager', [goal], {}, { id: 8, phase: null, title: 'The lab', meetsOn: '2026-12-03' }),
    ...answers,
  });
  await renderApp('/plans/1');
  await screen.findByRole('heading', { level: 1 });
  return sent;
}
const line = (text: RegExp) => screen.getByText(text).closest('p')!;

describe('the next check-in on a plan', () => {
  test.each([
    ['hire', 'prepare it'],
    ['manager', 'prepare it'],
    ['mentor', 'add your view'],
  ] as const)('leads the %s there', async (reader, call) => {
    await open(reader, {
      checkIns: [checkIn({ id: 6, skippedAt: '2026-11-20T09:00:00Z' }), checkIn(), checkIn({ id: 8, phase: 'day-60' })],
    });
    expect(line(/^Check-in for day 30/)).toHaveTextContent(`Check-in for day 30: Wed 2 Dec, ${call}`);
    expect(screen.getByRole('link', { name: call })).toHaveAttribute('href', '/check-ins/7');
  });

  test('passes over what was held, and says when it is too early', async () => {
    await open('hire', { checkIns: [checkIn(held), checkIn({ id: 8, phase: 'day-60' })] });
    expect(line(/^Check-in for day 60/)).toHaveTextContent('Fri 1 Jan 2027, see what it will be about');
  });

  test('that is late is the manager’s to hold', async () => {
    stopClockAt('2026-12-04T09:00:00.000Z');
    await open('manager', { checkIns: [checkIn()] });
    expect(screen.getByRole('link', { name: 'overdue, hold it' })).toBeVisible();
  });

  test('is the open one, whatever its day', async () => {
    await open('hire', {
      checkIns: [checkIn(), checkIn({ id: 8, phase: null, meetsOn: '2027-01-01', openedAt: '2026-11-25T08:00:00Z' })],
    });
    expect(screen.getByRole('link', { name: 'under way, join it' })).toHaveAttribute('href', '/check-ins/8');
  });

  test('is none on a closed plan; what was decided waits for the hire all the same', async () => {
    await open('hire', {
      closedAt: '2026-11-24T09:00:00Z',
      closing: { outcome: 'ended', reason: 'Moved on', by: manager, at: '2026-11-24T09:00:00Z' },
      checkIns: [checkIn({ ...held, acknowledgedAt: null }), checkIn({ id: 8, phase: 'day-60' })],
    });
    expect(screen.getByRole('link', { name: 'read what was decided, and acknowledge it' })).toHaveAttribute(
      'href',
      '/check-ins/7',
    );
    expect(screen.queryByText(/^Check-in for day 60/)).toBeNull();
  });
});

test('the manager adds a check-in, and goes there', async () => {
  const made = preparedCheckIn('manager', [goal], {}, { id: 8, phase: null, title: 'The lab', meetsOn: '2026-12-03' });
  const sent = await open('manager', {}, { 'POST /plans/1/check-ins': () => made });
  await userEvent.click(screen.getByRole('button', { name: 'Change this plan' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Add a check-in…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a check-in with Noor' }));
  expect(dialog.getByText(/^You and Noor, everyone above you in the line.* can read it\.$/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Meet on Wed 2 Dec' }));
  expect(dialog.getByText('Say in a few words what it is about.')).toBeVisible();
  await userEvent.type(dialog.getByLabelText('What it is about'), 'The lab');
  await userEvent.clear(dialog.getByLabelText('You meet on'));
  await userEvent.type(dialog.getByLabelText('You meet on'), '2026-11-24');
  expect(dialog.getByText('Choose today or a later day.')).toBeVisible();
  await userEvent.clear(dialog.getByLabelText('You meet on'));
  await userEvent.type(dialog.getByLabelText('You meet on'), '2026-12-03');
  await userEvent.click(dialog.getByRole('button', { name: 'Meet on Thu 3 Dec' }));
  expect(await screen.findByRole('heading', { name: 'The lab with Noor Haddad' })).toBeVisible();
  const [post, ...others] = sent.filter(({ method }) => method !== 'GET');
  expect(others).toEqual([]);
  expect(post).toMatchObject({ body: { title: 'The lab', meetsOn: '2026-12-03' } });
  expect(post?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
});
