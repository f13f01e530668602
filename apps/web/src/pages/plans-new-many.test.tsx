import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Asked, fakeApi, Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { templateView } from '../testing/template-view';

fixDay('2026-11-20T09:00:00Z');

const person = (id: number, name: string, rest: object = {}) => ({
  id,
  name,
  title: 'Engineer',
  team: null,
  manager: null,
  ...rest,
});
const ana = person(7, 'Ana Sol');
const ben = person(8, 'Ben Ito', { team: { id: 4, name: 'Storage' } });
const summary = { slug: 'engineer', role: 'Engineer', version: 1, documentTitle: 'A document', inferred: false };
const counts = { reviewedAt: null, phases: 2, goals: 3, kpis: 0, skills: 0, guardrails: 0, planCount: 0 };

interface Wished {
  startDate: string;
  people: { personId: number; startDate?: string }[];
}
/** As the server would answer: everyone's thirtieth day is told from their start. */
const previewOf =
  (problems: Record<number, string> = {}) =>
  (asked: Asked) => {
    const { startDate, people } = asked.body as Wished;
    return {
      plans: people.map(({ personId, startDate: own = startDate }) => ({
        person: personId === 7 ? { id: 7, name: 'Ana Sol' } : { id: 8, name: 'Ben Ito' },
        startDate: own,
        mentor: personId === 7 ? { id: 9, name: 'Mia Roe' } : null,
        milestones: [{ key: 'day-30', due: own.replace(/^2026-11/, '2026-12') }],
        past: own < '2026-10' ? ['day-30'] : [],
        problem: problems[personId] ? { field: 'personId', code: 'plan-exists', detail: problems[personId] } : null,
      })),
    };
  };
const post = 'POST /plan-assignments';
const preview = `${post}/preview`;

async function open(answers: Parameters<typeof fakeApi>[0] = {}, who = me({ isAdmin: true })) {
  const asked = fakeApi({
    'GET /me': () => who,
    'GET /teams': () => ({ teams: [{ id: 4, name: 'Storage', lead: null, members: 1, version: 1, can: {} }], can: {} }),
    'GET /templates': () => ({ templates: [{ ...summary, ...counts }] }),
    'GET /people?active=true&limit=20': () => ({ people: [], nextCursor: null, can: { add: true } }),
    'GET /plan-assignments/people': () => ({ people: [ana, ben], more: false }),
    'GET /plan-assignments/people?team=4': () => ({ people: [ben], more: false }),
    'GET /plan-assignments/people?search=zzz': () => ({ people: [], more: false }),
    [preview]: previewOf(),
    ...answers,
  });
  await renderApp('/plans/new-many');
  await screen.findByRole('heading', { level: 1 });
  return asked;
}
const role = () => userEvent.click(screen.getByRole('radio', { name: 'Engineer' }));
const pick = async (name: string) => userEvent.click(await screen.findByRole('checkbox', { name }));
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
const last = (asked: Asked[], path: string) => asked.findLast((one) => `${one.method} ${one.path}` === path)?.body;

