import { describe, expect, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { counted, ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { freshPlans, goalsArea, note, openMine, tick, writes } from '../testing/open-plan';
import { goalAnswer } from '../testing/plans';

freshPlans();

describe('what the server does not have yet', () => {
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
