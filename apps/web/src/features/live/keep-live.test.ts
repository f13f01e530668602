import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { keepLive } from './keep-live';

/** Stands where the browser's EventSource would; the test speaks as the server. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }

  close() {
    this.readyState = FakeSource.CLOSED;
  }

  says(event: string, data: object = {}) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }

  since() {
    return Number(new URL(this.url, 'http://a.example').searchParams.get('since'));
  }
}

let client: QueryClient;
let reads: string[];
let end: () => void;
let hidden = false;
const source = () => FakeSource.opened.at(-1)!;
const turnTo = (away: boolean) => {
  hidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Shows something, read once at this version. */
async function show(queryKey: unknown[], data: object) {
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => {
      reads.push(String(queryKey[0]));
      return Promise.resolve(data);
    },
    staleTime: Infinity,
  });
  observer.subscribe(() => undefined);
  await jest.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-21T08:00:00Z') });
  Object.assign(globalThis, { EventSource: FakeSource });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  FakeSource.opened = [];
  hidden = false;
  reads = [];
  client = new QueryClient();
  await show(['me'], {});
  await show(['plan', 7], { id: 7, version: 4, closedAt: null });
  await show(['plans', 'open'], {});
  reads = [];
  jest.setSystemTime(Date.now() + 3_000);
  end = keepLive(client);
});
afterEach(() => {
  end();
  client.clear();
  Reflect.deleteProperty(globalThis, 'EventSource');
  jest.useRealTimers();
});

describe('an open page', () => {
  it('says how old it is, and reads nothing by itself', async () => {
    expect(source().since()).toBe(8_000);
    source().says('beat');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(reads).toEqual([]);
  });

  it('reads anew what a hint is about, once for many', async () => {
    for (const version of [5, 6, 7]) source().says('plan', { plan: 7, version, whole: false });
    await jest.advanceTimersByTimeAsync(100);
    expect(reads.sort()).toEqual(['plan', 'plans']);
  });

  it('rests between two looks', async () => {
    source().says('plan', { plan: 7, version: 5, whole: false });
    await jest.advanceTimersByTimeAsync(100);
    source().says('plan', { plan: 7, version: 6, whole: false });
    await jest.advanceTimersByTimeAsync(400);
    expect(reads.filter((noun) => noun === 'plan')).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(100);
    expect(reads.filter((noun) => noun === 'plan')).toHaveLength(2);
  });

  it('reads everything when it missed something', async () => {
    source().says('catch-up');
    await jest.advanceTimersByTimeAsync(600);
    expect(reads.sort()).toEqual(['me', 'plan', 'plans']);
  });

  it('asks who it is when the session ended, and comes back no more', async () => {
    source().says('signed-out');
    await jest.advanceTimersByTimeAsync(120_000);
    expect(reads).toEqual(['me']);
    expect(FakeSource.opened).toHaveLength(1);
  });
});

describe('a connection', () => {
  it('that is lost is opened again, and says since when', async () => {
    source().says('beat');
    await jest.advanceTimersByTimeAsync(20_000);
    source().dispatchEvent(new Event('error'));
    await jest.advanceTimersByTimeAsync(500);
    expect(FakeSource.opened).toHaveLength(2);
    expect(source().since()).toBeGreaterThanOrEqual(22_250);
    expect(source().since()).toBeLessThanOrEqual(22_500);
  });

  it('is tried ever more seldom', async () => {
    for (let failed = 0; failed < 5; failed++) {
      source().dispatchEvent(new Event('error'));
      await jest.advanceTimersByTimeAsync(30_000);
    }
    const tries = FakeSource.opened.length;
    source().dispatchEvent(new Event('error'));
    await jest.advanceTimersByTimeAsync(14_000);
    expect(FakeSource.opened).toHaveLength(tries);
  });

  it('that the server refused makes the page ask who it is', async () => {
    source().readyState = FakeSource.CLOSED;
    source().dispatchEvent(new Event('error'));
    await jest.advanceTimersByTimeAsync(0);
    expect(reads).toEqual(['me']);
  });

  it('that says nothing for long is taken for lost', async () => {
    source().says('beat');
    await jest.advanceTimersByTimeAsync(49_000);
    expect(FakeSource.opened).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(12_000);
    expect(FakeSource.opened).toHaveLength(2);
  });

  it('is left to others while nobody looks', async () => {
    turnTo(true);
    expect(source().readyState).toBe(FakeSource.CLOSED);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(FakeSource.opened).toHaveLength(1);
    turnTo(false);
    expect(FakeSource.opened).toHaveLength(2);
  });

  it('that made room for another page comes back when somebody looks', async () => {
    source().says('crowded');
    await jest.advanceTimersByTimeAsync(120_000);
    expect(FakeSource.opened).toHaveLength(1);
    window.dispatchEvent(new Event('focus'));
    expect(FakeSource.opened).toHaveLength(2);
  });
});
