import { expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { me } from '../../testing/me';
import { renderApp } from '../../testing/render';
import { waitingKey } from '../../ui/waiting';

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

it('counts in the bar like what else waits, and leads to the draft where nothing else does', async () => {
  const review = (slug: string) => ({ slug, role: 'Network Gardener', version: 2 });
  fakeApi({
    'GET /me': () => me({ reviews: [review('network-gardener'), review('lamp-keeper')] }),
    'GET /templates': () => ({ templates: [], drafts: [], can: { create: false, import: false } }),
  });
  const { queryClient } = await renderApp('/templates');
  const waits = await screen.findByRole('link', { name: '2 things wait on you' });
  expect(waits).toHaveAttribute('href', '/templates/network-gardener/draft');
  act(() => void queryClient.setQueryData(waitingKey, 3));
  expect(await screen.findByRole('link', { name: '5 things wait on you' })).toHaveAttribute(
    'href',
    '/team#waiting-on-you',
  );
});

it('says nothing to whom nobody asked', async () => {
  fakeApi({
    'GET /me': () => me(),
    'GET /templates': () => ({ templates: [], drafts: [], can: { create: false, import: false } }),
  });
  await renderApp('/templates');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('list', { name: 'What you are asked to review' })).toBeNull();
  expect(screen.queryByRole('link', { name: /on you$/ })).toBeNull();
});
