import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DraftView } from '../features/template-studio/draft.types';
import { type Asked, fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { draftStanding, draftView } from '../testing/template-draft';

const path = '/templates/network-gardener/draft';

async function open(view: DraftView = draftView(), answers: Parameters<typeof fakeApi>[0] = {}, search = '') {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    [`GET ${path}`]: () => view,
    [`PUT ${path}`]: ({ headers }: Asked) =>
      draftStanding({ revision: Number(headers['if-match']?.replaceAll('"', '')) + 1 }),
    ...answers,
  });
  const app = await renderApp(`/templates/network-gardener/draft${search}`);
  await screen.findByRole('heading', { level: 1, name: 'Version 2, a draft' });
  const saved = () =>
    asked
      .filter(({ method, path: to }) => method === 'PUT' && to === path)
      .map(({ body }) => (body as { content: TemplateContent }).content);
  return { asked, saved, ...app };
}
const user = () => userEvent.setup({ delay: null });
const row = (name: string) => screen.getByRole('button', { name, expanded: false });
const fields = (name: string) => within(screen.getAllByRole('group', { name })[0]!);

beforeEach(() => localStorage.clear());

describe('a draft', () => {
  test('is edited in place, one goal at a time, and saved as one types', async () => {
    const { saved, asked } = await open();
    await user().click(row('Draw the map'));
    const text = fields('Draw the map').getByLabelText('What it asks');
    expect(document.activeElement).toBe(text);
    await user().type(text, ' of it all');
    expect(screen.getByText('Not saved yet')).toBeTruthy();
    await screen.findByText('Saved', {}, { timeout: 3000 });
    expect(saved().at(-1)?.phases[0]?.goals[0]?.text).toBe('Draw the map of it all');
    expect(asked.find(({ method }) => method === 'PUT')?.headers['if-match']).toBe('"1"');
    await user().click(row('Read the runbooks'));
    expect(screen.getAllByLabelText('What it asks')).toHaveLength(1);
  });

  test('takes a new goal under a key that none ever had', async () => {
    const { saved } = await open();
    const phase = within(screen.getByRole('region', { name: 'By day 30' }));
    await user().click(phase.getByRole('button', { name: 'Add a goal' }));
    await user().type(screen.getByLabelText('What it asks'), 'Meet everybody');
    await user().selectOptions(screen.getByLabelText('Kind'), 'count');
    await user().type(screen.getByLabelText('Of what'), 'people');
    expect(screen.getByText('Reads as: 1 or more people')).toBeTruthy();
    await user().click(screen.getByLabelText('Asks for evidence'));
    await waitFor(
      () =>
        expect(saved().at(-1)?.phases[0]?.goals[2]).toEqual({
          key: 'day-30-8',
          kind: 'count',
          text: 'Meet everybody',
          target: { min: 1, max: null, unit: 'people' },
          asks: ['evidence'],
        }),
      { timeout: 3000 },
    );
  });

  test('keeps a goal’s key when it goes to another milestone, and gives back what was taken out', async () => {
    const { saved } = await open();
    await user().click(row('Draw the map'));
    await user().selectOptions(screen.getByLabelText('Milestone'), 'month-6');
    const there = within(screen.getByRole('region', { name: 'By month 6' }));
    expect(there.getByRole('button', { name: 'Draw the map' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(there.getByLabelText('Milestone')));
    await user().click(row('Read the runbooks'));
    await user().click(screen.getByRole('button', { name: 'Take this goal out' }));
    expect(screen.queryByRole('button', { name: 'Read the runbooks' })).toBeNull();
    await user().click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(
      () =>
        expect(
          saved()
            .at(-1)
            ?.phases.map(({ goals }) => goals.map(({ key }) => key)),
        ).toEqual([['day-30-2'], ['month-6-1', 'day-30-1']]),
      { timeout: 3000 },
    );
  });

  test('puts a new milestone where it falls in time', async () => {
    await open();
    await user().click(screen.getByRole('button', { name: 'Add a milestone' }));
    const form = fields('A new milestone');
    await user().click(form.getByRole('button', { name: 'Add it' }));
    expect(form.getByText('There is a milestone at day 30.')).toBeTruthy();
    await user().selectOptions(form.getByLabelText('When'), 'week');
    await user().clear(form.getByLabelText('Number'));
    await user().type(form.getByLabelText('Number'), '2');
    await user().click(form.getByRole('button', { name: 'Add it' }));
    expect(screen.getAllByRole('region', { name: /^By/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
      'By week 2',
      'By day 30',
      'By month 6',
    ]);
  });

  test('says what is to be mended and leads to the field', async () => {
    const { phases } = draftView().content;
    const [first, second] = phases;
    const empty = { key: 'month-6-2', kind: 'task' as const, text: '' };
    await open(draftView({ phases: [first!, { ...second!, goals: [...second!.goals, empty] }] }));
    await user().click(screen.getByText('1 thing to mend before it can be published'));
    await user().click(screen.getByRole('link', { name: 'Milestones and goals' }));
    const field = await screen.findByLabelText('What it asks');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user().type(field, 'Now it says something');
    await waitFor(() => expect(screen.queryByText(/to mend before/)).toBeNull());
  });

  test('brings in what somebody else changed meanwhile', async () => {
    const theirs = draftView({ role: 'Head Gardener' }, { revision: 5, editedBy: { id: 2, name: 'Ben Lindqvist' } });
    const stale = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed', view: theirs };
    const { saved, asked } = await open(draftView(), {
      [`PUT ${path}`]: ({ headers }) =>
        headers['if-match'] === '"5"' ? draftStanding({ revision: 6 }) : new Refusal(stale),
    });
    await user().click(row('Draw the map'));
    await user().type(screen.getByLabelText('What it asks'), '!');
    await screen.findByText(/Saved, beside what Ben Lindqvist changed meanwhile/, {}, { timeout: 3000 });
    expect(saved().at(-1)).toMatchObject({ role: 'Head Gardener' });
    expect(saved().at(-1)?.phases[0]?.goals[0]?.text).toBe('Draw the map!');
    expect(asked.filter(({ method }) => method === 'PUT').map(({ headers }) => headers['if-match'])).toEqual([
      '"1"',
      '"5"',
    ]);
  });

  test('leaves to a person what both changed', async () => {
    const other = draftView().content.phases;
    const goals = other[0]!.goals.map((goal, at) => (at === 0 ? { ...goal, text: 'Theirs' } : goal));
    const theirs = draftView(
      { phases: [{ ...other[0]!, goals }, other[1]!], role: 'Head Gardener' },
      { revision: 5, editedBy: { id: 2, name: 'Ben Lindqvist' } },
    );
    const stale = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed', view: theirs };
    const { saved } = await open(draftView(), {
      [`PUT ${path}`]: ({ headers }) =>
        headers['if-match'] === '"5"' ? draftStanding({ revision: 6 }) : new Refusal(stale),
    });
    await user().click(row('Draw the map'));
    await user().type(screen.getByLabelText('What it asks'), '!');
    const alert = await screen.findByRole('alert', {}, { timeout: 3000 });
    expect(alert.textContent).toMatch(/Ben Lindqvist changed this meanwhile, and so did you/);
    await user().click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(saved().at(-1)?.role).toBe('Head Gardener'), { timeout: 3000 });
    expect(saved().at(-1)?.phases[0]?.goals[0]?.text).toBe('Draw the map!');
  });

  test('keeps in the browser what the server has not taken', async () => {
    const { unmount, asked } = await open(draftView(), {
      [`PUT ${path}`]: () => new Refusal({ status: 503, code: 'down', title: 'Down', detail: 'Down' }),
    });
    await user().click(row('Draw the map'));
    await user().type(screen.getByLabelText('What it asks'), ' twice');
    await screen.findByText('Not saved yet; trying again', {}, { timeout: 3000 });
    unmount();
    await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    const { saved } = await open();
    expect(row('Draw the map twice')).toBeTruthy();
    await waitFor(() => expect(saved().at(-1)?.phases[0]?.goals[0]?.text).toBe('Draw the map twice'));
  });

  test('is published with a word on what changed', async () => {
    const { asked, router } = await open(draftView(), { [`PUT ${path}/publication`]: () => ({ version: 2 }) });
    await user().click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user().click(dialog.getByRole('button', { name: 'Publish' }));
    expect(dialog.getByText('Say what changed, in a sentence.')).toBeTruthy();
    await user().type(dialog.getByLabelText('What changed'), 'Fewer maps');
    await user().click(dialog.getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/templates/network-gardener'));
    const sent = asked.find(({ path: to }) => to.endsWith('/publication'));
    expect(sent).toMatchObject({ body: { note: 'Fewer maps' }, headers: { 'if-match': '"1"' } });
  });

  test('that ends while somebody looks at it says so, and leads on', async () => {
    let gone = false;
    const lost = new Refusal({ status: 404, code: 'not-found', title: 'Not Found', detail: 'Nothing here' });
    const { queryClient } = await open(draftView(), { [`GET ${path}`]: () => (gone ? lost : draftView()) });
    gone = true;
    await act(() => queryClient.invalidateQueries({ queryKey: ['template-draft'] }));
    await screen.findByRole('heading', { level: 1, name: 'There is no draft here for you to see' });
    expect(screen.getByRole('link', { name: 'To the template' }).getAttribute('href')).toBe(
      '/templates/network-gardener',
    );
  });

  test('is thrown away only once that was asked, from the answer that keeps it', async () => {
    const { asked, router } = await open(draftView(), { [`DELETE ${path}`]: () => undefined });
    await user().click(screen.getByRole('button', { name: 'Throw it away' }));
    const dialog = within(await screen.findByRole('dialog'));
    const keep = dialog.getByRole('button', { name: 'Keep it' });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    await user().keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
    await user().click(screen.getByRole('button', { name: 'Throw it away' }));
    const again = within(await screen.findByRole('dialog'));
    await user().click(again.getByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/templates/network-gardener'));
    expect(asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  test('waits for a second person where the organisation asks for one', async () => {
    const review = { ...draftStanding().review, required: true };
    const asking = draftStanding({
      status: 'review',
      can: { ...draftStanding().can, edit: false, withdrawReview: true },
      review: { ...review, reviewer: { id: 9, name: 'Ruth Okafor' }, askedAt: '2026-11-20T08:00:00.000Z' },
    });
    const { asked } = await open(draftView({}, { review }), {
      'GET /people?active=true&limit=20': () => ({ people: [{ id: 9, name: 'Ruth Okafor' }], nextCursor: null }),
      [`PUT ${path}/review-request`]: () => asking,
      [`DELETE ${path}/review-request`]: () => draftStanding({ review }),
    });
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
    await user().click(screen.getByRole('button', { name: 'Ask for a review' }));
    const dialog = within(await screen.findByRole('dialog'));
    const who = dialog.getByRole('combobox', { name: 'Who' });
    await waitFor(() => expect(document.activeElement).toBe(who));
    await user().click(dialog.getByRole('button', { name: 'Ask' }));
    expect(dialog.getByText('Choose somebody.')).toBeTruthy();
    await user().click(who);
    await user().click(await screen.findByRole('option', { name: 'Ruth Okafor' }));
    await user().click(dialog.getByRole('button', { name: 'Ask' }));
    await screen.findByText(/With Ruth Okafor for review since/);
    expect(asked.find(({ path: to }) => to.endsWith('/review-request'))?.body).toEqual({ reviewerId: 9 });
    expect(screen.queryByRole('button', { name: 'Add a goal' })).toBeNull();
    await user().click(screen.getByRole('button', { name: 'Take it back to go on editing' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Add a goal' })).toHaveLength(2));
  });

  test('is read, approved or returned by whom was asked', async () => {
    const can = {
      ...draftStanding().can,
      edit: false,
      discard: false,
      askReview: false,
      publish: false,
      approve: true,
      return: true,
    };
    const { asked } = await open(draftView({}, { status: 'review', can }), {
      [`PUT ${path}/return`]: () => draftStanding({ can: { ...can, approve: false, return: false } }),
    });
    await user().click(row('Draw the map'));
    expect(screen.getByLabelText('What it asks').matches(':disabled')).toBe(true);
    await user().click(screen.getByRole('button', { name: 'Return it, and say what is missing' }));
    await user().keyboard('{Escape}');
    const opener = screen.getByRole('button', { name: 'Return it, and say what is missing' });
    expect(document.activeElement).toBe(opener);
    await user().click(opener);
    await user().click(screen.getByRole('button', { name: 'Return it' }));
    expect(screen.getByText('Say what is missing, in a sentence.')).toBeTruthy();
    await user().type(screen.getByLabelText('What is missing'), 'A map');
    await user().click(screen.getByRole('button', { name: 'Return it' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ path: `${path}/return`, body: { reason: 'A map' } }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });
});
