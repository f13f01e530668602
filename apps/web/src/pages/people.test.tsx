import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { personView } from '../testing/person-view';
import { renderApp } from '../testing/render';

const amara = personView({ manager: { id: 3, name: 'Ruth Okafor' } });
const kofi = personView({ id: 8, name: 'Kofi Mensah' });
const page = (people: unknown[], nextCursor: string | null = null) => ({ people, nextCursor, can: { add: true } });

async function open(answers: Parameters<typeof fakeApi>[0], who = me({ isAdmin: true })) {
  const asked = fakeApi({
    'GET /me': () => who,
    'GET /teams': () => ({ teams: [], can: { add: true } }),
    'GET /people?active=true&limit=50': () => page([amara], 'after amara'),
    ...answers,
  });
  await renderApp('/people');
  await screen.findByRole('row', { name: /Amara Diallo/ });
  return asked;
}

describe('the directory', () => {
  it('names whom somebody reports to, and shows more on demand', async () => {
    await open({ 'GET /people?active=true&limit=50&cursor=after+amara': () => page([kofi]) });
    expect(within(screen.getByRole('row', { name: /Amara Diallo/ })).getByText('Ruth Okafor')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByRole('row', { name: /Kofi Mensah/ });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('finds by what is typed, and leads back to everyone', async () => {
    await open({ 'GET /people?active=true&limit=50&search=zzz': () => page([]) });
    await userEvent.type(screen.getByLabelText('Find by name, title or email'), 'zzz');
    await userEvent.click(await screen.findByRole('link', { name: 'Show everyone' }));
    await screen.findByRole('row', { name: /Amara Diallo/ });
    expect(screen.getByLabelText('Find by name, title or email')).toHaveValue('');
  });

  it('lets only an admin add somebody', async () => {
    await open({}, me());
    expect(screen.queryByRole('link', { name: 'Add a person' })).toBeNull();
  });
});
