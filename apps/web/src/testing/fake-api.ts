import type { Problem } from '../api/problem';

export interface Asked {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

type Answer = (asked: Asked) => unknown;

/** An answer that refuses, with what the server would say. */
export class Refusal {
  constructor(
    readonly problem: Problem,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** An answer that never comes: the connection is gone. */
export const silence = Symbol('silence');

/**
 * Stands where the API would, for components: `{ 'GET /me': () => view }`, paths below /api/v1. An answer may be a
 * value, undefined (204), a Refusal or silence. Gives the list of what was asked so far.
 */
export function fakeApi(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  window.fetch = (async (url: string, init: RequestInit = {}) => {
    const one: Asked = {
      method: init.method ?? 'GET',
      path: String(url).replace('/api/v1', ''),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : (init.body ?? undefined),
      headers: (init.headers ?? {}) as Record<string, string>,
    };
    asked.push(one);
    const answer = answers[`${one.method} ${one.path}`];
    if (!answer) return reply(404, { status: 404, code: 'not-found', title: 'Not found', detail: 'Nothing is here.' });
    const said = await answer(one);
    if (said === silence) throw new TypeError('Failed to fetch');
    if (said instanceof Refusal) return reply(said.problem.status, said.problem, said.headers);
    return said === undefined ? reply(204, undefined) : reply(200, said);
  }) as typeof fetch;
  return asked;
}

// jsdom has no Response; this is as much of one as api/send.ts reads.
function reply(status: number, body: unknown, headers: Record<string, string> = {}) {
  const response = {
    ok: status < 400,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    json: async () => JSON.parse(JSON.stringify(body)) as unknown,
    clone: () => response,
  };
  return response;
}
