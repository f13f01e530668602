import { describe, expect, it } from '@jest/globals';
import { aCheckInLine } from '@milepost/shared/testing/a-check-in-line';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckInList } from '../features/check-ins/check-ins.types';
import { checkInList, listedPlan } from '../testing/check-ins';
import { fakeApi } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { ruth } from '../testing/team-hire';

// Day 30 of a plan that began on Monday 2 November is Wednesday 2 December.
fixDay('2026-11-20T09:00:00Z');

const manager = me({ ...ruth, relations: { reports: { direct: 2, below: 0 } } });
const berlin = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] };
const kofi = { id: 8, name: 'Kofi Mensah', ...berlin };
const line = (id: number, given: Parameters<typeof aCheckInLine>[0] = {}) => aCheckInLine({ id, ...given });
const held = { openedAt: '2026-11-12T09:00:00Z', closedAt: '2026-11-12T10:00:00Z', outcome: 'on-track' } as const;

async function open(list: CheckInList, { who = manager, at = '/check-ins' } = {}) {
  fakeApi({ 'GET /me': () => who, 'GET /check-ins': () => list });
  const app = await renderApp(at);
  const title = await screen.findByRole('heading', { level: 1 });
  return { title, ...app };
}

const section = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the check-ins of a manager', () => {
  const list = checkInList([
    listedPlan({
      checkIns: [
        line(1, { submitted: { hire: true, manager: false } }),
        line(2, { phase: 'day-60' }),
        line(3, { phase: null, title: 'After the launch', meetsOn: '2026-11-24', mine: 'submitted' }),
      ],
    }),
    listedPlan({
      id: 13,
      hire: kofi,
      startDate: '2026-10-15',
      checkIns: [
        line(4, { submitted: { hire: false, manager: false } }),
        line(5, { phase: null, title: 'First week', meetsOn: '2026-10-22', ...held }),
        line(6, {
          phase: null,
          title: 'Offsite',
          meetsOn: '2026-11-01',
          skippedAt: '2026-11-01T09:00:00Z',
          skipReason: 'Kofi was ill',
        }),
      ],
    }),
  ]);

  it('answers what waits on them, the overdue first', async () => {
    const { title } = await open(list);
    expect(title).toHaveTextContent('2 check-ins wait on you');
    expect(screen.getByText('1 overdue, 1 this week. 1 waits for its acknowledgement.')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Overdue 1',
      'This week 1',
      'Being prepared 1',
      'Waiting for acknowledgement 1',
      'Skipped lately 1',
    ]);
  });

  it('says whose part is missing, how late it is and why it was skipped', async () => {
    await open(list);
    expect(section(/Overdue/).getByText(/4 days overdue\. Your view and Kofi’s are missing\./)).toBeInTheDocument();
    expect(section(/Being prepared/).getByText('Your view is missing.')).toBeInTheDocument();
    expect(section(/Waiting/).getByText('On track. Waits for Kofi’s acknowledgement.')).toBeInTheDocument();
    expect(section(/Skipped/).getByText('Skipped: Kofi was ill')).toBeInTheDocument();
  });

  it('leads to each, and names what to do there', async () => {
    await open(list);
    const row = section(/Overdue/);
    expect(row.getByRole('link', { name: 'Kofi Mensah' })).toHaveAttribute('href', '/check-ins/4');
    expect(row.getByRole('link', { name: 'Hold it: Day 30 check-in, Kofi Mensah' })).toHaveAttribute(
      'href',
      '/check-ins/4',
    );
    expect(section(/This week/).queryByRole('link', { name: /After the launch/ })).toBeNull();
  });

  it('finds by name, and says where nothing is left', async () => {
    const { router } = await open(list, { at: '/check-ins?search=kofi' });
    expect(screen.queryByText('Amara Diallo')).toBeNull();
    const field = screen.getByRole('textbox', { name: 'Find by name or team' });
    await userEvent.type(field, ' nobody');
    await screen.findByText(/No check-in of theirs is near/);
    await userEvent.click(screen.getByRole('button', { name: 'Show everybody’s' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(screen.getAllByText('Amara Diallo')).not.toEqual([]);
  });
});

it('shows a hire their own year, with what to do', async () => {
  const noor = me({ relations: { hasPlan: true } });
  const plan = listedPlan({
    hire: { id: noor.id, name: noor.name, ...berlin },
    relation: { hire: true },
    checkIns: [line(1, { mine: 'draft' }), line(2, { phase: 'day-60' })],
  });
  const { title } = await open(checkInList([plan], { viewerId: noor.id }), { who: noor });
  expect(title).toHaveTextContent('1 check-in waits on you');
  expect(
    within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Check-ins' }),
  ).toHaveAttribute('aria-current', 'page');
  const year = section(/Your year/);
  expect(year.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'Day 30 check-inwith Ruth OkaforWed 2 DecYour view and Ruth’s are missing.Submit your view',
    'Day 60 check-inwith Ruth OkaforFri 1 Jan 2027Prepared from Fri 18 Dec.',
  ]);
});

