import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { checkInRights } from '@milepost/shared/check-in-access';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { answered, asked, hire, manager, mentor, ticked } from '@milepost/shared/testing/goal-facts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckIn } from '../api/check-in-cache';
import { outbox } from '../features/goals/outbox';
import { aView, closedCheckIn } from '../testing/check-in-view';
import { stopClockAt } from '../testing/clock';
import { type Asked, fakeApi, Refusal, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { goalAnswer, planView } from '../testing/plans';
import { renderApp } from '../testing/render';
import { toasts } from '../ui/toasts/toasts';

beforeEach(() => {
  outbox.close();
  for (const { id } of toasts.all()) toasts.drop(id);
  localStorage.clear();
  stopClockAt('2026-12-02T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

type Reader = 'hire' | 'manager' | 'mentor';

const at = '2026-12-02T08:30:00.000Z';
const map = aGoal({ id: 11, text: 'Draw the map' });
const runbook = aGoal({ id: 12, text: 'Write a runbook' });
const badge = aGoal({ id: 13, text: 'Get a badge' });
const rota = aGoal({
  id: 14,
  text: 'Read the rota',
  asksSignOff: true,
  completion: ticked('2026-11-20T09:00:00.000Z'),
  signOff: asked('2026-11-30T09:00:00.000Z'),
});
const goals = [map, runbook, badge, rota];
const noors = aView('hire', { 11: 'met', 12: 'met', 13: 'exceeded' }, 'So I think');
const ruths = aView('manager', { 11: 'met', 12: 'working towards', 13: 'not yet' });

/** The check-in while it is open, as somebody reads it. */
function meeting(reader: Reader, given: Partial<Omit<CheckIn, 'course'>> = {}, version = 9): CheckIn {
  const plan = given.plan ?? planView(goals, reader);
  const open = closedCheckIn(
    reader,
    { plan, records: [], assessments: reader === 'mentor' ? [] : [noors, ruths], ...given },
    { closedAt: null, closedBy: null, version },
  );
  return { ...open, can: checkInRights(plan.viewer, plan.can, 'open'), writers: plan.people };
}

/** `answers` are the writes below /check-ins/7, by method and what they say. */
async function open(checkIn: CheckIn, answers: Record<string, (asked: Asked) => unknown> = {}) {
  const shown = { now: checkIn };
  const writes = Object.entries(answers).map(([key, answer]) => [key.replace(' /', ' /check-ins/7/'), answer]);
  const sent = fakeApi({
    'GET /me': () => me({ id: checkIn.plan.viewer.id }),
    'GET /check-ins/7': () => shown.now,
    ...(Object.fromEntries(writes) as Record<string, (asked: Asked) => unknown>),
  });
  const view = await renderApp('/check-ins/7');
  if (checkIn.can.read) await screen.findByRole('heading', { name: /view/ });
  return { ...view, shown, sent: () => sent.filter(({ method }) => method !== 'GET') };
}

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const note = (text: string, version: number, by = hire) => ({ text, version, by, at });

async function write(box: HTMLElement, text: string) {
  await act(async () => {
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  });
}

describe('the views', () => {
  test('stand side by side, the farthest apart first, and agreement is folded', async () => {
    await open(meeting('manager'));
    expect(screen.getByRole('heading', { name: 'Two views, two apart' })).toBeVisible();
    const rows = screen.getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows).toEqual([
      'Get a badgeYou: not yet · Noor: exceeded',
      'Write a runbookYou: working towards · Noor: met',
    ]);
    expect(screen.getAllByText('So I think')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '1 where you agree, 1 that nobody rated' }));
    expect(screen.getByRole('rowheader', { name: /Draw the map/ })).toBeVisible();
    const unseen = within(screen.getByRole('row', { name: /Read the rota/ }));
    expect(unseen.getByText('Noor did not rate this')).toBeVisible();
    expect(unseen.getByText('You did not rate this')).toBeVisible();
  });

  test('say whose is missing', async () => {
    await open(meeting('hire', { assessments: [noors] }));
    expect(screen.getByRole('heading', { name: 'One view so far' })).toBeVisible();
    expect(screen.getByText('Ruth has not submitted a view. It shows here as soon as it is.')).toBeVisible();
    expect(screen.getAllByText('No view yet')).toHaveLength(3);
    expect(screen.getByRole('button', { name: '1 that nobody rated' })).toBeVisible();
  });

  test('of a phase without goals say that there is nothing to rate', async () => {
    await open(meeting('manager', { plan: planView([], 'manager') }));
    expect(screen.getByText(/asks for no goals/)).toBeVisible();
  });

  test('keep their reason as it is typed, naming what was seen', async () => {
    const reason = { goalId: 13, reason: 'Seen on other days', version: 1, by: manager, at };
    const { sent } = await open(meeting('manager'), {
      'PUT /apart-reasons/13': () => meeting('manager', { apartReasons: [reason] }, 10),
    });
    await write(field('Why you stay apart on “Get a badge”'), 'Seen on other days');
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(sent()).toMatchObject([{ body: { reason: 'Seen on other days' }, headers: { 'if-match': '"0"' } }]);
  });
});

describe('the shared note', () => {
  test('says before anyone types who will read it, and so does the private one', async () => {
    await open(meeting('manager'));
    expect(field('Shared note')).toHaveAccessibleDescription(/^You and Noor, everyone above you in the line/);
    expect(field('Private note')).toHaveAccessibleDescription('Only you will read this. Not Noor, not admins.');
  });

  test('shows what the other wrote, but never over what is being typed', async () => {
    const { shown, queryClient } = await open(meeting('manager'), { 'PUT /shared-note': () => silence });
    const later = async (text: string, version: number) => {
      shown.now = meeting('manager', { sharedNote: note(text, version) }, 9 + version);
      await queryClient.invalidateQueries({ queryKey: ['check-in'] });
    };
    await later('Noor writes', 1);
    await waitFor(() => expect(field('Shared note')).toHaveValue('Noor writes'));
    fireEvent.change(field('Shared note'), { target: { value: 'Noor writes. So do I' } });
    await later('Noor writes more', 2);
    expect(field('Shared note')).toHaveValue('Noor writes. So do I');
  });

  test('written by both at once shows both texts and joins them', async () => {
    const before = meeting('manager', { sharedNote: note('Agreed.', 1) });
    const theirs = meeting('manager', { sharedNote: note('Agreed. Fridays.', 2) }, 10);
    const refusal = { status: 412, code: 'changed-meanwhile', title: 'No', detail: 'Changed', view: theirs };
    const answers = [
      () => new Refusal(refusal),
      ({ body }: Asked) => meeting('manager', { sharedNote: note((body as { text: string }).text, 3, manager) }, 11),
    ];
    const { sent } = await open(before, { 'PUT /shared-note': (one) => answers.shift()!(one) });
    await write(field('Shared note'), 'First: Agreed.');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Agreed. Fridays.')).toBeVisible();
    expect(field('Shared note')).toHaveValue('First: Agreed.');
    await userEvent.click(alert.getByRole('button', { name: 'Join both' }));
    await waitFor(() => expect(field('Shared note')).toHaveValue('First: Agreed. Fridays.'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(sent().map(({ headers }) => headers['if-match'])).toEqual(['"1"', '"2"']);
  });

  test('that both wrote may be left to the other', async () => {
    const theirs = meeting('manager', { sharedNote: note('Theirs', 1) }, 10);
    const refusal = { status: 412, code: 'changed-meanwhile', title: 'No', detail: 'Changed', view: theirs };
    await open(meeting('manager'), { 'PUT /shared-note': () => new Refusal(refusal) });
    await write(field('Shared note'), 'Mine');
    await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(field('Shared note')).toHaveValue('Theirs');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the agenda', () => {
  const item = { id: 31, goalId: 13, text: 'Get a badge', by: manager, at, talkedAt: null };

  test('takes a flagged line, ticks it as talked about, lets it go and takes it back', async () => {
    let version = 0;
    const { sent } = await open(meeting('manager'), {
      'POST /agenda-items': () => meeting('manager', { agenda: [item] }, (version += 10)),
      'PUT /agenda-items/31/talked': () => meeting('manager', { agenda: [{ ...item, talkedAt: at }] }, 11),
      'DELETE /agenda-items/31': () => meeting('manager', {}, 12),
    });
    await userEvent.click(screen.getAllByRole('button', { name: 'Talk about “Get a badge”' })[0]!);
    const talked = await screen.findByRole('checkbox', { name: 'Talked about “Get a badge”' });
    expect(screen.getAllByRole('button', { name: 'Talk about “Get a badge”', pressed: true }).length).toBeGreaterThan(
      0,
    );
    await userEvent.click(talked);
    expect(await screen.findByText('all talked about')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take “Get a badge” off the agenda' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /badge/ })).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('checkbox', { name: /badge/ })).toBeVisible();
    expect(sent()[0]).toMatchObject({ body: { text: 'Get a badge', goalId: 13 } });
    expect(sent()[0]!.headers['idempotency-key']).toMatch(/^\w{32}$/);
  });

  test('keeps what could not be added in its field, and adds it once', async () => {
    const answers = [() => silence, () => meeting('hire', { agenda: [{ ...item, goalId: null, text: 'Paging' }] }, 10)];
    const { sent } = await open(meeting('hire'), { 'POST /agenda-items': () => answers.shift()!() });
    await userEvent.type(field('Something to talk about'), 'Paging{Enter}');
    await waitFor(() => expect(field('Something to talk about')).toHaveAccessibleDescription(/cannot be reached/));
    expect(field('Something to talk about')).toHaveValue('Paging');
    expect(Object.values(localStorage).join()).toContain('Paging');
    await userEvent.click(section(/^Agenda/).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(field('Something to talk about')).toHaveValue(''));
    const [first, second] = sent().map(({ headers }) => headers['idempotency-key']);
    expect(first).toBe(second);
  });
});

describe('from a line', () => {
  const menu = async (name: string, item: string | RegExp) => {
    await userEvent.click(screen.getAllByRole('button', { name: `What to do with “${name}”` })[0]!);
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  };

  test('an action is noted, with its owner and day', async () => {
    const action = { id: 21, text: 'Order one', ownerId: mentor, dueOn: '2026-12-11', by: manager, at, goalId: null };
    const { sent } = await open(meeting('manager'), {
      'POST /actions': () => meeting('manager', { actions: [action] }, 10),
    });
    await menu('Get a badge', 'Note an action…');
    await waitFor(() => expect(field('Action')).toHaveFocus());
    expect(field('Action')).toHaveValue('Get a badge');
    await write(field('Action'), 'Order one');
    await userEvent.selectOptions(screen.getByLabelText('Owner'), 'Ben Lindqvist');
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2026-12-11' } });
    await userEvent.click(section('Actions').getByRole('button', { name: 'Add' }));
    expect(await section('Actions').findByText(/^Ben Lindqvist, by/)).toBeVisible();
    expect(field('Action')).toHaveValue('');
    expect(sent()[0]!.body).toEqual({ text: 'Order one', ownerId: mentor, dueOn: '2026-12-11' });
  });

  test('a goal is signed off, and what stands here follows at once', async () => {
    const signed: GoalTree = { ...rota, signOff: answered('signed', at) };
    const checkIn = meeting('manager');
    const sent = fakeApi({
      'GET /me': () => me({ id: manager }),
      'GET /check-ins/7': () => checkIn,
      'PUT /goals/14/sign-off': () => goalAnswer(signed),
    });
    await renderApp('/check-ins/7');
    await screen.findByText('Waiting for a sign-off');
    await menu('Read the rota', 'Sign off');
    await waitFor(() => expect(screen.queryByText('Waiting for a sign-off')).toBeNull());
    await waitFor(() =>
      expect(sent.some(({ method, path }) => method !== 'GET' && path.startsWith('/goals/14'))).toBe(true),
    );
  });

  test('a goal is waived and a milestone extended, each in its dialog', async () => {
    await open(meeting('manager'));
    await menu('Get a badge', 'Waive…');
    expect(await screen.findByRole('dialog', { name: 'Waive the goal' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await menu('Get a badge', 'Extend a milestone…');
    expect(await screen.findByRole('dialog', { name: 'Extend a milestone' })).toBeVisible();
  });

  test('the hire changes nothing of what is asked', async () => {
    await open(meeting('hire'));
    await userEvent.click(screen.getAllByRole('button', { name: 'What to do with “Get a badge”' })[0]!);
    expect(await screen.findByRole('menuitem', { name: 'Note an action…' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Waive…' })).toBeNull();
  });
});

describe('closing', () => {
  const agreeing = { assessments: [aView('hire', { 11: 'met' }), aView('manager', { 11: 'met' })] };
  const close = () => userEvent.click(screen.getByRole('button', { name: 'Close check-in' }));

  test('says what is missing, with a way there, and sends nothing before', async () => {
    const { sent } = await open(meeting('manager'));
    await userEvent.click(screen.getByRole('radio', { name: 'On track' }));
    const bar = section('Outcome');
    expect(bar.getByText(/Day 60 stays on Fri 1 Jan 2027/)).toBeVisible();
    await userEvent.click(bar.getByRole('button', { name: 'a summary' }));
    expect(field('Summary')).toHaveFocus();
    await close();
    expect(field('Why you stay apart on “Get a badge”')).toHaveFocus();
    expect(field('Summary')).toHaveAccessibleDescription(/Say in a few words how it went/);
    expect(sent()).toEqual([]);
  });

  test('sends what was decided with the version that stands, after what was typed last', async () => {
    const typed = meeting('manager', { ...agreeing, sharedNote: note('All well', 1, manager) }, 10);
    const { sent, shown } = await open(meeting('manager', agreeing), {
      'PUT /shared-note': () => typed,
      'PUT /closing': () => (shown.now = closedCheckIn('manager')),
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Extend' }));
    fireEvent.change(field('Summary'), { target: { value: 'Nearly there' } });
    fireEvent.change(screen.getByLabelText('New date'), { target: { value: '2026-12-09' } });
    fireEvent.change(field('Why it gets more time'), { target: { value: 'The lab moved' } });
    expect(section('Outcome').getByText('Day 30 moves to Wed 9 Dec, day 60 to Fri 8 Jan 2027.')).toBeVisible();
    fireEvent.change(field('Shared note'), { target: { value: 'All well' } });
    await close();
    expect(await screen.findByText('Closed the check-in. Noor is asked to read it.')).toBeVisible();
    expect(sent()).toMatchObject([
      { path: '/check-ins/7/shared-note' },
      {
        path: '/check-ins/7/closing',
        headers: { 'if-match': '"10"' },
        body: {
          outcome: 'extended',
          summary: 'Nearly there',
          extension: { phase: 'day-30', due: '2026-12-09', reason: 'The lab moved' },
        },
      },
    ]);
    expect(Object.keys(localStorage).filter((key) => key.includes('check-in-7'))).toEqual([]);
  });

  test('that met a change shows it and keeps what was written, also over a reload', async () => {
    const action = { id: 21, text: 'Order one', ownerId: hire, dueOn: '2026-12-11', by: hire, at, goalId: null };
    const changed = meeting('manager', { ...agreeing, actions: [action] }, 10);
    const refusal = { status: 412, code: 'changed-meanwhile', title: 'No', detail: 'Changed', view: changed };
    const { unmount } = await open(meeting('manager', agreeing), { 'PUT /closing': () => new Refusal(refusal) });
    await userEvent.click(screen.getByRole('radio', { name: 'Concerns' }));
    fireEvent.change(field('Summary'), { target: { value: 'We look at it again' } });
    await close();
    expect(await screen.findByRole('alert')).toHaveTextContent(/something changed here meanwhile/);
    expect(screen.getByText('Order one')).toBeVisible();
    unmount();
    await open(changed);
    expect(field('Summary')).toHaveValue('We look at it again');
    expect(screen.getByRole('radio', { name: 'Concerns' })).toBeChecked();
  });

  test('waits until what was typed is saved', async () => {
    const { sent } = await open(meeting('manager', agreeing), { 'PUT /shared-note': () => silence });
    await userEvent.click(screen.getByRole('radio', { name: 'On track' }));
    fireEvent.change(field('Summary'), { target: { value: 'Well' } });
    fireEvent.change(field('Shared note'), { target: { value: 'Unsent' } });
    await close();
    expect(await screen.findByText(/is not saved yet; its box says so/)).toBeVisible();
    expect(sent().some(({ path }) => path.endsWith('/closing'))).toBe(false);
  });
});

describe('who does not lead the meeting', () => {
  test('the hire takes part and awaits how it ends', async () => {
    await open(meeting('hire'));
    expect(field('Shared note')).toBeEnabled();
    expect(screen.queryByRole('region', { name: 'Outcome' })).toBeNull();
    expect(screen.getByText(/Ruth says how it ends and closes it/)).toBeVisible();
  });

  test('whoever is further up reads along and writes nothing but notes of their own', async () => {
    const viewer = { ...planView([], 'mentor').viewer, id: 9, mentor: false, above: true };
    const plan = { ...planView(goals, 'mentor'), viewer };
    await open(meeting('mentor', { plan, assessments: [noors, ruths], sharedNote: note('All well', 1) }));
    expect(screen.getByText('Noor: exceeded · Ruth: not yet')).toBeVisible();
    expect(screen.getAllByText('Nobody said yet why they stay apart.')).toHaveLength(2);
    expect(screen.getByText('All well')).toBeVisible();
    expect(screen.getAllByRole('textbox')).toEqual([field('Private note')]);
    expect(screen.queryByRole('button', { name: /^(Talk about|What to do with)/ })).toBeNull();
  });

  test('the mentor sees that they meet, and none of it', async () => {
    await open(meeting('mentor'));
    expect(await screen.findByText(/Ruth Okafor and Noor Haddad are meeting/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Shared note' })).toBeNull();
    expect(screen.queryByRole('heading', { name: /Two views/ })).toBeNull();
    expect(field('Private note')).toBeEnabled();
  });
});
