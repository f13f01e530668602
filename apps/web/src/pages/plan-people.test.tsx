import { beforeEach, expect, test } from '@jest/globals';
import { planRights } from '@milepost/shared/plan-access';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { personView } from '../testing/person-view';
import { planView } from '../testing/plans';
import { renderApp } from '../testing/render';
import { toasts } from '../ui/toasts/toasts';

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
  localStorage.clear();
});

const ida = { id: 9, name: 'Ida Falk' };

/** Noor's plan as an admin reads it. */
const view = (given: Parameters<typeof planView>[2] = {}) => {
  const viewer = { id: 8, hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: true };
  const plan = planView([], 'manager', { ...given, viewer });
  return { ...plan, can: planRights(viewer, { ...plan, hasManager: true }) };
};

async function open(item: string, answers: Parameters<typeof fakeApi>[0]) {
  const people = { people: [personView(ida)], nextCursor: null, can: { add: true } };
  const sent = fakeApi({
    'GET /me': () => me({ id: 8, name: 'Jon Abara', isAdmin: true }),
    'GET /plans/1': () => view(),
    'GET /people?limit=20': () => people,
    ...answers,
  });
  const found = window.fetch;
  window.fetch = ((url: string, init?: RequestInit) =>
    found(String(url).includes('/people?') ? '/api/v1/people?limit=20' : url, init)) as typeof fetch;
  await renderApp('/plans/1');
  await userEvent.click(await screen.findByRole('button', { name: 'Change this plan' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  const dialog = within(await screen.findByRole('dialog'));
  const choose = async (field: string) => {
    await userEvent.clear(dialog.getByRole('combobox', { name: field }));
    await userEvent.click(await screen.findByRole('option', { name: 'Ida Falk', hidden: true }));
  };
  const writes = () => sent.filter(({ method }) => method !== 'GET').map(({ path, body }) => [path, body]);
  return { dialog, choose, writes };
}

test('another mentor: says who loses sight of the plan, and leads back', async () => {
  const { dialog, choose, writes } = await open('Change mentor…', {
    'PUT /plans/1/mentor': () => view({ mentor: ida, version: 2 }),
  });
  await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Mentor' })).toHaveFocus());
  expect(dialog.getByText(/^Ben mentors Noor now\./)).toBeVisible();
  await choose('Mentor');
  expect(dialog.getByText(/^Ben no longer sees this plan as its mentor/)).toBeVisible();
  await userEvent.click(dialog.getByLabelText('Let Ida sign off'));
  await userEvent.type(dialog.getByLabelText('Why'), 'Ben is on leave');
  await userEvent.click(dialog.getByRole('button', { name: 'Change the mentor' }));
  await screen.findByText('Ida Falk is the mentor now.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(writes()).toEqual([
      ['/plans/1/mentor', { mentorId: 9, mentorSigns: true, reason: 'Ben is on leave' }],
      ['/plans/1/mentor', { mentorId: 2, mentorSigns: false, reason: 'Taken back' }],
    ]),
  );
});

test('another manager: what the server refuses stands beside the field, and nothing typed is lost', async () => {
  const detail = 'Ida Falk reports to Noor Haddad, so Noor Haddad cannot report to Ida Falk.';
  const { dialog, choose, writes } = await open('Change manager…', {
    'PUT /plans/1/manager': () =>
      new Refusal({
        status: 409,
        code: 'reporting-cycle',
        title: 'No',
        detail,
        errors: [{ field: 'managerId', code: 'reporting-cycle', detail }],
      }),
  });
  await userEvent.click(dialog.getByRole('button', { name: 'Change the manager' }));
  expect(dialog.getByText('Choose who manages them.')).toBeVisible();
  await choose('Manager');
  await userEvent.type(dialog.getByLabelText('Why'), 'New teams');
  await userEvent.click(dialog.getByRole('button', { name: 'Change the manager' }));
  expect(await dialog.findByText(detail)).toBeVisible();
  expect(dialog.getByLabelText('Why')).toHaveValue('New teams');
  expect(writes()).toEqual([['/plans/1/manager', { managerId: 9, reason: 'New teams' }]]);
});
