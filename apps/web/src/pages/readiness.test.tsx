import { describe, expect, it } from '@jest/globals';
import type { Candidate, CandidateCriterion } from '@milepost/shared/candidate';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { ticked } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { lead, readinessView } from '../testing/readiness-view';
import { renderApp } from '../testing/render';

fixDay('2026-11-20T09:00:00Z');

const carmen = me({ ...lead, relations: { reports: { direct: 0, below: 4 } } });
const criterion = (key: string, verdict: CandidateCriterion['verdict']): CandidateCriterion => ({
  key,
  source: 'promotion',
  text: `${key}: explained at length`,
  weight: 'required',
  verdict,
  stale: false,
});

/** Somebody with one of three required criteria met, unless told otherwise. */
const candidate = (planId: number, name: string, given: Partial<Candidate> = {}): Candidate => {
  const criteria = given.criteria ?? [
    criterion('On call', 'met'),
    criterion('IaC', 'not yet'),
    criterion('Risk', 'no evidence'),
  ];
  const met = criteria.filter(({ verdict }) => verdict === 'met').length;
  return {
    planId,
    hire: { id: planId, name },
    role: 'Junior Engineer',
    template: { slug: 'junior', version: 1 },
    day: 200,
    paused: false,
    closedAt: null,
    manager: { id: 3, name: 'Ruth Okafor' },
    ready: met === criteria.length,
    required: { met, of: criteria.length },
    supporting: { met: 1, of: 4 },
    readySince: null,
    stale: 0,
    decision: null,
    ...given,
    criteria,
  };
};
const ready = (planId: number, name: string, readySince: string, given: Partial<Candidate> = {}) =>
  candidate(planId, name, { criteria: [criterion('On call', 'met')], readySince, ...given });

const mei = candidate(6, 'Mei Tanaka', {
  stale: 2,
  decision: { id: 1, outcome: 'not yet', at: '2026-08-03T09:00:00.000Z', reviewOn: '2026-11-18' },
});
const tariq = ready(9, 'Tariq Aziz', '2026-11-01T09:00:00.000Z');
const ines = ready(20, 'Ines Carvalho', '2026-10-02T09:00:00.000Z', { role: 'Cloud Engineer' });
const emil = candidate(13, 'Emil Larsen', {
  criteria: [criterion('On call', 'no evidence'), criterion('IaC', 'no evidence')],
  manager: { id: 4, name: 'Oskar Nowak' },
});
const done = ready(21, 'Zoe Adler', '2026-01-02T09:00:00.000Z', {
  decision: { id: 2, outcome: 'ready', at: '2026-11-03T09:00:00.000Z', reviewOn: null },
});

