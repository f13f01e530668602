import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** One thing that a page was told. */
export interface HeardEvent {
  event: string;
  data: unknown;
}

/** An open stream of events, as a browser reads it. */
export interface OpenEvents {
  reply: IncomingMessage;
  /** Everything heard so far, but the beats. */
  heard: HeardEvent[];
  beats(): number;
  /** The next event of this name, or of any; throws when none comes within 5 s. Events are taken in order. */
  next(name?: string): Promise<HeardEvent>;
  /** Resolves once the server ended the stream; whether in good order. */
  ended: Promise<'ended' | 'cut off'>;
  leave(): void;
}

/** The port on which an app listens. */
export const portOf = (app: NestFastifyApplication): number => (app.getHttpServer().address() as AddressInfo).port;

/** Opens `GET /api/v1/events` and waits for its first beat. */
export async function openEvents(app: NestFastifyApplication, cookie: string, query = ''): Promise<OpenEvents> {
  const request = get({ port: portOf(app), path: `/api/v1/events${query}`, headers: { cookie }, agent: false });
  const [reply] = (await once(request, 'response')) as [IncomingMessage];
  const heard: HeardEvent[] = [];
  let beats = 0;
  let taken = 0;
  let text = '';
  reply.setEncoding('utf8').on('data', (chunk: string) => {
    const events = (text + chunk).split('\n\n');
    text = events.pop()!;
    for (const one of events) {
      const [, event = '', data = 'null'] = /^event: (.*)\ndata: (.*)$/.exec(one) ?? [];
      if (event === 'beat') beats++;
      else heard.push({ event, data: JSON.parse(data) });
    }
  });
  const ended = new Promise<'ended' | 'cut off'>((resolve) => {
    reply.on('end', () => resolve('ended')).on('error', () => resolve('cut off'));
  });
  const until = async (what: string, there: () => boolean): Promise<void> => {
    for (const giveUp = Date.now() + 5000; !there(); await wait(5))
      if (Date.now() > giveUp) throw new Error(`no ${what} came; heard ${JSON.stringify(heard)}`);
  };
  await until('beat', () => beats > 0);
  return {
    reply,
    heard,
    beats: () => beats,
    ended,
    leave: () => request.destroy(),
    next: async (name) => {
      const found = () => heard.findIndex(({ event }, i) => i >= taken && (!name || event === name));
      await until(name ?? 'event', () => found() >= 0);
      taken = found() + 1;
      return heard[taken - 1]!;
    },
  };
}
