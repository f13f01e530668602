import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aLink, manager, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stopClockAt } from '../testing/clock';
import { preparedCheckIn } from '../testing/prepared-check-in';
import { toasts } from '../ui/toasts/toasts';
import { openCheckIn } from '../testing/open-check-in';

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
  localStorage.clear();
  stopClockAt('2026-11-25T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

const map = aGoal({ id: 11, text: 'Draw the map', evidence: [aLink({ text: 'The map' })], asksSignOff: true });
const runbook = aGoal({ id: 12, text: 'Write a runbook', completion: ticked('2026-11-20T09:00:00.000Z') });
const goals = [map, runbook];

describe('its day', () => {
  const choose = async (item: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
    return within(await screen.findByRole('dialog'));
  };

  test('is moved, and follows its milestone again', async () => {
    const prepared = preparedCheckIn('manager', goals);
    const moved = preparedCheckIn('manager', goals, {}, { meetsOn: '2026-12-04', version: 2 });
    const { writes } = await openCheckIn(prepared, {
      'PUT /check-ins/7/meeting-day': () => moved,
      'DELETE /check-ins/7/meeting-day': () => ({ ...prepared, course: { ...prepared.course, version: 3 } }),
    });
    let dialog = await choose('Move the day…');
    const field = dialog.getByLabelText('You meet on');
    await userEvent.clear(field);
    await userEvent.type(field, '2026-12-04');
    await userEvent.click(dialog.getByRole('button', { name: 'Meet on Fri 4 Dec' }));
    expect(await screen.findByText('Friday 4 December 2026')).toBeVisible();
    dialog = await choose('Move the day…');
    await userEvent.click(dialog.getByRole('button', { name: 'With its milestone, Wed 2 Dec' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Meet on Wed 2 Dec' }));
    expect(await screen.findByText('Wednesday 2 December 2026')).toBeVisible();
    expect(writes().map(({ method, body }) => [method, body])).toEqual([
      ['PUT', { on: '2026-12-04' }],
      ['DELETE', undefined],
    ]);
  });

  test('is skipped with a reason that names its readers', async () => {
    const skipped = preparedCheckIn(
      'manager',
      goals,
      { state: 'skipped' },
      { version: 2, skippedAt: '2026-11-25T09:01:00Z', skippedBy: manager, skipReason: 'We met' },
    );
    const { writes } = await openCheckIn(preparedCheckIn('manager', goals), { 'PUT /check-ins/7/skip': () => skipped });
    const dialog = await choose('Skip it…');
    expect(dialog.getByText(/^You and Noor, everyone above you in the line.* can read it\.$/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Skip it' }));
    expect(dialog.getByText('Say why, in a few words.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Why'), 'We met');
    await userEvent.click(dialog.getByRole('button', { name: 'Skip it' }));
    expect(await screen.findByRole('heading', { name: 'You skipped this check-in today' })).toBeVisible();
    expect(writes().map(({ body }) => body)).toEqual([{ reason: 'We met' }]);
  });

  test('is the manager’s to arrange', async () => {
    await openCheckIn(preparedCheckIn('hire', goals));
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });
});
