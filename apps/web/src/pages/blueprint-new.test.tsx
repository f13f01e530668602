import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bakerImport } from '../testing/blueprint-import';
import { fakeApi, Refusal, silence } from '../testing/fake-api';
import { me } from '../testing/me';
import { renderApp } from '../testing/render';

const summary = bakerImport();
const post = 'POST /blueprint-imports?name=Night+Baker&type=text%2Fplain';
const refused = {
  ...bakerImport(),
  status: 'refused',
  refusal: 'There is no text in this document.',
  text: null,
  blueprint: null,
};

async function open(answers: Parameters<typeof fakeApi>[0] = {}, who = me({ isAdmin: true })) {
  const asked = fakeApi({
    'GET /me': () => who,
    'GET /blueprint-imports': () => ({
      imports: [summary, { ...summary, id: 8, name: 'broken.pdf', status: 'refused' }],
    }),
    ...answers,
  });
  const app = await renderApp('/blueprints/new');
  await screen.findByRole('heading', { level: 1 });
  return { asked, ...app };
}

const box = () => screen.getByRole('textbox', { name: 'Or paste its text' });
const read = () => userEvent.click(screen.getByRole('button', { name: 'Read this text' }));

describe('bringing a document', () => {
  it('takes a pasted text, waits until it is read, and leads to the review', async () => {
    let times = 0;
    const { asked, router } = await open({
      [post]: () => ({ id: 7 }),
      'GET /blueprint-imports/7': () =>
        ++times > 1 ? bakerImport() : { ...refused, status: 'reading', refusal: null },
    });
    await userEvent.type(box(), '# Night Baker');
    await read();
    await screen.findByText('Reading Night Baker …');
    await waitFor(() => expect(router.state.location.pathname).toBe('/blueprints/7'), { timeout: 4000 });
    const sent = asked.find(({ method }) => method === 'POST')!;
    expect(sent.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
    expect(sent.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps the formatting of what is pasted, until somebody changes the words', async () => {
    const html = 'POST /blueprint-imports?name=Night+Baker&type=text%2Fhtml';
    const { asked } = await open({ [html]: () => silence, [`${post}`]: () => silence });
    const clipboard = { 'text/html': '<h1>Night Baker</h1><script>alert(1)</script>', 'text/plain': 'Night Baker' };
    fireEvent.paste(box(), { clipboardData: { getData: (type: keyof typeof clipboard) => clipboard[type] } });
    expect(box()).toHaveValue('Night Baker');
    expect(document.querySelector('h1 + script, main script')).toBeNull();
    await read();
    await screen.findByText(/The server cannot be reached/);
    await userEvent.type(box(), '\nmore');
    await read();
    await waitFor(() => expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2));
    expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path.slice(-4))).toEqual(['html', 'lain']);
  });

  it('says beside the field why it could not be read, and keeps the words', async () => {
    await open({ [post]: () => ({ id: 7 }), 'GET /blueprint-imports/7': () => refused });
    await read();
    await screen.findByText('Paste the text first.');
    await userEvent.type(box(), '# Night Baker');
    await read();
    await screen.findByText('There is no text in this document.');
    expect(box()).toHaveAccessibleDescription(expect.stringContaining('There is no text'));
    expect(box()).toHaveValue('# Night Baker');
  });

  it('refuses a large file before it is sent', async () => {
    const { asked } = await open();
    const file = new File(['x'], 'huge.pdf', { type: 'application/pdf' });
    Object.defineProperty(file, 'size', { value: 10 * 1024 * 1024 + 1 });
    await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    expect(await screen.findByRole('alert')).toHaveTextContent('huge.pdf is larger than 10 MB');
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('lists the documents to go on with, and forgets one when asked twice', async () => {
    const { asked } = await open({ 'DELETE /blueprint-imports/7': () => undefined });
    const list = within(screen.getByRole('region', { name: 'Documents to go on with' }));
    expect(list.getByRole('link', { name: 'baker.md' })).toHaveAttribute('href', '/blueprints/7');
    expect(list.queryByText('broken.pdf')).toBeNull();
    await userEvent.click(list.getByRole('button', { name: 'Forget baker.md' }));
    await userEvent.click(list.getByRole('button', { name: 'Forget it and its corrections' }));
    await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it('says of a document that it is being read only until it is', async () => {
    let times = 0;
    await open({
      'GET /blueprint-imports': () => ({
        imports: [{ ...summary, role: null, status: ++times > 1 ? 'refused' : 'reading' }],
      }),
    });
    expect(screen.getByText(/^Being read/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/^Being read/)).toBeNull(), { timeout: 4000 });
  });

  it('is for admins', async () => {
    await open(
      { 'GET /blueprint-imports': () => new Refusal({ status: 403, code: 'forbidden', title: '', detail: '' }) },
      me(),
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('by an admin');
  });
});
