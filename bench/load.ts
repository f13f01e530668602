import { connect, type Socket } from 'node:net';

/** One request; it carries no body. */
export interface Call {
  method: 'GET' | 'PUT' | 'DELETE';
  path: string;
  headers: Record<string, string>;
}

export interface Load {
  port: number;
  connections: number;
  seconds: number;
  /** The status that every reply must have. */
  expect: number;
  /** Sent one after the other, each connection from a place of its own on; neighbours in one list stay on one connection. */
  calls: readonly (readonly Call[])[];
}

/** How many replies, how many in a second, and the time one took, at the median and the 99th in a hundred, in milliseconds. */
export interface Outcome {
  replies: number;
  rate: number;
  median: number;
  slowest: number;
}

const HEAD_END = '\r\n\r\n';

/**
 * Keeps every connection busy, one request at a time on each, as browsers behind keep-alive do. Does as little as it can
 * with a reply, since it shares the machine with the servers: reads the status and the length. Throws on any other status.
 */
export async function load({ port, connections, seconds, expect, calls }: Load): Promise<Outcome> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const share = Math.ceil(calls.length / connections);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, (_, at) => {
      const own = calls.slice(at * share, (at + 1) * share).flat();
      return keepAsking(port, own.map(bytesOf), expect, until, times);
    }),
  );
  const elapsed = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
  return { replies: times.length, rate: times.length / elapsed, median: at(0.5), slowest: at(0.99) };
}

function bytesOf({ method, path, headers }: Call): Buffer {
  const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
}

function keepAsking(port: number, requests: Buffer[], expect: number, until: number, times: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    let next = 0;
    let sent = 0;
    const ask = (): void => {
      sent = performance.now();
      socket.write(requests[next++ % requests.length]!);
    };
    onReplies(socket, expect, reject, () => {
      const now = performance.now();
      times.push(now - sent);
      if (now < until) return ask();
      socket.destroy();
      resolve();
    });
    socket.on('error', reject).on('end', () => reject(new Error('The server closed a connection.')));
    socket.on('connect', ask);
  });
}

/** Calls `done` for every whole reply, and `fail` for one with another status. */
function onReplies(socket: Socket, expect: number, fail: (error: Error) => void, done: () => void): void {
  let head = '';
  let missing = 0;
  socket.on('data', (chunk: Buffer) => {
    if (missing === 0) {
      head += chunk.toString('latin1');
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      if (Number(head.slice(9, 12)) !== expect) {
        socket.destroy();
        return fail(new Error(`Expected ${expect}, got:\n${head}`));
      }
      const length = /content-length: (\d+)/i.exec(head.slice(0, end));
      missing = Number(length?.[1] ?? 0) - (head.length - end - HEAD_END.length);
      head = '';
    } else missing -= chunk.length;
    if (missing === 0) done();
  });
}
