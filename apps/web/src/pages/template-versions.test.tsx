import { describe, expect, test } from '@jest/globals';
import { templateDifference } from '@milepost/shared/template-difference';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TemplateVersion, TemplateVersions } from '../features/template-versions/versions.queries';
import { fakeApi } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { templateView } from '../testing/template-view';

const at = '2026-11-02T08:00:00.000Z';
const noor = { id: 1, name: 'Noor Haddad' };
const version = (rest: Partial<TemplateVersion>): TemplateVersion => ({
  version: 1,
  status: 'published',
  note: null,
  basedOn: null,
  createdAt: at,
  createdBy: null,
  editedAt: at,
  editedBy: noor,
  approvedAt: null,
  approvedBy: null,
  publishedAt: at,
  publishedBy: null,
  retiredAt: null,
  retiredBy: null,
  reviewedAt: null,
  reviewedBy: null,
  planCount: 0,
  can: { retire: true, restore: false },
  ...rest,
});
const versions = (...list: TemplateVersion[]): TemplateVersions => ({
  slug: 'network-gardener',
  role: 'Network Gardener',
  versions: list,
  can: { review: true, edit: true },
});
const path = '/templates/network-gardener';
const user = () => userEvent.setup({ delay: null });

describe('the versions of a template', () => {
  test('say who published what and why, and lead to the plans that are behind', async () => {
    fakeApi({
      'GET /me': () => me({ isAdmin: true }),
      [`GET ${path}/versions`]: () =>
        versions(version({ version: 2, note: 'Fewer maps', publishedBy: noor }), version({ planCount: 3 })),
    });
    await renderApp(`${path}/versions`);
    await screen.findByRole('heading', { level: 1, name: '2 versions' });
    const [second, first] = screen.getAllByRole('listitem').filter((one) => one.closest('ol'));
    expect(within(second!).getByText('Fewer maps')).toBeTruthy();
    expect(second!.textContent).toContain('by Noor Haddad');
    expect(first!.textContent).toContain('3 plans');
    expect(within(first!).getByRole('link', { name: /YAML/ }).getAttribute('href')).toBe(
      '/api/v1/templates/network-gardener/versions/1/file?format=yaml',
    );
    expect(screen.getByText(/3 plans follow an older version/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'move them' }).getAttribute('href')).toBe(`${path}/moves`);
  });

  test('are retired, and brought back by undoing it', async () => {
    const asked = fakeApi({
      'GET /me': () => me({ isAdmin: true }),
      [`GET ${path}/versions`]: () => versions(version({})),
      [`PUT ${path}/versions/1/retirement`]: () => ({}),
      [`DELETE ${path}/versions/1/retirement`]: () => ({}),
    });
    await renderApp(`${path}/versions`);
    await user().click(await screen.findByRole('button', { name: 'Retire version 1' }));
    await user().click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Version 1 is back.');
    expect(asked.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['PUT', 'DELETE']);
  });

  test('are compared line by line and word by word', async () => {
    const before = templateView().content;
    const [first, second] = before.phases;
    const [map, books] = first!.goals;
    const after = {
      ...before,
      phases: [
        { ...first!, goals: [{ ...map!, text: 'Draw the whole map' }] },
        { ...second!, goals: [...second!.goals, books!, { key: 'month-6-2', text: 'Teach', kind: 'task' as const }] },
      ],
    };
    const asked = fakeApi({
      'GET /me': () => me(),
      [`GET ${path}/versions`]: () => versions(version({ version: 2 }), version({})),
      [`GET ${path}/differences?from=1&to=2`]: () => ({
        slug: 'network-gardener',
        from: { version: 1, status: 'published' },
        to: { version: 2, status: 'published' },
        difference: templateDifference(before, after),
      }),
    });
    await renderApp(`${path}/differences?from=1&to=2`);
    await screen.findByRole('heading', { level: 1, name: '1 new, 1 changed, 1 moved' });
    const goals = within(screen.getByRole('region', { name: 'Goals' })).getAllByRole('listitem');
    expect(goals.map(({ textContent }) => textContent)).toEqual([
      'ChangedDraw the whole map',
      'MovedRead the runbooksFrom day 30 to month 6',
      'NewTeachBy month 6',
    ]);
    expect(goals[0]!.querySelector('ins')?.textContent?.trim()).toBe('whole');
    await user().selectOptions(screen.getByLabelText('From'), '2');
    await waitFor(() => expect(asked.at(-1)?.path).toBe(`${path}/differences?from=2&to=2`));
  });

  test('are compared with the draft, which is one step away', async () => {
    const { content } = templateView();
    fakeApi({
      'GET /me': () => me({ isAdmin: true }),
      [`GET ${path}/versions`]: () => versions(version({ version: 2, status: 'draft' }), version({})),
      [`GET ${path}/differences?to=draft`]: () => ({
        slug: 'network-gardener',
        from: { version: 1, status: 'published' },
        to: { version: 2, status: 'draft' },
        difference: templateDifference(content, content),
      }),
    });
    await renderApp(`${path}/differences?to=draft`);
    await screen.findByRole('heading', { level: 1, name: 'Nothing differs' });
    const on = screen.getByRole('link', { name: 'Go on with the draft' });
    expect(on.getAttribute('href')).toBe(`${path}/draft`);
  });
});
