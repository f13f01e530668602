import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { personView } from '../testing/person-view';
import { renderApp } from '../testing/render';

const link = { kind: 'invitation', url: '/welcome/abc', expiresAt: '2026-11-28T08:00:00.000Z' };

async function open(answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /teams': () => ({ teams: [], can: { add: true } }),
    'GET /organisation': () => ({ workingDays: [1, 2, 3, 4], holidays: [], version: 1, can: { edit: true } }),
    'GET /people?active=true&limit=20': () => ({ people: [], nextCursor: null, can: { add: true } }),
    ...answers,
  });
  await renderApp('/people/new');
  await screen.findByRole('heading', { level: 1, name: 'Add a person' });
  return asked;
}

const add = () => userEvent.click(screen.getByRole('button', { name: 'Add this person' }));
async function write(name: string, email: string) {
  await userEvent.type(screen.getByLabelText('Name'), name);
  await userEvent.type(screen.getByLabelText('Work email'), email);
}

describe('adding a person', () => {
  it('says what is missing beside its field before it asks the server, and leads there', async () => {
    const asked = await open();
    await add();
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Write their name.');
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(screen.getByLabelText('Work email')).toBeInvalid();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('begins with the organisation’s week', async () => {
    await open();
    expect(screen.getByLabelText('Thu')).toBeChecked();
    expect(screen.getByLabelText('Fri')).not.toBeChecked();
  });

  it('shows what the server refused beside its field, and keeps what was typed', async () => {
    const detail = 'Somebody here has this email.';
    const errors = [{ field: 'email', code: 'email-taken', detail }];
    await open({
      'POST /people': () => new Refusal({ status: 409, code: 'email-taken', title: 'Conflict', detail, errors }),
    });
    await write('Amara Diallo', 'ruth@milepost.example');
    await add();
    await screen.findByText(detail);
    expect(screen.getByLabelText('Work email')).toHaveAccessibleDescription(detail);
    expect(screen.getByLabelText('Name')).toHaveValue('Amara Diallo');
  });

  it('offers a way in and a plan once somebody is added, the link shown once with its end', async () => {
    const asked = await open({ 'POST /people': () => personView(), 'POST /people/7/links': () => link });
    await write('Amara Diallo', ' amara.diallo@milepost.example ');
    await add();
    await screen.findByRole('heading', { level: 1, name: 'Amara Diallo is in the directory' });
    expect(asked.find(({ path }) => path === '/people')?.body).toMatchObject({
      email: 'amara.diallo@milepost.example',
      timeZone: 'Europe/Berlin',
      managerId: null,
    });
    expect(screen.getByRole('link', { name: 'Give Amara a plan' })).toHaveAttribute('href', '/plans/new?person=7');
    await userEvent.click(screen.getByRole('button', { name: 'Make an invitation link' }));
    expect(await screen.findByLabelText('Invitation for Amara Diallo')).toHaveValue('http://localhost/welcome/abc');
    expect(screen.getByText(/works until Saturday 28 November/)).toBeVisible();
  });

  it('is an admin’s to do: somebody else reads so, and gets no form', async () => {
    fakeApi({
      'GET /me': () => me(),
      'GET /teams': () => ({ teams: [], can: { add: false } }),
      'GET /organisation': () => ({ workingDays: [1, 2, 3, 4, 5], holidays: [], version: 1, can: { edit: false } }),
    });
    await renderApp('/people/new');
    expect(await screen.findByRole('heading', { level: 1, name: 'People are added by an admin.' })).toBeVisible();
    expect(screen.queryByLabelText('Name')).toBeNull();
  });
});
