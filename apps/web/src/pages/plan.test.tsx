import { describe, expect, test } from '@jest/globals';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import { aLink, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stopClockAt } from '../testing/clock';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { freshPlans, goalsArea, isTicked, note, openMine, refusal, tick, writes } from '../testing/open-plan';
import { goalAnswer } from '../testing/plans';
import { renderApp } from '../testing/render';

freshPlans();

describe('the hire’s own plan', () => {
  test('says where they stand, and what is due next', async () => {
    await openMine([note]);
    expect(screen.getByRole('heading', { level: 1, name: 'Day 10, on the way to day 30' })).toBeVisible();
    const next = within(screen.getByRole('heading', { name: 'Due next' }).parentElement!);
    expect(next.getByRole('button', { name: 'Write the note' })).toBeVisible();
  });

  test('without a plan, says who starts one', async () => {
    fakeApi({ 'GET /me': () => me() });
    await renderApp('/plan');
    expect(await screen.findByRole('heading', { level: 1, name: 'No plan yet' })).toBeVisible();
  });

  test('a tick shows before the server has answered, and can be undone', async () => {
    let answer = (_: unknown): void => undefined;
    const sent = await openMine([note], {
      'PUT /goals/7/completion': () => new Promise((resolve) => (answer = resolve)),
      'DELETE /goals/7/completion': () => goalAnswer(note, 3),
    });
    await userEvent.click(tick('Write the note'));
    expect(isTicked('Write the note')).toBe('true');
    answer(goalAnswer({ ...note, completion: ticked() }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /goals/7/completion', 'DELETE /goals/7/completion']));
    expect(isTicked('Write the note')).toBe('false');
  });

  test('a tick that the server refuses is put back, and the row says why', async () => {
    await openMine([note], { 'PUT /goals/7/completion': () => refusal('This plan was closed today.') });
    await userEvent.click(tick('Write the note'));
    expect(await goalsArea().findByRole('alert')).toHaveTextContent('This plan was closed today.');
    expect(isTicked('Write the note')).toBe('false');
  });
});

describe('every kind of goal', () => {
  test('a group lists its parts and counts them', async () => {
    const part = aPart({ id: 8, text: 'Sit in on two rotas', completion: ticked() });
    await openMine([
      aGoal({
        id: 7,
        kind: 'group',
        text: 'Shadow the rota',
        subGoals: [part, aPart({ id: 9, text: 'Clear alerts' })],
      }),
    ]);
    expect(goalsArea().getByText('1 of 2 parts done')).toBeVisible();
    expect(isTicked('Sit in on two rotas')).toBe('true');
    expect(isTicked('Clear alerts')).toBe('false');
    expect(goalsArea().queryByRole('button', { name: /^Tick “Shadow/ })).toBeNull();
  });

  test('a choice ticks its options and lets the hire name something else', async () => {
    const options = [aPart({ id: 8, text: 'A name record' }), aPart({ id: 9, text: '', somethingElse: true })];
    const goal = aGoal({ id: 7, kind: 'choice', choose: 1, text: 'A safe change', subGoals: options });
    const named = { ...goal, subGoals: [goal.subGoals[0]!, { ...goal.subGoals[1]!, text: 'A load balancer' }] };
    const sent = await openMine([goal], { 'PUT /goals/9/name': () => goalAnswer(named) });
    const choice = within(goalsArea().getByRole('group', { name: 'Options of “A safe change”' }));
    expect(choice.getByText('0 of any 1')).toBeVisible();
    await userEvent.click(choice.getByRole('button', { name: 'Something else…' }));
    await userEvent.type(choice.getByLabelText('What is it?'), 'A load balancer{Enter}');
    expect(await choice.findByRole('button', { name: 'A load balancer', pressed: false })).toBeVisible();
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ text: 'A load balancer' });
  });

  test('optional goals stand apart, overdue ones say by how much', async () => {
    stopClockAt('2026-12-07T09:00:00.000Z');
    await openMine([note, aGoal({ id: 8, text: 'Listen in', optional: true, phase: 'day-60' })]);
    expect(goalsArea().getByText('5 days overdue')).toBeVisible();
    expect(goalsArea().getByRole('heading', { name: /^Optional/ })).toBeVisible();
  });

  test('another phase unfolds on wish', async () => {
    await openMine([note, aGoal({ id: 8, text: 'Own a service', phase: 'day-60' })]);
    expect(goalsArea().queryByRole('button', { name: 'Own a service' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'All phases' }));
    await userEvent.click(screen.getByRole('button', { name: /Day 60: work under review/ }));
    expect(goalsArea().getByRole('button', { name: 'Own a service' })).toBeVisible();
  });
});

describe('an open goal', () => {
  test('an address opens it; a link is attached, a wrong one is told beside its field', async () => {
    const link = aLink({ url: 'https://wiki.example/note', text: '' });
    const attached = () => goalAnswer({ ...note, evidence: [link] });
    const sent = await openMine([note], { 'POST /goals/7/evidence': attached }, '/plan?goal=7');
    const field = await screen.findByLabelText('Address', {}, { timeout: 5000 });
    await userEvent.type(field, 'javascript:alert(1){Enter}');
    expect(screen.getByText('An address begins with https:// or http://.')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'https://wiki.example/note{Enter}');
    expect(screen.getByRole('link', { name: 'https://wiki.example/note' })).toBeVisible();
    await waitFor(() => expect(writes(sent)).toEqual(['POST /goals/7/evidence']));
  });

  test('says what blocks it and who can clear it', async () => {
    const sent = await openMine([note], { 'POST /goals/7/blockers': () => goalAnswer(note) }, '/plan?goal=7');
    await userEvent.click(await screen.findByRole('button', { name: 'Something blocks it' }, { timeout: 5000 }));
    await userEvent.type(screen.getByLabelText('What stops it?'), 'No merge rights');
    await userEvent.selectOptions(screen.getByLabelText('Who can clear it?'), 'Ben Lindqvist');
    await userEvent.click(screen.getByRole('button', { name: 'Say that it is blocked' }));
    await waitFor(() => expect(writes(sent)).toEqual(['POST /goals/7/blockers']));
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ text: 'No merge rights', clearableBy: 2 });
  });
});
