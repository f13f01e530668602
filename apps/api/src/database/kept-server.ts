import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { say } from '../step.js';
import type { ServerProcess } from './server-process.js';

/** A server that answers, with the session that keeps it ours. */
export interface OpenServer {
  server: ServerProcess;
  keeper: pg.Client;
}

const PAUSE_MS = 1000;

/** A server that is started again when it ends by itself, crashes or is killed. */
export class KeptServer {
  private stopping = false;
  private revival: Promise<void> = Promise.resolve();

  /** `reopen` brings the server back where it was; it gives undefined when it belongs to another Milepost by now. */
  constructor(
    private open: OpenServer,
    private readonly reopen: () => Promise<OpenServer | undefined>,
  ) {
    this.watch();
  }

  /** Stops the server and waits until it is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.revival;
    await this.open.keeper.end().catch(() => undefined);
    await this.open.server.stop();
  }

  private watch(): void {
    this.open.keeper.once('end', () => {
      if (!this.stopping) this.revival = this.revive();
    });
  }

  /** What asks meanwhile is told that the database is away. */
  private async revive(): Promise<void> {
    say('Postgres ended unexpectedly. Starting it again …');
    while (!this.stopping) {
      await wait(PAUSE_MS, undefined, { ref: false });
      const opened = await this.reopen().catch((error: Error) => error);
      if (opened instanceof Error) continue;
      if (!opened) return say('Another Milepost has taken Postgres over.');
      this.open = opened;
      this.watch();
      return say('Postgres runs again.');
    }
  }
}
