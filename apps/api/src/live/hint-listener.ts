import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';
import { CHANNEL } from './hint.sql.js';

/** Who is told what the listener hears. */
export interface Ears {
  heard(payload: string): void;
  /** From now on everything is heard. */
  listening(): void;
  /** Nothing is heard until `listening` comes again. */
  deaf(): void;
}

/** Waits between tries to connect, in ms; the last one repeats. */
const WAITS = [250, 500, 1000, 2000, 5000];
/** How often the connection is asked whether it is still there, and how long it may take to answer, in ms. */
const PROBE_MS = 15_000;
const PATIENCE_MS = 5000;

/** The one connection of this instance that listens for hints: outside the pool, which hands its connections around. */
@Injectable()
export class HintListener {
  private readonly logger = new Logger('Live');
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly config: Config) {}

  /** Begins to listen, and goes on through lost connections until `stop`. Resolves after the first try. */
  async start(ears: Ears): Promise<void> {
    await new Promise<void>((tried) => {
      this.running = this.keepListening(ears, tried);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepListening(ears: Ears, tried: () => void): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted; failures++) {
      try {
        await this.listen(() => {
          failures = 0;
          ears.listening();
          tried();
        }, ears);
      } catch (error) {
        if (!this.stopping.signal.aborted) this.logger.warn(`hints are not heard: ${(error as Error).message}`);
      }
      ears.deaf();
      tried();
      const pause = WAITS[Math.min(failures, WAITS.length - 1)]! * (0.5 + Math.random() / 2);
      await wait(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Listens on one connection until it is lost (throws) or `stop`. */
  private async listen(ready: () => void, ears: Ears): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.listenDatabaseUrl ?? this.config.databaseUrl,
      application_name: 'milepost live',
      connectionTimeoutMillis: 10_000,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    const lost = new AbortController();
    const over = new Promise<never>((_, reject) => {
      const end = (error?: Error) => reject(error ?? new Error('the connection ended'));
      client.on('error', end).on('end', end);
      this.stopping.signal.addEventListener('abort', () => end(), { signal: lost.signal });
    });
    over.catch(() => undefined);
    client.on('notification', ({ payload = '' }) => ears.heard(payload));
    try {
      await Promise.race([client.connect(), over]);
      await Promise.race([client.query(`listen ${CHANNEL}`), over]);
      await Promise.race([echo(client), over]);
      ready();
      await Promise.race([probe(client, lost.signal), over]);
    } finally {
      lost.abort();
      // a connection that is gone without a word never says that it ended
      await Promise.race([client.end().catch(() => undefined), wait(PATIENCE_MS, undefined, { ref: false })]);
    }
  }
}

/** Asks now and then whether hints still arrive; throws when they do not. */
async function probe(client: pg.Client, signal: AbortSignal): Promise<never> {
  for (;;) {
    await wait(PROBE_MS, undefined, { signal });
    await echo(client);
  }
}

/** Sends a word to itself; throws when it does not come back. A pooler takes `listen` and never delivers anything. */
async function echo(client: pg.Client): Promise<void> {
  const word = JSON.stringify({ echo: randomUUID() });
  const back = new Promise<void>((resolve) => {
    client.on('notification', function hear({ payload }) {
      if (payload !== word) return;
      client.off('notification', hear);
      resolve();
    });
  });
  await client.query('select pg_notify($1, $2)', [CHANNEL, word]);
  const late = wait(PATIENCE_MS, true, { ref: false });
  if (await Promise.race([back, late]))
    throw new Error('nothing arrives; where a pooler stands between, set DATABASE_LISTEN_URL to an address without it');
}
