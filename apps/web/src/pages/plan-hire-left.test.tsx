import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { manager, mentor } from '@milepost/shared/testing/goal-facts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stopClockAt } from '../testing/clock';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { planView } from '../testing/plans';
import { renderApp } from '../testing/render';
import { toasts } from '../ui/toasts/toasts';

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
  stopClockAt('2026-11-12T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

const gone = { around: [mentor, manager] };
const says = /^Noor Haddad is deactivated, and the plan is still open\./;

async function open(reader: 'manager' | 'mentor', given: Partial<PlanFacts>, closed = {}) {
  const plan = planView([aGoal({ id: 7, text: 'Write the note' })], reader, given);
  const sent = fakeApi({
    'GET /me': () => me({ id: plan.viewer.id, relations: { reports: { direct: 1, below: 0 } } }),
    'GET /plans/1': () => plan,
    'PUT /plans/1/closing': () => ({ ...plan, ...closed }),
  });
  await renderApp('/plans/1');
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

test('who acts for a hire that is deactivated is shown the way out of the plan', async () => {
  const closing = { outcome: 'ended' as const, by: manager, reason: 'Left', at: '2026-11-12T09:00:00.000Z' };
  const sent = await open('manager', gone, { version: 2, closedAt: closing.at, closing });
  expect(screen.getByText(says)).toHaveTextContent('You can close it.');
  expect(screen.queryByText(/can catch up/)).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Close the plan' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/open it again once Noor can sign in again/)).toBeInTheDocument();
  await userEvent.type(dialog.getByRole('textbox'), 'Left');
  await userEvent.click(dialog.getByRole('button', { name: 'Close the plan' }));
  await screen.findByText('Noor’s plan is closed.');
  expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ outcome: 'ended', reason: 'Left' });
  // it opens again only once they are back
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.queryByText(says)).toBeNull();
});

test('others are told who can close it', async () => {
  await open('mentor', gone);
  expect(screen.getByText(says)).toHaveTextContent('Ruth Okafor can close it.');
  expect(screen.queryByRole('button', { name: 'Close the plan' })).toBeNull();
});

test('nothing is said while the hire is here', async () => {
  await open('manager', {});
  expect(screen.queryByText(says)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Close the plan' })).toBeNull();
});
