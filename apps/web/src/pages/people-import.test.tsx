import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const row = (line: number, rest: object = {}) => ({
  line,
  outcome: 'added',
  name: `Person ${line}`,
  email: `p${line}@x.example`,
  title: '',
  team: 'Storage',
  manager: 'Ruth Okafor',
  mentor: null,
  isAdmin: false,
  deactivated: false,
  problems: [],
  ...rest,
});
const wrongRow = row(3, {
  outcome: 'wrong',
  name: '',
  problems: [
    { field: 'name', code: 'empty', detail: 'Write their name.' },
    { field: 'manager', code: 'person-unknown', detail: 'Nobody here or in this file has the email “x@x.example”.' },
    { field: 'row', code: 'too-many-cells', detail: 'This line has 1 more cell than the first.' },
  ],
});
const good = {
  counts: { added: 2, alreadyHere: 1, wrong: 0 },
  rows: [row(2), row(3, { isAdmin: true }), row(4, { outcome: 'already-here', deactivated: true })],
  newTeams: ['Storage'],
  ignoredColumns: ['Shoe size'],
};
const bad = { ...good, counts: { added: 1, alreadyHere: 0, wrong: 1 }, rows: [wrongRow, row(2)] };
const done = { id: 1, added: 2, alreadyHere: 1, teamsAdded: ['Storage'] };
const preview = 'POST /people-imports/preview';
const post = 'POST /people-imports';

async function open(answers: Parameters<typeof fakeApi>[0], who = me({ isAdmin: true })) {
  const asked = fakeApi({ 'GET /me': () => who, 'GET /teams': () => ({ teams: [], can: { add: true } }), ...answers });
  await renderApp('/people/import');
  await screen.findByRole('heading', { level: 1 });
  return asked;
}

const file = (name = 'staff.csv', size?: number) => {
  const one = new File(['Name,Email\nA,a@x.example'], name, { type: 'text/csv' });
  if (size) Object.defineProperty(one, 'size', { value: size });
  // jsdom cannot read files as bytes
  return Object.assign(one, { arrayBuffer: async () => new ArrayBuffer(3) });
};
const choose = (one = file()) => userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, one);
const titled = (name: string) => screen.findByRole('heading', { level: 1, name });
const lines = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

