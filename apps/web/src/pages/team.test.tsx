import { beforeEach, describe, expect, it } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aLink, asked as askedFor } from '@milepost/shared/testing/goal-facts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InboxItem, TeamBoard, TeamHire } from '../features/team/team.types';
import { fakeApi, Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { planView } from '../testing/plans';
import { renderApp } from '../testing/render';
import { acting, asked, ben, late, ruth, teamBoard, teamHire } from '../testing/team-hire';

fixDay('2026-11-20T09:00:00Z');
beforeEach(() => sessionStorage.clear());

const manager = me({ ...ruth, relations: { reports: { direct: 2, below: 0 } } });
const kofi = { ...teamHire().hire, id: 8, name: 'Kofi Mensah' };
const tally = (rest: Partial<TeamHire['tally']>) => ({ ...teamHire().tally, ...rest });
const cables = asked(5, 'Know every cable');
const racks = asked(6, 'Water the racks', '2026-11-18T09:00:00Z');
const stuck = { goalId: 9, text: 'Prune the lines', who: ruth.id, since: '2026-11-19T09:00:00Z' };
const amaras = (waits = [cables, racks]) => teamHire({ tally: tally({ waits }) });
const kofis = teamHire({ id: 13, hire: kofi, ...late });

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

async function open(
  board: TeamBoard | (() => unknown),
  {
    answers = {},
    at = '/team',
    who = manager,
  }: { answers?: Parameters<typeof fakeApi>[0]; at?: string; who?: typeof manager } = {},
) {
  const asked = fakeApi({
    'GET /me': () => who,
    'GET /team': typeof board === 'function' ? board : () => board,
    'GET /inbox': () => inbox([]),
    ...answers,
  });
  const app = await renderApp(at);
  const title = await screen.findByRole('heading', { level: 1 });
  return { asked, title, ...app };
}

const rows = () => screen.getAllByRole('row').slice(1);
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

describe('the team', () => {
  it('answers in the title who needs somebody, and puts them first with the reason and who can act', async () => {
    const { title } = await open(teamBoard([amaras(), kofis]));
    expect(title).toHaveTextContent('1 of your 2 hires needs somebody');
    expect(screen.getByText('It is not you. 2 more things wait on you.')).toBeVisible();
    const [first, second] = rows();
    expect(within(first!).getByRole('link')).toHaveAttribute('href', '/plans/13');
    expect(first).toHaveTextContent(
      'Kofi MensahNetwork Gardener, day 50Behind4 goals of day 30 are 20 days late, 6.7 goals short of the line; Kofi can catch up.',
    );
    expect(first).toHaveTextContent('Day 60, Mon 30 Novin 10 days');
    expect(second).toHaveTextContent('2 goals wait on your sign-off, the older since Tuesday.');
    expect(within(second!).getByRole('button', { name: 'Sign 2 goals of Amara Diallo' })).toBeVisible();
  });

  it('says what comes next when there are no plans, and offers a mentor none to give', async () => {
    const board = teamBoard([], { withoutPlan: [{ id: 40, name: 'Rosa Marín' }] });
    const { title } = await open(board);
    expect(title).toHaveTextContent('No plans yet');
    expect(screen.getByRole('link', { name: 'Give a plan to Rosa Marín' })).toHaveAttribute(
      'href',
      '/plans/new?person=40',
    );
    expect(screen.getByRole('link', { name: 'Give a plan' })).toHaveAttribute('href', '/plans/new');
  });

  it('offers a mentor no plan to give', async () => {
    await open(teamBoard([]), { who: me({ relations: { mentors: 1 } }) });
    expect(screen.queryByRole('link', { name: 'Give a plan' })).toBeNull();
    expect(screen.getByText(/once you mentor, manage or lead/)).toBeVisible();
  });

  it('stands where the plans once were', async () => {
    const { router } = await open(teamBoard([]), { at: '/plans' });
    expect(router.state.location.pathname).toBe('/team');
  });
});

describe('how one looks at the team', () => {
  it('stands in the address: a filter, an order and words', async () => {
    const { router } = await open(teamBoard([amaras(), kofis]));
    await userEvent.click(screen.getByRole('radio', { name: 'Needs somebody 1' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(router.state.location.search).toEqual({ show: 'needs' });
    await userEvent.click(screen.getByRole('radio', { name: 'All 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Hire' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'name' }));
    expect(screen.getByRole('columnheader', { name: 'Hire' })).toHaveAttribute('aria-sort', 'ascending');
    expect(rows()[0]).toHaveTextContent('Amara Diallo');
    await userEvent.click(screen.getByRole('button', { name: 'Hire' }));
    await waitFor(() => expect(rows()[0]).toHaveTextContent('Kofi Mensah'));
    expect(router.state.location.search).toEqual({ sort: 'name', down: true });
    await userEvent.type(screen.getByLabelText('Find by name, role or team'), 'amara');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(router.state.location.search).toMatchObject({ search: 'amara' });
  });

  it('is read from the address, and nonsense there is left out', async () => {
    await open(teamBoard([amaras(), kofis]), { at: '/team?show=mine&sort=age' });
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('radio', { name: 'Waits on you 1' })).toBeChecked();
  });

  it('says when nothing matches, and leads back to everyone', async () => {
    await open(teamBoard([amaras()]), { at: '/team?show=needs' });
    expect(screen.getByText('Nobody needs somebody today.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it('asks for closed plans only when they are wanted', async () => {
    const closed = teamHire({ id: 14, closedAt: '2026-11-19T09:00:00Z', closing: 'completed' });
    await open(teamBoard([amaras()]), { answers: { 'GET /team?closed=true': () => teamBoard([amaras(), closed]) } });
    await userEvent.click(screen.getByRole('radio', { name: 'Closed' }));
    expect(await screen.findByText('Completed on Thu 19 Nov.')).toBeVisible();
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Amara Diallo is on the way');
    await userEvent.click(screen.getByLabelText('Find by name, role or team'));
    await userEvent.keyboard('nobody');
    expect(await screen.findByText('No plan matches.')).toBeVisible();
  });
});

describe('hires of several managers', () => {
  const ida = { id: 30, name: 'Ida Berg' };
  const above = { ...teamHire().relation, manager: false, above: true };
  const hires = [
    amaras([]),
    teamHire({ id: 13, hire: kofi, managerId: ida.id, line: [ida.id, ruth.id], relation: above, ...late }),
  ];
  const people = [ruth, ben, ida];

  it('are gathered below them, with how many need somebody; a group folds away and stays so in the address', async () => {
    const { router } = await open(teamBoard(hires, { people }));
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Ruth Okafor1 on the way'),
      expect.stringContaining('Amara Diallo'),
      expect.stringContaining('Ida Berg1 of 1 needs somebody'),
      expect.stringContaining('Kofi Mensah'),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Ida Berg' }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(router.state.location.search).toEqual({ shut: '30' });
    expect(screen.getByRole('button', { name: 'Ida Berg' })).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(screen.getByRole('switch', { name: 'By manager' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(router.state.location.search).toEqual({ group: 'none' });
  });

  it('can be looked at by branch', async () => {
    const only = teamBoard(hires.slice(1), { people });
    await open(teamBoard(hires, { people }), { answers: { 'GET /team?under=30': () => only } });
    await userEvent.click(screen.getByRole('link', { name: 'Only this branch: Ida Berg' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kofi Mensah needs somebody');
  });

  it('says that there are more than it shows', async () => {
    await open(teamBoard(hires, { people, total: 3200 }));
    expect(screen.getByText(/The newest 2 of 3,200/)).toBeVisible();
  });
});

describe('very many hires', () => {
  const hires = Array.from({ length: 100 }, (_, i) =>
    teamHire({ id: 100 + i, hire: { ...kofi, id: 500 + i, name: `Hire ${i}` } }),
  );

  it('stand in a table that knows how many rows it has, though not all are drawn', async () => {
    await open(teamBoard(hires));
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '101');
    expect(rows().length).toBeLessThan(100);
    for (const row of rows()) {
      expect(row).toHaveAttribute('aria-rowindex', String(Number(row.getAttribute('data-index')) + 2));
    }
  });
});

describe('what waits on me', () => {
  it('shows a blocker that only I can clear first, then the oldest; only there is a number to sign', async () => {
    const hire = teamHire({ tally: tally({ waits: [racks, cables], blockers: [stuck] }) });
    await open(teamBoard([hire]));
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
    const { asked: sent } = await open(server.board, {
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
    const { queryClient } = await open(() => teamBoard([amaras(waits)]));
    await userEvent.click(waiting().getByRole('checkbox', { name: 'Choose all 2 sign-offs' }));
    waits = [cables, asked(6, 'Water the racks', '2026-11-20T08:30:00Z')];
    await act(() => queryClient.invalidateQueries());
    expect(await waiting().findByRole('button', { name: 'Sign off 1' })).toBeVisible();
    expect(waiting().getByRole('checkbox', { name: /^Choose “Water the racks”/ })).not.toBeChecked();
  });

  it('tells a mentor who takes a signature back that the hire asks again', async () => {
    const can = { ...acting, work: false };
    await open(teamBoard([{ ...amaras([cables]), can }]), {
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
    await open(teamBoard([amaras()]), { answers: { 'POST /sign-offs': () => new Refusal(refusal) } });
    await userEvent.click(waiting().getByRole('checkbox', { name: 'Choose all 2 sign-offs' }));
    await userEvent.click(waiting().getByRole('button', { name: 'Sign off 2' }));
    expect(await screen.findByText('Nothing was signed. Somebody signed “Water the racks” before you.')).toBeVisible();
    expect(await waiting().findByText('Water the racks')).toBeVisible();
  });

  it('is read without leaving: evidence on the first look, then signed or returned with a reason', async () => {
    const server = serverWith([amaras()]);
    const { asked: sent } = await open(server.board, {
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
    const { asked: sent } = await open(server.board, {
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
    await open(teamBoard([amaras()]), { answers: { 'GET /inbox': () => inbox([item(5), item(6)]) } });
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
    await open(teamBoard([hire], { viewerId: 50 }), { who: me({ id: 50, relations: { leads: 1 } }) });
    expect(waiting().getByText(/^Nothing/)).toBeVisible();
    expect(rows()[0]).toHaveTextContent('waits on a sign-off by Ruth Okafor');
  });
});

describe('the bar', () => {
  it('says how many things wait on me, also elsewhere', async () => {
    const templates = { 'GET /templates': () => ({ templates: [] }) };
    const { router } = await open(teamBoard([amaras()]), { answers: templates });
    expect(await screen.findByRole('link', { name: '2 things wait on you' })).toHaveAttribute(
      'href',
      '/team#waiting-on-you',
    );
    await act(() => router.navigate({ to: '/templates' }));
    expect(screen.getByRole('link', { name: '2 things wait on you' })).toBeVisible();
  });
});

describe('coming back from a plan', () => {
  it('is back in the same view, with the focus where one left', async () => {
    const { router } = await open(teamBoard([amaras(), kofis]), {
      at: '/team?sort=name',
      answers: { 'GET /plans/13': () => planView([aGoal({ id: 1 })], 'manager', { id: 13 }) },
    });
    const link = () => screen.getByRole('link', { name: 'Kofi Mensah' });
    fireEvent.click(link());
    const back = await screen.findByRole('link', { name: 'Back to the team' });
    expect(back).toHaveAttribute('href', '/team?sort=name');
    fireEvent.click(back);
    await waitFor(() => expect(link()).toHaveFocus());
    expect(router.state.location.href).toBe('/team?sort=name');
  });
});

describe('the next check-in', () => {
  const day30 = { id: 9, phase: 'day-30', meetsOn: null, openedAt: null } as const;
  const meeting = (checkIn: TeamHire['checkIns'][number], given: Partial<TeamHire> = {}) =>
    teamHire({ ...given, checkIns: [checkIn] });
  const cell = () => screen.getByRole('link', { name: /^Check-in of Amara Diallo/ }).closest('td');

  it('stands on the board with its day and how far it is', async () => {
    await open(teamBoard([meeting(day30)]));
    expect(screen.getByRole('columnheader', { name: 'Check-in' })).toBeInTheDocument();
    expect(cell()).toHaveTextContent('Mon 21 Decin 31 days');
    expect(screen.getByRole('link', { name: 'Check-in of Amara Diallo, Mon 21 Dec' })).toHaveAttribute(
      'href',
      '/check-ins/9',
    );
  });

  it.each([
    ['late', day30, '18 days overdue'],
    ['being prepared', { ...day30, meetsOn: '2026-11-30' }, 'being prepared'],
    ['open', { ...day30, meetsOn: '2026-11-20', openedAt: '2026-11-20T08:00:00Z' }, 'open now'],
  ])('says that it is %s', async (_, checkIn, words) => {
    await open(teamBoard([meeting(checkIn, late)]));
    expect(cell()).toHaveTextContent(words);
  });
});
