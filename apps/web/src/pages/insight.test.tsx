import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Insight } from '../features/insight/insight.queries';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const slip = (text: string, late: number) => ({
  ...{ key: text, phase: 'day-30' as const, text, reached: 4, late, open: 0, medianDays: late ? 3 : null },
});
const insight = (slug: string, given: Partial<Insight> = {}): Insight => ({
  templates: [
    { slug: 'gardener', role: 'Network Gardener', hires: 4 },
    { slug: 'keeper', role: 'Key Keeper', hires: 1 },
  ],
  ...{ slug, hires: 4, slips: [], waits: [], kpis: [], cohorts: [] },
  ...given,
});

async function open(at: string, answers: Record<string, Insight>) {
  fakeApi({
    'GET /me': () => me({ relations: { reports: { direct: 4, below: 0 } } }),
    ...Object.fromEntries(Object.entries(answers).map(([path, answer]) => [`GET ${path}`, () => answer])),
  });
  const app = await renderApp(at);
  await screen.findByRole('heading', { level: 1 });
  return app;
}

test('insight says which goals slip, and shows every number behind it', async () => {
  await open('/insight', { '/insight': insight('gardener', { slips: [slip('Prune it', 3), slip('Water it', 0)] }) });
  expect(screen.getByRole('heading', { level: 1, name: '1 of 2 goals slip for most hires' })).toBeVisible();
  const slips = within(screen.getByRole('region', { name: 'Goals that slip' }));
  expect(slips.getByText(/“Prune it” was late for 3 of 4 hires, 3 days in the middle/)).toBeVisible();
  expect(slips.getByRole('link', { name: /CSV/ })).toHaveAttribute(
    'href',
    '/api/v1/insight/goals/csv?template=gardener',
  );
  expect(slips.getByText('late for 3 of 4')).toBeInTheDocument();
});

test('another template is chosen into the address', async () => {
  const { router } = await open('/insight', {
    '/insight': insight('gardener', { slips: [slip('Prune it', 3)] }),
    '/insight?template=keeper': insight('keeper', { hires: 1, slips: [slip('Count the keys', 0)] }),
  });
  await userEvent.click(screen.getByRole('combobox', { name: 'Template' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Key Keeper (1)' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'No goal slips for most hires' })).toBeVisible();
  expect(screen.getByText(/^Key Keeper: 1 hire whom/)).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toEqual({ template: 'keeper' }));
});

test('without plans says what fills it', async () => {
  await open('/insight', { '/insight': insight('', { templates: [], slug: null, hires: 0 }) });
  expect(screen.getByRole('heading', { level: 1, name: 'Nobody to learn from yet' })).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
});
