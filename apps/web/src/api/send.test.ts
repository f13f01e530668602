import { describe, expect, it } from '@jest/globals';
import { fakeApi, Refusal, silence } from '../testing/fake-api';
import { ApiProblem, Unreachable } from './problem';
import { send } from './send';

describe('a request', () => {
  it('carries JSON and gives the reply', async () => {
    const asked = fakeApi({ 'POST /sessions': () => ({ id: 7 }) });
    expect(await send('POST', '/sessions', { body: { email: 'a@b.example' } })).toEqual({ id: 7 });
    expect(asked[0]?.body).toEqual({ email: 'a@b.example' });
    expect(asked[0]?.headers['content-type']).toBe('application/json');
  });

  it('gives nothing for an empty reply', async () => {
    fakeApi({ 'DELETE /sessions/current': () => undefined });
    expect(await send('DELETE', '/sessions/current')).toBeUndefined();
  });

  it('turns a refusal into its code, its words and its fields', async () => {
    const errors = [{ field: 'email', code: 'email-taken', detail: 'Somebody has this email.' }];
    const problem = { status: 409, code: 'email-taken', title: 'Conflict', detail: 'Not added.', errors };
    fakeApi({ 'POST /people': () => new Refusal(problem, { 'retry-after': '30' }) });
    const error = await send('POST', '/people', { body: {} }).catch((reason: unknown) => reason as ApiProblem);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 409, code: 'email-taken', message: 'Not added.', retryAfter: 30 });
    expect((error as ApiProblem).on('email')).toBe('Somebody has this email.');
    expect((error as ApiProblem).on('name')).toBeUndefined();
  });

  it('tells silence from a refusal', async () => {
    fakeApi({ 'GET /me': () => silence });
    await expect(send('GET', '/me')).rejects.toBeInstanceOf(Unreachable);
  });
});
