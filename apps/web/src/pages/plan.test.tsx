import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { aGoal, aPart } from '@milepost/shared/testing/a-goal';
import { aLink, answered, asked, counted, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { outbox } from '../features/goals/outbox';
import { stopClockAt } from '../testing/clock';
import { fakeApi, Refusal, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { goalAnswer, planView } from '../testing/plans';
import { renderApp } from '../testing/render';
import { toasts } from '../ui/toasts/toasts';

beforeEach(() => {
  outbox.close();
  for (const { id } of toasts.all()) toasts.drop(id);
  localStorage.clear();
  stopClockAt('2026-11-12T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

type Answers = Parameters<typeof fakeApi>[0];

/** The hire's own page with these goals. */
async function openMine(goals: GoalTree[], answers: Answers = {}, at = '/plan') {
  const sent = fakeApi({ 'GET /me': () => me(), 'GET /plans/mine': () => planView(goals), ...answers });
  await renderApp(at);
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

/** The same plan as the manager reads it. */
async function openAsManager(goals: GoalTree[], answers: Answers = {}) {
  const relations = { reports: { direct: 1, below: 0 } };
  const sent = fakeApi({
    'GET /me': () => me({ id: 3, name: 'Ruth Okafor', relations }),
    'GET /plans/1': () => planView(goals, 'manager'),
    ...answers,
  });
  await renderApp('/plans/1');
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

const goalsArea = () => within(screen.getByRole('region', { name: 'Goals' }));
const tick = (text: string) => goalsArea().getByRole('button', { name: new RegExp(`^Tick “${text}”`) });
const isTicked = (text: string) => tick(text).getAttribute('aria-pressed');
const writes = (sent: { method: string; path: string }[]) =>
  sent.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
const note = aGoal({ id: 7, text: 'Write the note' });
const refusal = (detail: string) => new Refusal({ status: 409, code: 'plan-closed', title: 'No', detail });

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

  test('a lost connection keeps the change, says so, and sends it once the server is back', async () => {
    const count = aGoal({ id: 7, kind: 'count', min: 2, max: 4, text: 'Better runbooks' });
    let reachable = false;
    const sent = await openMine([count], {
      'POST /goals/7/count-entries': () => (reachable ? goalAnswer({ ...count, counts: [counted(1)] }) : silence),
    });
    await userEvent.click(goalsArea().getByRole('button', { name: 'One more' }));
    expect(goalsArea().getByText('1 of 2–4')).toBeVisible();
    expect(await screen.findByText(/Not saved yet: 1 change/, {}, { timeout: 3000 })).toBeVisible();
    reachable = true;
    await waitFor(() => expect(screen.queryByText(/Not saved yet/)).toBeNull(), { timeout: 5000 });
    expect(goalsArea().getByText('1 of 2–4')).toBeVisible();
    const keys = sent.filter(({ method }) => method === 'POST').map(({ headers }) => headers['Idempotency-Key']);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  test('what an earlier visit could not send is sent now, in its order', async () => {
    const left = { planId: 1, goalId: 7, by: 1, at: '2026-11-12T08:00:00.000Z' };
    localStorage.setItem('milepost-unsaved/1/a', JSON.stringify({ ...left, id: 'a', act: { do: 'tick' } }));
    const later = { ...left, id: 'b', at: '2026-11-12T08:01:00.000Z', act: { do: 'untick' } };
    localStorage.setItem('milepost-unsaved/1/b', JSON.stringify(later));
    const sent = await openMine([note], {
      'PUT /goals/7/completion': () => goalAnswer({ ...note, completion: ticked() }),
      'DELETE /goals/7/completion': () => goalAnswer(note, 3),
    });
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /goals/7/completion', 'DELETE /goals/7/completion']));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  test('what somebody else left in this browser is never sent', async () => {
    const left = { id: 'a', planId: 1, goalId: 7, by: 2, at: '2026-11-12T08:00:00.000Z', act: { do: 'sign' } };
    localStorage.setItem('milepost-unsaved/2/a', JSON.stringify(left));
    const sent = await openMine([note], {
      'PUT /goals/7/completion': () => goalAnswer({ ...note, completion: ticked() }),
    });
    await userEvent.click(tick('Write the note'));
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /goals/7/completion']));
    expect(localStorage.getItem('milepost-unsaved/2/a')).not.toBeNull();
  });

  test('a session that has become somebody else’s gets nothing of what waits', async () => {
    const left = { id: 'a', planId: 1, goalId: 7, by: 1, at: '2026-11-12T08:00:00.000Z', act: { do: 'tick' } };
    localStorage.setItem('milepost-unsaved/1/a', JSON.stringify(left));
    let asks = 0;
    const sent = await openMine([note], { 'GET /me': () => me({ id: asks++ ? 2 : 1 }) });
    await waitFor(() => expect(asks).toBeGreaterThan(1));
    expect(writes(sent)).toEqual([]);
    expect(localStorage).toHaveLength(1);
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

describe('the keyboard', () => {
  const count = aGoal({ id: 8, kind: 'count', min: 2, text: 'Better runbooks' });
  const inHand = () => document.activeElement;

  test('j and k walk, space ticks, + counts', async () => {
    const sent = await openMine([note, count], {
      'PUT /goals/7/completion': () => goalAnswer({ ...note, completion: ticked() }),
      'POST /goals/8/count-entries': () => goalAnswer({ ...count, counts: [counted(1)] }, 3),
    });
    await userEvent.keyboard('j');
    expect(inHand()).toHaveTextContent('Write the note');
    await userEvent.keyboard(' ');
    expect(isTicked('Write the note')).toBe('true');
    await userEvent.keyboard('j+');
    expect(inHand()).toHaveTextContent('Better runbooks');
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /goals/7/completion', 'POST /goals/8/count-entries']));
    await userEvent.keyboard('k');
    expect(inHand()).toHaveTextContent('Write the note');
  });

  test('a row that moves to another group keeps the focus', async () => {
    await openMine([note, count], { 'PUT /goals/7/completion': () => goalAnswer({ ...note, completion: ticked() }) });
    await userEvent.keyboard('j ');
    expect(await goalsArea().findByRole('heading', { name: /^Behind you/ }, { timeout: 3000 })).toBeVisible();
    expect(inHand()).toHaveTextContent('Write the note');
  });

  test('s asks, or says what is missing; e opens the evidence; Escape closes', async () => {
    await openMine([aGoal({ id: 7, text: 'Write the note', asksSignOff: true })]);
    await userEvent.keyboard('js');
    expect(goalsArea().getByRole('alert')).toHaveTextContent('There is work left on this goal.');
    await userEvent.keyboard('e');
    await waitFor(() => expect(screen.getByLabelText('Address')).toHaveFocus(), { timeout: 5000 });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('Address')).toBeNull());
    expect(inHand()).toHaveTextContent('Write the note');
  });

  test('? shows the keys, where single letters can be switched off', async () => {
    await openMine([note]);
    await userEvent.keyboard('?');
    const help = within(await screen.findByRole('dialog', {}, { timeout: 5000 }));
    await userEvent.click(help.getByRole('checkbox', { name: 'Single-letter keys' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const before = inHand();
    await userEvent.keyboard('j');
    expect(inHand()).toBe(before);
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

describe('the signer’s view', () => {
  const waiting = aGoal({ id: 7, text: 'Write the note', asksSignOff: true, completion: ticked(), signOff: asked() });

  test('is about the hire by name, with what waits on the reader first', async () => {
    await openAsManager([waiting]);
    expect(screen.getByRole('heading', { level: 1, name: 'Noor, day 10, on the way to day 30' })).toBeVisible();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings[0]).toBe('Waits on you');
  });

  test('signs in one click, and can undo it', async () => {
    const signed = { ...waiting, signOff: { ...answered('signed'), by: 3 } };
    const sent = await openAsManager([waiting], {
      'PUT /goals/7/sign-off': () => goalAnswer(signed),
      'DELETE /goals/7/sign-off': () => goalAnswer({ ...waiting, signOff: answered('undone') }, 3),
    });
    await userEvent.click(screen.getAllByRole('button', { name: 'Sign off' })[0]!);
    expect(goalsArea().getByText(/^Signed by you/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /goals/7/sign-off', 'DELETE /goals/7/sign-off']));
  });

  test('returns only with a reason', async () => {
    const returned = { ...waiting, signOff: answered('returned') };
    const sent = await openAsManager([waiting], { 'PUT /goals/7/return': () => goalAnswer(returned) });
    await userEvent.click(goalsArea().getByRole('button', { name: 'Return…' }));
    const reason = await screen.findByLabelText('To return it, say why', {}, { timeout: 5000 });
    await userEvent.click(screen.getByRole('button', { name: 'Return' }));
    expect(screen.getByText('Say what Noor should add or change.')).toBeVisible();
    expect(reason).toHaveAccessibleDescription(/Noor, the mentor, .* admins and their successors can read it/);
    await userEvent.type(reason, 'Say how to undo it');
    await userEvent.click(screen.getByRole('button', { name: 'Return' }));
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /goals/7/return']));
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ reason: 'Say how to undo it' });
  });

  test('somebody else was faster: the loser is told, and sees what stands', async () => {
    await openAsManager([waiting], {
      'PUT /goals/7/sign-off': () => refusal('Somebody returned this goal before you.'),
    });
    await userEvent.click(screen.getAllByRole('button', { name: 'Sign off' })[0]!);
    expect(await goalsArea().findByRole('alert')).toHaveTextContent('Somebody returned this goal before you.');
    expect(goalsArea().queryByText(/^Signed by you/)).toBeNull();
  });

  test('lets the mentor sign', async () => {
    const sent = await openAsManager([waiting], {
      'PUT /plans/1/mentor-sign-off': () => planView([waiting], 'manager', { mentorSigns: true }),
    });
    await userEvent.click(screen.getByRole('switch', { name: 'Let Ben sign off' }));
    await waitFor(() => expect(writes(sent)).toEqual(['PUT /plans/1/mentor-sign-off']));
    expect(screen.getByRole('switch', { name: 'Let Ben sign off' })).toBeChecked();
  });
});
