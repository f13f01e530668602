import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Decision } from '@milepost/shared/readiness-facts';
import { readiness } from '@milepost/shared/readiness';
import { hire } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReadinessView } from '../api/readiness-cache';
import { type Asked, fakeApi, Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { criterionRating, lead, readinessView } from '../testing/readiness-view';
import { renderApp } from '../testing/render';

fixDay('2026-11-20T09:00:00Z');
beforeEach(() => localStorage.clear());

async function open(view: ReadinessView, answers: Parameters<typeof fakeApi>[0] = {}, search = '') {
  const asked = fakeApi({
    'GET /me': () => me({ id: view.viewer.id, relations: { reports: { direct: 1, below: 2 } } }),
    'GET /readiness': () => ({ candidates: [] }),
    'GET /plans/1/readiness': () => view,
    ...answers,
  });
  const app = await renderApp(`/plans/1/readiness${search}`);
  const title = await screen.findByRole('heading', { level: 1 });
  return { title, ...app, writes: () => asked.filter(({ method }) => method !== 'GET'), asked };
}

const row = (name: RegExp) => screen.getByRole('row', { name });
const openRow = async (name: RegExp) => {
  await userEvent.click(screen.getByRole('button', { name, expanded: false }));
};
const notYet: Decision = {
  id: 5,
  outcome: 'not yet',
  reason: 'One quarter as primary is missing.',
  criteria: [{ criterion: 'on-call', met: false, reason: 'Only daytime so far' }],
  reviewOn: '2026-11-19',
  by: lead.id,
  at: '2026-10-01T09:00:00.000Z',
};

describe('what a lead sees', () => {
  it('answers with what is met, what is open before what is met', async () => {
    const { title } = await open(readinessView());
    expect(title).toHaveTextContent('Noor Haddad meets 1 of 2 required criteria');
    const rows = within(screen.getByRole('table', { name: 'Criteria' }))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^Required 1 of 2 met/),
      'Designs small componentsNothing shows it yet.',
      'Dependable on callRuth Okafor says consistently.',
      expect.stringMatching(/^Supporting 0 of 1 met/),
      'Outcomes of the check-insNone was held yet',
    ]);
    expect(within(row(/Dependable/)).getByText('Met')).toBeInTheDocument();
    expect(within(row(/Dependable/)).getByText('3 weeks old')).toBeInTheDocument();
    expect(within(row(/Dependable/)).getByRole('link', { name: 'Rota, October' })).toHaveAttribute(
      'href',
      'https://wiki.example/rota',
    );
    expect(within(row(/Designs/)).getByText('No evidence')).toBeInTheDocument();
  });

  it('opens a criterion in place, with who said what and what shows it', async () => {
    const said = criterionRating({ id: 2, side: 'hire', by: hire, rating: 'sometimes', note: 'Twice at night' });
    const { router } = await open(readinessView('above', { criterionRatings: [criterionRating(), said] }));
    await openRow(/Dependable/);
    expect(await screen.findByText('Twice at night')).toBeInTheDocument();
    expect(screen.getByText('Noor’s own view')).toBeInTheDocument();
    expect(screen.getByText(/Required: without it nobody is ready/)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: /Evidence for/ })).toHaveTextContent('Rota, October');
    expect(router.state.location.search).toEqual({ criterion: 'on-call' });
    await userEvent.click(screen.getByRole('button', { name: /Dependable/, expanded: true }));
    await waitFor(() => expect(screen.queryByText('Twice at night')).toBeNull());
  });

  it('says in amber words what has gone stale', async () => {
    const old = '2026-03-01T09:00:00.000Z';
    const view = readinessView('above', { criterionRatings: [criterionRating({ at: old })] });
    view.evidence[0]!.at = old;
    await open(view);
    expect(within(row(/Dependable/)).getByText('8 months old, stale')).toBeInTheDocument();
  });

  it('shows one source, or only what is open, as the address says', async () => {
    const { router } = await open(readinessView(), {}, '?source=check-ins');
    expect(screen.queryByRole('row', { name: /Dependable/ })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'All 3' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Only open' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ open: true }));
    expect(screen.queryByRole('row', { name: /Dependable/ })).toBeNull();
    expect(row(/Designs/)).toBeInTheDocument();
  });

  it('names the steps that would change it, and leads to what they close', async () => {
    await open(readinessView('above', { criterionRatings: [] }));
    const steps = within(screen.getByRole('region', { name: 'What would change this' }));
    expect(steps.getByText(/Ruth Okafor rates “Dependable on call”/, { selector: 'p' })).toBeInTheDocument();
    await userEvent.click(steps.getByRole('button', { name: /^Closes 1 required one ?: Ruth/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: /Dependable/, expanded: true })).toHaveFocus());
  });

  it('shows the others of one’s own beside it', async () => {
    const candidate = (planId: number, name: string) => ({
      planId,
      hire: { id: planId, name },
      role: 'Associate',
      template: { slug: 'a', version: 1 },
      day: 100,
      paused: false,
      closedAt: null,
      manager: null,
      criteria: [],
      ready: false,
      required: { met: 1, of: 2 },
      supporting: { met: 0, of: 0 },
      readySince: null,
      stale: 0,
      decision: null,
    });
    await open(readinessView(), {
      'GET /readiness': () => ({ candidates: [candidate(1, 'Noor Haddad'), candidate(2, 'Mei Tanaka')] }),
    });
    const others = within(await screen.findByRole('navigation', { name: 'Candidates' }));
    expect(others.getByRole('link', { name: /Noor Haddad/ })).toHaveAttribute('aria-current', 'page');
    expect(others.getByRole('link', { name: /Mei Tanaka/ })).toHaveAttribute('href', '/plans/2/readiness');
  });
});