describe('people from a file', () => {
  it('are shown before they are added, and sent as the file that was chosen', async () => {
    const asked = await open({ [preview]: () => good, [post]: () => done });
    await choose();
    await titled('2 people will be added, 1 is here already');
    const spoken = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(spoken).toContain('2 people will be added, 1 is here already');
    expect(
      screen.getByText(
        'staff.csv. 1 new team will be made: Storage. Whoever is here already stays as they are. Nothing is read from the column “Shoe size”.',
      ),
    ).toBeVisible();
    expect(lines()).toHaveLength(2);
    expect(lines()[1]).toHaveTextContent(/3.*Person 3.*admin.*p3@x\.example.*Storage.*Ruth Okafor/);
    await userEvent.click(screen.getByRole('radio', { name: 'Here already 1' }));
    expect(lines()[0]).toHaveTextContent(/Person 4.*deactivated/);

    await userEvent.click(screen.getByRole('button', { name: 'Add 2 people' }));
    await titled('2 people are new in the directory');
    expect(screen.getByText(/1 team is new as well: Storage\. 1 was here already/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to People' })).toHaveAttribute('href', '/people');
    const sent = asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ headers }) => headers['content-type'])).toEqual(['text/csv', 'text/csv']);
    expect(sent[0]!.body).toBeInstanceOf(Blob);
    expect(sent[1]!.body).toBe(sent[0]!.body);
    expect(sent[1]!.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);

    await userEvent.click(screen.getByRole('button', { name: 'Bring another file' }));
    await titled('Add people from a file');
  });

  it('cannot be added while a line needs somebody; it says which, where and what to do, and takes the file again', async () => {
    const answers = [bad, good];
    await open({ [preview]: () => answers.shift() });
    await choose();
    await titled('1 person is ready, 1 line needs you');
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(lines()).toHaveLength(1);
    const said = within(lines()[0]!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Name Write their name.',
      'Manager Nobody here or in this file has the email “x@x.example”.',
      'Line This line has 1 more cell than the first.',
    ]);
    await choose(file('staff.csv'));
    await titled('2 people will be added, 1 is here already');
    expect(screen.getByRole('button', { name: 'Add 2 people' })).toBeVisible();
  });

  it('may be dropped anywhere on the page', async () => {
    await open({ [preview]: () => good });
    const dataTransfer = { types: ['Files'], files: [file('dropped.csv')] };
    fireEvent.dragOver(document.body, { dataTransfer });
    fireEvent.drop(document.body, { dataTransfer });
    await titled('2 people will be added, 1 is here already');
    expect(screen.getByText(/^dropped\.csv\./)).toBeVisible();
  });

  it('may be pasted; what was pasted stays', async () => {
    const asked = await open({ [preview]: () => bad });
    await userEvent.click(screen.getByRole('button', { name: 'Check these rows' }));
    expect(screen.getByLabelText('Or paste rows out of a spreadsheet')).toHaveAccessibleDescription(
      /Paste the rows first/,
    );
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(screen.getByLabelText('Or paste rows out of a spreadsheet'));
    await userEvent.paste('Name\tEmail\nA\ta@x.example');
    await userEvent.click(screen.getByRole('button', { name: 'Check these rows' }));
    await titled('1 person is ready, 1 line needs you');
    await userEvent.click(screen.getByRole('button', { name: 'Another file' }));
    expect(screen.getByLabelText('Or paste rows out of a spreadsheet')).toHaveValue('Name\tEmail\nA\ta@x.example');
  });

  it('come with a template of all columns', async () => {
    await open({});
    const address = screen.getByRole('link', { name: 'Download a template' }).getAttribute('href')!;
    expect(decodeURIComponent(address)).toBe(
      'data:text/csv;charset=utf-8,\ufeffName,Email,Title,Team,Manager,Mentor,Time zone,Working days,Admin\r\n',
    );
  });

  it.each([
    ['is refused', file(), 'Line 3 holds letters that are not UTF-8.'],
    [
      'is too large',
      file('huge.csv', 6_000_000),
      'huge.csv is larger than 5 MB. Split it, and bring one part after the other.',
    ],
  ])('say why a file %s, and take another', async (_, one, says) => {
    const answers = [new Refusal({ status: 400, code: 'file-unreadable', title: 'Bad', detail: says }), good];
    await open({ [preview]: () => (one.name === 'staff.csv' ? answers.shift() : good) });
    await choose(one);
    expect(await screen.findByRole('alert')).toHaveTextContent(says);
    await choose();
    await titled('2 people will be added, 1 is here already');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are not added where the directory changed meanwhile: the lines are shown as they are now', async () => {
    const detail = '1 line is wrong, so nobody was added.';
    const problem = { status: 422, code: 'rows-refused', title: 'No', detail, view: bad };
    await open({ [preview]: () => good, [post]: () => new Refusal(problem) });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Add 2 people' }));
    await titled('1 person is ready, 1 line needs you');
    expect(screen.getByRole('alert')).toHaveTextContent(detail);
  });

  it('are sent with the same key again after silence', async () => {
    const answers = [silence, done];
    const asked = await open({ [preview]: () => good, [post]: () => answers.shift() });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Add 2 people' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
    await userEvent.click(screen.getByRole('button', { name: 'Add 2 people' }));
    await titled('2 people are new in the directory');
    const keys = asked
      .filter(({ path }) => path === '/people-imports')
      .map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(2);
  });

  it('may all be here already', async () => {
    const counts = { added: 0, alreadyHere: 1, wrong: 0 };
    await open({
      [preview]: () => ({ counts, rows: [row(2, { outcome: 'already-here' })], newTeams: [], ignoredColumns: [] }),
    });
    await choose();
    await titled('Everybody in this file is here already');
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });

  it('are an admin’s to bring', async () => {
    await open({}, me());
    expect(screen.getByRole('heading', { level: 1, name: 'People are added by an admin.' })).toBeVisible();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });
});
