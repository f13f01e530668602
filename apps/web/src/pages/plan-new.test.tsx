import { describe, expect, it } from '@jest/globals';
import type { TemplatePhase } from '@milepost/shared/template';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal, silence } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { personView } from '../testing/person-view';
import { renderApp } from '../testing/render';
import { teamBoard, teamHire } from '../testing/team-hire';
import { templateView } from '../testing/template-view';

fixDay('2026-11-20T09:00:00Z');

const source = { section: '6' };
const phases: TemplatePhase[] = [
  {
    key: 'day-30',
    title: 'the soil',
    goals: [
      { key: 'day-30-1', kind: 'task', text: 'Know every cable', source },
      {
        key: 'day-30-2',
        kind: 'group',
        text: 'Water the racks',
        source,
        subGoals: [
          { key: 'day-30-2/1', kind: 'task', text: 'The left rack', source },
          { key: 'day-30-2/2', kind: 'task', text: 'The right rack', source },
        ],
      },
    ],
  },
  {
    key: 'day-60',
    title: 'the harvest',
    goals: [{ key: 'day-60-1', kind: 'task', text: 'Pick the switches', source }],
  },
];
const template = templateView({ phases });
const ruth = { id: 3, name: 'Ruth Okafor' };
const ben = { id: 4, name: 'Ben Lindqvist' };
const amara = personView({ manager: ruth, mentor: ben });
const summary = { slug: template.slug, role: template.role, version: 1, documentTitle: 'A document', inferred: false };
const counts = { reviewedAt: null, phases: 2, goals: 3, kpis: 0, skills: 0, guardrails: 0, planCount: 0 };

async function open(person = amara, answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({
    'GET /me': () => me({ id: 1, name: 'Jon Abara', isAdmin: true }),
    'GET /team': () => teamBoard([]),
    'GET /templates': () => ({ templates: [{ ...summary, ...counts }] }),
    [`GET /templates/${template.slug}`]: () => template,
    'GET /people/7': () => person,
    'GET /people?active=true&limit=20': () => ({ people: [person], nextCursor: null, can: { add: true } }),
    ...answers,
  });
  await renderApp(`/plans/new?person=7&template=${template.slug}`);
  await screen.findByRole('heading', { level: 1, name: 'Give Amara Diallo a plan' });
  await screen.findByRole('heading', { level: 2, name: /^Goals/ });
  return asked;
}

const startOn = (day: string) => fireEvent.change(screen.getByLabelText('Start, day 0'), { target: { value: day } });
const preview = () => screen.getByRole('complementary', { name: 'Amara’s milestones' });
const sent = (asked: ReturnType<typeof fakeApi>) => asked.filter(({ method }) => method === 'POST');
const startPlan = () => userEvent.click(screen.getByRole('button', { name: /^Start (Amara’s|the) plan/ }));