describe('rating a criterion', () => {
  const later = (view: ReadinessView, rating: 'sometimes' | 'consistently' | null, id = 7) => ({
    ...view,
    version: view.version + id,
    criterionRatings: [...view.criterionRatings, criterionRating({ id, rating })],
  });

  it('is recorded at once from one’s own side, and taken back by Undo', async () => {
    const view = readinessView('manager');
    const said = (asked: Asked) => (asked.body as { rating: 'sometimes' | 'consistently' }).rating;
    const { writes, title } = await open(view, {
      'PUT /plans/1/criterion-ratings': (asked) => later(view, said(asked), said(asked) === 'sometimes' ? 7 : 8),
    });
    await openRow(/Dependable/);
    const scale = screen.getByRole('radiogroup', { name: 'How do you see it?' });
    expect(scale).toHaveAccessibleDescription(/Noor only where your organisation shares ratings/);
    expect(within(scale).getByRole('radio', { name: 'consistently' })).toBeChecked();
    await userEvent.click(within(scale).getByRole('radio', { name: 'sometimes' }));
    await waitFor(() => expect(title).toHaveTextContent('Noor Haddad meets 0 of 2'));
    expect(writes()[0]!.body).toEqual({ criterion: 'on-call', rating: 'sometimes', note: '' });
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(title).toHaveTextContent('Noor Haddad meets 1 of 2'));
    expect(writes()[1]!.body).toEqual({ criterion: 'on-call', rating: 'consistently', note: '' });
  });

  it('goes back to what stood there when it is refused', async () => {
    const refusal = { status: 409, code: 'plan-closed', title: 'Closed', detail: 'This plan is closed.' };
    await open(readinessView('manager'), { 'PUT /plans/1/criterion-ratings': () => new Refusal(refusal) });
    await openRow(/Dependable/);
    await userEvent.click(screen.getByRole('radio', { name: 'not yet' }));
    expect(await screen.findByText(/“Dependable on call” stays as it was. This plan is closed./)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('radio', { name: 'consistently' })).toBeChecked());
  });

  it('keeps a note with it', async () => {
    const view = readinessView('manager');
    const { writes } = await open(view, { 'PUT /plans/1/criterion-ratings': () => later(view, 'consistently') });
    await openRow(/Dependable/);
    await userEvent.type(screen.getByRole('textbox', { name: /Why, or where/ }), 'Eleven nights');
    await userEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await waitFor(() =>
      expect(writes()[0]!.body).toEqual({ criterion: 'on-call', rating: 'consistently', note: 'Eleven nights' }),
    );
  });

  it('is not the lead’s, who decides', async () => {
    await open(readinessView());
    await openRow(/Dependable/);
    expect(screen.queryByRole('radiogroup', { name: /How do you see/ })).toBeNull();
  });
});

