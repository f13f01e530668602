import { once } from 'node:events';
import type { EventStream, LiveEvent } from './event-stream.js';

/**
 * How many pages of one session are told at once. A browser opens six connections to a server that speaks HTTP/1.1; the
 * others stay free for requests.
 */
export const MOST_PER_SESSION = 4;

/** The streams that are open on this instance of the app, the oldest first. */
export class OpenStreams {
  private readonly open = new Set<EventStream>();

  /** Takes a stream up until it closes; the session's oldest makes room where there are many. */
  add(stream: EventStream): void {
    const others = this.all().filter(({ sessionId }) => sessionId === stream.sessionId);
    for (const old of others.slice(0, Math.max(0, others.length + 1 - MOST_PER_SESSION))) {
      this.open.delete(old);
      old.close('crowded');
    }
    this.open.add(stream);
    stream.once('close', () => this.open.delete(stream));
  }

  all(): EventStream[] {
    return [...this.open];
  }

  tell(event: LiveEvent): void {
    for (const stream of this.open) stream.tell(event);
  }

  /** Ends every stream; resolves when their connections are free. */
  async close(): Promise<void> {
    const closed = this.all().map((stream) => once(stream, 'close'));
    for (const stream of this.open) stream.close();
    await Promise.all(closed);
  }
}