describe('giving a plan', () => {
  it('shows each milestone with its weekday, and meets on the next working day', async () => {
    await open();
    startOn('2026-11-27');
    const [start, thirty, sixty] = within(preview()).getAllByRole('listitem');
    expect(start?.textContent).toContain('Fri 27 Nov');
    expect(thirty?.textContent).toContain('Sun 27 Dec');
    expect(thirty?.textContent).toContain('2 goals; you meet Mon 28 Dec');
    expect(sixty?.textContent).toContain('Tue 26 Jan 2027');
    expect(sixty?.textContent).toContain('1 goal; you meet that day');
  });

  it('takes the mentor from the directory, and sends what was chosen', async () => {
    const asked = await open(amara, { 'POST /plans': () => new Refusal(taken) });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ben may sign off goals' }));
    startOn('2026-11-30');
    await startPlan();
    await screen.findByText('Amara Diallo has a plan already.');
    expect(sent(asked)[0]?.body).toEqual({
      personId: 7,
      templateSlug: template.slug,
      startDate: '2026-11-30',
      mentorId: 4,
      mentorSigns: true,
      leaveOut: [],
      donePhases: [],
    });
  });

  it('counts what stays, and leaves out a goal with its last part', async () => {
    const asked = await open(amara, { 'POST /plans': () => silence });
    await userEvent.click(screen.getByText('Day 30'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'The left rack' }));
    expect(screen.getByText('all 2 stay')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'The right rack' }));
    expect(screen.getByText('1 of 2 stay')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Water the racks' })).not.toBeChecked();
    await startPlan();
    await screen.findByRole('alert');
    expect(sent(asked)[0]?.body).toMatchObject({ leaveOut: ['day-30-2/1', 'day-30-2/2'] });
  });

  it('asks which past phases count as done when the start lies far back', async () => {
    const asked = await open(amara, { 'POST /plans': () => silence });
    expect(screen.queryByRole('group', { name: 'Already past' })).toBeNull();
    startOn('2026-09-01');
    const late = within(screen.getByRole('group', { name: 'Already past' }));
    await userEvent.click(late.getByRole('checkbox', { name: 'Day 60 counts as done' }));
    expect(screen.getByText(/Amara begins on day 80/)).toBeVisible();
    await startPlan();
    await screen.findByRole('alert');
    expect(sent(asked)[0]?.body).toMatchObject({ startDate: '2026-09-01', donePhases: ['day-30'] });
  });

  it('warns of what is missing, each with its way out', async () => {
    await open(personView());
    startOn('2026-11-12');
    const notices = within(screen.getByRole('list', { name: 'Before you start it' }));
    expect(notices.getAllByRole('listitem')).toHaveLength(3);
    expect(notices.getByRole('link', { name: 'Name a manager' })).toHaveAttribute('href', '/people/7?edit=true');
    await userEvent.click(notices.getByRole('button', { name: 'Choose one' }));
    expect(screen.getByRole('combobox', { name: 'Mentor' })).toHaveFocus();
    await userEvent.click(notices.getByRole('button', { name: 'Start today instead' }));
    expect(screen.getByLabelText('Start, day 0')).toHaveValue('2026-11-20');
    expect(notices.getAllByRole('listitem')).toHaveLength(2);
  });

  it('keeps everything and tries with the same key when no answer came', async () => {
    const asked = await open(amara, { 'POST /plans': () => silence });
    startOn('2026-11-30');
    await startPlan();
    expect(await screen.findByRole('alert')).toHaveTextContent('The plan has not started.');
    expect(screen.getByLabelText('Start, day 0')).toHaveValue('2026-11-30');
    await startPlan();
    await screen.findByRole('alert');
    const [first, second] = sent(asked).map(({ headers }) => headers['idempotency-key']);
    expect(first).toBeTruthy();
    expect(second).toBe(first);
  });

  it('offers the variants of the role, each with what it adds and drops, and starts the chosen one', async () => {
    const goal = { key: 'day-30-9', kind: 'task' as const, text: 'Meet the regulator', source };
    const regulated = {
      key: 'regulated',
      title: 'Regulated',
      note: 'Where an authority audits.',
      add: { goals: [{ phase: 'day-30' as const, goal }] },
      drop: { goals: ['day-60-1'] },
      change: {},
    };
    const asked = await open(amara, {
      [`GET /templates/${template.slug}`]: () => templateView({ phases, overlays: [regulated] }),
      'POST /plans': () => silence,
    });
    const variants = within(screen.getByRole('radiogroup', { name: 'Variant' }));
    expect(variants.getByRole('radio', { name: 'None' })).toBeChecked();
    const choice = variants.getByRole('radio', { name: 'Regulated' });
    expect(choice).toHaveAccessibleDescription('Where an authority audits. Adds 1 goal, drops 1 goal.');
    await userEvent.click(choice);
    const changes = within(screen.getByLabelText('What Regulated changes'));
    expect(changes.getByText('Meet the regulator')).toBeVisible();
    expect(changes.getByText('Pick the switches')).toBeVisible();
    // goals and dates follow the variant at once
    expect(within(preview()).getAllByRole('listitem')[1]).toHaveTextContent('3 goals');
    expect(within(preview()).getAllByRole('listitem')[2]).toHaveTextContent('0 goals');
    await userEvent.click(screen.getByText('Day 30'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Meet the regulator' }));
    await startPlan();
    await screen.findByRole('alert');
    expect(sent(asked)[0]?.body).toMatchObject({ variant: 'regulated', leaveOut: ['day-30-9'] });
    await userEvent.click(variants.getByRole('radio', { name: 'None' }));
    await startPlan();
    await waitFor(() => expect(sent(asked)).toHaveLength(2));
    expect(sent(asked)[1]?.body).toMatchObject({ leaveOut: [] });
    expect(sent(asked)[1]?.body).not.toHaveProperty('variant');
  });

  it('leads to the plan of somebody who has one', async () => {
    await open(amara, { 'GET /team': () => teamBoard([teamHire()]) });
    expect(screen.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', '/plans/12');
    expect(screen.getByRole('button', { name: /^Start (Amara’s|the) plan/ })).toBeDisabled();
  });

  it('says what is wrong beside the date', async () => {
    const detail = 'A plan starts within two years of today.';
    const errors = [{ field: 'startDate', code: 'start-too-far', detail }];
    const refusal = { status: 400, code: 'start-too-far', title: 'Bad Request', detail, errors };
    await open(amara, { 'POST /plans': () => new Refusal(refusal) });
    startOn('2031-01-01');
    await startPlan();
    await screen.findByText(detail);
    expect(screen.getByLabelText('Start, day 0')).toHaveAccessibleDescription(detail);
    startOn('');
    await startPlan();
    expect(screen.getByLabelText('Start, day 0')).toHaveAccessibleDescription('Choose a day that exists.');
  });
});

const taken = {
  status: 409,
  code: 'plan-exists',
  title: 'Conflict',
  detail: 'Amara Diallo has a plan already.',
  errors: [{ field: 'personId', code: 'plan-exists', detail: 'Amara Diallo has a plan already.' }],
};
