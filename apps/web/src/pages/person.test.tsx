import { describe, expect, it, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { personView } from '../testing/person-view';
import { renderApp } from '../testing/render';

async function open(at: string, answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /teams': () => ({ teams: [], can: { add: true } }),
    'GET /people/7': () => personView(),
    'GET /people?active=true&limit=20': () => ({ people: [], nextCursor: null, can: { add: true } }),
    ...answers,
  });
  await renderApp(at);
  await screen.findByRole('heading', { level: 1, name: 'Amara Diallo' });
  return asked;
}

describe('a person', () => {
  it('says what changed meanwhile, keeps what was typed, and saves it over the new version', async () => {
    const now = personView({ version: 4, title: 'Cloud Engineer', email: 'amara@milepost.example' });
    const stale = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed.', view: now };
    let tries = 0;
    const asked = await open('/people/7?edit=true', {
      'PATCH /people/7': () => (tries++ === 0 ? new Refusal(stale) : now),
    });
    const title = screen.getByLabelText('Title');
    await userEvent.clear(title);
    await userEvent.type(title, 'Gardener');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Title: it was “Associate Infrastructure Engineer”, now it is “Cloud Engineer”.');
    expect(title).toHaveValue('Gardener');
    expect(screen.getByLabelText('Work email')).toHaveValue('amara@milepost.example');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Amara Diallo is saved.');
    const [first, second] = asked.filter(({ method }) => method === 'PATCH');
    expect(first?.headers['if-match']).toBe('"3"');
    expect(second?.headers['if-match']).toBe('"4"');
    expect(second?.body).toEqual({ title: 'Gardener' });
  });

  it('names a circle of managers beside the field', async () => {
    const detail = 'Ruth Okafor reports to Amara Diallo, so Amara cannot report to Ruth.';
    const errors = [{ field: 'managerId', code: 'reporting-cycle', detail }];
    await open('/people/7?edit=true', {
      'PATCH /people/7': () => new Refusal({ status: 409, code: 'reporting-cycle', title: 'Conflict', detail, errors }),
    });
    await userEvent.type(screen.getByLabelText('Title'), ' II');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(detail);
    expect(screen.getByRole('combobox', { name: 'Reports to' })).toHaveAccessibleDescription(new RegExp(detail));
  });

  it('deactivates at once, says who is left, and leads back by Undo', async () => {
    let active = true;
    const reports = [{ id: 9, name: 'Kofi Mensah', title: '', active: true }];
    const asked = await open('/people/7', {
      'GET /people/7': () =>
        personView({
          active,
          reports,
          nextAbove: { id: 5, name: 'Carmen Vidal' },
          can: { ...personView().can, deactivate: active, reactivate: !active },
        }),
      'PUT /people/7/deactivation': () => ((active = false), {}),
      'DELETE /people/7/deactivation': () => ((active = true), {}),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Deactivate Amara Diallo' }));
    await screen.findByText('Amara Diallo is deactivated and signed out everywhere.');
    await screen.findByText(/Until they report to somebody else, Carmen Vidal acts for them/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Deactivate Amara Diallo' });
    await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it('shows a reader without rights the facts and nothing to press', async () => {
    const none = { edit: false, setHours: false, deactivate: false, reactivate: false, createLink: false };
    await open('/people/7', {
      'GET /me': () => me(),
      'GET /people/7': () => personView({ can: none, mayGivePlan: false, planId: 12 }),
    });
    expect(screen.getByText('Monday to Friday')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the plan' })).toHaveAttribute('href', '/plans/12');
    expect(screen.queryByRole('button', { name: /Edit|Deactivate|link/ })).toBeNull();
  });
});

test('the last plan of somebody without an open one is still found', async () => {
  await open('/people/7', { 'GET /people/7': () => personView({ closedPlanId: 9 }) });
  const link = screen.getByRole('link', { name: 'Read the plan that was closed' });
  expect(link).toHaveAttribute('href', '/plans/9');
});
