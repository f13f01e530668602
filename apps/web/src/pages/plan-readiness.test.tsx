import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hire } from '@milepost/shared/testing/goal-facts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReadinessView } from '../api/readiness-cache';
import { type Asked, Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { decidedNotYet, openReadiness } from '../testing/open-readiness';
import { criterionRating, readinessView } from '../testing/readiness-view';

fixDay('2026-11-20T09:00:00Z');
beforeEach(() => localStorage.clear());

const row = (name: RegExp) => screen.getByRole('row', { name });
const openRow = async (name: RegExp) => {
  await userEvent.click(screen.getByRole('button', { name, expanded: false }));
};
describe('what a lead sees', () => {
  it('answers with what is met, what is open before what is met', async () => {
    const { title } = await openReadiness(readinessView());
    expect(title).toHaveTextContent('Noor Haddad meets 1 of 2 required criteria');
    const rows = within(screen.getByRole('table', { name: 'Criteria' }))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^Required 1 of 2 met/),
      'Designs small components',
      'Dependable on callRuth Okafor says consistently',
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

  it('asks for no decision before the plan begins, and still lets one be taken', async () => {
    await openReadiness(readinessView('above', { startDate: '2026-11-23', criterionRatings: [] }));
    expect(screen.getByText(/starts in 3 days/)).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Your decision' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Decide now' }));
    expect(await screen.findByRole('form', { name: 'Your decision' })).toBeInTheDocument();
  });

  it('leads to the decision past the list', async () => {
    const scrollTo = jest.fn();
    HTMLElement.prototype.scrollIntoView = scrollTo;
    await openReadiness(readinessView());
    await userEvent.click(screen.getByRole('button', { name: 'To the decision' }));
    expect(scrollTo).toHaveBeenCalled();
    expect(document.activeElement).toContainElement(screen.getByRole('form', { name: 'Your decision' }));
  });

  it('opens a criterion in place, with who said what and what shows it', async () => {
    const said = criterionRating({ id: 2, side: 'hire', by: hire, rating: 'sometimes', note: 'Twice at night' });
    const { router } = await openReadiness(readinessView('above', { criterionRatings: [criterionRating(), said] }));
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
    await openReadiness(view);
    expect(within(row(/Dependable/)).getByText('8 months old, stale')).toBeInTheDocument();
  });

  it('shows one source, or only what is open, as the address says', async () => {
    const { router } = await openReadiness(readinessView(), {}, '?source=check-ins');
    expect(screen.queryByRole('row', { name: /Dependable/ })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'All 3' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Only open' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ open: true }));
    expect(screen.queryByRole('row', { name: /Dependable/ })).toBeNull();
    expect(row(/Designs/)).toBeInTheDocument();
  });

  it('names the steps that would change it, and leads to what they close', async () => {
    await openReadiness(readinessView('above', { criterionRatings: [] }));
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
    await openReadiness(readinessView(), {
      'GET /readiness': () => ({ candidates: [candidate(1, 'Noor Haddad'), candidate(2, 'Mei Tanaka')] }),
    });
    const others = within(await screen.findByRole('navigation', { name: 'Candidates' }));
    expect(others.getByRole('link', { name: /Noor Haddad/ })).toHaveAttribute('aria-current', 'page');
    expect(others.getByRole('link', { name: /Mei Tanaka/ })).toHaveAttribute('href', '/plans/2/readiness');
  });
});

