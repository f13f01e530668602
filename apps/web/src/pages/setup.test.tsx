import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const good = () => ({ expiresAt: '2030-01-07T09:00:00Z' });
const refusal = (status: number, code: string) => new Refusal({ status, code, title: 'No', detail: 'It is so.' });
const title = 'You are the first here.';

describe('setting up', () => {
  it('asks who is first, says what is missing beside its field, and signs them in', async () => {
    const asked = fakeApi({ 'GET /setup/abc': good, 'POST /setup/abc': () => ({}), 'GET /me': () => me() });
    const { router } = await renderApp('/setup/abc');
    await screen.findByRole('heading', { level: 1, name: title });
    await userEvent.click(screen.getByRole('button', { name: 'Become the first admin' }));
    expect(screen.getByText('Write your name.')).toBeTruthy();
    expect(screen.getByText('Write your work email, with an @.')).toBeTruthy();
    expect(screen.getByText('A password needs at least 10 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your name' }));
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);

    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), ' Ada Winter ');
    await userEvent.type(screen.getByRole('textbox', { name: 'Work email' }), 'ada@milepost.example');
    await userEvent.type(screen.getByLabelText('Password'), 'a few words in a row{Enter}');
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      name: 'Ada Winter',
      email: 'ada@milepost.example',
      password: 'a few words in a row',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(router.state.location.pathname).not.toBe('/setup/abc');
  });

  it('puts what the server refuses beside its field, and keeps what was typed', async () => {
    const errors = [{ field: 'email', code: 'email', detail: 'This must be an email address' }];
    fakeApi({
      'GET /setup/abc': good,
      'POST /setup/abc': () => new Refusal({ status: 400, code: 'invalid', title: 'No', detail: 'Wrong', errors }),
    });
    await renderApp('/setup/abc');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Ada');
    await userEvent.type(screen.getByRole('textbox', { name: 'Work email' }), 'ada@x');
    await userEvent.type(screen.getByLabelText('Password'), 'a few words in a row{Enter}');
    expect(await screen.findByText('This must be an email address')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Work email' }).value).toBe('ada@x');
  });

  it.each([
    [404, 'not-found'],
    [410, 'setup-expired'],
  ])('shows the way to a new link after %s %s', async (status, code) => {
    fakeApi({ 'GET /setup/abc': () => refusal(status, code) });
    await renderApp('/setup/abc');
    await screen.findByRole('heading', { level: 1, name: 'This setup link is not good.' });
    expect(screen.getByText(/^Start Milepost again/)).toBeTruthy();
  });

  it('leads to the sign-in where somebody is', async () => {
    fakeApi({ 'GET /setup/abc': () => refusal(410, 'setup-done') });
    await renderApp('/setup/abc');
    await screen.findByRole('heading', { level: 1, name: 'Milepost is set up already.' });
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  });
});
