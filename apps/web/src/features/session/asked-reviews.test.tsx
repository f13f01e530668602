import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { me } from '../../testing/me';
import { renderApp } from '../../testing/render';

it('says above any page what waits for the reader’s review, and leads there', async () => {
  fakeApi({
    'GET /me': () => me({ reviews: [{ slug: 'network-gardener', role: 'Network Gardener', version: 2 }] }),
    'GET /templates': () => ({ templates: [], drafts: [], can: { create: false, import: false } }),
  });
  await renderApp('/templates');
  const asked = within(await screen.findByRole('list', { name: 'What you are asked to review' }));
  expect(asked.getByRole('listitem')).toHaveTextContent('Version 2 of Network Gardener waits for your review.');
  const link = asked.getByRole('link', { name: /^Read it ?: Network Gardener$/ });
  expect(link).toHaveAttribute('href', '/templates/network-gardener/draft');
});

it('says nothing to whom nobody asked', async () => {
  fakeApi({
    'GET /me': () => me(),
    'GET /templates': () => ({ templates: [], drafts: [], can: { create: false, import: false } }),
  });
  await renderApp('/templates');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('list', { name: 'What you are asked to review' })).toBeNull();
});
