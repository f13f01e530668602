import { problemOf, Unreachable } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface SendOptions {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * One request to the API, `path` below /api/v1. Gives the reply's JSON (undefined for 204).
 * Throws ApiProblem when the server refuses and Unreachable when no answer comes.
 */
export async function send<T>(method: Method, path: string, { body, headers, signal }: SendOptions = {}): Promise<T> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: json }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
