import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReadinessView } from '../api/readiness-cache';
import { fakeApi, Refusal } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { aKpi, aReading, measuredView } from '../testing/measured-view';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

fixDay('2027-03-10T09:00:00.000Z');

async function open(view: ReadinessView, answers: Parameters<typeof fakeApi>[0] = {}) {
  const asked = fakeApi({
    'GET /me': () => me({ relations: { hasPlan: true } }),
    'GET /plans/1/readiness': () => view,
    'GET /plans/1/measurements?kpi=rate': () => ({ measurements: [], people: [] }),
    ...answers,
  });
  await renderApp('/plans/1/kpis');
  await screen.findByRole('heading', { level: 1 });
  return asked;
}
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const panel = (name = 'Change success rate') => screen.getByRole('article', { name });
const later = aKpi({ key: 'later', name: 'Noise', from: 'day-60' });
const record = () => userEvent.click(within(panel()).getByRole('button', { name: /^Record/ }));
const save = () => userEvent.click(within(screen.getByRole('form')).getByRole('button', { name: 'Record' }));

it('says how many KPIs are where they should be, and what is missing', async () => {
  const kpis = [aKpi(), aKpi({ key: 'two', name: 'Second' }), aKpi({ key: 'three', name: 'Third' })];
  await open(
    measuredView(
      {
        measurements: [
          aReading('2027-01-01', 90),
          aReading('2027-02-01', 96),
          aReading('2027-02-01', 10, { kpi: 'two' }),
        ],
      },
      kpis,
    ),
  );
  expect(title()).toBe('1 of 3 KPIs is where it should be; 1 has no reading that counts yet');
  expect(panel()).toHaveTextContent('met Feb 2027');
  expect(panel('Second')).toHaveTextContent('missed Feb 2027');
  expect(panel('Third')).toHaveTextContent('no reading yet');
  expect(screen.getByRole('complementary', { name: 'Reading them fairly' })).toHaveTextContent('complexity');
});

it('misses nothing before its milestone', async () => {
  await open(
    measuredView({
      ...{ startDate: '2027-03-01', originalStart: '2027-03-01' },
      measurements: [aReading('2027-03-01', 5)],
    }),
  );
  expect(title()).toMatch(/^No KPI applies yet; the first do from Wed 31 Mar/);
  expect(panel()).toHaveTextContent('does not count yet');
  expect(panel()).not.toHaveTextContent('missed');
});

it('groups what comes later by its milestone', async () => {
  const startDate = '2027-02-01';
  await open(measuredView({ startDate, originalStart: startDate }, [later, aKpi()]));
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['What applies now', 'From day 60, Fri 2 Apr', 'Reading them fairly']);
});

it('records the period that is missing, and takes it back by Undo', async () => {
  const view = measuredView({ measurements: [aReading('2027-01-01', 97)] });
  const fresh = measuredView({
    version: 2,
    measurements: [aReading('2027-01-01', 97), aReading('2027-02-01', 96.5, { id: 9 })],
  });
  const asked = await open(view, {
    'PUT /plans/1/measurements': () => fresh,
    'DELETE /plans/1/measurements/9': () => ({ ...view, version: 3 }),
  });
  await record();
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveValue('2027-02-01');
  await userEvent.type(screen.getByRole('textbox', { name: 'Value' }), '96,5 %');
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'From the board');
  await save();
  await screen.findByText('Change success rate, Feb 2027: 96.5%.');
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    ...{ kpi: 'rate', part: 0, startsOn: '2027-02-01', value: 96.5, judgement: null, note: 'From the board' },
  });
  expect(screen.queryByRole('form')).toBeNull();
  expect(title()).toBe('1 of 1 KPI is where it should be');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
});

it('says what is wrong with a value beside it, and sends nothing', async () => {
  const asked = await open(measuredView());
  await record();
  const value = screen.getByRole('textbox', { name: 'Value' });
  await userEvent.type(value, '960');
  await save();
  expect(value).toHaveAccessibleDescription(/is 0 to 100%/);
  await userEvent.clear(value);
  await userEvent.type(value, '5 minutes');
  await save();
  expect(screen.getByText(/written in something else/)).toBeVisible();
  expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
  expect(within(panel()).getByRole('button', { name: /^Record/ })).toHaveFocus();
});

