import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aLink, asked, hire, manager, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stopClockAt } from '../testing/clock';
import { planView } from '../testing/plans';
import { preparedCheckIn } from '../testing/prepared-check-in';
import { keptWords, placeOf } from '../ui/kept-words';
import { toasts } from '../ui/toasts/toasts';
import { openCheckIn } from '../testing/open-check-in';

const place = placeOf(hire, 'check-in-7');

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

describe('the page', () => {
  test('tells how far the other is, and what there is to talk about', async () => {
    const waiting = aGoal({
      id: 13,
      text: 'Learn the paging',
      asksSignOff: true,
      completion: ticked(),
      signOff: asked('2026-11-20T09:00:00Z'),
    });
    await openCheckIn(
      preparedCheckIn('manager', [map, runbook, waiting, aGoal({ id: 14, text: 'Late', plannedOn: '2026-11-20' })], {
        progress: [{ side: 'hire', by: hire, submitted: true }],
        lastActions: [
          {
            id: 5,
            text: 'Order the badge',
            ownerId: manager,
            dueOn: '2026-11-20',
            by: manager,
            at: '2026-11-10T09:00:00Z',
            goalId: 12,
          },
        ],
        signals: {
          highPerformance: [{ text: 'Asks early', source: { section: '9', heading: 'Signs', position: 1 } }],
          pitfalls: [],
        },
      }),
    );
    expect(
      screen.getByText('Noor has submitted; you read it once you submit yours or the meeting opens.'),
    ).toBeVisible();
    const pack = within(screen.getByRole('complementary'));
    const part = (title: string) => within(pack.getByRole('heading', { name: title }).closest('section')!);
    expect(pack.getByRole('heading', { name: 'Since Mon 2 Nov, the start' })).toBeVisible();
    expect(part('Slipped 1').getByText('Was planned for Fri 20 Nov')).toBeVisible();
    expect(part('Waiting for a sign-off 1').getByText('Waits on your sign-off since Friday')).toBeVisible();
    expect(part('Evidence nobody signed 1').getByText('1 link')).toBeVisible();
    expect(part('Done 1').getByText('Ticked by Noor Haddad on Friday')).toBeVisible();
    expect(part('Agreed last time 1').getByText('You, by Fri 20 Nov. Done on Friday')).toBeVisible();
    expect(pack.getByText('Signs of high performance')).toBeVisible();
  });

  test('is opened by the manager, and what is typed is saved before', async () => {
    const prepared = preparedCheckIn('manager', goals);
    const { writes } = await openCheckIn(prepared, {
      'PUT /check-ins/7/opening': () => ({
        ...prepared,
        course: {
          ...prepared.course,
          openedAt: '2026-11-25T09:10:00.000Z',
          openedBy: manager,
          meetsOn: '2026-11-25',
          version: 2,
        },
      }),
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'A few words on: Draw the map' }), 'Good');
    await userEvent.click(screen.getByRole('button', { name: 'Open the meeting' }));
    await waitFor(() =>
      expect(writes().map(({ path }) => path)).toEqual(['/check-ins/7/assessment', '/check-ins/7/opening']),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open the meeting' })).toBeNull());
  });

  test('says before its time when it is prepared', async () => {
    stopClockAt('2026-11-10T09:00:00.000Z');
    await openCheckIn(preparedCheckIn('hire', goals, { state: 'planned' }));
    expect(screen.getByRole('heading', { name: 'Preparation opens Wed 18 Nov' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Private note' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Submit your view' })).toBeNull();
  });

  test('says that it is late without charging the hire', async () => {
    stopClockAt('2026-12-04T09:00:00.000Z');
    await openCheckIn(preparedCheckIn('hire', goals));
    expect(screen.getByText('It should have been held by now. That does not count against you.')).toBeVisible();
  });

  test('of a plan that was closed is not held, and not late', async () => {
    stopClockAt('2026-12-04T09:00:00.000Z');
    const plan = planView(goals, 'hire', { closedAt: '2026-11-24T09:00:00.000Z' });
    await openCheckIn(preparedCheckIn('hire', goals, { plan }));
    expect(screen.getByRole('heading', { name: 'This check-in is not held' })).toBeVisible();
    expect(screen.queryByText(/It should have been held/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Submit your view' })).toBeNull();
  });

  test('says who skipped it and why, and holds it after all', async () => {
    const skippedAt = '2026-11-24T09:00:00.000Z';
    const skipped = preparedCheckIn(
      'manager',
      goals,
      { state: 'skipped' },
      { skippedAt, skippedBy: manager, skipReason: 'We met on Friday' },
    );
    const held = preparedCheckIn('manager', goals, {}, { version: 2 });
    const { writes } = await openCheckIn(skipped, { 'DELETE /check-ins/7/skip': () => held });
    expect(screen.getByRole('heading', { name: 'You skipped this check-in yesterday' })).toBeVisible();
    expect(screen.getByText('We met on Friday')).toBeVisible();
    expect(screen.queryByRole('complementary')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Hold it after all' }));
    expect(await screen.findByRole('heading', { name: 'Your view of day 30' })).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  test('gives back what could not be saved before it was skipped', async () => {
    keptWords.keep(place, {
      field: 'comment-12',
      label: 'Write a runbook',
      words: 'Two pages',
      value: '"Two pages"',
      base: '""',
    });
    const skippedAt = '2026-11-24T09:00:00.000Z';
    await openCheckIn(
      preparedCheckIn('hire', goals, { state: 'skipped' }, { skippedAt, skippedBy: manager, skipReason: 'We met' }),
    );
    const kept = within(screen.getByRole('alert'));
    expect(kept.getByText('Two pages')).toBeVisible();
    await userEvent.click(kept.getByRole('button', { name: 'Let it go' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(keptWords.all(place)).toEqual([]);
  });
});

describe('the private note', () => {
  test('is sent with the version that was read last', async () => {
    const prepared = preparedCheckIn('mentor', goals);
    let version = 0;
    const { writes } = await openCheckIn(prepared, {
      'PUT /check-ins/7/private-note': ({ body }) => ({
        ...prepared,
        privateNote: { ...(body as { text: string }), version: ++version, at: '2026-11-25T09:00:00.000Z' },
      }),
    });
    const note = screen.getByRole('textbox', { name: 'Private note' });
    await userEvent.type(note, 'Ask about the lab');
    await userEvent.tab();
    expect(await screen.findByText('Saved')).toBeVisible();
    await userEvent.type(note, ' soon');
    await userEvent.tab();
    await waitFor(() => expect(writes()).toHaveLength(2));
    expect(writes().map(({ body, headers }) => [body, headers['if-match']])).toEqual([
      [{ text: 'Ask about the lab' }, '"0"'],
      [{ text: 'Ask about the lab soon' }, '"1"'],
    ]);
  });

  test('is not there for whoever keeps none', async () => {
    const prepared = preparedCheckIn('mentor', goals);
    await openCheckIn({ ...prepared, can: { ...prepared.can, assess: null, keepNotes: false } });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/What is written in it is not for admins/)).toBeVisible();
  });
});