it('asks nothing of a mentor, who may add a view', async () => {
  const ben = me({ id: 2, name: 'Ben Lindqvist', relations: { mentors: 1 } });
  const plan = listedPlan({ relation: { mentor: true }, checkIns: [line(1, { submitted: null })] });
  const { title } = await open(checkInList([plan], { viewerId: ben.id }), { who: ben });
  expect(title).toHaveTextContent('No check-in waits on you');
  expect(screen.getByText('The next one is with Amara Diallo, Wed 2 Dec.')).toBeInTheDocument();
  expect(screen.getByText('Day 30 check-in, with Ruth Okafor')).toBeInTheDocument();
  expect(screen.getByText('Being prepared.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Add your view/ })).toBeInTheDocument();
});

it('shows an admin when it is, and nothing more', async () => {
  const admin = me({ id: 4, name: 'Ada', isAdmin: true });
  const untold = { submitted: null, outcome: null, openedAt: held.openedAt, closedAt: held.closedAt };
  const plan = listedPlan({
    relation: { admin: true },
    checkIns: [line(1, { phase: null, meetsOn: '2026-11-12', ...untold })],
  });
  await open(checkInList([plan], { viewerId: admin.id }), { who: admin });
  expect(screen.getByText('Extra check-in')).toBeInTheDocument();
  expect(screen.getByText('Held. Waits for Amara’s acknowledgement.')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Outcomes by team' })).toBeNull();
});

it('shows a lead how check-ins ended, by team and month, and never by manager', async () => {
  const lead = me({ id: 30, name: 'Lena', relations: { reports: { direct: 1, below: 3 } } });
  const ended = (id: number, name: string, outcome: 'on-track' | 'concerns') =>
    listedPlan({
      id,
      hire: { ...kofi, id, name },
      team: { id: 5, name: 'Core' },
      line: [ruth.id, lead.id],
      relation: { above: true },
      checkIns: [line(id, { ...held, outcome, acknowledgedAt: held.closedAt })],
    });
  await open(checkInList([ended(51, 'Ida', 'on-track'), ended(52, 'Jan', 'concerns')], { viewerId: lead.id }), {
    who: lead,
  });
  const outcomes = section(/Outcomes by team/);
  expect(outcomes.getByRole('heading', { level: 3, name: 'Core' })).toBeInTheDocument();
  expect(outcomes.getByText('1 on track, 1 with concerns')).toBeInTheDocument();
  await userEvent.click(outcomes.getByText('The same as a table'));
  expect(outcomes.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Month', 'On track', 'Extended', 'Needs support', 'Concerns'],
    ['Core'],
    ['Nov 2026', '1', '0', '0', '1'],
  ]);
  expect(outcomes.queryByText(/Ruth/)).toBeNull();
});

it('lets a lead look at one branch or team', async () => {
  const lead = me({ id: 30, name: 'Lena', relations: { reports: { direct: 2, below: 2 } } });
  const ben = { id: 2, name: 'Ben Lindqvist' };
  const below = (id: number, name: string, boss: number, team: { id: number; name: string }) =>
    listedPlan({
      id,
      hire: { ...kofi, id, name },
      team,
      managerId: boss,
      line: [boss, lead.id],
      relation: { above: true },
      checkIns: [line(id)],
    });
  const plans = [below(51, 'Ida', ruth.id, { id: 5, name: 'Core' }), below(52, 'Jan', ben.id, { id: 6, name: 'Edge' })];
  await open(checkInList(plans, { viewerId: lead.id, people: [ruth, ben] }), { who: lead });
  await userEvent.click(screen.getByRole('combobox', { name: 'Whose check-ins' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Ben Lindqvist' }));
  await waitFor(() => expect(screen.queryByText('Ida')).toBeNull());
  expect(screen.getByText('Jan')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('combobox', { name: 'Whose check-ins' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Core' }));
  expect(await screen.findByText('Ida')).toBeInTheDocument();
  expect(screen.queryByText('Jan')).toBeNull();
});

it('shows the first of many, and the rest when asked', async () => {
  const plans = Array.from({ length: 30 }, (_, i) =>
    listedPlan({ id: i + 1, hire: { ...kofi, id: 100 + i, name: `Hire ${i}` }, checkIns: [line(i + 1)] }),
  );
  await open(checkInList(plans));
  const prepared = section(/Being prepared/);
  expect(prepared.getAllByRole('listitem')).toHaveLength(20);
  await userEvent.click(prepared.getByRole('button', { name: 'Show all 30' }));
  expect(prepared.getAllByRole('listitem')).toHaveLength(30);
});

it('says what will stand here before there is a plan', async () => {
  const { title } = await open(checkInList([]), { who: me() });
  expect(title).toHaveTextContent('No check-ins yet');
  expect(screen.getByText(/Each milestone of a plan brings a check-in/)).toBeInTheDocument();
});
