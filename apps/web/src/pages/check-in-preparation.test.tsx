import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aLink, asked, hire, manager, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckIn } from '../api/check-in-cache';
import { aView } from '../testing/check-in-view';
import { stopClockAt } from '../testing/clock';
import { fakeApi, Refusal, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { keptAssessment, preparedCheckIn } from '../testing/prepared-check-in';
import { renderApp } from '../testing/render';
import { keptWords, placeOf } from '../ui/kept-words';
import { toasts } from '../ui/toasts/toasts';
import { unsaved } from '../ui/unsaved';

const place = placeOf(hire, 'check-in-7');

beforeEach(() => {
  for (const { id } of toasts.all()) toasts.drop(id);
  localStorage.clear();
  for (const field of ['comment-12', 'rating-11']) unsaved.remove(place + field);
  stopClockAt('2026-11-25T09:00:00.000Z');
});
afterEach(() => {
  jest.useRealTimers();
});

const map = aGoal({ id: 11, text: 'Draw the map', evidence: [aLink({ text: 'The map' })], asksSignOff: true });
const runbook = aGoal({ id: 12, text: 'Write a runbook', completion: ticked('2026-11-20T09:00:00.000Z') });
const goals = [map, runbook];

async function open(checkIn: CheckIn, answers: Parameters<typeof fakeApi>[0] = {}) {
  const server = keptAssessment(checkIn);
  const sent = fakeApi({
    'GET /me': () => me({ id: checkIn.plan.viewer.id, relations: { hasPlan: true } }),
    'GET /check-ins/7': server.read,
    'PATCH /check-ins/7/assessment': server.write,
    'PUT /check-ins/7/assessment/submission': server.submit,
    'DELETE /check-ins/7/assessment/submission': server.takeBack,
    ...answers,
  });
  await renderApp('/check-ins/7');
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('heading', { level: 2 });
  return { server, writes: () => sent.filter(({ method }) => method !== 'GET') };
}
const scaleOf = (goal: string) => within(screen.getByRole('radiogroup', { name: goal }));
const wordsOn = (goal: string) => screen.getByRole('textbox', { name: `A few words on: ${goal}` });

describe('one’s own view', () => {
  test('is saved as it is chosen and typed, and the box says before who reads it', async () => {
    const { writes, server } = await open(preparedCheckIn('hire', goals));
    expect(screen.getByText(/^Only you until you submit it\. Then, once Ruth has submitted too/)).toBeVisible();
    expect(screen.getByText('Only you will read this. Not Ruth, not admins.')).toBeVisible();
    expect(screen.getByText('Ruth has not begun.')).toBeVisible();

    await userEvent.click(scaleOf('Draw the map').getByRole('radio', { name: 'working towards' }));
    await userEvent.type(wordsOn('Draw the map'), 'The north is missing');
    await userEvent.type(screen.getByLabelText('What went well?'), 'The people');
    await userEvent.tab();
    await waitFor(() => expect(screen.getAllByText('Saved')).toHaveLength(3));
    expect(server.read().assessments[0]).toMatchObject({
      side: 'hire',
      ratings: [{ goalId: 11, rating: 'working towards', comment: 'The north is missing' }],
      answers: [{ prompt: 'went-well', text: 'The people' }],
    });
    expect(writes().every(({ method }) => method === 'PATCH')).toBe(true);
    expect(keptWords.all(place)).toEqual([]);
  });

  test('goes through the scale by the arrows, and a rating can be taken back', async () => {
    const { server } = await open(preparedCheckIn('hire', goals));
    scaleOf('Write a runbook').getByRole('radio', { name: 'not yet' }).focus();
    await userEvent.keyboard('[Space][ArrowRight][ArrowRight]');
    expect(scaleOf('Write a runbook').getByRole('radio', { name: 'met' })).toBeChecked();
    await waitFor(() => expect(server.read().assessments[0]?.ratings).toMatchObject([{ goalId: 12, rating: 'met' }]));
    await userEvent.click(screen.getByRole('button', { name: 'Clear the rating: Write a runbook' }));
    await waitFor(() => expect(server.read().assessments[0]?.ratings).toMatchObject([{ goalId: 12, rating: null }]));
    expect(scaleOf('Write a runbook').queryByRole('radio', { checked: true })).toBeNull();
  });

  test('is saved whole before it is submitted, and taken back while nobody read it', async () => {
    const { writes } = await open(preparedCheckIn('hire', goals));
    await userEvent.type(wordsOn('Write a runbook'), 'Two pages');
    // without waiting for the pause
    await userEvent.click(screen.getByRole('button', { name: 'Submit your view' }));
    expect(await screen.findByText('Submitted today. Nobody else can read it yet.')).toBeVisible();
    expect(screen.getByText('Two pages')).toBeVisible();
    expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /check-ins/7/assessment',
      'PUT /check-ins/7/assessment/submission',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByDisplayValue('Two pages')).toBeVisible();
  });

  test('is not submitted while something is not saved, and keeps it', async () => {
    const { writes } = await open(preparedCheckIn('hire', goals), { 'PATCH /check-ins/7/assessment': () => silence });
    await userEvent.type(wordsOn('Write a runbook'), 'Two pages');
    await userEvent.click(screen.getByRole('button', { name: 'Submit your view' }));
    expect(await screen.findByText('Not submitted: something above is not saved yet.')).toBeVisible();
    expect(wordsOn('Write a runbook')).toHaveValue('Two pages');
    expect(screen.getByText('Not saved yet; trying again')).toBeVisible();
    expect(unsaved.count()).toBe(1);
    expect(writes().some(({ path }) => path.endsWith('submission'))).toBe(false);
    expect(keptWords.all(place)).toMatchObject([{ field: 'comment-12', words: 'Two pages' }]);
  });

  test('sends what an earlier visit could not save', async () => {
    keptWords.keep(place, { field: 'comment-12', label: '', words: 'Two pages', value: '"Two pages"', base: '""' });
    const { server } = await open(preparedCheckIn('hire', goals));
    expect(wordsOn('Write a runbook')).toHaveValue('Two pages');
    await waitFor(() => expect(server.read().assessments[0]?.ratings).toMatchObject([{ comment: 'Two pages' }]));
    await waitFor(() => expect(keptWords.all(place)).toEqual([]));
  });

  test('asks which words count where others were saved elsewhere since', async () => {
    keptWords.keep(place, { field: 'answer-need', label: '', words: 'A desk', value: '"A desk"', base: '""' });
    const own = { ...aView('hire', {}), submittedAt: null, answers: [{ prompt: 'need', text: 'A chair' }] };
    const { server, writes } = await open(preparedCheckIn('hire', goals, { assessments: [own] }));
    const box = screen.getByLabelText('What do you need, and from whom?');
    expect(box).toHaveValue('A desk');
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('A chair')).toBeVisible();
    expect(writes()).toEqual([]);
    await userEvent.click(alert.getByRole('button', { name: 'Keep what stands here' }));
    await waitFor(() => expect(server.read().assessments[0]?.answers).toEqual([{ prompt: 'need', text: 'A desk' }]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says what the server refuses, and keeps it', async () => {
    const refusal = { status: 409, code: 'plan-closed', title: 'Closed', detail: 'This plan is closed.' };
    await open(preparedCheckIn('hire', goals), { 'PATCH /check-ins/7/assessment': () => new Refusal(refusal) });
    await userEvent.click(scaleOf('Draw the map').getByRole('radio', { name: 'met' }));
    expect(await screen.findByText('Not saved: This plan is closed. What you typed stays here.')).toBeVisible();
    expect(scaleOf('Draw the map').getByRole('radio', { name: 'met' })).toBeChecked();
  });

  test('shows both sides as soon as both are there', async () => {
    await open(
      preparedCheckIn('manager', goals, {
        assessments: [aView('hire', { 11: 'met' }, 'On the wall'), aView('manager', { 11: 'not yet' })],
        progress: [
          { side: 'hire', by: hire, submitted: true },
          { side: 'manager', by: manager, submitted: true },
        ],
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Two views, one apart' })).toBeVisible();
    expect(screen.getByText('On the wall')).toBeVisible();
  });

  test('has questions where the phase asks for nothing', async () => {
    await open(preparedCheckIn('hire', []));
    expect(screen.getByText(/^Nothing is asked in day 30, so there is nothing to rate/)).toBeVisible();
    expect(screen.getByLabelText('What went well?')).toBeVisible();
  });

  test('is about the hire’s work, not about what others took on', async () => {
    const action = { checkInId: 6, ownerId: manager, dueOn: '2026-12-01' };
    const theirs = aGoal({ id: 15, text: 'Order the badge', action, optional: true });
    const own = aGoal({ id: 16, text: 'Show one change', action: { ...action, ownerId: hire } });
    await open(preparedCheckIn('hire', [map, theirs, own]));
    expect(screen.getByRole('radiogroup', { name: 'Show one change' })).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: 'Order the badge' })).toBeNull();
  });

  test('is the mentor’s to add, who is asked as the manager is and reads no other', async () => {
    const closedAt = '2026-11-20T09:00:00.000Z';
    const checkIns = [
      {
        id: 6,
        phase: null,
        meetsOn: '2026-11-20',
        openedAt: closedAt,
        closedAt,
        skippedAt: null,
        acknowledgedAt: null,
      },
    ];
    const prepared = preparedCheckIn('mentor', goals, { progress: [{ side: 'hire', by: hire, submitted: true }] });
    await open({ ...prepared, plan: { ...prepared.plan, checkIns } });
    expect(screen.getByRole('heading', { name: 'Your view of day 30' })).toBeVisible();
    expect(screen.getByText(/once Noor and Ruth have submitted or the meeting opens/)).toBeVisible();
    expect(screen.getByLabelText('What looks hard for them?')).toBeVisible();
    expect(screen.getByText('Noor has submitted.')).toBeVisible();
    // that one was held they know, though not how it ended
    expect(screen.getByRole('heading', { name: 'Since Fri 20 Nov' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open the meeting' })).toBeNull();
  });
});

describe('the page', () => {
  test('tells how far the other is, and what there is to talk about', async () => {
    const waiting = aGoal({
      id: 13,
      text: 'Learn the paging',
      asksSignOff: true,
      completion: ticked(),
      signOff: asked('2026-11-20T09:00:00Z'),
    });
    await open(
      preparedCheckIn('manager', [map, runbook, waiting, aGoal({ id: 14, text: 'Late', plannedOn: '2026-11-20' })], {
        progress: [{ side: 'hire', by: hire, submitted: true }],
        lastActions: [
          {
            id: 5,
            text: 'Order the badge',
            ownerId: manager,
            dueOn: '2026-11-20',
            by: manager,
            at: '2026-11-10T09:00:00Z',
            goalId: 12,
          },
        ],
        signals: {
          highPerformance: [{ text: 'Asks early', source: { section: '9', heading: 'Signs', position: 1 } }],
          pitfalls: [],
        },
      }),
    );
    expect(
      screen.getByText('Noor has submitted; you read it once you submit yours or the meeting opens.'),
    ).toBeVisible();
    const pack = within(screen.getByRole('complementary'));
    const part = (title: string) => within(pack.getByRole('heading', { name: title }).closest('section')!);
    expect(pack.getByRole('heading', { name: 'Since Mon 2 Nov, the start' })).toBeVisible();
    expect(part('Slipped 1').getByText('Was planned for Fri 20 Nov')).toBeVisible();
    expect(part('Waiting for a sign-off 1').getByText('Waits on your sign-off since Friday')).toBeVisible();
    expect(part('Evidence nobody signed 1').getByText('1 link')).toBeVisible();
    expect(part('Done 1').getByText('Ticked by Noor Haddad on Friday')).toBeVisible();
    expect(part('Agreed last time 1').getByText('You, by Fri 20 Nov. Done on Friday')).toBeVisible();
    expect(pack.getByText('Signs of high performance')).toBeVisible();
  });

  test('is opened by the manager, and what is typed is saved before', async () => {
    const prepared = preparedCheckIn('manager', goals);
    const { writes } = await open(prepared, {
      'PUT /check-ins/7/opening': () => ({
        ...prepared,
        course: {
          ...prepared.course,
          openedAt: '2026-11-25T09:10:00.000Z',
          openedBy: manager,
          meetsOn: '2026-11-25',
          version: 2,
        },
      }),
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'A few words on: Draw the map' }), 'Good');
    await userEvent.click(screen.getByRole('button', { name: 'Open the meeting' }));
    await waitFor(() =>
      expect(writes().map(({ path }) => path)).toEqual(['/check-ins/7/assessment', '/check-ins/7/opening']),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open the meeting' })).toBeNull());
  });

  test('says before its time when it is prepared', async () => {
    stopClockAt('2026-11-10T09:00:00.000Z');
    await open(preparedCheckIn('hire', goals, { state: 'planned' }));
    expect(screen.getByRole('heading', { name: 'Preparation opens Wed 18 Nov' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Private note' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Submit your view' })).toBeNull();
  });

  test('says that it is late without charging the hire', async () => {
    stopClockAt('2026-12-04T09:00:00.000Z');
    await open(preparedCheckIn('hire', goals));
    expect(screen.getByText('It should have been held by now. That does not count against you.')).toBeVisible();
  });

  test('says who skipped it and why, and holds it after all', async () => {
    const skippedAt = '2026-11-24T09:00:00.000Z';
    const skipped = preparedCheckIn(
      'manager',
      goals,
      { state: 'skipped' },
      { skippedAt, skippedBy: manager, skipReason: 'We met on Friday' },
    );
    const held = preparedCheckIn('manager', goals, {}, { version: 2 });
    const { writes } = await open(skipped, { 'DELETE /check-ins/7/skip': () => held });
    expect(screen.getByRole('heading', { name: 'You skipped this check-in yesterday' })).toBeVisible();
    expect(screen.getByText('We met on Friday')).toBeVisible();
    expect(screen.queryByRole('complementary')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Hold it after all' }));
    expect(await screen.findByRole('heading', { name: 'Your view of day 30' })).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  test('gives back what could not be saved before it was skipped', async () => {
    keptWords.keep(place, {
      field: 'comment-12',
      label: 'Write a runbook',
      words: 'Two pages',
      value: '"Two pages"',
      base: '""',
    });
    const skippedAt = '2026-11-24T09:00:00.000Z';
    await open(
      preparedCheckIn('hire', goals, { state: 'skipped' }, { skippedAt, skippedBy: manager, skipReason: 'We met' }),
    );
    const kept = within(screen.getByRole('alert'));
    expect(kept.getByText('Two pages')).toBeVisible();
    await userEvent.click(kept.getByRole('button', { name: 'Let it go' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(keptWords.all(place)).toEqual([]);
  });
});

describe('the private note', () => {
  test('is sent with the version that was read last', async () => {
    const prepared = preparedCheckIn('mentor', goals);
    let version = 0;
    const { writes } = await open(prepared, {
      'PUT /check-ins/7/private-note': ({ body }) => ({
        ...prepared,
        privateNote: { ...(body as { text: string }), version: ++version, at: '2026-11-25T09:00:00.000Z' },
      }),
    });
    const note = screen.getByRole('textbox', { name: 'Private note' });
    await userEvent.type(note, 'Ask about the lab');
    await userEvent.tab();
    expect(await screen.findByText('Saved')).toBeVisible();
    await userEvent.type(note, ' soon');
    await userEvent.tab();
    await waitFor(() => expect(writes()).toHaveLength(2));
    expect(writes().map(({ body, headers }) => [body, headers['if-match']])).toEqual([
      [{ text: 'Ask about the lab' }, '"0"'],
      [{ text: 'Ask about the lab soon' }, '"1"'],
    ]);
  });

  test('is not there for whoever keeps none', async () => {
    const prepared = preparedCheckIn('mentor', goals);
    await open({ ...prepared, can: { ...prepared.can, assess: null, keepNotes: false } });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/What is written in it is not for admins/)).toBeVisible();
  });
});

describe('its day', () => {
  const choose = async (item: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
    return within(await screen.findByRole('dialog'));
  };

  test('is moved, and follows its milestone again', async () => {
    const prepared = preparedCheckIn('manager', goals);
    const moved = preparedCheckIn('manager', goals, {}, { meetsOn: '2026-12-04', version: 2 });
    const { writes } = await open(prepared, {
      'PUT /check-ins/7/meeting-day': () => moved,
      'DELETE /check-ins/7/meeting-day': () => ({ ...prepared, course: { ...prepared.course, version: 3 } }),
    });
    let dialog = await choose('Move the day…');
    const field = dialog.getByLabelText('You meet on');
    await userEvent.clear(field);
    await userEvent.type(field, '2026-12-04');
    await userEvent.click(dialog.getByRole('button', { name: 'Meet on Fri 4 Dec' }));
    expect(await screen.findByText('Friday 4 December 2026')).toBeVisible();
    dialog = await choose('Move the day…');
    await userEvent.click(dialog.getByRole('button', { name: 'With its milestone, Wed 2 Dec' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Meet on Wed 2 Dec' }));
    expect(await screen.findByText('Wednesday 2 December 2026')).toBeVisible();
    expect(writes().map(({ method, body }) => [method, body])).toEqual([
      ['PUT', { on: '2026-12-04' }],
      ['DELETE', undefined],
    ]);
  });

  test('is skipped with a reason that names its readers', async () => {
    const skipped = preparedCheckIn(
      'manager',
      goals,
      { state: 'skipped' },
      { version: 2, skippedAt: '2026-11-25T09:01:00Z', skippedBy: manager, skipReason: 'We met' },
    );
    const { writes } = await open(preparedCheckIn('manager', goals), { 'PUT /check-ins/7/skip': () => skipped });
    const dialog = await choose('Skip it…');
    expect(dialog.getByText(/^You and Noor, everyone above you in the line.* can read it\.$/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Skip it' }));
    expect(dialog.getByText('Say why, in a few words.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Why'), 'We met');
    await userEvent.click(dialog.getByRole('button', { name: 'Skip it' }));
    expect(await screen.findByRole('heading', { name: 'You skipped this check-in today' })).toBeVisible();
    expect(writes().map(({ body }) => body)).toEqual([{ reason: 'We met' }]);
  });

  test('is the manager’s to arrange', async () => {
    await open(preparedCheckIn('hire', goals));
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });
});
