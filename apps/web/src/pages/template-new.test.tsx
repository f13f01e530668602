import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, Refusal } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';
import { draftView } from '../testing/template-draft';

const summary = {
  slug: 'network-gardener',
  role: 'Network Gardener',
  version: 3,
  documentTitle: null,
  inferred: false,
  reviewedAt: null,
  phases: 1,
  goals: 1,
  kpis: 0,
  skills: 0,
  guardrails: 0,
  planCount: 0,
};
const answers = {
  'GET /me': () => me({ isAdmin: true }),
  'GET /templates': () => ({ templates: [summary], drafts: [], can: { create: true, import: true } }),
  'GET /templates/head-gardener/draft': () => draftView({}, { slug: 'head-gardener', basedOn: null }),
};
const user = () => userEvent.setup({ delay: null });
const file = new File(['slug: head-gardener'], 'head-gardener.yaml');
const found = {
  slug: 'head-gardener',
  role: 'Head Gardener',
  outcome: 'new-template',
  sameAs: null,
  basedOn: null,
  difference: null,
  problems: [{ path: 'phases.0.goals.2', line: 12, problem: 'a count needs a target' }],
};

describe('a new template', () => {
  test('begins as a copy of another', async () => {
    const asked = fakeApi({ ...answers, 'POST /templates': () => ({ slug: 'head-gardener', version: 1 }) });
    const { router } = await renderApp('/templates/new?from=copy');
    await user().click(await screen.findByRole('button', { name: 'Begin the draft' }));
    expect(screen.getByText('Say what the role is called.')).toBeTruthy();
    await user().type(screen.getByLabelText('Role'), 'Head Gardener');
    await user().click(screen.getByRole('button', { name: 'Begin the draft' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/templates/head-gardener/draft'));
    const made = asked.find(({ method }) => method === 'POST');
    expect(made?.body).toEqual({ role: 'Head Gardener', copyOf: { slug: 'network-gardener', version: 3 } });
    expect(made?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  test('comes from a file, once somebody saw what would become of it', async () => {
    const asked = fakeApi({
      ...answers,
      'POST /template-files/preview': () => found,
      'POST /template-files': () => ({ slug: 'head-gardener', version: 1 }),
    });
    const { router } = await renderApp('/templates/new?from=file');
    await screen.findByRole('heading', { name: 'From a file' });
    await user().upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    const outcome = within(await screen.findByRole('region', { name: 'What would become of it' }));
    expect(outcome.getByText('Head Gardener is new here.')).toBeTruthy();
    expect(outcome.getByText('Line 12')).toBeTruthy();
    expect(outcome.getByText('phases.0.goals.2')).toBeTruthy();
    expect(asked.filter(({ path }) => path === '/template-files')).toEqual([]);
    await user().click(outcome.getByRole('button', { name: 'Make a draft of it' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/templates/head-gardener/draft'));
    const sent = asked.find(({ path }) => path === '/template-files')?.body as Blob | undefined;
    expect(sent?.type).toBe('application/yaml');
  });

  test('is made of a file that is here already, for another role', async () => {
    const known = { ...found, outcome: 'unchanged', sameAs: 2, basedOn: 2, problems: [] };
    const asked = fakeApi({
      ...answers,
      'POST /template-files/preview': () => known,
      'POST /template-files?role=Head%20Gardener': () => ({ slug: 'head-gardener', version: 1 }),
    });
    const { router } = await renderApp('/templates/new?from=file');
    const choose = await screen.findByRole('button', { name: 'Choose a file' });
    choose.focus();
    await user().upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    const outcome = within(await screen.findByRole('region', { name: 'What would become of it' }));
    expect(outcome.getByText('Head Gardener is here already, word for word: it is version 2.')).toBeTruthy();
    expect(outcome.queryByRole('button', { name: 'Make a draft of it' })).toBeNull();
    await user().click(outcome.getByRole('button', { name: 'Make another template' }));
    expect(outcome.getByText('Say what the role is called.')).toBeTruthy();
    await user().type(outcome.getByLabelText('Or make another template of it, for the role'), 'Head Gardener{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/templates/head-gardener/draft'));
    expect(asked.filter(({ path }) => path.startsWith('/template-files?'))).toHaveLength(1);
  });

  test('says line by line why a file cannot be used', async () => {
    fakeApi({
      ...answers,
      'POST /template-files/preview': () =>
        new Refusal({
          status: 400,
          code: 'bad-content',
          title: 'Bad',
          detail: 'This is no template.',
          errors: [{ field: 'kpis', code: 'bad-content', detail: 'Line 3: must be a list' }],
        }),
    });
    await renderApp('/templates/new?from=file');
    await screen.findByRole('heading', { name: 'From a file' });
    await user().upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'head-gardener.yaml cannot be used. This is no template.Line 3: must be a list kpis',
    );
  });

  test('takes a file that is dropped anywhere, and refuses a large one before it is sent', async () => {
    const asked = fakeApi({ ...answers, 'POST /template-files/preview': () => found });
    await renderApp('/templates/new?from=file');
    await screen.findByRole('heading', { name: 'From a file' });
    const large = new File(['x'], 'large.yaml');
    Object.defineProperty(large, 'size', { value: 1_000_001 });
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [large] } });
    expect(await screen.findByRole('alert')).toHaveTextContent('large.yaml is larger than 1 MB.');
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    await screen.findByRole('button', { name: 'Make a draft of it' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
