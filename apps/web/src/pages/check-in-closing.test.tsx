import { describe, expect, test } from '@jest/globals';
import { hire, manager } from '@milepost/shared/testing/goal-facts';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aView, closedCheckIn } from '../testing/check-in-view';
import { Refusal, silence } from '../testing/fake-api';
import { at, field, freshMeetings, meeting, note, openMeeting, section } from '../testing/open-meeting';

freshMeetings();

describe('closing', () => {
  const agreeing = { assessments: [aView('hire', { 11: 'met' }), aView('manager', { 11: 'met' })] };
  const close = () => userEvent.click(screen.getByRole('button', { name: 'Close check-in' }));

  test('says what is missing, with a way there, and sends nothing before', async () => {
    const { sent } = await openMeeting(meeting('manager'));
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
    const { sent, shown } = await openMeeting(meeting('manager', agreeing), {
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
    const { unmount } = await openMeeting(meeting('manager', agreeing), { 'PUT /closing': () => new Refusal(refusal) });
    await userEvent.click(screen.getByRole('radio', { name: 'Concerns' }));
    fireEvent.change(field('Summary'), { target: { value: 'We look at it again' } });
    await close();
    expect(await screen.findByRole('alert')).toHaveTextContent(/something changed here meanwhile/);
    expect(screen.getByText('Order one')).toBeVisible();
    unmount();
    await openMeeting(changed);
    expect(field('Summary')).toHaveValue('We look at it again');
    expect(screen.getByRole('radio', { name: 'Concerns' })).toBeChecked();
  });

  test('waits until what was typed is saved', async () => {
    const { sent } = await openMeeting(meeting('manager', agreeing), { 'PUT /shared-note': () => silence });
    await userEvent.click(screen.getByRole('radio', { name: 'On track' }));
    fireEvent.change(field('Summary'), { target: { value: 'Well' } });
    fireEvent.change(field('Shared note'), { target: { value: 'Unsent' } });
    await close();
    expect(await screen.findByText(/is not saved yet; its box says so/)).toBeVisible();
    expect(sent().some(({ path }) => path.endsWith('/closing'))).toBe(false);
  });
});
