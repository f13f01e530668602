import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const row = (line: number, rest: object = {}) => ({
  ...{ line, outcome: 'recorded', who: 'Noor Haddad', kpi: 'Rework rate', period: 'Oct 2026', value: '4%' },
  ...{ was: null, problems: [] },
  ...rest,
});
const counts = { recorded: 1, corrected: 1, unchanged: 1, wrong: 0 };
const good = {
  counts,
  rows: [row(2), row(3, { outcome: 'corrected', was: '9%' }), row(4, { outcome: 'unchanged' })],
  ignoredColumns: ['Colour'],
};
const bad = {
  counts: { recorded: 1, corrected: 0, unchanged: 0, wrong: 1 },
  rows: [
    row(3, {
      outcome: 'wrong',
      problems: [{ field: 'value', code: 'value-range', detail: 'A reading is 0 to 100%.' }],
    }),
    row(2),
  ],
  ignoredColumns: [],
};
const preview = 'POST /measurement-imports/preview';
const post = 'POST /measurement-imports';

async function paste(answers: Parameters<typeof fakeApi>[0]) {
  const asked = fakeApi({ 'GET /me': () => me(), ...answers });
  await renderApp('/readiness/measurements');
  await userEvent.type(await screen.findByRole('textbox'), 'Email,KPI');
  await userEvent.click(screen.getByRole('button', { name: 'Check these rows' }));
  return asked;
}
const titled = (name: string) => screen.findByRole('heading', { level: 1, name });

it('shows what becomes of every line, then records all of them', async () => {
  const asked = await paste({ [preview]: () => good, [post]: () => good });
  await titled('1 reading will be recorded, 1 corrected');
  expect(screen.getByText(/Nothing is read from the column “Colour”/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Corrected 1' }));
  expect(within(screen.getByRole('table')).getByText('was 9%')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Record 2 readings' }));
  await titled('1 reading is recorded, 1 is corrected');
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/measurement-imports/preview',
    '/measurement-imports',
  ]);
});

it('records nothing while a line is wrong, and names its column', async () => {
  await paste({ [preview]: () => bad });
  await titled('1 reading is ready, 1 line needs you');
  expect(screen.getByText('A reading is 0 to 100%.').closest('li')).toHaveTextContent('Value A reading is 0 to 100%.');
  expect(screen.queryByRole('button', { name: /^Record/ })).toBeNull();
});

it('shows what changed meanwhile when the file is refused', async () => {
  const refused = { status: 422, code: 'rows-refused', title: '', detail: '1 line is wrong, so nothing was recorded.' };
  await paste({ [preview]: () => good, [post]: () => new Refusal({ ...refused, view: bad }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Record 2 readings' }));
  await titled('1 reading is ready, 1 line needs you');
  expect(screen.getByRole('alert')).toHaveTextContent('nothing was recorded');
});

it('says why a file cannot be read, and offers one to fill in', async () => {
  const detail = 'The first line must name the columns; Value is missing.';
  await paste({ [preview]: () => new Refusal({ status: 400, code: 'columns-missing', title: '', detail }) });
  expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  expect(screen.getByRole('link', { name: 'Download one with every open reading' })).toHaveAttribute(
    'href',
    '/api/v1/measurement-imports/template',
  );
});
