import { beforeEach, describe, expect, it } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TeamHire } from '../features/team/team.types';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { amaras, kofi, kofis, openTeam, teamRows } from '../testing/open-team';
import { planView } from '../testing/plans';
import { ben, late, ruth, teamBoard, teamHire } from '../testing/team-hire';

fixDay('2026-11-20T09:00:00Z');
beforeEach(() => sessionStorage.clear());

describe('the team', () => {
  it('answers in the title who needs somebody, and puts them first with the reason and who can act', async () => {
    const { title } = await openTeam(teamBoard([amaras(), kofis]));
    expect(title).toHaveTextContent('1 of your 2 hires needs somebody');
    expect(screen.getByText('It is not you. 2 more things wait on you.')).toBeVisible();
    const [first, second] = teamRows();
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
    const { title } = await openTeam(board);
    expect(title).toHaveTextContent('No plans yet');
    expect(screen.getByRole('link', { name: 'Give a plan to Rosa Marín' })).toHaveAttribute(
      'href',
      '/plans/new?person=40',
    );
    expect(screen.getByRole('link', { name: 'Give a plan' })).toHaveAttribute('href', '/plans/new');
  });

  it('offers a mentor no plan to give', async () => {
    await openTeam(teamBoard([]), { who: me({ relations: { mentors: 1 } }) });
    expect(screen.queryByRole('link', { name: 'Give a plan' })).toBeNull();
    expect(screen.getByText(/once you mentor, manage or lead/)).toBeVisible();
  });

  it('stands where the plans once were', async () => {
    const { router } = await openTeam(teamBoard([]), { at: '/plans' });
    expect(router.state.location.pathname).toBe('/team');
  });
});

describe('how one looks at the team', () => {
  it('stands in the address: a filter, an order and words', async () => {
    const { router } = await openTeam(teamBoard([amaras(), kofis]));
    await userEvent.click(screen.getByRole('radio', { name: 'Needs somebody 1' }));
    await waitFor(() => expect(teamRows()).toHaveLength(1));
    expect(router.state.location.search).toEqual({ show: 'needs' });
    await userEvent.click(screen.getByRole('radio', { name: 'All 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Hire' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'name' }));
    expect(screen.getByRole('columnheader', { name: 'Hire' })).toHaveAttribute('aria-sort', 'ascending');
    expect(teamRows()[0]).toHaveTextContent('Amara Diallo');
    await userEvent.click(screen.getByRole('button', { name: 'Hire' }));
    await waitFor(() => expect(teamRows()[0]).toHaveTextContent('Kofi Mensah'));
    expect(router.state.location.search).toEqual({ sort: 'name', down: true });
    await userEvent.type(screen.getByLabelText('Find by name, role or team'), 'amara');
    await waitFor(() => expect(teamRows()).toHaveLength(1));
    expect(router.state.location.search).toMatchObject({ search: 'amara' });
  });

  it('is read from the address, and nonsense there is left out', async () => {
    await openTeam(teamBoard([amaras(), kofis]), { at: '/team?show=mine&sort=age' });
    expect(teamRows()).toHaveLength(1);
    expect(screen.getByRole('radio', { name: 'Waits on you 1' })).toBeChecked();
  });

  it('says when nothing matches, and leads back to everyone', async () => {
    await openTeam(teamBoard([amaras()]), { at: '/team?show=needs' });
    expect(screen.getByText('Nobody needs somebody today.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
    await waitFor(() => expect(teamRows()).toHaveLength(1));
  });

  it('asks for closed plans only when they are wanted', async () => {
    const closed = teamHire({ id: 14, closedAt: '2026-11-19T09:00:00Z', closing: 'completed' });
    await openTeam(teamBoard([amaras()]), {
      answers: { 'GET /team?closed=true': () => teamBoard([amaras(), closed]) },
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Closed' }));
    expect(await screen.findByText('Completed on Thu 19 Nov.')).toBeVisible();
    expect(teamRows()).toHaveLength(1);
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
    const { router } = await openTeam(teamBoard(hires, { people }));
    expect(teamRows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Ruth Okafor1 on the way'),
      expect.stringContaining('Amara Diallo'),
      expect.stringContaining('Ida Berg1 of 1 needs somebody'),
      expect.stringContaining('Kofi Mensah'),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Ida Berg' }));
    await waitFor(() => expect(teamRows()).toHaveLength(3));
    expect(router.state.location.search).toEqual({ shut: '30' });
    expect(screen.getByRole('button', { name: 'Ida Berg' })).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(screen.getByRole('switch', { name: 'By manager' }));
    await waitFor(() => expect(teamRows()).toHaveLength(2));
    expect(router.state.location.search).toEqual({ group: 'none' });
  });

  it('can be looked at by branch', async () => {
    const only = teamBoard(hires.slice(1), { people });
    await openTeam(teamBoard(hires, { people }), { answers: { 'GET /team?under=30': () => only } });
    await userEvent.click(screen.getByRole('link', { name: 'Only this branch: Ida Berg' }));
    await waitFor(() => expect(teamRows()).toHaveLength(1));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kofi Mensah needs somebody');
  });

  it('says that there are more than it shows', async () => {
    await openTeam(teamBoard(hires, { people, total: 3200 }));
    expect(screen.getByText(/The newest 2 of 3,200/)).toBeVisible();
  });
});

describe('very many hires', () => {
  const hires = Array.from({ length: 100 }, (_, i) =>
    teamHire({ id: 100 + i, hire: { ...kofi, id: 500 + i, name: `Hire ${i}` } }),
  );

  it('stand in a table that knows how many rows it has, though not all are drawn', async () => {
    await openTeam(teamBoard(hires));
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '101');
    expect(teamRows().length).toBeLessThan(100);
    for (const row of teamRows()) {
      expect(row).toHaveAttribute('aria-rowindex', String(Number(row.getAttribute('data-index')) + 2));
    }
  });
});

describe('the bar', () => {
  it('says how many things wait on me, also elsewhere', async () => {
    const templates = {
      'GET /templates': () => ({ templates: [], drafts: [], can: { create: false, import: false } }),
    };
    const { router } = await openTeam(teamBoard([amaras()]), { answers: templates });
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
    const { router } = await openTeam(teamBoard([amaras(), kofis]), {
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
    await openTeam(teamBoard([meeting(day30)]));
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
    await openTeam(teamBoard([meeting(checkIn, late)]));
    expect(cell()).toHaveTextContent(words);
  });
});
