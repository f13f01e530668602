import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const cloud = { id: 2, name: 'Cloud', lead: null, members: 0, version: 1, can: { edit: true, remove: true } };

async function open(answers: Parameters<typeof fakeApi>[0]) {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /people?active=true&limit=20': () => ({ people: [], nextCursor: null, can: { add: true } }),
    ...answers,
  });
  await renderApp('/people/teams');
  await screen.findByRole('button', { name: 'Edit Cloud' });
  return asked;
}

describe('the teams', () => {
  it('say what somebody else changed, and keep what was typed', async () => {
    let now = cloud;
    const asked = await open({
      'GET /teams': () => ({ teams: [now], can: { add: true } }),
      'PATCH /teams/2': ({ headers }) => {
        if (headers['if-match'] === '"2"') return { ...now, name: 'Sky' };
        now = { ...cloud, name: 'Clouds', version: 2 };
        return new Refusal({ status: 412, code: 'changed-meanwhile', title: '', detail: '', view: now });
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Edit Cloud' }));
    await userEvent.clear(screen.getByLabelText('Name'));
    await userEvent.type(screen.getByLabelText('Name'), 'Sky');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('it is “Clouds”, led by nobody');
    expect(screen.getByLabelText('Name')).toHaveValue('Sky');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: /^Edit/ });
    expect(asked.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
  });

  it('bring a removed team back by Undo', async () => {
    let teams = [cloud];
    const asked = await open({
      'GET /teams': () => ({ teams, can: { add: true } }),
      'DELETE /teams/2': () => void (teams = []),
      'POST /teams': () => (teams = [cloud])[0],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Cloud' }));
    await screen.findByText(/No teams yet/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Remove Cloud' });
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ name: 'Cloud', leadId: null });
  });
});
