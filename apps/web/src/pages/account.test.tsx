import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const session = { address: '10.0.0.7', createdAt: '2026-11-01T08:00:00Z', lastSeenAt: '2026-11-18T08:00:00Z' };
const sessions = [
  { ...session, id: 7, device: 'Safari on iPhone', current: false },
  { ...session, id: 9, device: 'Firefox on Linux', current: true },
];

async function open(answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({
    'GET /me': () => me(),
    'GET /sessions': () => sessions,
    'GET /people/1': () => ({ id: 1, version: 3 }),
    ...answers,
  });
  await renderApp('/account');
  await screen.findByRole('heading', { level: 1, name: 'Your account' });
  return asked;
}

describe('the account', () => {
  it('lists this place first, and ends another one', async () => {
    const asked = await open({ 'DELETE /sessions/7': () => undefined });
    const places = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(places[0]?.textContent).toContain('Firefox on Linux this one');
    expect(within(places[0]!).queryByRole('button')).toBeNull();
    await userEvent.click(within(places[1]!).getByRole('button', { name: 'Sign out on Safari on iPhone, 10.0.0.7' }));
    await screen.findByText('Signed out there.');
    expect(asked.some(({ method, path }) => method === 'DELETE' && path === '/sessions/7')).toBe(true);
  });

  it('saves working days as they are chosen, against the version that stands there', async () => {
    const asked = await open({ 'PATCH /people/1': () => ({}) });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Fri' }));
    await screen.findByText('Saved.');
    const patch = asked.find(({ method }) => method === 'PATCH');
    expect(patch?.body).toEqual({ timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4] });
    expect(patch?.headers['if-match']).toBe('"3"');
  });

  it('puts the days back when the server refuses, and says so', async () => {
    const detail = 'Working days need at least one day.';
    await open({ 'PATCH /people/1': () => new Refusal({ status: 400, code: 'bad-input', title: 'No', detail }) });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Fri' }));
    await screen.findByText(`Not saved. ${detail}`);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Fri' }).checked).toBe(true));
  });

  it('shows beside its field what is wrong with a password', async () => {
    const errors = [{ field: 'current', code: 'wrong-password', detail: 'This is not your password.' }];
    const problem = { status: 400, code: 'wrong-password', title: 'No', detail: 'Not changed.', errors };
    await open({ 'PUT /me/password': () => new Refusal(problem) });
    await userEvent.type(screen.getByLabelText('The password until now'), 'not this one');
    await userEvent.type(screen.getByLabelText('The new one'), 'long enough by far');
    await userEvent.click(screen.getByRole('button', { name: 'Change the password' }));
    await screen.findByText('This is not your password.');
    expect(screen.getByLabelText('The password until now').getAttribute('aria-invalid')).toBe('true');
  });
});