describe('what the hire sees', () => {
  it('is told what is not shown, and never a verdict that hangs on it', async () => {
    const view = readinessView('hire', { criterionRatings: [] });
    const { title } = await open(view);
    expect(title).toHaveTextContent('You meet 0 of the 1 required criteria shown to you');
    expect(screen.getByText(/Ratings of criteria by Ruth Okafor and Carmen Vidal are not shown to you/)).toBeVisible();
    expect(within(row(/Dependable/)).getByText('Not shown')).toBeInTheDocument();
    expect(screen.queryByText(/rates “Dependable on call”/)).toBeNull();
    expect(screen.queryByRole('link', { name: 'Promotion packet' })).toBeNull();
    await openRow(/Dependable/);
    expect(screen.queryByText('Ruth Okafor')).toBeNull();
    expect(screen.getByRole('radiogroup', { name: 'How do you see yourself?' })).toBeInTheDocument();
  });

  it('reads the ratings where the organisation shares them', async () => {
    const { title } = await open(readinessView('hire', {}, { hiresSeeRatings: true }));
    expect(title).toHaveTextContent('You meet 1 of 2 required criteria');
    expect(screen.getByText(/your organisation shares ratings/)).toBeInTheDocument();
    expect(screen.getByText('Ruth Okafor says consistently.')).toBeInTheDocument();
  });

  it('reads a decision as it was worded, and cannot take one', async () => {
    await open(readinessView('hire', { decisions: [{ ...notYet, criteria: [] }] }));
    expect(screen.getByText('One quarter as primary is missing.')).toBeInTheDocument();
    expect(screen.getByText('Carmen Vidal decides.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record decision' })).toBeNull();
  });
});

