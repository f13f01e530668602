import type { Correction } from '@milepost/blueprint/correction';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BlueprintImport } from '../features/blueprint-review/blueprint-import.queries';
import { bakerImport } from '../testing/blueprint-import';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

// jsdom measures nothing, and what has no height is out of sight
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 400 });
});

const put = 'PUT /blueprint-imports/7/corrections';
const template = 'POST /blueprint-imports/7/template';

async function open(view: Partial<BlueprintImport> = {}, answers: Parameters<typeof fakeApi>[0] = {}, text?: string) {
  let version = 1;
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /blueprint-imports/7': () => bakerImport(view, text),
    [put]: ({ body }) => ({ ...(body as object), version: ++version }),
    ...answers,
  });
  const app = await renderApp('/blueprints/7');
  await screen.findByRole('heading', { level: 1 });
  const saved = () =>
    asked
      .filter(({ method }) => method === 'PUT')
      .map(({ body }) => (body as { corrections: Correction[] }).corrections);
  return { asked, saved, ...app };
}

const row = (words: string | RegExp) =>
  screen
    .getAllByText(words)
    .map((node) => node.closest('li'))
    .find(Boolean)!;
const menu = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }));
  return within(await screen.findByRole('menu'));
};
const choose = async (name: string, line: string) =>
  userEvent.click(await (await menu(name)).findByRole('menuitem', { name: line }));

