import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const nothing = { people: [], plans: [], goals: [], templates: [] };
const person = (id: number, name: string) => ({ id, name, title: 'Engineer', team: null, active: true });

async function find(answers: Parameters<typeof fakeApi>[0] = {}, who: Parameters<typeof me>[0] = { isAdmin: true }) {
  const asked = fakeApi({
    'GET /me': () => me(who),
    'GET /templates': () => ({ templates: [], drafts: [], can: { create: false, import: false } }),
    ...answers,
  });
  const { router } = await renderApp('/templates');
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{Control>}k{/Control}');
  const field = await screen.findByRole<HTMLInputElement>('combobox');
  await waitFor(() => expect(document.activeElement).toBe(field));
  const inHand = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  return { asked, router, field, inHand };
}

const lines = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

beforeEach(() => {
  sessionStorage.clear();
  // The pages that one goes to are not what is tested: they have no answers, and React reports that.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('the finder', () => {
  it('offers pages and what one may begin before anything is typed', async () => {
    const { asked } = await find({}, { isAdmin: true });
    expect(lines()).toEqual(
      expect.arrayContaining(['People', 'Templates', 'Account', 'Give a plan…', 'Add a person…']),
    );
    expect(asked.some(({ path }) => path.startsWith('/search'))).toBe(false);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });

  it('offers a manager to give plans, and not to add people', async () => {
    await find({}, { relations: { reports: { direct: 2, below: 2 } } });
    expect(lines()).toEqual([
      'Team',
      'Check-ins',
      'Readiness',
      'Templates',
      'Account',
      'Give a plan…',
      'Give plans to several…',
    ]);
  });

  it('finds pages and verbs by other words for them, without asking for more', async () => {
    await find({ 'GET /search?q=pass': () => nothing, 'GET /search?q=csv': () => nothing });
    await userEvent.keyboard('pass');
    await waitFor(() => expect(lines()).toEqual(['Account']));
    await userEvent.clear(screen.getByRole('combobox'));
    await userEvent.keyboard('csv');
    await waitFor(() => expect(lines()).toEqual(['Add people from a file…']));
  });

  it('offers a hire nothing that is not theirs', async () => {
    await find({}, { relations: { hasPlan: true, planId: 7 } });
    expect(lines()).toEqual([
      'My plan',
      'Check-ins',
      'Templates',
      'What to know on my first days',
      'History of my plan',
      'Account',
    ]);
  });

  it('walks with the arrows and goes with Enter', async () => {
    const people = [person(2, 'Kofi Mensah'), person(3, 'Kofi Annan')];
    const { asked, router, inHand } = await find({ 'GET /search?q=kofi': () => ({ ...nothing, people }) });
    await userEvent.keyboard('kofi');
    await screen.findByRole('option', { name: /Kofi Annan/ });
    expect(within(screen.getByRole('listbox')).getByRole('group', { name: 'People' })).toBeTruthy();
    expect(inHand()?.textContent).toContain('Kofi Mensah');
    await userEvent.keyboard('{ArrowDown}');
    expect(inHand()?.textContent).toContain('Kofi Annan');
    expect(inHand()?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(inHand()?.textContent).toContain('Kofi Mensah');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/people/3'));
    // one question for four letters
    expect(asked.filter(({ path }) => path.startsWith('/search'))).toHaveLength(1);
  });

  it('waits with an early Enter for the answer to what was typed', async () => {
    let answer = (_: unknown) => {};
    const people = [person(2, 'Acacia Mensah')];
    const { router } = await find({ 'GET /search?q=acc': () => new Promise((resolve) => (answer = resolve)) });
    await userEvent.keyboard('acc{Enter}');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(router.state.location.pathname).toBe('/templates');
    answer({ ...nothing, people });
    await waitFor(() => expect(router.state.location.pathname).toBe('/people/2'));
  });

  it('says so when there is nothing, and when the server is away', async () => {
    let away = false;
    await find({
      'GET /search?q=zzz': () => nothing,
      'GET /search?q=zzzy': () => ((away = true), silence),
    });
    await userEvent.keyboard('zzz');
    await screen.findByText('Nothing by that name that you may see.');
    expect(screen.getByText('Nothing found.').getAttribute('role')).toBe('status');
    await userEvent.keyboard('y');
    await screen.findByRole('alert', {}, { timeout: 10_000 });
    expect(away).toBe(true);
  }, 15_000);

  it('remembers where one went', async () => {
    const people = [person(2, 'Kofi Mensah')];
    const { router } = await find({ 'GET /search?q=kofi': () => ({ ...nothing, people }) });
    await userEvent.keyboard('kofi');
    await userEvent.click(await screen.findByRole('option', { name: /Kofi Mensah/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/people/2'));
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    await userEvent.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox');
    expect(screen.getByRole('group', { name: 'Lately' }).textContent).toContain('Kofi Mensah');
  });
});