describe('as of a past day', () => {
  it('shows how it stood then, and nothing to change', async () => {
    const past = readinessView('manager', { criterionRatings: [] }, { asOf: '2026-06-30' });
    const { title, router } = await open(
      readinessView('manager'),
      { 'GET /plans/1/readiness?asOf=2026-06-30': () => past },
      '?asOf=2026-06-30',
    );
    expect(title).toHaveTextContent('Noor Haddad met 0 of 2 required criteria on 30 June 2026');
    expect(screen.getByText(/As it stood on 30 June 2026/)).toBeInTheDocument();
    await openRow(/Dependable/);
    expect(screen.queryByRole('radiogroup', { name: /How do you/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Add evidence/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back to today' }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('asOf'));
    expect(await screen.findByRole('heading', { level: 1, name: /meets 1 of 2/ })).toBeInTheDocument();
  });

  it('refuses a day that is not past', async () => {
    const { router } = await open(readinessView());
    const field = screen.getByLabelText('As of');
    await userEvent.type(field, '2026-12-01');
    expect(field).toHaveAccessibleDescription(/A past day, up to Thursday 19 November 2026/);
    expect(router.state.location.search).toEqual({});
  });
});

describe('the decision', () => {
  const decided = (view: ReadinessView) => ({
    ...view,
    version: view.version + 1,
    decisions: [{ ...notYet, id: 6, reviewOn: '2027-02-20', at: '2026-11-20T09:00:00.000Z' }],
  });
  const form = () => within(screen.getByRole('form', { name: 'Your decision' }));

  it('says who reads it before anyone types, and what is missing by field', async () => {
    const { writes } = await open(readinessView());
    expect(form().getByText(/Noor, Ruth Okafor, everyone above Ruth in the line/)).toBeInTheDocument();
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    expect(form().getByText('Choose ready or not yet.')).toBeInTheDocument();
    expect(form().getByRole('textbox', { name: /Why, in words Noor will read/ })).toHaveAccessibleDescription(
      'Say why.',
    );
    await userEvent.click(form().getByRole('radio', { name: 'Not yet' }));
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    expect(form().getByText('Choose the day on which you look at it again.')).toBeInTheDocument();
    expect(writes()).toEqual([]);
  });

  it('is recorded on what was read, once', async () => {
    const view = readinessView();
    const { writes } = await open(view, { 'POST /plans/1/decisions': () => decided(view) });
    await userEvent.click(form().getByRole('radio', { name: 'Not yet' }));
    await userEvent.type(form().getByRole('textbox', { name: /Why, in words/ }), 'A quarter is missing.');
    await userEvent.click(form().getByRole('button', { name: 'In 3 months' }));
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    expect(await screen.findByText('Decided: not yet. Noor can read it.')).toBeInTheDocument();
    const [sent] = writes();
    expect(sent!.body).toEqual({
      outcome: 'not yet',
      reason: 'A quarter is missing.',
      criteria: [],
      reviewOn: '2027-02-20',
    });
    expect(sent!.headers).toMatchObject({ 'if-match': '"4"' });
    expect(sent!.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
    expect(screen.getByText('One quarter as primary is missing.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Decide again' })).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
  });

  it('asks on “ready” why what is required may stay open, and takes another view of a criterion', async () => {
    const view = readinessView();
    const { writes } = await open(view, { 'POST /plans/1/decisions': () => decided(view) });
    await userEvent.click(form().getByRole('radio', { name: 'Ready' }));
    await userEvent.type(form().getByRole('textbox', { name: /Why, in words/ }), 'She carries it.');
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    const why = form().getByRole('textbox', { name: 'Why it is not met: Designs small components' });
    expect(why).toHaveAccessibleDescription('This is required and not met. Say why it may stay open.');
    const ruling = within(form().getByRole('radiogroup', { name: 'Your ruling on: Designs small components' }));
    await userEvent.click(ruling.getByRole('radio', { name: 'Met' }));
    await userEvent.type(
      form().getByRole('textbox', { name: 'Why it is met: Designs small components' }),
      'I saw the design',
    );
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]!.body).toEqual({
      outcome: 'ready',
      reason: 'She carries it.',
      criteria: [{ criterion: 'design', met: true, reason: 'I saw the design' }],
      reviewOn: null,
    });
  });

  it('records nothing on what changed meanwhile, shows what stands there now, and loses no word', async () => {
    const view = readinessView();
    const now = {
      ...view,
      version: 9,
      criterionRatings: [criterionRating(), criterionRating({ id: 2, rating: 'not yet' })],
    };
    const problem = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'It changed.', view: now };
    const { title, writes } = await open(view, {
      'GET /plans/1/readiness': () => now,
      'POST /plans/1/decisions': () => new Refusal(problem),
    });
    await userEvent.click(form().getByRole('radio', { name: 'Not yet' }));
    await userEvent.type(form().getByRole('textbox', { name: /Why, in words/ }), 'A quarter is missing.');
    await userEvent.click(form().getByRole('button', { name: 'In 4 weeks' }));
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    expect(await form().findByText(/Nothing is recorded: something changed/)).toBeInTheDocument();
    await waitFor(() => expect(title).toHaveTextContent('meets 0 of 2'));
    expect(form().getByRole('textbox', { name: /Why, in words/ })).toHaveValue('A quarter is missing.');
    await userEvent.click(form().getByRole('button', { name: 'Record decision' }));
    await waitFor(() => expect(writes()).toHaveLength(2));
    expect(writes()[1]!.headers).toMatchObject({ 'if-match': '"9"' });
  });

  it('survives a reload while it is written', async () => {
    const first = await open(readinessView());
    await userEvent.type(form().getByRole('textbox', { name: /Why, in words/ }), 'Half a thought');
    first.unmount();
    await open(readinessView());
    expect(form().getByRole('textbox', { name: /Why, in words/ })).toHaveValue('Half a thought');
  });

  it('is somebody else’s where one does not decide', async () => {
    await open(readinessView('manager'));
    expect(screen.getByText('Carmen Vidal decides, and has not yet.')).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Your decision' })).toBeNull();
  });

  it('is asked for again once its day has come, and read as it was taken', async () => {
    const view = readinessView('above', { decisions: [notYet] });
    const { viewer: _viewer, can: _can, asOf: _asOf, ...facts } = readinessView('above');
    const record = {
      id: 5,
      format: 1,
      decision: notYet,
      today: '2026-10-01',
      facts,
      readiness: readiness(facts, '2026-10-01'),
    };
    await open(view, { 'GET /plans/1/decisions/5': () => record });
    expect(screen.getByRole('form', { name: 'Your decision' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: /What it was taken on/ }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'You decided “not yet” on 1 October 2026' }),
    ).toBeInTheDocument();
    expect(within(row(/Dependable/)).getByText(/ruled it/)).toHaveTextContent(
      'You ruled it not met: “Only daytime so far”',
    );
    expect(screen.queryByRole('form', { name: 'Your decision' })).toBeNull();
  });
});

it('shows nobody else’s readiness to whoever may not see it', async () => {
  const view = readinessView('manager', { manager: null });
  const { title } = await open({ ...view, can: { ...view.can, readiness: false, skills: false } });
  expect(title).toHaveTextContent('Readiness of Noor Haddad');
  expect(screen.getByText(/It is not shown to you/)).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});

it('leaves out an address that makes no sense', async () => {
  const { title } = await open(readinessView(), {}, '?asOf=someday&source=wishes&open=maybe&decision=-1');
  expect(title).toHaveTextContent('Noor Haddad meets 1 of 2 required criteria');
  expect(screen.getByRole('radio', { name: 'All 3' })).toBeChecked();
});
