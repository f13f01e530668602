import { describe, expect, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { counted, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { freshPlans, goalsArea, isTicked, note, openMine, writes } from '../testing/open-plan';
import { goalAnswer } from '../testing/plans';

freshPlans();

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
