import type { QueryClient } from '@tanstack/react-query';
import { type Hints, isLive, isStale, noHints, withPlan } from './hints';
import { openLiveStream } from './live-stream';

/** How long hints are gathered, in ms: one's own change is mostly answered by then. */
const gather = 100;
/** How long the page rests between two looks, in ms, however much happens. */
const rest = 500;
/** A hint to everybody is followed within so many ms, each at another moment. */
const spread = 500;
/** An answer is older than its arrival by as much as it was on its way, in ms. */
const onItsWay = 5_000;

/** Reads anew what is shown, whenever a hint says that it is older than what the server holds. Gives what ends it. */
export function keepLive(client: QueryClient): () => void {
  let hints: Hints = noHints;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = -Infinity;

  function take(next: Hints) {
    hints = next;
    const forAll = next.all || next.directory ? Math.random() * spread : 0;
    timer ??= setTimeout(look, Math.max(gather, lookedAt + rest - Date.now()) + forAll);
  }

  function look() {
    timer = undefined;
    lookedAt = Date.now();
    const told = hints;
    hints = noHints;
    void client.invalidateQueries({ predicate: (query) => isStale(query, told) });
  }

  const close = openLiveStream({
    plan: (hint) => take(withPlan(hints, hint)),
    directory: () => take({ ...hints, directory: true }),
    catchUp: () => take({ ...hints, all: true }),
    signedOut: () => void client.invalidateQueries({ queryKey: ['me'] }),
    age: () => ageOf(client) + onItsWay,
  });
  return () => {
    clearTimeout(timer);
    close();
  };
}

/** How old the oldest of what the page knows is, in ms; 0 where it knows nothing. */
function ageOf(client: QueryClient): number {
  const read = client
    .getQueryCache()
    .getAll()
    .filter((query) => isLive(query) && query.state.dataUpdatedAt > 0)
    .map(({ state }) => state.dataUpdatedAt);
  return read.length ? Math.max(0, Date.now() - Math.min(...read)) : 0;
}
