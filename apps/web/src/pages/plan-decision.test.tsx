import { beforeEach, describe, expect, it } from '@jest/globals';
import { readiness } from '@milepost/shared/readiness';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReadinessView } from '../api/readiness-cache';
import { Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { decidedNotYet, openReadiness } from '../testing/open-readiness';
import { criterionRating, readinessView } from '../testing/readiness-view';

fixDay('2026-11-20T09:00:00Z');
beforeEach(() => localStorage.clear());

const row = (name: RegExp) => screen.getByRole('row', { name });

describe('the decision', () => {
  const decided = (view: ReadinessView) => ({
    ...view,
    version: view.version + 1,
    decisions: [{ ...decidedNotYet, id: 6, reviewOn: '2027-02-20', at: '2026-11-20T09:00:00.000Z' }],
  });
  const form = () => within(screen.getByRole('form', { name: 'Your decision' }));

  it('says who reads it before anyone types, and what is missing by field', async () => {
    const { writes } = await openReadiness(readinessView());
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
    const { writes } = await openReadiness(view, { 'POST /plans/1/decisions': () => decided(view) });
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
    const { writes } = await openReadiness(view, { 'POST /plans/1/decisions': () => decided(view) });
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
    const { title, writes } = await openReadiness(view, {
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
    const first = await openReadiness(readinessView());
    await userEvent.type(form().getByRole('textbox', { name: /Why, in words/ }), 'Half a thought');
    first.unmount();
    await openReadiness(readinessView());
    expect(form().getByRole('textbox', { name: /Why, in words/ })).toHaveValue('Half a thought');
  });

  it('is somebody else’s where one does not decide', async () => {
    await openReadiness(readinessView('manager'));
    expect(screen.getByText('Carmen Vidal decides, and has not yet.')).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Your decision' })).toBeNull();
  });

  it('is asked for again once its day has come, and read as it was taken', async () => {
    const view = readinessView('above', { decisions: [decidedNotYet] });
    const { viewer: _viewer, can: _can, asOf: _asOf, ...facts } = readinessView('above');
    const record = {
      id: 5,
      format: 1,
      decision: decidedNotYet,
      today: '2026-10-01',
      facts,
      readiness: readiness(facts, '2026-10-01'),
    };
    await openReadiness(view, { 'GET /plans/1/decisions/5': () => record });
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