async function open(candidates: Candidate[], at = '/readiness', answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({ 'GET /me': () => carmen, 'GET /readiness': () => ({ candidates }), ...answers });
  const app = await renderApp(at);
  const title = await screen.findByRole('heading', { level: 1 });
  return { title, asked, ...app };
}
const heads = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('everyone under a lead', () => {
  const all = [emil, mei, tariq, ines, done];

  it('has who waited longest since meeting the bar on top, by role, and those found ready last', async () => {
    const { title } = await open(all);
    expect(title).toHaveTextContent('2 of 5 meet every required criterion and wait for a decision');
    expect(
      screen.getByText(
        'Ines Carvalho has waited longest: 7 weeks, since Fri 2 Oct. 1 is to be looked at again. Evidence has gone stale for 1 of 5.',
      ),
    ).toBeInTheDocument();
    expect(heads()).toEqual([
      'Cloud Engineer 1, 1 waits for a decision',
      'Ines Carvalhoday 200, with Ruth Okafor',
      'Junior Engineer 4, 1 waits for a decision',
      'Tariq Azizday 200, with Ruth Okafor',
      'Mei Tanakaday 200, with Ruth Okafor',
      'Emil Larsenday 200, with Oskar Nowak',
      'Zoe Adlerday 200, with Ruth Okafor',
    ]);
  });

  it('says every part of each, and never a number alone', async () => {
    await open(all);
    const one = row(/Mei Tanaka/);
    expect(one.getByRole('img', { name: '1 met, 1 not yet, 1 no evidence' })).toBeInTheDocument();
    expect(one.getByText('1 of 3 required, 1 of 4 supporting')).toBeInTheDocument();
    expect(one.getByText('2 required left: IaC; Risk')).toBeInTheDocument();
    expect(one.getByText('2 stale')).toBeInTheDocument();
    expect(one.getByText(/^due/)).toHaveTextContent('due Wednesday, 2 days ago');
    expect(row(/Tariq/).getByText('Every required criterion is met, since Sun 1 Nov (2 weeks)')).toBeInTheDocument();
    expect(row(/Emil/).getByText('Nothing shows any of the 2 required ones yet')).toBeInTheDocument();
    expect(row(/Zoe/).getByText('Found ready on Tue 3 Nov')).toBeInTheDocument();
    expect(one.getByRole('link', { name: 'Mei Tanaka' })).toHaveAttribute('href', '/plans/6/readiness');
  });

  it('narrows, finds and orders by the address', async () => {
    const { router } = await open(all, '/readiness?only=due');
    expect(heads().filter((one) => one?.includes('day'))).toHaveLength(3);
    await userEvent.click(screen.getByRole('radio', { name: 'Everyone 5' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By name');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Junior Engineer');
    await userEvent.type(screen.getByRole('textbox', { name: 'Find by name or manager' }), 'oskar');
    await waitFor(() => expect(heads()).toEqual([expect.stringMatching(/^Junior/), expect.stringMatching(/^Emil/)]));
    expect(router.state.location.search).toEqual({ order: 'name', role: 'Junior Engineer', search: 'oskar' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Find by name or manager' }), 'x');
    await userEvent.click(await screen.findByRole('button', { name: 'Show everyone' }));
    await waitFor(() => expect(heads().length).toBe(7));
  });

  it('shows the first of many of a role, and the rest when asked', async () => {
    const many = Array.from({ length: 60 }, (_, i) => candidate(i + 1, `Hire ${String(i).padStart(2, '0')}`));
    await open(many);
    expect(heads()).toHaveLength(26);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 60 of Junior Engineer' }));
    expect(heads()).toHaveLength(61);
  });

  it('says what will stand here when nobody is there yet', async () => {
    const { title } = await open([]);
    expect(title).toHaveTextContent('Nobody’s readiness is yours to weigh yet');
    expect(screen.getByText(/Here stands everyone whose plan you manage or lead/)).toBeInTheDocument();
  });

  it('leads two to four of them side by side', async () => {
    const { router } = await open([...all, candidate(30, 'Kofi Mensah')], '/readiness', {
      'GET /plans/6/readiness': () => readinessView('above', { planId: 6 }),
      'GET /plans/9/readiness': () => readinessView('above', { planId: 9 }),
    });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Mei Tanaka' }));
    const bar = within(screen.getByRole('region', { name: 'Compare' }));
    expect(bar.getByText(/Choose one to three more/)).toBeInTheDocument();
    for (const name of ['Tariq Aziz', 'Emil Larsen', 'Zoe Adler'])
      await userEvent.click(screen.getByRole('checkbox', { name: `Compare ${name}` }));
    expect(screen.getByRole('checkbox', { name: 'Compare Kofi Mensah' })).toBeDisabled();
    for (const name of ['Emil Larsen', 'Zoe Adler'])
      await userEvent.click(screen.getByRole('checkbox', { name: `Compare ${name}` }));
    await userEvent.click(bar.getByRole('link', { name: 'Compare 2' }));
    expect(await screen.findByRole('table', { name: 'Candidates side by side' })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ pick: '6,9', plans: '6,9' });
  });
});

describe('side by side', () => {
  const late = (id: number, given: Parameters<typeof aGoal>[0] = {}) =>
    aGoal({ id, phase: 'month-12', text: 'Own a small service', ...given });
  const meis = readinessView('above', {
    planId: 6,
    hire: { ...readinessView().hire, name: 'Mei Tanaka' },
    goals: [late(1)],
  });
  const sofias = readinessView('above', {
    planId: 8,
    hire: { ...readinessView().hire, name: 'Sofia Rossi' },
    criterionRatings: [],
    goals: [late(70, { completion: ticked('2026-11-10T09:00:00.000Z') })],
  });
  const rows = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((one) => [...one.children].map((cell) => cell.textContent));

  it('stands criterion by criterion in the order that was chosen, goals told by what they ask', async () => {
    const { title } = await open([mei], '/readiness?plans=8,6', {
      'GET /plans/6/readiness': () => meis,
      'GET /plans/8/readiness': () => sofias,
    });
    expect(title).toHaveTextContent('Sofia Rossi and Mei Tanaka, side by side');
    const [, required] = rows();
    expect(required).toEqual(['Required', 'Sofia Rossi1 of 3', 'Mei Tanaka1 of 3']);
    const service = screen.getByRole('row', { name: /Own a small service/ });
    expect([...service.children].map((cell) => cell.textContent)).toEqual([
      'Own a small service',
      expect.stringContaining('Met'),
      expect.stringContaining('No evidence'),
    ]);
  });

  it('shows only where they differ, when asked', async () => {
    await open([mei], '/readiness?plans=6,8', {
      'GET /plans/6/readiness': () => meis,
      'GET /plans/8/readiness': () => sofias,
    });
    expect(screen.getByRole('row', { name: /Designs small components/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('switch', { name: 'Only where they differ' }));
    expect(screen.queryByRole('row', { name: /Designs small components/ })).toBeNull();
    expect(screen.getByRole('row', { name: /Dependable on call/ })).toBeInTheDocument();
  });

  it('gives each a list of their own where their templates differ', async () => {
    const other = { ...sofias, template: { ...sofias.template, slug: 'cloud-engineer' } };
    await open([mei], '/readiness?plans=6,8', {
      'GET /plans/6/readiness': () => meis,
      'GET /plans/8/readiness': () => other,
    });
    expect(screen.queryByRole('row', { name: /^Own a small service/ })).toBeNull();
    expect(screen.getAllByText(/Their templates ask for different ones/)).not.toEqual([]);
    expect(screen.getAllByText('Own a small service')).toHaveLength(2);
  });

  it('leads back with the same chosen', async () => {
    const { router } = await open([mei, tariq], '/readiness?plans=6,9', {
      'GET /plans/6/readiness': () => meis,
      'GET /plans/9/readiness': () => sofias,
    });
    await userEvent.click(within(screen.getByRole('main')).getByRole('link', { name: 'Readiness' }));
    expect(await screen.findByRole('checkbox', { name: 'Compare Mei Tanaka' })).toBeChecked();
    expect(router.state.location.search).toEqual({ pick: '6,9' });
  });

  it('leaves out an address that makes no sense', async () => {
    await open([mei], '/readiness?plans=6&pick=x&only=all&order=best');
    expect(screen.getByRole('table', { name: 'Candidates' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Everyone 1' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Compare Mei Tanaka' })).not.toBeChecked();
  });
});
