import { describe, expect, test } from '@jest/globals';
import { manager } from '@milepost/shared/testing/goal-facts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Asked, Refusal, silence } from '../testing/fake-api';
import { at, field, freshMeetings, meeting, note, openMeeting, section, write } from '../testing/open-meeting';

freshMeetings();

describe('the shared note', () => {
  test('says before anyone types who will read it, and so does the private one', async () => {
    await openMeeting(meeting('manager'));
    expect(field('Shared note')).toHaveAccessibleDescription(/^You and Noor, everyone above you in the line/);
    expect(field('Private note')).toHaveAccessibleDescription('Only you will read this. Not Noor, not admins.');
  });

  test('shows what the other wrote, but never over what is being typed', async () => {
    const { shown, queryClient } = await openMeeting(meeting('manager'), { 'PUT /shared-note': () => silence });
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
    const { sent } = await openMeeting(before, { 'PUT /shared-note': (one) => answers.shift()!(one) });
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
    await openMeeting(meeting('manager'), { 'PUT /shared-note': () => new Refusal(refusal) });
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
    const { sent } = await openMeeting(meeting('manager'), {
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
    const { sent } = await openMeeting(meeting('hire'), { 'POST /agenda-items': () => answers.shift()!() });
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
