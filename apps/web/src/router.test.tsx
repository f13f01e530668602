import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal, silence } from './testing/fake-api';
import { me } from './testing/me';
import { renderApp } from './testing/render';

const signedOut = () =>
  new Refusal({ status: 401, code: 'signed-out', title: 'Signed out', detail: 'Sign in to go on.' });
const noDemo = () => ({ demo: false, password: null, people: [] });
const noTemplates = () => ({ templates: [], drafts: [], can: { create: false, import: false } });

describe('the way in', () => {
  it('sends somebody unknown to the sign-in and brings them back to where they wanted to go', async () => {
    let known = false;
    const asked = fakeApi({
      'GET /me': () => (known ? me() : signedOut()),
      'GET /demo': noDemo,
      'GET /templates': noTemplates,
      'POST /sessions': () => {
        known = true;
        return {};
      },
    });
    const { router } = await renderApp('/templates?role=any');
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Work email' }), 'noor@milepost.example');
    await userEvent.type(screen.getByLabelText('Password'), 'a long password{Enter}');
    await screen.findByRole('heading', { level: 1, name: /There are no templates yet/ });
    expect(router.state.location.href).toBe('/templates?role=any');
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      email: 'noor@milepost.example',
      password: 'a long password',
    });
  });

  it('introduces the people of a demo, and no others', async () => {
    let known = false;
    const person = { name: 'Ruth Okafor', email: 'ruth.okafor@milepost.example', as: 'Manager', sees: 'Three plans' };
    const asked = fakeApi({
      'GET /me': () => (known ? me() : signedOut()),
      'GET /demo': () => ({ demo: true, password: 'a demo password', people: [person] }),
      'GET /templates': noTemplates,
      'POST /sessions': () => {
        known = true;
        return {};
      },
    });
    await renderApp('/sign-in?next=/templates');
    await screen.findByText('This is a demo with made-up people.');
    await userEvent.click(screen.getByRole('button', { name: /Ruth Okafor Manager/ }));
    await screen.findByRole('heading', { level: 1, name: /There are no templates yet/ });
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      email: 'ruth.okafor@milepost.example',
      password: 'a demo password',
    });
  });
});

describe('what cannot be shown', () => {
  beforeEach(() => {
    // React and the router report every error that a boundary catches.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it('is one answer for what is not there and what is not yours', async () => {
    fakeApi({ 'GET /me': () => me() });
    await renderApp('/templates/nobody');
    const title = 'There is nothing here, or it is not yours to see.';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  });

  it('tells a lost connection from a refusal, and tries again', async () => {
    let there = false;
    fakeApi({ 'GET /me': () => me(), 'GET /templates': () => (there ? noTemplates() : silence) });
    await renderApp('/templates');
    await screen.findByRole('heading', { level: 1, name: 'The server cannot be reached.' }, { timeout: 10_000 });
    there = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /There are no templates yet/ })).toBeTruthy();
  });
});