it('shows what the server refuses, and keeps what was typed', async () => {
  const problem = { status: 409, code: 'plan-closed', title: '', detail: 'This plan is closed.' };
  await open(measuredView(), { 'PUT /plans/1/measurements': () => new Refusal(problem) });
  await record();
  await userEvent.type(screen.getByRole('textbox', { name: 'Value' }), '96');
  await save();
  expect(await screen.findByText('This plan is closed.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue('96');
});

it('asks for the baseline of a change first', async () => {
  const change = aKpi({
    parts: [{ op: 'change', min: -20, max: -10, unit: '%', better: 'lower', words: '10–20% fewer' }],
  });
  const asked = await open(measuredView({ measurements: [aReading('2027-02-01', 80)] }, [change]), {
    'PUT /plans/1/measurements': () => measuredView({ version: 2 }, [change]),
  });
  expect(title()).toBe('0 of 1 KPI is where it should be; 1 cannot be judged yet');
  expect(panel()).toHaveTextContent('waits for its baseline');
  await record();
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveDisplayValue('Baseline: no reading yet');
  await userEvent.type(screen.getByRole('textbox', { name: 'Value' }), '100');
  await save();
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ startsOn: null, value: 100 }),
  );
});

it('takes a word where the document gives no number', async () => {
  const words = aKpi({ parts: [], qualitative: 'Drift keeps falling' });
  const asked = await open(measuredView({}, [words]), {
    'PUT /plans/1/measurements': () => measuredView({ version: 2 }, [words]),
  });
  await record();
  await save();
  expect(screen.getByText('Say met, near or missed.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Near' }));
  await save();
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ judgement: 'near', value: null }),
  );
});

it('has every reading behind the picture, with what it was before', async () => {
  const reading = aReading('2027-02-01', 96, { id: 4, note: 'Counted anew' });
  const asked = await open(measuredView({ measurements: [reading, aReading('2026-12-01', 97, { id: 2 })] }), {
    'GET /plans/1/measurements?kpi=rate': () => ({
      measurements: [{ ...reading, id: 3, value: 91, replaced: { by: 3, at: '2027-03-02T08:00:00.000Z' } }],
      people: [],
    }),
    'DELETE /plans/1/measurements/4': () => measuredView({ version: 2 }),
  });
  await userEvent.click(within(panel()).getByText(/^Readings and what it measures/));
  const table = await within(panel()).findByRole('table', { name: /Readings of Change success rate/ });
  const lines = within(table).getAllByRole('row').slice(1);
  expect(lines.map((line) => within(line).getByRole('rowheader').textContent)).toEqual([
    'Mar 2027under way',
    'Feb 2027',
    'Jan 2027',
    'Dec 2026',
  ]);
  expect(lines[1]).toHaveTextContent('96%');
  expect(lines[1]).toHaveTextContent('Counted anew');
  expect(await within(lines[1]!).findByText(/was 91%/)).toBeVisible();
  expect(lines[2]).toHaveTextContent('no reading');
  await userEvent.click(within(lines[1]!).getByRole('button', { name: /Take back/ }));
  await screen.findByText('Change success rate, Feb 2027: the reading is taken back.');
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(true);
});

it('leaves the readings alone for who may not measure, and shows those of KPIs that are gone', async () => {
  const view = measuredView({ measurements: [aReading('2027-02-01', 12, { kpi: 'old-one' })] });
  await open({ ...view, can: { ...view.can, measure: false, useEvidence: false } });
  expect(screen.queryByRole('button', { name: /Record/ })).toBeNull();
  expect(screen.getByRole('region', { name: 'No longer asked for' })).toHaveTextContent('old one');
});

it('says so where there is nothing to measure', async () => {
  await open(measuredView({}, []));
  expect(title()).toBe('This plan has no KPIs');
});

it('says paused where the plan rested, and asks for nothing there', async () => {
  await open(
    measuredView(
      {
        pauses: [{ from: '2026-12-20', resumesOn: '2027-02-10' }],
        measurements: [
          aReading('2026-12-01', 96),
          aReading('2026-12-01', 0, { id: 2, kpi: 'words', value: null, judgement: 'met' }),
        ],
      },
      [aKpi(), aKpi({ key: 'words', name: 'In words', parts: [], qualitative: 'It gets better' })],
    ),
  );
  expect(within(panel('In words')).getByRole('img')).toHaveAccessibleName(/Jan 2027 paused, Feb 2027 no data/);
  await userEvent.click(within(panel()).getByText(/^Readings and what/));
  expect(within(panel()).getByRole('row', { name: /Jan 2027/ })).toHaveTextContent('paused');
  await userEvent.click(within(panel()).getByRole('button', { name: /^Record a reading/ }));
  expect(within(screen.getByRole('form')).getByLabelText(/Period/)).toHaveValue('2027-02-01');
});
