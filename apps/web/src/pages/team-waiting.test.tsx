import { beforeEach, describe, expect, it } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aLink, asked as askedFor } from '@milepost/shared/testing/goal-facts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InboxItem, TeamHire } from '../features/team/team.types';
import { Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { amaras, cables, openTeam, racks, teamRows } from '../testing/open-team';
import { acting, asked, ruth, teamBoard, teamHire } from '../testing/team-hire';

fixDay('2026-11-20T09:00:00Z');
beforeEach(() => sessionStorage.clear());

const tally = (rest: Partial<TeamHire['tally']>) => ({ ...teamHire().tally, ...rest });
const stuck = { goalId: 9, text: 'Prune the lines', who: ruth.id, since: '2026-11-19T09:00:00Z' };

const item = (goalId: number, given: Partial<InboxItem> = {}): InboxItem => ({
  for: 'sign-off',
  since: cables.since,
  planId: 12,
  hire: { id: 7, name: 'Amara Diallo' },
  role: 'Network Gardener',
  goal: aGoal({ id: goalId, signOff: askedFor(cables.since), evidence: [aLink({ by: 7, text: 'The cable map' })] }),
  subGoals: [],
  blocker: null,
  onlyMe: true,
  people: [{ id: 7, name: 'Amara Diallo' }],
  ...given,
});
const inbox = (items: InboxItem[]) => ({ items, total: items.length });

const waiting = () => within(screen.getByRole('region', { name: /Waiting on you/ }));

/** The board without what was done on it, as the server would give it next. */
function serverWith(hires: TeamHire[]) {
  let now = hires;
  return {
    board: () => teamBoard(now),
    done: (...goals: number[]) => {
      const left = <W extends { goalId: number }>(waits: W[]) => waits.filter(({ goalId }) => !goals.includes(goalId));
      now = now.map((hire) => ({
        ...hire,
        tally: { ...hire.tally, waits: left(hire.tally.waits), blockers: left(hire.tally.blockers) },
      }));
    },
    again: () => {
      now = hires;
    },
  };
}
const answer = (goalId: number) => ({ planId: 12, version: 2, goal: aGoal({ id: goalId }), subGoals: [], people: [] });

describe('what waits on me', () => {
  it('shows a blocker that only I can clear first, then the oldest; only there is a number to sign', async () => {
    const hire = teamHire({ tally: tally({ waits: [racks, cables], blockers: [stuck] }) });
    await openTeam(teamBoard([hire]));
    const items = waiting()
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(items).toEqual([
      'Prune the linesAmara Diallo, blocked since yesterdayClear',
      'Know every cableAmara Diallo, since Tuesday',
      'Water the racksAmara Diallo, since Wednesday',
    ]);
    expect(waiting().getByRole('button', { name: 'Sign off' })).toBeDisabled();
  });

  it('signs several at once, and takes it back', async () => {
    const server = serverWith([amaras()]);
    const { asked: sent } = await openTeam(server.board, {
      answers: {
        'POST /sign-offs': () => {
          server.done(5, 6);
          return { signed: [answer(5), answer(6)] };
        },
        'DELETE /goals/5/sign-off': () => answer(5),
        'PUT /goals/5/sign-off-request': () => answer(5),
        'DELETE /goals/6/sign-off': () => answer(6),
        'PUT /goals/6/sign-off-request': () => {
          server.again();
          return answer(6);
        },
      },
    });
    await userEvent.click(waiting().getByRole('checkbox', { name: 'Choose all 2 sign-offs' }));
    await userEvent.click(waiting().getByRole('button', { name: 'Sign off 2' }));
    expect(await screen.findByText('Signed off 2 goals.')).toBeVisible();
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ goalIds: [5, 6] });
    expect(waiting().getByText(/^Nothing/)).toBeVisible();
    expect(waiting().getByRole('heading')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await waiting().findByText('Know every cable')).toBeVisible();
  });

  it('forgets that a goal was chosen once its sign-off is asked for anew', async () => {
    let waits = [cables, racks];
    const { queryClient } = await openTeam(() => teamBoard([amaras(waits)]));
    await userEvent.click(waiting().getByRole('checkbox', { name: 'Choose all 2 sign-offs' }));
    waits = [cables, asked(6, 'Water the racks', '2026-11-20T08:30:00Z')];
    await act(() => queryClient.invalidateQueries());
    expect(await waiting().findByRole('button', { name: 'Sign off 1' })).toBeVisible();
    expect(waiting().getByRole('checkbox', { name: /^Choose “Water the racks”/ })).not.toBeChecked();
  });

  it('tells a mentor who takes a signature back that the hire asks again', async () => {
    const can = { ...acting, work: false };
    await openTeam(teamBoard([{ ...amaras([cables]), can }]), {
      answers: {
        'POST /sign-offs': () => ({ signed: [answer(5)] }),
        'DELETE /goals/5/sign-off': () => answer(5),
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Sign 1 goal of Amara Diallo' }));
    expect(screen.getByRole('link', { name: 'Amara Diallo' })).toHaveFocus();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Open again. Amara Diallo can ask for the sign-off again.')).toBeVisible();
  });

  it('brings everything back when one of them does not wait any more, and says which', async () => {
    const refusal = {
      status: 409,
      code: 'not-all-waiting',
      title: 'Conflict',
      detail: 'Nothing was signed.',
      errors: [{ field: 'goalIds.1', code: 'already-signed', detail: 'Somebody signed “Water the racks” before you.' }],
    };
    await openTeam(teamBoard([amaras()]), { answers: { 'POST /sign-offs': () => new Refusal(refusal) } });
    await userEvent.click(waiting().getByRole('checkbox', { name: 'Choose all 2 sign-offs' }));
    await userEvent.click(waiting().getByRole('button', { name: 'Sign off 2' }));
    expect(await screen.findByText('Nothing was signed. Somebody signed “Water the racks” before you.')).toBeVisible();
    expect(await waiting().findByText('Water the racks')).toBeVisible();
  });

  it('is read without leaving: evidence on the first look, then signed or returned with a reason', async () => {
    const server = serverWith([amaras()]);
    const { asked: sent } = await openTeam(server.board, {
      answers: {
        'GET /inbox': () => inbox([item(5), item(6)]),
        'PUT /goals/5/return': () => {
          server.done(5);
          return answer(5);
        },
      },
    });
    await userEvent.click(waiting().getByRole('button', { name: 'Know every cable' }));
    expect(await waiting().findByRole('link', { name: 'The cable map' })).toHaveAttribute('target', '_blank');
    expect(waiting().getAllByText('1 link')).toHaveLength(2);
    expect(waiting().getByRole('link', { name: 'Open it in Amara’s plan' })).toHaveAttribute(
      'href',
      '/plans/12?goal=5',
    );
    await userEvent.click(waiting().getByRole('button', { name: 'Return…' }));
    await userEvent.click(waiting().getByRole('button', { name: 'Return' }));
    expect(waiting().getByText('Say what Amara should add or change.')).toBeVisible();
    expect(waiting().getByText(/^Amara, any mentor, .* admins and their successors can read it/)).toBeVisible();
    await userEvent.type(waiting().getByLabelText('To return it, say why'), 'Name the left rack');
    await userEvent.click(waiting().getByRole('button', { name: 'Return' }));
    expect(await screen.findByText('Returned “Know every cable” to Amara Diallo.')).toBeVisible();
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ reason: 'Name the left rack' });
    expect(waiting().queryByText('Know every cable')).toBeNull();
  });

  it('clears a blocker, and takes it back', async () => {
    const server = serverWith([teamHire({ tally: tally({ blockers: [stuck] }) })]);
    const blocker = { id: 77, text: 'No ladder', by: 7, at: stuck.since, clearableBy: ruth.id };
    const { asked: sent } = await openTeam(server.board, {
      answers: {
        'GET /inbox': () => inbox([item(9, { for: 'blocker', blocker })]),
        'PUT /blockers/77/clearance': () => {
          server.done(9);
          return answer(9);
        },
        'DELETE /blockers/77/clearance': () => answer(9),
      },
    });
    await userEvent.click(waiting().getByRole('button', { name: /^Clear what blocks/ }));
    expect(await screen.findByText('Cleared what blocked “Prune the lines”.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it('is walked and chosen by keys', async () => {
    await openTeam(teamBoard([amaras()]), { answers: { 'GET /inbox': () => inbox([item(5), item(6)]) } });
    const [first, second] = waiting().getAllByRole('checkbox', { name: /^Choose “/ });
    act(() => first?.focus());
    await userEvent.keyboard(' j');
    expect(first).toBeChecked();
    expect(second).toHaveFocus();
    await userEvent.keyboard('ke');
    expect(first).toHaveFocus();
    expect(await waiting().findByRole('link', { name: 'The cable map' })).toBeVisible();
  });

  it('offers nothing to sign where the reader may not', async () => {
    const can = { ...acting, signOff: false };
    const hire = teamHire({ can, tally: tally({ waits: [cables] }) });
    await openTeam(teamBoard([hire], { viewerId: 50 }), { who: me({ id: 50, relations: { leads: 1 } }) });
    expect(waiting().getByText(/^Nothing/)).toBeVisible();
    expect(teamRows()[0]).toHaveTextContent('waits on a sign-off by Ruth Okafor');
  });
});
