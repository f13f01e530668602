import { describe, expect, test } from '@jest/globals';
import type { GoalTree, PlanFacts } from '@milepost/shared/plan-facts';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import { manager } from '@milepost/shared/testing/goal-facts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { freshPlans } from '../testing/open-plan';
import { planView } from '../testing/plans';
import { renderApp } from '../testing/render';

freshPlans();

const note = aGoal({ id: 7, text: 'Write the note' });
const view = (goals: GoalTree[], given: Partial<PlanFacts> = {}) => planView(goals, 'manager', given);

async function openAsManager(
  goals: GoalTree[],
  answers: Parameters<typeof fakeApi>[0],
  given: Partial<PlanFacts> = {},
) {
  const relations = { reports: { direct: 1, below: 0 } };
  const sent = fakeApi({
    'GET /me': () => me({ id: manager, name: 'Ruth Okafor', relations }),
    'GET /plans/1': () => view(goals, given),
    ...answers,
  });
  const { queryClient } = await renderApp('/plans/1');
  await screen.findByRole('heading', { level: 1 });
  return Object.assign(sent, { queryClient });
}

const goalsArea = () => within(screen.getByRole('region', { name: 'Goals' }));
const choose = async (goal: string, item: string) => {
  await userEvent.click(goalsArea().getByRole('button', { name: `What to do with “${goal}”` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const dialog = async () => within(await screen.findByRole('dialog'));
const bodies = (sent: Awaited<ReturnType<typeof openAsManager>>) =>
  sent.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [`${method} ${path}`, body]);

describe('changing what a goal asks', () => {
  test('keeps what was typed when somebody else was faster, and says what changed', async () => {
    const theirs = { ...note, version: 2, text: 'Write the letter', asksEvidence: true };
    let tries = 0;
    const sent = await openAsManager([note], {
      'PATCH /goals/7/terms': () => {
        if (tries++) return view([{ ...theirs, version: 3, text: 'Write a short note' }], { version: 3 });
        const refusal = {
          status: 412,
          code: 'changed-meanwhile',
          title: 'No',
          detail: 'Someone changed this meanwhile.',
        };
        return new Refusal({ ...refusal, view: view([theirs], { version: 2 }) });
      },
    });
    await choose('Write the note', 'Change what it asks…');
    const asked = await dialog();
    await userEvent.clear(asked.getByLabelText('What it asks'));
    await userEvent.type(asked.getByLabelText('What it asks'), 'Write a short note');
    await userEvent.type(asked.getByLabelText('Why'), 'Clearer');
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));

    const alert = await asked.findByRole('alert');
    expect(alert).toHaveTextContent('It was “Write the note”, now it is “Write the letter”.');
    expect(alert).toHaveTextContent('It now asks for evidence.');
    expect(asked.getByLabelText('What it asks')).toHaveValue('Write a short note');
    expect(asked.getByLabelText('Why')).toHaveValue('Clearer');
    expect(asked.getByLabelText('Asks for evidence')).toBeChecked();

    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies(sent)).toEqual([
      ['PATCH /goals/7/terms', { text: 'Write a short note', reason: 'Clearer' }],
      ['PATCH /goals/7/terms', { text: 'Write a short note', reason: 'Clearer' }],
    ]);
    expect(sent.flatMap(({ headers }) => headers['if-match'] ?? [])).toEqual(['"1"', '"2"']);
    expect(goalsArea().getByRole('button', { name: 'Write a short note' })).toBeVisible();
  });

  test('keeps what was typed when somebody dropped the goal', async () => {
    let gone = false;
    const { queryClient } = await openAsManager([note], {
      'GET /plans/1': () => view(gone ? [] : [note], { version: gone ? 2 : 1 }),
      'PATCH /goals/7/terms': () =>
        new Refusal({ status: 409, code: 'goal-dropped', title: 'No', detail: 'This goal was dropped from the plan.' }),
    });
    await choose('Write the note', 'Change what it asks…');
    const asked = await dialog();
    await userEvent.type(asked.getByLabelText('What it asks'), ' twice');
    gone = true;
    await act(() => queryClient.invalidateQueries({ queryKey: ['plan'] }));
    await waitFor(() => expect(goalsArea().queryByText('Write the note')).toBeNull());
    await userEvent.type(asked.getByLabelText('Why'), 'Once is too little');
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    expect(await asked.findByRole('alert')).toHaveTextContent('This goal was dropped from the plan.');
    expect(asked.getByLabelText('What it asks')).toHaveValue('Write the note twice');
  });

  test('asks for a reason, and for a change', async () => {
    const sent = await openAsManager([note], {});
    await choose('Write the note', 'Change what it asks…');
    const asked = await dialog();
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    expect(asked.getByText('Nothing is changed yet.')).toBeVisible();
    expect(asked.getByText('Say why, in a few words.')).toBeVisible();
    expect(bodies(sent)).toEqual([]);
  });
});

