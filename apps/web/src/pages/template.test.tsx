import { describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { templateView } from '../testing/template-view';

async function open(template = templateView()) {
  const asked = fakeApi({
    'GET /me': () => me({ isAdmin: true }),
    'GET /templates/network-gardener': () => template,
    'PUT /templates/network-gardener/versions/1/review': () => ({}),
    'DELETE /templates/network-gardener/versions/1/review': () => ({}),
  });
  await renderApp('/templates/network-gardener');
  await screen.findByRole('heading', { level: 1, name: 'Network Gardener' });
  return asked;
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('a template', () => {
  it('shows what a milestone asks, what it is done with and who says so', async () => {
    await open();
    const panel = screen.getByRole('tabpanel', { name: 'By day 30, 2 goals' });
    expect(within(panel).getByRole('heading').textContent).toBe('By day 30: onboarding');
    const [, first, second] = within(panel).getAllByRole('row');
    expect(within(first!).getByRole('rowheader').textContent).toBe('Draw the map');
    expect(
      within(first!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'Task',
      'Sign-off',
      'Source: §6, 1stFrom the blueprint: Section 6, Goals and milestones, 30-day goals, 1st line',
    ]);
    expect(within(second!).getByRole('rowheader').textContent).toBe('Read the runbooksoptional');
  });

  it('walks along the phases by the arrow keys, and says what was inferred from what', async () => {
    await open();
    await userEvent.click(screen.getByRole('tab', { name: 'By day 30, 2 goals' }));
    await userEvent.keyboard('{ArrowRight}');
    const panel = await screen.findByRole('tabpanel', { name: 'By month 6, 1 goal' });
    expect(within(panel).getByText(/placed here to carry: Trim what is not used/)).toBeTruthy();
    expect(within(panel).getByText('Count, 3 or more links')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'By month 6, 1 goal' }));
  });

  it('makes nothing up where the document is silent', async () => {
    await open();
    expect(section('KPIs').getByText('The document names no KPIs, and none are made up for it.')).toBeTruthy();
    expect(section('To be promoted').getByText(/names no promotion criteria/)).toBeTruthy();
    expect(section('Not in the document').getByText(/It says nothing about .*routines.* or /)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Tools' })).toBeNull();
  });

  it('leads to the first plan from it, whoever may start one', async () => {
    await open(templateView({}, { can: { review: true, edit: true } }));
    expect(screen.getByRole('link', { name: 'Start one' })).toHaveAttribute(
      'href',
      '/plans/new?template=network-gardener',
    );
  });

  it('leads to no plan where there are some, or from an older version', async () => {
    await open(templateView({}, { can: { review: true, edit: true }, planCount: 1 }));
    expect(screen.queryByRole('link', { name: 'Start one' })).toBeNull();
    cleanup();
    await open(templateView({}, { can: { review: true, edit: true }, versions: [2, 1] }));
    expect(screen.queryByRole('link', { name: 'Start one' })).toBeNull();
  });

  it('lets an admin say that it was reviewed, and take that back', async () => {
    const asked = await open(templateView({}, { can: { review: true, edit: true } }));
    await userEvent.click(screen.getByRole('button', { name: 'Mark as reviewed' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('No longer marked as reviewed.');
    expect(asked.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['PUT', 'DELETE']);
  });

  it('offers the review to nobody else', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Mark as reviewed' })).toBeNull();
  });
});
