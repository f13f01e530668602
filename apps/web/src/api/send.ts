import { problemOf, Unreachable } from './problem';
import type { BodyOf, Method, PathOf, Reply } from './routes';

export interface SendOptions<Body = unknown> {
  body?: Body;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * One request to the API, `path` below /api/v1; what goes out and what comes back is typed by the API's description. A Blob
 * goes out as the file it is, everything else as JSON.
 * Gives the reply's JSON (undefined for 204). Throws ApiProblem when the server refuses, Unreachable when no answer comes.
 */
export async function send<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  options?: SendOptions<BodyOf<M, P>>,
): Promise<Reply<M, P>>;
export async function send<T>(method: Method, path: string, options?: SendOptions): Promise<T>;
export async function send(
  method: Method,
  path: string,
  { body, headers, signal }: SendOptions = {},
): Promise<unknown> {
  const isFile = body instanceof Blob;
  const sent = body === undefined || isFile ? body : JSON.stringify(body);
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(sent === undefined ? {} : { 'content-type': isFile ? body.type : 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  });
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 ? undefined : await response.json();
}
