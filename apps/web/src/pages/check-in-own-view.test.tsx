import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aLink, hire, manager, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aView } from '../testing/check-in-view';
import { stopClockAt } from '../testing/clock';
import { Refusal, silence } from '../testing/fake-api';
import { preparedCheckIn } from '../testing/prepared-check-in';
import { keptWords, placeOf } from '../ui/kept-words';
import { toasts } from '../ui/toasts/toasts';
import { unsaved } from '../ui/unsaved';
import { openCheckIn } from '../testing/open-check-in';

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

const scaleOf = (goal: string) => within(screen.getByRole('radiogroup', { name: goal }));
const wordsOn = (goal: string) => screen.getByRole('textbox', { name: `A few words on: ${goal}` });

describe('one’s own view', () => {
  test('is saved as it is chosen and typed, and the box says before who reads it', async () => {
    const { writes, server } = await openCheckIn(preparedCheckIn('hire', goals));
    expect(screen.getByText(/^Only you until you submit it\. Then, once Ruth has submitted too/)).toBeVisible();
    expect(screen.getByText('Only you will read this. Not Ruth, not admins.')).toBeVisible();
    expect(screen.getByText('Ruth has not begun.')).toBeVisible();

    await userEvent.click(scaleOf('Draw the map').getByRole('radio', { name: 'working towards' }));
    await userEvent.type(wordsOn('Draw the map'), 'The north is missing');
    await userEvent.type(screen.getByLabelText('What went well?'), 'The people');
    await userEvent.tab();
    await waitFor(() => expect(screen.getAllByText('Saved')).toHaveLength(3));
    expect(screen.getByText(/^1 goal is not rated yet\./)).toBeVisible();
    expect(server.read().assessments[0]).toMatchObject({
      side: 'hire',
      ratings: [{ goalId: 11, rating: 'working towards', comment: 'The north is missing' }],
      answers: [{ prompt: 'went-well', text: 'The people' }],
    });
    expect(writes().every(({ method }) => method === 'PATCH')).toBe(true);
    expect(keptWords.all(place)).toEqual([]);
  });

  test('goes through the scale by the arrows, and a rating can be taken back', async () => {
    const { server } = await openCheckIn(preparedCheckIn('hire', goals));
    scaleOf('Write a runbook').getByRole('radio', { name: 'not yet' }).focus();
    await userEvent.keyboard('[Space][ArrowRight][ArrowRight]');
    expect(scaleOf('Write a runbook').getByRole('radio', { name: 'met' })).toBeChecked();
    await waitFor(() => expect(server.read().assessments[0]?.ratings).toMatchObject([{ goalId: 12, rating: 'met' }]));
    await userEvent.click(screen.getByRole('button', { name: 'Clear the rating: Write a runbook' }));
    await waitFor(() => expect(server.read().assessments[0]?.ratings).toMatchObject([{ goalId: 12, rating: null }]));
    expect(scaleOf('Write a runbook').queryByRole('radio', { checked: true })).toBeNull();
  });

  test('is saved whole before it is submitted, and taken back while nobody read it', async () => {
    const { writes } = await openCheckIn(preparedCheckIn('hire', goals));
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
    const { writes } = await openCheckIn(preparedCheckIn('hire', goals), {
      'PATCH /check-ins/7/assessment': () => silence,
    });
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
    const { server } = await openCheckIn(preparedCheckIn('hire', goals));
    expect(wordsOn('Write a runbook')).toHaveValue('Two pages');
    await waitFor(() => expect(server.read().assessments[0]?.ratings).toMatchObject([{ comment: 'Two pages' }]));
    await waitFor(() => expect(keptWords.all(place)).toEqual([]));
  });

  test('asks which words count where others were saved elsewhere since', async () => {
    keptWords.keep(place, { field: 'answer-need', label: '', words: 'A desk', value: '"A desk"', base: '""' });
    const own = { ...aView('hire', {}), submittedAt: null, answers: [{ prompt: 'need', text: 'A chair' }] };
    const { server, writes } = await openCheckIn(preparedCheckIn('hire', goals, { assessments: [own] }));
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
    await openCheckIn(preparedCheckIn('hire', goals), { 'PATCH /check-ins/7/assessment': () => new Refusal(refusal) });
    await userEvent.click(scaleOf('Draw the map').getByRole('radio', { name: 'met' }));
    expect(await screen.findByText('Not saved: This plan is closed. What you typed stays here.')).toBeVisible();
    expect(scaleOf('Draw the map').getByRole('radio', { name: 'met' })).toBeChecked();
  });

  test('shows both sides as soon as both are there', async () => {
    await openCheckIn(
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
    await openCheckIn(preparedCheckIn('hire', []));
    expect(screen.getByText(/^Nothing is asked in day 30, so there is nothing to rate/)).toBeVisible();
    expect(screen.getByLabelText('What went well?')).toBeVisible();
  });

  test('is about the hire’s work, not about what others took on', async () => {
    const action = { checkInId: 6, ownerId: manager, dueOn: '2026-12-01' };
    const theirs = aGoal({ id: 15, text: 'Order the badge', action, optional: true });
    const own = aGoal({ id: 16, text: 'Show one change', action: { ...action, ownerId: hire } });
    await openCheckIn(preparedCheckIn('hire', [map, theirs, own]));
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
    await openCheckIn({ ...prepared, plan: { ...prepared.plan, checkIns } });
    expect(screen.getByRole('heading', { name: 'Your view of day 30' })).toBeVisible();
    expect(screen.getByText(/once Noor and Ruth have submitted or the meeting opens/)).toBeVisible();
    expect(screen.getByLabelText('What looks hard for them?')).toBeVisible();
    expect(screen.getByText('Noor has submitted.')).toBeVisible();
    // that one was held they know, though not how it ended
    expect(screen.getByRole('heading', { name: 'Since Fri 20 Nov' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open the meeting' })).toBeNull();
  });
});
