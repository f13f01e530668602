import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import { type Asked, fakeApi, Refusal, silence } from '../../testing/fake-api';
import { draftStanding, draftView } from '../../testing/template-draft';
import { DraftStore } from './draft-store';
import { getAt, setAt } from './set-at';

const path = '/templates/network-gardener/draft';
const text = 'phases.0.goals.0.text';
const place = 'a-place/';
const ben = { id: 2, name: 'Ben Lindqvist' };

beforeEach(() => localStorage.clear());

/** A server where Ben saved `theirs` as revision 5 while others still hold revision 1. */
function benWas(theirs: TemplateContent) {
  const view = { ...draftView({}, { revision: 5, editedBy: ben }), content: theirs };
  const stale = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed', view };
  const asked = fakeApi({
    [`PUT ${path}`]: ({ headers }: Asked) =>
      headers['if-match'] === '"5"' ? draftStanding({ revision: 6 }) : new Refusal(stale),
  });
  const sent = () => asked.filter(({ headers }) => headers['if-match'] === '"5"').map(({ body }) => body);
  return { view, sent: () => (sent().at(-1) as { content: TemplateContent } | undefined)?.content };
}
const write = (store: DraftStore, at: string, words: string) => store.change((content) => setAt(content, at, words));

describe('a draft that two people edit', () => {
  test('keeps open what was open, wherever it stands after somebody else’s change', async () => {
    const { content } = draftView();
    const first = { key: 'day-30-9', kind: 'task' as const, text: 'Theirs comes first' };
    const goals = [first, ...content.phases[0]!.goals];
    benWas({ ...content, phases: [{ ...content.phases[0]!, goals }, content.phases[1]!] });
    const store = new DraftStore(draftView(), place);
    store.turnTo('phases.0.goals.0');
    write(store, text, 'Draw it twice');
    expect(await store.flush()).toBe(false);
    expect(store.read()).toMatchObject({ open: 'phases.0.goals.1', joined: ben.name });
    write(store, `${store.read().open!}.text`, 'Draw it thrice');
    expect(store.read().content.phases[0]!.goals.map((goal) => goal.text)).toEqual([
      'Theirs comes first',
      'Draw it thrice',
      'Read the runbooks',
    ]);
    store.drop();
  });

  test('closes what somebody else took out', async () => {
    const { content } = draftView();
    const [day30, month6] = content.phases;
    benWas({ ...content, phases: [{ ...day30!, goals: day30!.goals.slice(1) }, month6!] });
    const store = new DraftStore(draftView(), place);
    store.turnTo('phases.0.goals.0');
    write(store, 'role', 'Mine');
    await store.flush();
    expect(store.read().open).toBeNull();
    store.drop();
  });

  test('counts what is written while somebody has to choose', async () => {
    const { content } = draftView();
    const { sent } = benWas(setAt(setAt(content, text, 'Theirs'), 'role', 'Head Gardener'));
    const store = new DraftStore(draftView(), place);
    write(store, text, 'Mine');
    await store.flush();
    expect(store.read().saving).toBe('differs');
    write(store, text, 'Mine, and more');
    write(store, 'phases.1.title', 'written meanwhile');
    store.settle('mine');
    expect(await store.flush()).toBe(true);
    expect(sent()).toMatchObject({ role: 'Head Gardener', phases: [{}, { title: 'written meanwhile' }] });
    expect(getAt(sent(), text)).toBe('Mine, and more');
  });

  test('does not take its own last save for somebody else’s', async () => {
    const { content } = draftView();
    let arrive = () => undefined as void;
    const arrived = new Promise<void>((done) => (arrive = done));
    fakeApi({ [`PUT ${path}`]: () => arrived.then(() => draftStanding({ revision: 2 })) as never });
    const store = new DraftStore(draftView(), place);
    write(store, text, 'Mine');
    const saving = store.flush();
    await Promise.resolve();
    expect(store.read().saving).toBe('saving');
    write(store, text, 'Mine, and more');
    const close = store.open();
    window.dispatchEvent(new Event('pagehide'));

    // the page is left here; the server has taken the first half
    const half = { ...draftView({}, { revision: 2 }), content: setAt(content, text, 'Mine') };
    const again = new DraftStore(half, place);
    expect(again.read()).toMatchObject({ saving: 'typing', merge: null, joined: null });
    expect(getAt(again.read().content, text)).toBe('Mine, and more');
    again.drop();
    store.drop();
    arrive();
    await saving;
    close();
  });

  test('knows its own save whose answer was lost', async () => {
    const { content } = draftView();
    const first = setAt(content, text, 'Mine');
    const view = { ...draftView({}, { revision: 2 }), content: first };
    const stale = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed', view };
    let tries = 0;
    const asked = fakeApi({
      [`PUT ${path}`]: ({ headers }: Asked) => {
        tries += 1;
        if (tries === 1) return silence;
        return headers['if-match'] === '"2"' ? draftStanding({ revision: 3 }) : new Refusal(stale);
      },
    });
    const store = new DraftStore(draftView(), place);
    write(store, text, 'Mine');
    await store.flush();
    expect(store.read().saving).toBe('unsent');
    write(store, text, 'Mine, and more');
    await store.flush();
    expect(store.read()).toMatchObject({ merge: null, joined: null });
    expect(await store.flush()).toBe(true);
    expect(store.read()).toMatchObject({ saving: 'saved', joined: null });
    expect(getAt((asked.at(-1)!.body as { content: TemplateContent }).content, text)).toBe('Mine, and more');
    store.drop();
  });

  test('is saved once the server turns out to have it', async () => {
    const { content } = draftView();
    const view = { ...draftView({}, { revision: 2 }), content: setAt(content, text, 'Mine') };
    const stale = { status: 412, code: 'changed-meanwhile', title: 'Changed', detail: 'Changed', view };
    let tries = 0;
    fakeApi({ [`PUT ${path}`]: () => ((tries += 1) === 1 ? silence : new Refusal(stale)) });
    const store = new DraftStore(draftView(), place);
    write(store, text, 'Mine');
    await store.flush();
    expect(await store.flush()).toBe(true);
    expect(store.read()).toMatchObject({ saving: 'saved', merge: null, joined: null });
    store.drop();
  });

  test('asks again after a reload, and overwrites nothing unasked', async () => {
    const { content } = draftView();
    const { view, sent } = benWas(setAt(setAt(content, text, 'Theirs'), 'role', 'Head Gardener'));
    const store = new DraftStore(draftView(), place);
    write(store, text, 'Mine');
    await store.flush();
    write(store, 'phases.1.title', 'written meanwhile');
    const close = store.open();
    window.dispatchEvent(new Event('pagehide'));
    close();

    const again = new DraftStore(view, place);
    expect(again.read()).toMatchObject({ saving: 'differs', merge: { overlaps: [{ title: 'Mine' }] } });
    expect(await again.flush()).toBe(false);
    expect(sent()).toBeUndefined();
    again.settle('theirs');
    expect(await again.flush()).toBe(true);
    expect(sent()).toMatchObject({ role: 'Head Gardener', phases: [{}, { title: 'written meanwhile' }] });
    expect(getAt(sent(), text)).toBe('Theirs');
  });
});
