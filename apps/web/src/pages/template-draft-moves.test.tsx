import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Asked, fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { draftStanding, draftView } from '../testing/template-draft';

const path = '/templates/network-gardener/draft';

/** jsdom lays nothing out: here everything stands one below the other, in the order of the document; what is carried, where it was. */
function laidOut(this: Element): DOMRect {
  const carried = this.closest<HTMLElement>('[style*="position: fixed"]');
  const top = carried ? Number.parseFloat(carried.style.top) : [...document.querySelectorAll('*')].indexOf(this) * 10;
  return { x: 0, y: top, top, left: 0, width: 100, height: 10, bottom: top + 10, right: 100, toJSON: () => '' };
}

beforeEach(() => {
  localStorage.clear();
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(laidOut);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => void jest.restoreAllMocks());

async function open() {
  const { phases } = draftView().content;
  const view = draftView({ phases: [...phases, { key: 'long-term', title: 'beyond', goals: [] }] });
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    [`GET ${path}`]: () => view,
    [`PUT ${path}`]: ({ headers }: Asked) =>
      draftStanding({ revision: Number(headers['if-match']?.replaceAll('"', '')) + 1 }),
  });
  await renderApp(`/templates/network-gardener/draft`);
  await screen.findByRole('heading', { level: 1, name: 'Version 2, a draft' });
  return () => asked.findLast(({ method }) => method === 'PUT')?.body as { content: TemplateContent } | undefined;
}

const user = userEvent.setup({ delay: null });
const handle = (name: string) => screen.getByRole('button', { name: `Move: ${name}` });
/** A key, and the time that dnd-kit needs to hear the next one. */
const press = async (...keys: string[]) => {
  for (const key of keys) {
    await user.keyboard(`{${key}}`);
    await act(() => new Promise((done) => setTimeout(done, 20)));
  }
};
const take = async (name: string) => {
  act(() => handle(name).focus());
  await press(' ');
};
const goals = () =>
  screen
    .getAllByRole('region', { name: /^(By|In the long)/ })
    .map((phase) => within(phase).queryAllByRole('button', { expanded: false, name: /^(Draw|Read|Trim)/ }))
    .map((rows) => rows.map(({ textContent }) => textContent));

test('a goal goes by keys from one milestone to another, keeps its key, and stays in hand', async () => {
  const saved = await open();
  await take('Draw the map');
  await press('ArrowDown', 'ArrowDown');
  await screen.findByText('“Draw the map” is now 1 of 2, by month 6.');
  await press(' ');
  expect(goals()).toEqual([['Read the runbooks'], ['Draw the map', 'Trim three links'], []]);
  expect(screen.getByText('“Draw the map” stands 1 of 2, by month 6.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(handle('Draw the map')));
  await waitFor(
    () =>
      expect(saved()?.content.phases.map((phase) => phase.goals.map(({ key }) => key))).toEqual([
        ['day-30-2'],
        ['day-30-1', 'month-6-1'],
        [],
      ]),
    { timeout: 3000 },
  );
});

test('a goal goes to the end of a milestone, and to one that has none yet', async () => {
  await open();
  await take('Read the runbooks');
  await press('ArrowDown', 'ArrowDown');
  await screen.findByText('“Read the runbooks” is now 2 of 2, by month 6.');
  await press(' ');
  expect(goals()).toEqual([['Draw the map'], ['Trim three links', 'Read the runbooks'], []]);
  await take('Read the runbooks');
  await press('ArrowDown', ' ');
  expect(goals()).toEqual([['Draw the map'], ['Trim three links'], ['Read the runbooks']]);
  await take('Read the runbooks');
  await press('ArrowUp', 'ArrowUp', ' ');
  expect(goals()).toEqual([['Draw the map'], ['Read the runbooks', 'Trim three links'], []]);
});

test('a goal goes up and down in its own milestone, and stays where it was on Escape', async () => {
  await open();
  await take('Draw the map');
  await press('ArrowDown', ' ');
  expect(goals()[0]).toEqual(['Read the runbooks', 'Draw the map']);
  await take('Draw the map');
  await press('ArrowUp');
  await screen.findByText('“Draw the map” is now 1 of 2, by day 30.');
  await press('ArrowDown');
  await screen.findByText('You hold “Draw the map”, 2 of 2, by day 30.');
  await press('ArrowUp', 'Escape');
  expect(goals()[0]).toEqual(['Read the runbooks', 'Draw the map']);
});
