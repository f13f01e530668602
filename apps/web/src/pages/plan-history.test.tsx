import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { planView } from '../testing/plans';
import { renderApp } from '../testing/render';

const entry = (id: number, at: string, text: string) => ({
  id,
  at,
  actor: { id: 1, name: 'Noor Haddad' },
  verb: 'goal-ticked',
  goal: { id: 7, text },
  detail: {},
});

test('tells what happened day by day, and earlier days on wish', async () => {
  fakeApi({
    'GET /me': () => me(),
    'GET /plans/1': () => planView([]),
    'GET /plans/1/activity': () => ({ entries: [entry(2, '2026-11-12T09:00:00.000Z', 'Later')], next: 'a~2' }),
    'GET /plans/1/activity?before=a~2': () => ({
      entries: [entry(1, '2026-11-10T09:00:00.000Z', 'Earlier')],
      next: null,
    }),
  });
  await renderApp('/plans/1/history');
  const later = await screen.findByRole('link', { name: '“Later”' });
  expect(later.closest('li')).toHaveTextContent('You ticked “Later”');
  expect(later).toHaveAttribute('href', '/plan?goal=7');
  expect(screen.queryByText('“Earlier”')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show earlier' }));
  expect(await screen.findByText('“Earlier”')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull();
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
});
