import type { PlanHint } from './hints';

/** What the stream tells, and what it asks. */
export interface LiveEars {
  plan(hint: PlanHint): void;
  directory(): void;
  /** Something was missed. */
  catchUp(): void;
  /** The session may have ended. */
  signedOut(): void;
  /** How old what the page shows is, in ms. */
  age(): number;
}

/** Waits between tries to connect, in ms; the last one repeats. Half of each is left to chance, so that not all come at once. */
const waits = [500, 1_000, 3_000, 10_000, 30_000];
/** The server shows every 20 s that it is there; after this long without a word, in ms, the connection is taken for lost. */
const silence = 50_000;
/** What was told just before a connection was lost may not have arrived, in ms. */
const slack = 2_000;

/**
 * Keeps one stream of hints open while the page can be seen: a browser has few connections to one server, and pages in the
 * background leave them alone. Each connection says how old the page is, and is told what it missed. Gives what ends it.
 */
export function openLiveStream(ears: LiveEars): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heardAt: number | null = null;
  let failures = 0;
  let crowded = false;

  function hear() {
    heardAt = Date.now();
    failures = 0;
  }

  function open() {
    clearTimeout(timer);
    if (source || crowded || document.hidden) return;
    const since = heardAt === null ? ears.age() : Date.now() - heardAt + slack;
    source = new EventSource(`/api/v1/events?since=${Math.min(Math.round(since), 86_400_000)}`);
    source.addEventListener('error', failed);
    const on = (event: string, act: (data: string) => void) =>
      source?.addEventListener(event, ({ data }: MessageEvent<string>) => {
        hear();
        act(data);
      });
    on('beat', () => undefined);
    on('plan', (data) => ears.plan(JSON.parse(data) as PlanHint));
    on('directory', ears.directory);
    on('catch-up', ears.catchUp);
    on('signed-out', () => {
      close();
      ears.signedOut();
    });
    on('crowded', () => {
      crowded = true;
      close();
    });
  }

  function close() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  function failed() {
    // the browser gives up where the server refused, which it does without a session
    if (source?.readyState === EventSource.CLOSED) ears.signedOut();
    close();
    const wait = waits[Math.min(failures, waits.length - 1)] ?? 0;
    failures += 1;
    timer = setTimeout(open, wait * (0.5 + Math.random() / 2));
  }

  function lookedAt() {
    crowded = false;
    if (document.hidden) close();
    else open();
  }

  const listening = setInterval(() => {
    if (source && heardAt !== null && Date.now() - heardAt > silence) failed();
  }, 10_000);
  document.addEventListener('visibilitychange', lookedAt);
  window.addEventListener('focus', lookedAt);
  window.addEventListener('online', open);
  open();

  return () => {
    clearInterval(listening);
    document.removeEventListener('visibilitychange', lookedAt);
    window.removeEventListener('focus', lookedAt);
    window.removeEventListener('online', open);
    close();
  };
}
