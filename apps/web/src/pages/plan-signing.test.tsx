import { describe, expect, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { answered, asked, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { freshPlans, goalsArea, openAsManager, refusal, writes } from '../testing/open-plan';
import { goalAnswer, planView } from '../testing/plans';

freshPlans();

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