describe('the review of a document', () => {
  it('shows the text only as text, what was not read, and how much was', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^\d+ of \d+ lines read; 1 needs a look$/);
    const source = within(screen.getByRole('listbox', { name: 'The document' }));
    expect(await source.findByRole('option', { name: /nobody understands.*not read/ })).toBeInTheDocument();
    expect(source.getByText(/onerror/)).toBeInTheDocument();
    expect(document.querySelector('main img, img[src=x]')).toBeNull();
    expect(screen.getByRole('button', { name: /^Not read/ })).toHaveTextContent(/1$/);
  });

  it('asks what it is unsure about; an answer is saved, undone, and taken back', async () => {
    const { asked, saved } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await screen.findByRole('heading', { level: 1, name: /nothing is unsure/ });
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]).toEqual([expect.objectContaining({ kind: 'confirm' })]);
    expect(asked.find(({ method }) => method === 'PUT')!.headers['if-match']).toBe('"1"');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { level: 1, name: /1 needs a look/ });
    await waitFor(() => expect(saved().at(-1)).toEqual([]));

    await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Corrected/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Take back/ }));
    await screen.findByRole('heading', { level: 1, name: /1 needs a look/ });
  });

  it('makes a goal of an unread line, and lights the line it stands on', async () => {
    const { saved } = await open();
    const unread = row('A line that nobody understands stands here.');
    await userEvent.hover(unread);
    const line = await screen.findByRole('option', { name: /nobody understands/ });
    expect(line).toHaveAttribute('data-lit', 'true');
    await choose('Say what “A line that nobody understands stands here.” is', 'A goal of day 60');
    await waitFor(() =>
      expect(saved()[0]).toEqual([expect.objectContaining({ kind: 'make', as: 'goal', phase: 'day-60' })]),
    );
    expect(screen.getByRole('button', { name: /^Phases and goals/ })).toHaveTextContent(/8$/);
  });

  it('corrects an item: merge, nest, move, a target, other words', async () => {
    const { saved } = await open();
    await choose('Correct “Learn the ovens and their fire”', 'How many it asks for…');
    await userEvent.type(screen.getByRole('textbox', { name: 'At least' }), '3');
    await userEvent.type(screen.getByRole('textbox', { name: 'Up to' }), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    await screen.findByText('Not below 3');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Up to' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Of what' }), 'ovens{Enter}');
    expect(await screen.findByText(/3 or more ovens/, { selector: 'li span span' })).toBeInTheDocument();

    await choose('Correct “Run a whole shift alone”', 'Day 90');
    const moved = await screen.findByRole('button', { name: 'Correct “Run a whole shift alone”' });
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Correct “/));
    expect(moved).not.toHaveFocus();
    await choose('Correct “Run a whole shift alone”', 'Reword or split…');
    const words = await screen.findByRole('textbox', { name: 'What it says' });
    await waitFor(() => expect(words).toHaveFocus());
    await userEvent.clear(words);
    await userEvent.type(words, 'Run two shifts{Enter}');
    await screen.findByRole('button', { name: 'Correct “Run two shifts”' });
    await waitFor(() =>
      expect(
        saved()
          .at(-1)!
          .map(({ kind }) => kind),
      ).toEqual(['target', 'move', 'reword']),
    );
  });

  it('edits each bound of a KPI, drops one and adds one', async () => {
    const { saved } = await open(
      {},
      {},
      '# Mender\n\n## KPIs\n\n- Time to mend: Critical <7 days, High <30 days, Low <90 days, monthly\n',
    );
    await userEvent.click(await screen.findByRole('button', { name: /^KPIs/ }));
    await choose('Correct “Time to mend”', 'Its bounds…');
    const bound = (n: number) => within(screen.getByRole('group', { name: `Bound ${n}` }));
    expect(bound(2).getByRole('textbox', { name: 'Of what' })).toHaveValue('High');
    const high = bound(2).getByRole('textbox', { name: 'Number' });
    await userEvent.clear(high);
    await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    await screen.findByText('Write a number');
    await userEvent.type(high, '14');
    await userEvent.click(screen.getByRole('button', { name: 'Drop bound 3' }));
    await userEvent.click(screen.getByRole('button', { name: 'Another bound' }));
    await waitFor(() => expect(bound(3).getByRole('textbox', { name: 'Of what' })).toHaveFocus());
    await userEvent.keyboard('Medium');
    await userEvent.selectOptions(bound(3).getByRole('combobox', { name: 'Bound' }), 'At most');
    await userEvent.type(bound(3).getByRole('textbox', { name: 'Number' }), '60');
    await userEvent.type(bound(3).getByRole('textbox', { name: 'Unit' }), 'days{Enter}');
    await screen.findByText(/Critical: below 7 days, High: below 14 days, Medium: at most 60 days/, {
      selector: 'li span span',
    });
    await waitFor(() =>
      expect(saved()[0]).toEqual([
        expect.objectContaining({
          kind: 'bounds',
          bounds: [
            { label: 'Critical', op: '<', min: null, max: 7, unit: 'days' },
            { label: 'High', op: '<', min: null, max: 14, unit: 'days' },
            { label: 'Medium', op: '<=', min: null, max: 60, unit: 'days' },
          ],
        }),
      ]),
    );
  });

  it('splits at the caret', async () => {
    const { saved } = await open();
    await choose('Correct “Learn the ovens and their fire”', 'Reword or split…');
    const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What it says' });
    words.setSelectionRange(0, 0);
    await userEvent.click(screen.getByRole('button', { name: 'Split at the caret' }));
    await screen.findByText(/Put the caret between two words/);
    words.setSelectionRange(15, 15);
    await userEvent.click(screen.getByRole('button', { name: 'Split at the caret' }));
    await screen.findByRole('button', { name: 'Correct “and their fire”' });
    await waitFor(() => expect(saved()[0]).toEqual([expect.objectContaining({ kind: 'split', at: 15 })]));
  });

  it('keeps what one did where somebody else was first', async () => {
    const theirs: Correction = { kind: 'confirm', id: '1-2' };
    let first = true;
    const view = bakerImport({ version: 5, corrections: [theirs] });
    const { saved } = await open(
      {},
      {
        [put]: ({ body }) => {
          if (!first) return { ...(body as object), version: 6 };
          first = false;
          return new Refusal({ status: 412, code: 'changed-meanwhile', title: '', detail: '', view });
        },
      },
    );
    await userEvent.click(screen.getAllByRole('button', { name: 'Leave out' })[0]!);
    await waitFor(() => expect(saved()).toHaveLength(2));
    expect(saved()[1]).toEqual([theirs, expect.objectContaining({ kind: 'make', as: 'noise' })]);
  });

  it('proposes phases only where none are stated, when asked, and says that they are inferred', async () => {
    const { saved } = await open(
      {},
      {},
      '# Clerk\n\n## Responsibilities\n\n- Document every order\n- Improve the archive\n',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Propose phases' }));
    await screen.findByRole('heading', { name: 'The phases are inferred, not stated' });
    expect(screen.getAllByText('inferred').length).toBeGreaterThan(1);
    await waitFor(() => expect(saved()[0]).toEqual([{ kind: 'propose' }]));
    expect(screen.getByRole('button', { name: 'Take the proposal back' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Propose phases' })).toHaveFocus();
  });

  it('proposes phases beside a goal that somebody made of a line before', async () => {
    await open(
      {},
      {},
      '# Clerk\n\n## Responsibilities\n\n- Document every order\n- Improve the archive\n\nNothing is thrown away here before its time has come.\n',
    );
    await userEvent.click(screen.getAllByRole('button', { name: 'Make a goal' })[0]!);
    expect(screen.getAllByText('day 30')).toHaveLength(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Propose phases' }));
    await screen.findByRole('heading', { name: 'The phases are inferred, not stated' });
    expect(screen.getByRole('button', { name: 'Correct “Get to know: document every order”' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Correct “Nothing is thrown away/ })).toBeInTheDocument();
  });

  it('becomes a new version where the document is known, and leads to the draft', async () => {
    const { asked, router } = await open(
      { known: { slug: 'night-baker', role: 'Night Baker' } },
      { [template]: () => ({ slug: 'night-baker', version: 2 }) },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Make the template draft' }));
    expect(screen.getByRole('radio', { name: 'A new version of Night Baker' })).toBeChecked();
    const role = screen.getByRole('textbox', { name: 'What the role is called' });
    expect(role).toHaveValue('Night Baker');
    expect(role).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    const opener = await screen.findByRole('button', { name: 'Make the template draft' });
    await waitFor(() => expect(opener).toHaveFocus());
    await userEvent.click(opener);
    await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/templates/night-baker/draft'));
    expect(asked.find(({ method }) => method === 'POST')!.body).toEqual({
      role: 'Night Baker',
      versionOf: 'night-baker',
    });
  });

  it('says why no draft was made', async () => {
    const detail = 'This template has an open draft. Publish or discard it first.';
    await open(
      { known: { slug: 'night-baker', role: 'Night Baker' } },
      {
        [template]: () => new Refusal({ status: 409, code: 'draft-stands', title: '', detail }),
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Make the template draft' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
    expect(screen.getByRole('link', { name: 'Go to that draft' })).toHaveAttribute(
      'href',
      '/templates/night-baker/draft',
    );
  });

  it('walks the document by keys, and Enter goes to what was read there', async () => {
    await open();
    const source = screen.getByRole('listbox', { name: 'The document' });
    source.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Correct “Learn the ovens and their fire”' })).toHaveFocus();
  });
});