describe('dropping a goal', () => {
  const by = { by: manager, at: '2026-11-12T09:00:00.000Z', reason: 'Done by others' };
  const dropped = [{ id: 7, parentId: null, phase: 'day-30' as const, text: 'Write the note', ...by }];

  test('folds it under its phase, and is taken back by the toast', async () => {
    const other = aGoal({ id: 8, text: 'Read the runbook' });
    const sent = await openAsManager([note, other], {
      'PUT /goals/7/removal': () => view([other], { version: 2, dropped }),
      'DELETE /goals/7/removal': () => view([note, other], { version: 3 }),
    });
    await choose('Write the note', 'Drop…');
    const asked = await dialog();
    await userEvent.type(asked.getByLabelText('Why'), 'Done by others');
    await userEvent.click(asked.getByRole('button', { name: 'Drop it' }));
    await userEvent.click(await goalsArea().findByRole('button', { name: 'Dropped (1)' }));
    expect(goalsArea().getByText('You dropped it today: Done by others')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(goalsArea().getByRole('button', { name: 'Write the note' })).toBeVisible());
    expect(bodies(sent)).toEqual([
      ['PUT /goals/7/removal', { reason: 'Done by others' }],
      ['DELETE /goals/7/removal', undefined],
    ]);
  });

  test('is brought back by who may, and only read by the hire', async () => {
    const sent = await openAsManager(
      [],
      { 'DELETE /goals/7/removal': () => view([note], { version: 2 }) },
      { dropped },
    );
    await userEvent.click(goalsArea().getByRole('button', { name: 'Dropped (1)' }));
    await userEvent.click(goalsArea().getByRole('button', { name: 'Bring back “Write the note”' }));
    await waitFor(() => expect(bodies(sent)).toHaveLength(1));
    expect(await goalsArea().findByRole('button', { name: 'Write the note' })).toBeVisible();
  });

  test('only tells the hire', async () => {
    fakeApi({ 'GET /me': () => me(), 'GET /plans/mine': () => planView([], 'hire', { dropped }) });
    await renderApp('/plan');
    await userEvent.click(await screen.findByRole('button', { name: 'Dropped (1)' }));
    expect(screen.getByText('Ruth Okafor dropped it today: Done by others')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Bring back/ })).toBeNull();
  });
});

test('moving a goal shows its day now and then', async () => {
  const sent = await openAsManager([{ ...note, plannedOn: '2026-11-20' }], {
    'PUT /goals/7/phase': () => view([{ ...note, phase: 'day-60' }], { version: 2 }),
  });
  await choose('Write the note', 'Move to another milestone…');
  const asked = await dialog();
  expect(asked.getByText(/^Now: day 30, due Wed 2 Dec\./)).toBeVisible();
  await userEvent.click(asked.getByRole('combobox', { name: 'To' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Day 60, due Fri 1 Jan 2027', hidden: true }));
  expect(asked.getByText(/Then: due Fri 1 Jan 2027\./)).toBeVisible();
  await userEvent.type(asked.getByLabelText('Why'), 'Later');
  await userEvent.click(asked.getByRole('button', { name: 'Move the goal' }));
  await waitFor(() => expect(bodies(sent)).toEqual([['PUT /goals/7/phase', { phase: 'day-60', reason: 'Later' }]]));
});

test('a waived goal is asked for again at once', async () => {
  const waiver = { by: manager, at: '2026-11-10T09:00:00.000Z', reason: 'Not needed' };
  const sent = await openAsManager([{ ...note, waiver }], {
    'DELETE /goals/7/waiver': () => view([note], { version: 2 }),
  });
  await choose('Write the note', 'Ask for it again');
  expect(await screen.findByText('“Write the note” is asked for again.')).toBeVisible();
  expect(bodies(sent)).toEqual([['DELETE /goals/7/waiver', undefined]]);
});

test('a part of a group is waived from its own menu', async () => {
  const group = aGoal({
    id: 9,
    text: 'Tickets',
    kind: 'group',
    subGoals: [aPart({ id: 10, text: 'DNS' }), aPart({ id: 11 })],
  });
  const sent = await openAsManager([group], { 'PUT /goals/10/waiver': () => view([group], { version: 2 }) });
  await choose('DNS', 'Waive…');
  const asked = await dialog();
  expect(asked.getByText(/The rest of “Tickets” is still asked\./)).toBeVisible();
  await userEvent.type(asked.getByLabelText('Why'), 'No access');
  await userEvent.click(asked.getByRole('button', { name: 'Waive it' }));
  await waitFor(() => expect(bodies(sent)).toEqual([['PUT /goals/10/waiver', { reason: 'No access' }]]));
});

describe('adding a goal', () => {
  const open = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Change this plan' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Add a goal…' }));
    return dialog();
  };

  test('says what is missing beside its field', async () => {
    const sent = await openAsManager([note], {});
    const asked = await open();
    await userEvent.click(asked.getByLabelText('A number to reach'));
    await userEvent.type(asked.getByLabelText('What it asks'), 'Give talks');
    await userEvent.type(asked.getByLabelText('Why'), 'Agreed');
    await userEvent.click(asked.getByRole('button', { name: 'Add the goal' }));
    expect(asked.getByText('Say how many it asks for at least.')).toBeVisible();
    expect(bodies(sent)).toEqual([]);
  });

  test('sends it with its milestone, and shows who added it', async () => {
    const added = aGoal({
      id: 99,
      text: 'Give a talk',
      added: { by: manager, at: '2026-11-12T09:00:00.000Z', reason: 'Agreed' },
    });
    const sent = await openAsManager([note], { 'POST /plans/1/goals': () => view([note, added], { version: 2 }) });
    const asked = await open();
    await userEvent.type(asked.getByLabelText('What it asks'), 'Give a talk');
    await userEvent.type(asked.getByLabelText('Why'), 'Agreed');
    await userEvent.click(asked.getByRole('button', { name: 'Add the goal' }));
    expect(await goalsArea().findByText('Added by you today: Agreed')).toBeVisible();
    expect(bodies(sent)).toEqual([
      [
        'POST /plans/1/goals',
        expect.objectContaining({ phase: 'day-30', kind: 'task', text: 'Give a talk', reason: 'Agreed' }),
      ],
    ]);
  });
});
