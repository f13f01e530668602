import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanSummary } from '../features/plans/plans.types';
import { fakeApi } from '../testing/fake-api';
import { fixDay } from '../testing/fixed-day';
import { me } from '../testing/me';
import { planSummary } from '../testing/plan-summary';
import { renderApp } from '../testing/render';

fixDay('2026-11-20T09:00:00Z');

const manager = me({ id: 3, name: 'Ruth Okafor', relations: { reports: { direct: 2, below: 0 } } });
const can = { ...planSummary().can, signOff: true };
const wait = {
  goalId: 5,
  text: 'Know every cable',
  for: 'sign-off' as const,
  who: null,
  since: '2026-11-17T09:00:00Z',
};
const kofi = { ...planSummary().hire, id: 8, name: 'Kofi Mensah' };

async function open(plans: PlanSummary[], who = manager) {
  fakeApi({ 'GET /me': () => who, 'GET /plans?scope=open': () => ({ plans, next: null }) });
  await renderApp('/plans');
  return screen.findByRole('heading', { level: 1 });
}

describe('the plans one looks after', () => {
  it('answer in the title who needs somebody, and put them first', async () => {
    const title = await open([planSummary(), planSummary({ id: 13, hire: kofi, startDate: '2026-10-01' })]);
    expect(title).toHaveTextContent('1 of 2 hires needs somebody');
    const [, first, second] = screen.getAllByRole('row');
    expect(within(first!).getByRole('link')).toHaveTextContent('Kofi Mensah');
    expect(first).toHaveTextContent('Behind');
    expect(first).toHaveTextContent('4 goals of day 30 are 20 days late');
    expect(second).toHaveTextContent('On pace');
  });

  it('lead from what waits on me to its goal', async () => {
    await open([planSummary({ can, tally: { ...planSummary().tally, waits: [wait] } })]);
    expect(screen.getByText('1 thing waits on you.')).toBeVisible();
    const waiting = within(screen.getByRole('region', { name: /Waiting on you/ }));
    expect(waiting.getByRole('link', { name: 'Know every cable' })).toHaveAttribute('href', '/plans/12?goal=5');
    expect(waiting.getByText(/Amara Diallo waits for your sign-off/)).toHaveTextContent('since Tuesday');
  });

  it('narrow to a name, and say when nobody matches', async () => {
    await open([planSummary(), planSummary({ id: 13, hire: kofi })]);
    await userEvent.type(screen.getByLabelText('Find by name or role'), 'kofi');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    await userEvent.type(screen.getByLabelText('Find by name or role'), 'x');
    expect(screen.getByText('No plan matches.')).toBeVisible();
  });

  it('say what comes next when there are none', async () => {
    expect(await open([])).toHaveTextContent('No plans yet');
    expect(screen.getByRole('link', { name: 'Give a plan' })).toHaveAttribute('href', '/plans/new');
  });

  it('offer a mentor no plan to give', async () => {
    await open([], me({ relations: { mentors: 1 } }));
    expect(screen.queryByRole('link', { name: 'Give a plan' })).toBeNull();
  });
});
