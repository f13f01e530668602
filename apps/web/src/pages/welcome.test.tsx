import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const link = {
  kind: 'invitation',
  name: 'Noor Haddad',
  email: 'noor@milepost.example',
  expiresAt: '2030-01-07T09:00:00Z',
};
const refusal = (code: string, detail: string) => new Refusal({ status: 410, code, title: 'Gone', detail });

describe('an invitation', () => {
  it('asks for a password, says what it needs, and signs in', async () => {
    let set = '';
    fakeApi({
      'GET /links/abc': () => link,
      'PUT /links/abc/password': ({ body }) => {
        set = (body as { password: string }).password;
        return {};
      },
      'GET /me': () => me(),
    });
    const { router } = await renderApp('/welcome/abc');
    await screen.findByRole('heading', { level: 1, name: 'Welcome, Noor. Choose a password.' });
    await userEvent.type(screen.getByLabelText('Your new password'), 'short{Enter}');
    expect(screen.getByText('A password needs at least 10 characters.')).toBeTruthy();
    expect(set).toBe('');
    await userEvent.type(screen.getByLabelText('Your new password'), ' but long enough{Enter}');
    expect(set).toBe('short but long enough');
    expect(router.state.location.pathname).not.toBe('/welcome/abc');
  });

  it.each([
    ['link-used', 'This link has been used.'],
    ['link-expired', 'This link is no longer good.'],
  ])('explains %s and shows the way on', async (code, title) => {
    fakeApi({ 'GET /links/abc': () => refusal(code, 'Ask an admin for a new one.') });
    await renderApp('/welcome/abc');
    await screen.findByRole('heading', { level: 1, name: title });
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  });
});
