import type supertest from 'supertest';
import type { TestApp } from './test-app.js';

type Send = (path: string, body?: object) => supertest.Test;

/** Requests as one person; paths below /api/v1: `hire.put('/goals/7/completion').expect(200)`. */
export interface Caller {
  get: Send;
  put: Send;
  post: Send;
  patch: Send;
  delete: Send;
}

/** Without a cookie nobody is signed in. */
export function caller(test: TestApp, cookie: string | null): Caller {
  const by =
    (method: keyof Caller): Send =>
    (path, body) => {
      const request = test.request()[method](`/api/v1${path}`);
      if (cookie) void request.set('cookie', cookie);
      return body ? request.send(body) : request;
    };
  return { get: by('get'), put: by('put'), post: by('post'), patch: by('patch'), delete: by('delete') };
}
