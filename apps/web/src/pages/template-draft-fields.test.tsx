import { beforeEach, expect, test } from '@jest/globals';
import type { Kpi, TemplateContent } from '@milepost/shared/template';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Asked, fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { draftStanding, draftView } from '../testing/template-draft';

const path = '/templates/network-gardener/draft';
/** What is typed is sent after a moment. */
const patiently = { timeout: 3000 };
const user = userEvent.setup({ delay: null });

beforeEach(() => localStorage.clear());

/** Opens a part of the draft; gives what the server was last sent. */
async function open(content: Partial<TemplateContent>, part = 'goals') {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    [`GET ${path}`]: () => draftView(content),
    [`PUT ${path}`]: ({ headers }: Asked) =>
      draftStanding({ revision: Number(headers['if-match']?.replaceAll('"', '')) + 1 }),
  });
  await renderApp(`/templates/network-gardener/draft?part=${part}`);
  await screen.findByRole('heading', { level: 1, name: 'Version 2, a draft' });
  return () => (asked.findLast(({ method }) => method === 'PUT')?.body as { content: object } | undefined)?.content;
}

test('a number that is needed may be emptied to write another', async () => {
  const saved = await open({});
  await user.click(screen.getByRole('button', { name: 'Trim three links' }));
  const least = screen.getByLabelText('At least');
  await user.clear(least);
  expect(least).toHaveProperty('value', '');
  await user.type(least, '5');
  expect(screen.getByText('Reads as: 5 or more links')).toBeTruthy();
  await waitFor(() => expect(saved()).toMatchObject({ phases: [{}, { goals: [{ target: { min: 5 } }] }] }), patiently);
});

test('what is taken out hands the focus on, and says how to bring it back', async () => {
  await open({});
  await user.click(screen.getByRole('button', { name: 'Draw the map' }));
  await user.click(screen.getByRole('button', { name: 'Take this goal out' }));
  const next = screen.getByRole('button', { name: 'Read the runbooks' });
  await waitFor(() => expect(document.activeElement).toBe(next));
});

test('a milestone opens into its first field, and hands the focus back', async () => {
  await open({});
  const change = screen.getByRole('button', { name: 'Change the milestone By day 30' });
  await user.click(change);
  const form = within(screen.getByRole('group', { name: 'Milestone day 30' }));
  expect(document.activeElement).toBe(form.getByLabelText('What it is about, a few words'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(change);
  await user.click(screen.getByRole('button', { name: 'Change the milestone By month 6' }));
  await user.click(screen.getByRole('button', { name: /^Take .* out/ }));
  await waitFor(() => expect(document.activeElement).toBe(change));
});

test('a new milestone is asked for by keys, and may be left', async () => {
  await open({});
  screen.getByRole('button', { name: 'Add a milestone' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('When'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a milestone' }));
});

test('Escape closes a list that hangs open first, then the entry', async () => {
  await open({ overlays: [{ key: 'variant-1', title: 'Startup', add: {}, drop: {}, change: {} }] }, 'variants');
  await user.click(screen.getByRole('button', { name: 'Startup' }));
  const goals = screen.getByRole('combobox', { name: 'Goals' });
  await user.click(goals);
  await user.type(goals, 'map{ArrowDown}{Enter}');
  expect(goals.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Escape}');
  expect(goals.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(goals);
  expect(screen.getByText('goes without 1')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Startup' }));
});

test('a milestone goes to another day with all that names it', async () => {
  const kpi: Kpi = { key: 'k', name: 'K', measures: 'm', matters: 'm', parts: [], frequency: [], from: 'day-30' };
  const saved = await open({ kpis: [kpi] });
  await user.click(screen.getByRole('button', { name: 'Change the milestone By day 30' }));
  const form = within(screen.getByRole('group', { name: 'Milestone day 30' }));
  await user.clear(form.getByLabelText('Number'));
  await user.type(form.getByLabelText('Number'), '45');
  await user.click(form.getByRole('button', { name: 'Move it there' }));
  await waitFor(
    () => expect(saved()).toMatchObject({ phases: [{ key: 'day-45' }, {}], kpis: [{ from: 'day-45' }] }),
    patiently,
  );
});

test('an area is named in plain words, whole before it counts', async () => {
  const saved = await open({ authority: [{ key: 'area-1', text: 'May buy paper' }] }, 'guardrails');
  await user.click(await screen.findByRole('button', { name: 'May buy paper' }));
  const area = screen.getByLabelText('Area');
  await user.clear(area);
  await user.type(area, 'Office budget');
  expect(document.activeElement).toBe(area);
  await user.tab();
  await waitFor(() => expect(saved()).toMatchObject({ authority: [{ key: 'office-budget' }] }), patiently);
});

test('a routine is of the rhythm that one chooses', async () => {
  const saved = await open({}, 'work');
  const routines = within(
    (await screen.findByRole('heading', { name: 'What a normal week holds' })).closest('section')!,
  );
  await user.click(routines.getByRole('button', { name: 'Add a group' }));
  await user.selectOptions(routines.getByLabelText('Which'), 'Incidents');
  await waitFor(
    () => expect(saved()).toMatchObject({ routines: [{ key: 'incidents', title: 'Incidents' }] }),
    patiently,
  );
});

test('a line says where the document says it, and points to its section by whatever number it has', async () => {
  const saved = await open({ mission: [{ text: 'A map for all' }] }, 'role');
  await user.click(await screen.findByRole('button', { name: 'A map for all' }));
  await user.click(screen.getByRole('button', { name: 'Change the place' }));
  await user.selectOptions(screen.getByLabelText('Section'), '6 Goals and milestones');
  await user.type(screen.getByLabelText('Place below it'), '2');
  await waitFor(
    () => expect(saved()).toMatchObject({ mission: [{ source: { section: '6', position: 2 } }] }),
    patiently,
  );
  await user.click(screen.getByRole('button', { name: 'Goals and milestones' }));
  const number = screen.getByRole('textbox', { name: 'Number' });
  await user.clear(number);
  await user.type(number, '12{Enter}');
  await waitFor(
    () =>
      expect(saved()).toMatchObject({
        document: { sections: [{}, { key: '12' }] },
        mission: [{ source: { section: '12' } }],
      }),
    patiently,
  );
});

test('an occasion a line: the one that is still empty is none', async () => {
  const saved = await open({ escalation: [{ key: 'e', to: 'The fire watch', text: 'Smoke' }] }, 'people');
  await user.click(await screen.findByRole('button', { name: 'The fire watch' }));
  await user.type(screen.getByLabelText('When'), 'at once{Enter}at night{Enter}');
  await waitFor(() => expect(saved()).toMatchObject({ escalation: [{ when: ['at once', 'at night'] }] }), patiently);
});