describe('giving plans to several', () => {
  it('shows everyone’s dates, takes a start of their own, and gives all of them', async () => {
    const given = {
      plans: [
        { planId: 70, person: { id: 7, name: 'Ana Sol' } },
        { planId: 80, person: { id: 8, name: 'Ben Ito' } },
      ],
    };
    const asked = await open({ [post]: () => given });
    expect(screen.getByText('Choose a role, and everybody’s milestones show here.')).toBeVisible();
    await role();
    expect(screen.getByText('Choose somebody, and their milestones show here.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Choose all 2' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Give 2 people a plan' })).toBeVisible();
    expect(await row('Ana Sol')).toHaveTextContent(/mentor Mia Roe.*Sun 20 Dec/);
    expect(await row('Ben Ito')).toHaveTextContent(/no mentor.*Sun 20 Dec/);

    fireEvent.change(screen.getByLabelText('Start of Ben Ito'), { target: { value: '2026-11-27' } });
    await waitFor(async () => expect(await row('Ben Ito')).toHaveTextContent('Sun 27 Dec'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Give 2 plans' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Give 2 plans' }));
    await screen.findByRole('heading', { level: 1, name: '2 people have a plan now' });
    expect(screen.getByRole('link', { name: 'Ana Sol’s plan' })).toHaveAttribute('href', '/plans/70');
    expect(last(asked, post)).toEqual({
      templateSlug: 'engineer',
      startDate: '2026-11-20',
      mentorSigns: false,
      pastDone: true,
      people: [{ personId: 7 }, { personId: 8, startDate: '2026-11-27' }],
    });
  });

  it('finds people by words and by team, and keeps who was chosen', async () => {
    await open();
    await pick('Ana Sol');
    await userEvent.click(screen.getByRole('combobox', { name: 'Team' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Storage' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Ana Sol' })).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Choose this one' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Give 2 people a plan' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Choose nobody (2 chosen)' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Give several people a plan' })).toBeVisible();
  });

  it('says whose plan stands in the way, and leaves them out', async () => {
    await open({ [preview]: previewOf({ 8: 'Ben Ito has a plan already.' }) });
    await role();
    await userEvent.click(await screen.findByRole('button', { name: 'Choose all 2' }));
    expect(await row('Ben Ito')).toHaveTextContent('Ben Ito has a plan already.');
    expect(screen.getByText(/^1 person cannot get this plan/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Give 2 plans' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Leave out 1 person' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Give the plan' })).toBeEnabled());
    expect(within(screen.getByRole('table')).queryByText('Ben Ito')).toBeNull();
  });

  it('asks about past phases where there are any', async () => {
    const asked = await open({ [post]: () => ({ plans: [] }) });
    await role();
    await pick('Ana Sol');
    await row('Ana Sol');
    expect(screen.queryByRole('checkbox', { name: /count as done$/ })).toBeNull();
    fireEvent.change(screen.getByLabelText('Start, day 0'), { target: { value: '2026-09-01' } });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Phases whose milestone is past count as done' }),
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Give the plan' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Give the plan' }));
    expect(last(asked, post)).toMatchObject({ startDate: '2026-09-01', pastDone: false });
  });

  it('gives all of them a variant of the role', async () => {
    const startup = { key: 'startup', title: 'Startup', add: {}, drop: { goals: ['day-30-2'] }, change: {} };
    const asked = await open({
      'GET /templates/engineer': () => templateView({ overlays: [startup] }),
      [post]: () => ({ plans: [] }),
    });
    expect(screen.queryByRole('radiogroup', { name: 'Variant' })).toBeNull();
    await role();
    await userEvent.click(await screen.findByRole('radio', { name: 'Startup' }));
    expect(screen.getByLabelText('What Startup changes')).toHaveTextContent('DropsRead the runbooks');
    await pick('Ana Sol');
    await waitFor(() => expect(last(asked, preview)).toMatchObject({ variant: 'startup' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Give the plan' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Give the plan' }));
    expect(last(asked, post)).toMatchObject({ templateSlug: 'engineer', variant: 'startup' });
  });

  it('says what was refused, and looks again', async () => {
    const detail = 'Somebody cannot get this plan, so none was given.';
    const asked = await open({
      [post]: () => new Refusal({ status: 409, code: 'not-all-given', title: 'No', detail }),
    });
    await role();
    await pick('Ana Sol');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Give the plan' })).toBeEnabled());
    const before = asked.filter(({ path }) => path.endsWith('preview')).length;
    await userEvent.click(screen.getByRole('button', { name: 'Give the plan' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
    await waitFor(() => expect(asked.filter(({ path }) => path.endsWith('preview')).length).toBe(before + 1));
  });

  it('says when everybody has a plan, and when nobody matches', async () => {
    await open({ 'GET /plan-assignments/people': () => ({ people: [], more: false }) });
    expect(await screen.findByText('Everybody whom you may give a plan has one.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Find by name, title or email'), 'zzz');
    expect(await screen.findByText('Nobody without a plan matches.')).toBeVisible();
  });

  it('is for admins and managers', async () => {
    await open({}, me());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A plan is given by an admin');
    expect(screen.queryByRole('button', { name: /^Give/ })).toBeNull();
  });
});
