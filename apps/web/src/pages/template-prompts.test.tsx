import { describe, expect, test } from '@jest/globals';
import { checkInStages, usualPrompts } from '@milepost/shared/check-in-prompt';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Prompts } from '../features/check-in-prompts/check-in-prompts.queries';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { templateView } from '../testing/template-view';

const usual = (): Prompts['stages'] =>
  checkInStages.map((stage) => ({ stage, prompts: usualPrompts[stage], usual: true, version: 0 }));
const own = { key: 'own-1', hire: 'What surprised you?', manager: 'What surprised them?' };
const changed = (version = 3): Prompts => ({
  stages: usual().map((one) => (one.stage === 'start' ? { ...one, prompts: [own], usual: false, version } : one)),
  can: { edit: true },
});
const path = '/templates/network-gardener/check-in-prompts';

async function open(prompts: Prompts, answers: Parameters<typeof fakeApi>[0] = {}) {
  const sent = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /templates/network-gardener': () => templateView(),
    [`GET ${path}`]: () => prompts,
    ...answers,
  });
  await renderApp('/templates/network-gardener');
  await screen.findByRole('heading', { level: 3, name: 'Settling in' });
  return () => sent.filter(({ method }) => method !== 'GET');
}
const stage = (name: string) => within(screen.getByRole('region', { name }));
async function change(name: string) {
  await userEvent.click(screen.getByRole('button', { name: `Change the questions: ${name}` }));
  return within(await screen.findByRole('dialog'));
}

describe('the questions of the check-ins', () => {
  test('stand on the template’s page, to read for everybody', async () => {
    await open({ stages: usual(), can: { edit: false } });
    const first = stage('Settling in').getAllByRole('listitem')[0];
    expect(first?.textContent).toBe(
      'Hire Which access, tool or account is still missing?Manager Is all access there, and no more than needed?',
    );
    expect(stage('What came of it').getByText('after that')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
  });

  test('are added, moved and taken away by admins, and keep their keys', async () => {
    const writes = await open(changed(), { [`PUT ${path}/start`]: () => changed(4) });
    expect(stage('Settling in').getByText(/changed for this template/)).toBeTruthy();
    const dialog = await change('Settling in');
    await userEvent.click(dialog.getByRole('button', { name: 'Add a question' }));
    const fields = within(dialog.getByRole('group', { name: 'Question 2' }));
    expect(document.activeElement).toBe(fields.getByLabelText('The hire is asked'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getAllByText('Ask something, or take the question away.')).toHaveLength(2);
    await userEvent.type(fields.getByLabelText('The hire is asked'), 'Who helps?');
    await userEvent.type(fields.getByLabelText('The manager is asked'), 'Who helps them?');
    await userEvent.click(dialog.getByRole('button', { name: 'Move question 2 up' }));
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Move question 1 down' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [sent] = writes();
    expect(sent?.body).toEqual({ prompts: [{ hire: 'Who helps?', manager: 'Who helps them?' }, own] });
    expect(sent?.headers['if-match']).toBe('"3"');
  });

  test('taken away leave the focus with their neighbour', async () => {
    await open({ stages: usual(), can: { edit: true } });
    const dialog = await change('Settling in');
    await userEvent.click(dialog.getByRole('button', { name: 'Take question 1 away' }));
    const first = within(dialog.getByRole('group', { name: 'Question 1' })).getByLabelText('The hire is asked');
    expect((first as HTMLTextAreaElement).value).toBe(usualPrompts.start[1]?.hire);
    expect(document.activeElement).toBe(first);
  });

  test('become the usual ones again once that is saved', async () => {
    const writes = await open(changed(), {
      [`DELETE ${path}/start`]: () => ({ stages: usual(), can: { edit: true } }),
    });
    const dialog = await change('Settling in');
    await userEvent.click(dialog.getByRole('button', { name: 'Put the usual ones here' }));
    expect(writes()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(stage('Settling in').queryByText(/changed for this template/)).toBeNull());
    expect(writes().map(({ method }) => method)).toEqual(['DELETE']);
  });

  test('that somebody else changed meanwhile are not overwritten unseen, and what was typed stays', async () => {
    const title = 'Changed meanwhile';
    const writes = await open(changed(3), {
      [`PUT ${path}/start`]: ({ headers }) =>
        headers['if-match'] === '"8"'
          ? changed(9)
          : new Refusal({ status: 412, code: 'changed-meanwhile', title, detail: title, view: changed(8) }),
    });
    const dialog = await change('Settling in');
    const field = dialog.getByLabelText('The hire is asked');
    await userEvent.clear(field);
    await userEvent.type(field, 'Mine?');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/What you typed is still here/);
    expect((field as HTMLTextAreaElement).value).toBe('Mine?');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(writes().map(({ headers }) => headers['if-match'])).toEqual(['"3"', '"8"']);
  });
});
