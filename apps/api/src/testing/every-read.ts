import type { Response } from 'superagent';
import { extractText, getDocumentProxy } from 'unpdf';
import type { TestPerson } from './factories.js';
import { description } from './openapi-replies.js';

/** What somebody was answered, as text: its status line aside, everything that left the server. */
export interface Reply {
  route: string;
  status: number;
  text: string;
}

/** Every GET route but the stream of events, below /api/v1. */
export const readRoutes = Object.entries(description.paths)
  .filter(([, methods]) => 'get' in methods)
  .map(([path]) => path.replace('/api/v1', ''))
  .filter((route) => route !== '/events');

/** Values for the parameters of a route: by `check-ins.id` before `id`. Each may have several. */
export type Ids = Record<string, readonly (string | number)[]>;

/** Reads every route that there is, with all those ids and the queries that some of them take. Throws for a parameter without a value. */
export async function everyRead(by: TestPerson, ids: Ids, queries: Record<string, string>): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const route of readRoutes)
    for (const path of filled(route, ids)) {
      const reply = await by
        .get(`${path}${queries[route] ?? ''}`)
        .buffer()
        .parse(bytes);
      replies.push({ route, status: reply.status, text: await textOf(reply) });
    }
  return replies;
}

function filled(route: string, ids: Ids): string[] {
  const of = route.split('/')[1]!;
  return [...route.matchAll(/\{(\w+)\}/g)].reduce(
    (addresses, [slot, name]) => {
      const values = ids[`${of}.${name}`] ?? ids[name!];
      if (!values) throw new Error(`${route}: nothing to put for ${slot}`);
      return addresses.flatMap((address) => values.map((value) => address.replace(slot, String(value))));
    },
    [route],
  );
}

const bytes = (reply: Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  const stream = reply as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};

/** Headers and body; of a PDF what one reads there. */
async function textOf({ headers, body }: { headers: Record<string, string>; body: Buffer }): Promise<string> {
  const pdf = headers['content-type'] === 'application/pdf';
  const read = pdf ? await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true }) : null;
  // lines of a calendar entry are folded, those of a PDF broken where they end
  const text = read ? read.text.replaceAll(/\s+/g, ' ') : body.toString('utf8').replaceAll('\r\n ', '');
  return `${JSON.stringify(headers)}\n${text}`;
}
