import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { personView } from '../testing/person-view';
import { renderApp } from '../testing/render';

async function open(given: Parameters<typeof personView>[0]) {
  const can = { ...personView().can, deactivate: given?.active ?? true, reactivate: !given?.active };
  fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /teams': () => ({ teams: [] }),
    'GET /people/7': () => personView({ can, ...given }),
  });
  await renderApp('/people/7');
  await screen.findByRole('heading', { level: 1 });
}

test('an admin is told that the plan of somebody deactivated is still open, and led to it', async () => {
  await open({ active: false, planId: 12 });
  expect(screen.getByText(/Whoever acts for Amara can close it/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'The plan' })).toHaveAttribute('href', '/plans/12');
});

test.each([
  ['where there is none', { active: false, planId: null }],
  ['while they are here', { active: true, planId: 12 }],
])('nothing is said %s', async (_, given) => {
  await open(given);
  expect(screen.queryByText(/can close it/)).toBeNull();
});
