import { Readable } from 'node:stream';

/** What a page is told. `beat` says that the stream is alive; after `signed-out` and `crowded` it ends. */
export type LiveEvent = 'beat' | 'plan' | 'directory' | 'catch-up' | 'signed-out' | 'crowded';

/** What may wait for a client that does not read, in bytes, beyond what the network holds. */
const MOST_UNREAD = 64 * 1024;
/** How long a closed stream's last words may take to be read, in ms. */
const LAST_WORDS_MS = 1000;

/** The stream of server-sent events to one open page of one session. */
export class EventStream extends Readable {
  private closing = false;

  constructor(readonly sessionId: number) {
    super({ read: () => undefined });
  }

  /** Tells the page something. A client that never reads is cut off. */
  tell(event: LiveEvent, data: object = {}): void {
    if (this.closing || this.destroyed) return;
    this.push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (this.readableLength > MOST_UNREAD) this.destroy();
  }

  /** Ends the stream, with a last word where there is one. */
  close(event?: LiveEvent): void {
    if (this.closing || this.destroyed) return;
    if (event) this.tell(event);
    this.closing = true;
    this.push(null);
    const timer = setTimeout(() => this.destroy(), LAST_WORDS_MS);
    this.once('close', () => clearTimeout(timer));
  }
}
