import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const christmas = { day: '2026-12-25', name: 'Christmas Day' };
const newYear = { day: '2027-01-01', name: 'New Year' };
const organisation = (given: object = {}) => ({
  workingDays: [1, 2, 3, 4, 5],
  sprintDays: 14,
  templateReview: false,
  hiresSeeRatings: false,
  holidays: [christmas],
  version: 1,
  can: { edit: true },
  ...given,
});

async function open(answers: Parameters<typeof fakeApi>[0]) {
  const asked = fakeApi({ 'GET /me': () => me({ isAdmin: true }), ...answers });
  await renderApp('/settings');
  await screen.findByRole('heading', { name: 'Holidays' });
  return asked;
}

it('adds a pasted list once every line can be read', async () => {
  const asked = await open({
    'GET /organisation': () => organisation(),
    'PUT /organisation': ({ body }) => organisation({ ...(body as object), version: 2 }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Paste a list' }));
  const list = screen.getByRole('textbox', { name: 'A holiday a line' });
  await userEvent.type(list, '2027-01-01 New Year{Enter}May Day');
  expect(screen.getByText(/Line 2 begins with “May”/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add 1 holiday' })).toBeDisabled();
  await userEvent.clear(list);
  await userEvent.type(list, '2027-01-01 New Year');
  await userEvent.click(screen.getByRole('button', { name: 'Add 1 holiday' }));
  const year = await screen.findByRole('region', { name: '2027' });
  expect(within(year).getByText('New Year')).toBeVisible();
  expect(asked.at(-1)).toMatchObject({ body: { holidays: [christmas, newYear] }, headers: { 'if-match': '"1"' } });
});

it('keeps what another admin changed meanwhile', async () => {
  const theirs = organisation({ holidays: [christmas, newYear], version: 2 });
  const asked = await open({
    'GET /organisation': () => organisation(),
    'PUT /organisation': ({ body, headers }) =>
      headers['if-match'] === '"2"'
        ? organisation({ ...(body as object), version: 3 })
        : new Refusal({ status: 412, code: 'changed-meanwhile', title: '', detail: '', view: theirs }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Remove Christmas Day, 2026' }));
  await screen.findByText('New Year');
  expect(screen.queryByText('Christmas Day')).toBeNull();
  expect(asked.at(-1)?.body).toMatchObject({ holidays: [newYear] });
});

it('brings a removed holiday back by Undo', async () => {
  let now = organisation();
  await open({
    'GET /organisation': () => now,
    'PUT /organisation': ({ body }) => (now = organisation({ ...(body as object), version: now.version + 1 })),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Remove Christmas Day, 2026' }));
  await screen.findByText(/No holidays yet/);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Christmas Day')).toBeVisible();
});

it('changes how long a sprint is, with a way back', async () => {
  let now = organisation();
  const asked = await open({
    'GET /organisation': () => now,
    'PUT /organisation': ({ body }) => (now = organisation({ ...(body as object), version: now.version + 1 })),
  });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How long a sprint is' }), '3 weeks');
  await screen.findByText('A sprint is 3 weeks now.');
  expect(asked.at(-1)?.body).toMatchObject({ sprintDays: 21, holidays: [christmas] });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ sprintDays: 14 }));
});

it('asks for a second person on templates, with a way back', async () => {
  let now = organisation();
  const asked = await open({
    'GET /organisation': () => now,
    'PUT /organisation': ({ body }) => (now = organisation({ ...(body as object), version: now.version + 1 })),
  });
  const second = screen.getByRole('switch', { name: /second person approves/ });
  await userEvent.click(second);
  await screen.findByText('Templates need a second person now.');
  expect(second).toBeChecked();
  expect(asked.at(-1)?.body).toMatchObject({ templateReview: true, holidays: [christmas] });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(second).not.toBeChecked());
  expect(asked.at(-1)?.body).toMatchObject({ templateReview: false });
});

it('shares ratings with hires, with a way back', async () => {
  let now = organisation();
  const asked = await open({
    'GET /organisation': () => now,
    'PUT /organisation': ({ body }) => (now = organisation({ ...(body as object), version: now.version + 1 })),
  });
  await userEvent.click(screen.getByRole('switch', { name: /^Share what others say/ }));
  await screen.findByText('Hires see what others say of single criteria.');
  expect(asked.at(-1)?.body).toMatchObject({ hiresSeeRatings: true, holidays: [christmas] });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ hiresSeeRatings: false }));
});

it('says what is missing before it sends anything', async () => {
  const asked = await open({ 'GET /organisation': () => organisation() });
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByText('Choose the day.')).toBeVisible();
  expect(screen.getByText('Say what it is called.')).toBeVisible();
  await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]));
});

it('shows everybody else the days without a way to change them', async () => {
  await open({ 'GET /me': () => me(), 'GET /organisation': () => organisation({ can: { edit: false } }) });
  expect(screen.getByText('Christmas Day')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Remove|Add|Paste/ })).toBeNull();
});