describe('rating a criterion', () => {
  it('says that the hire reads it where the organisation shares ratings', async () => {
    await openReadiness(readinessView('manager', {}, { hiresSeeRatings: true }));
    await openRow(/Dependable/);
    const scale = screen.getByRole('radiogroup', { name: 'How do you see it?' });
    expect(scale).toHaveAccessibleDescription(/^Noor, you, .* read this: your organisation shares ratings/);
  });

  const later = (view: ReadinessView, rating: 'sometimes' | 'consistently' | null, id = 7) => ({
    ...view,
    version: view.version + id,
    criterionRatings: [...view.criterionRatings, criterionRating({ id, rating })],
  });

  it('is recorded at once from one’s own side, and taken back by Undo', async () => {
    const view = readinessView('manager');
    const said = (asked: Asked) => (asked.body as { rating: 'sometimes' | 'consistently' }).rating;
    const { writes, title } = await openReadiness(view, {
      'PUT /plans/1/criterion-ratings': (asked) => later(view, said(asked), said(asked) === 'sometimes' ? 7 : 8),
    });
    await openRow(/Dependable/);
    const scale = screen.getByRole('radiogroup', { name: 'How do you see it?' });
    expect(scale).toHaveAccessibleDescription(/Noor does not: your organisation does not share ratings/);
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
    await openReadiness(readinessView('manager'), { 'PUT /plans/1/criterion-ratings': () => new Refusal(refusal) });
    await openRow(/Dependable/);
    await userEvent.click(screen.getByRole('radio', { name: 'not yet' }));
    expect(await screen.findByText(/“Dependable on call” stays as it was. This plan is closed./)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('radio', { name: 'consistently' })).toBeChecked());
  });

  it('keeps a note with it', async () => {
    const view = readinessView('manager');
    const { writes } = await openReadiness(view, {
      'PUT /plans/1/criterion-ratings': () => later(view, 'consistently'),
    });
    await openRow(/Dependable/);
    await userEvent.type(screen.getByRole('textbox', { name: /Why, or where/ }), 'Eleven nights');
    await userEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await waitFor(() =>
      expect(writes()[0]!.body).toEqual({ criterion: 'on-call', rating: 'consistently', note: 'Eleven nights' }),
    );
  });

  it('is not the lead’s, who decides', async () => {
    await openReadiness(readinessView());
    await openRow(/Dependable/);
    expect(screen.queryByRole('radiogroup', { name: /How do you see/ })).toBeNull();
  });
});

describe('what the hire sees', () => {
  it('is told what is not shown, and never a verdict that hangs on it', async () => {
    const view = readinessView('hire', { criterionRatings: [] });
    const { title } = await openReadiness(view);
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
    const { title } = await openReadiness(readinessView('hire', {}, { hiresSeeRatings: true }));
    expect(title).toHaveTextContent('You meet 1 of 2 required criteria');
    expect(screen.getByText(/your organisation shares ratings/)).toBeInTheDocument();
    expect(screen.getByText('Ruth Okafor says consistently')).toBeInTheDocument();
  });

  it('reads a decision as it was worded, and cannot take one', async () => {
    await openReadiness(readinessView('hire', { decisions: [{ ...decidedNotYet, criteria: [] }] }));
    expect(screen.getByText('One quarter as primary is missing.')).toBeInTheDocument();
    expect(screen.getByText('Carmen Vidal decides.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record decision' })).toBeNull();
  });
});

describe('as of a past day', () => {
  it('shows how it stood then, and nothing to change', async () => {
    const past = readinessView('manager', { criterionRatings: [] }, { asOf: '2026-06-30' });
    const { title, router } = await openReadiness(
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
    const { router } = await openReadiness(readinessView());
    await userEvent.click(screen.getByRole('button', { name: 'As of a past day' }));
    const field = screen.getByLabelText('As of');
    expect(field).toHaveFocus();
    await userEvent.type(field, '2026-12-01');
    expect(field).toHaveAccessibleDescription(/A past day, up to Thursday 19 November 2026/);
    expect(router.state.location.search).toEqual({});
  });
});

it('shows nobody else’s readiness to whoever may not see it', async () => {
  const view = readinessView('manager', { manager: null });
  const { title } = await openReadiness({ ...view, can: { ...view.can, readiness: false, skills: false } });
  expect(title).toHaveTextContent('Readiness of Noor Haddad');
  expect(screen.getByText(/It is not shown to you/)).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});

it('leaves out an address that makes no sense', async () => {
  const { title } = await openReadiness(readinessView(), {}, '?asOf=someday&source=wishes&open=maybe&decision=-1');
  expect(title).toHaveTextContent('Noor Haddad meets 1 of 2 required criteria');
  expect(screen.getByRole('radio', { name: 'All 3' })).toBeChecked();
});
