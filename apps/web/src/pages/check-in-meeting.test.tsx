import { describe, expect, test } from '@jest/globals';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { answered, manager, mentor } from '@milepost/shared/testing/goal-facts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import {
  at,
  field,
  freshMeetings,
  goals,
  meeting,
  noors,
  note,
  openMeeting,
  rota,
  ruths,
  section,
  write,
} from '../testing/open-meeting';
import { goalAnswer, planView } from '../testing/plans';
import { renderApp } from '../testing/render';

freshMeetings();

describe('the views', () => {
  test('stand side by side, the farthest apart first, and agreement is folded', async () => {
    await openMeeting(meeting('manager'));
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
    await openMeeting(meeting('hire', { assessments: [noors] }));
    expect(screen.getByRole('heading', { name: 'One view so far' })).toBeVisible();
    expect(screen.getByText('Ruth has not submitted a view. It shows here as soon as it is.')).toBeVisible();
    expect(screen.getAllByText('No view yet')).toHaveLength(3);
    expect(screen.getByRole('button', { name: '1 that nobody rated' })).toBeVisible();
  });

  test('of a phase without goals say that there is nothing to rate', async () => {
    await openMeeting(meeting('manager', { plan: planView([], 'manager') }));
    expect(screen.getByText(/asks for no goals/)).toBeVisible();
  });

  test('keep their reason as it is typed, naming what was seen', async () => {
    const reason = { goalId: 13, reason: 'Seen on other days', version: 1, by: manager, at };
    const { sent } = await openMeeting(meeting('manager'), {
      'PUT /apart-reasons/13': () => meeting('manager', { apartReasons: [reason] }, 10),
    });
    await write(field('Why you stay apart on “Get a badge”'), 'Seen on other days');
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(sent()).toMatchObject([{ body: { reason: 'Seen on other days' }, headers: { 'if-match': '"0"' } }]);
  });
});

describe('from a line', () => {
  const menu = async (name: string, item: string | RegExp) => {
    await userEvent.click(screen.getAllByRole('button', { name: `What to do with “${name}”` })[0]!);
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  };

  test('an action is noted, with its owner and day', async () => {
    const action = { id: 21, text: 'Order one', ownerId: mentor, dueOn: '2026-12-11', by: manager, at, goalId: null };
    const { sent } = await openMeeting(meeting('manager'), {
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
    await openMeeting(meeting('manager'));
    await menu('Get a badge', 'Waive…');
    expect(await screen.findByRole('dialog', { name: 'Waive the goal' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await menu('Get a badge', 'Extend a milestone…');
    expect(await screen.findByRole('dialog', { name: 'Extend a milestone' })).toBeVisible();
  });

  test('the hire changes nothing of what is asked', async () => {
    await openMeeting(meeting('hire'));
    await userEvent.click(screen.getAllByRole('button', { name: 'What to do with “Get a badge”' })[0]!);
    expect(await screen.findByRole('menuitem', { name: 'Note an action…' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Waive…' })).toBeNull();
  });
});

describe('who does not lead the meeting', () => {
  test('the hire takes part and awaits how it ends', async () => {
    await openMeeting(meeting('hire'));
    expect(field('Shared note')).toBeEnabled();
    expect(screen.queryByRole('region', { name: 'Outcome' })).toBeNull();
    expect(screen.getByText(/Ruth says how it ends and closes it/)).toBeVisible();
  });

  test('whoever is further up reads along and writes nothing but notes of their own', async () => {
    const viewer = { ...planView([], 'mentor').viewer, id: 9, mentor: false, above: true };
    const plan = { ...planView(goals, 'mentor'), viewer };
    await openMeeting(meeting('mentor', { plan, assessments: [noors, ruths], sharedNote: note('All well', 1) }));
    expect(screen.getByText('Noor: exceeded · Ruth: not yet')).toBeVisible();
    expect(screen.getAllByText('Nobody said yet why they stay apart.')).toHaveLength(2);
    expect(screen.getByText('All well')).toBeVisible();
    expect(screen.getAllByRole('textbox')).toEqual([field('Private note')]);
    expect(screen.queryByRole('button', { name: /^(Talk about|What to do with)/ })).toBeNull();
  });

  test('the mentor sees that they meet, and none of it', async () => {
    await openMeeting(meeting('mentor'));
    expect(await screen.findByText(/Ruth Okafor and Noor Haddad are meeting/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Shared note' })).toBeNull();
    expect(screen.queryByRole('heading', { name: /Two views/ })).toBeNull();
    expect(field('Private note')).toBeEnabled();
  });
});
