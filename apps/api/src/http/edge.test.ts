import { connect, type AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let ruth: TestPerson;
beforeAll(async () => {
  test = await testApp({ trustProxy: true });
  ruth = await aPerson(test);
});
afterAll(() => test.close());

const address = () => test.app.getHttpServer().address() as AddressInfo;

/** Everything the server says to these bytes until it hangs up. */
const saidTo = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    const socket = connect(address().port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', (text) => (said += text));
    socket.on('close', () => resolve(said)).on('error', reject);
  });

const alwaysThere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

describe('a packed body', () => {
  const body = '{"email":"nobody@milepost.example","password":"x"}';
  it.each([
    ['gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['gzip', Buffer.from(body)],
    ['deflate', gzipSync(body).subarray(0, 20)],
    ['br', gzipSync(body)],
    ['gzip', gzipSync(Buffer.alloc(20_000_000, 'a'))],
  ])('is not unpacked (%s)', async (encoding, bytes) => {
    const answer = await fetch(`http://127.0.0.1:${address().port}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      body: new Uint8Array(bytes),
    });
    // what was not packed is read as what it is
    expect(answer.status).toBe(bytes.equals(Buffer.from(body)) ? 401 : 400);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('may call itself anything', () =>
    test.request().delete('/api/v1/sessions/current').set('Content-Encoding', 'xyz').expect(204));
});

describe('what is no request', () => {
  it.each([
    ['junk', 'hello\r\n\r\n', 400],
    ['a method nobody knows', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
    [
      'a length beside chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['large headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a long address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ])('%s is refused with a problem', async (_, bytes, status) => {
    const [head = '', body = ''] = (await saidTo(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch('content-type: application/problem+json');
    expect(head).toMatch('x-content-type-options: nosniff');
    expect(JSON.parse(body)).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) });
  });

  it('is no fault of ours when a client leaves in the middle of a body', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error');
    const ended = new Promise((resolve) =>
      test.app.getHttpServer().once('request', (request) => request.once('close', resolve)),
    );
    const socket = connect(address().port, '127.0.0.1', () => {
      const head = 'POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99';
      socket.write(`${head}\r\n\r\n{`, () => setTimeout(() => socket.destroy(), 50));
    });
    await ended;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('is waited for a minute at most', () => {
    const { requestTimeout, headersTimeout } = test.app.getHttpServer();
    expect(requestTimeout).toBe(60_000);
    expect(headersTimeout).toBeLessThanOrEqual(60_000);
  });
});

describe('every reply', () => {
  it.each(['/', '/%', '/api/v1/%zz', '/api/v1/nothing', '/api/v1/me', '/api/docs', '/api/openapi.json', '/nothing.js'])(
    'carries what protects it: %s',
    async (path) => expect((await test.request().get(path)).headers).toMatchObject(alwaysThere),
  );

  it('of the API runs nothing and stands in no frame', async () => {
    const { headers } = await ruth.get('/me').expect(200);
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('to a body of a thousand wrong fields stays short', async () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`field${i}`, 1]));
    const { body } = await test.request().post('/api/v1/sessions').send(fields).expect(400);
    expect(body.errors).toHaveLength(100);
  });
});

it('believes the proxy, and not what a caller told the proxy', async () => {
  const from = (claimed: string) =>
    test
      .request()
      .post('/api/v1/sessions')
      .set('X-Forwarded-For', claimed)
      .send({ email: 'nobody@milepost.example', password: 'x' });
  await from('203.0.113.7, 198.51.100.9').expect(401);
  const keys: { key: string }[] = await test.dataSource.query(
    `select key from sign_in_failures where key like 'address:%' and key not like 'address:127%'`,
  );
  expect(keys).toEqual([{ key: 'address:198.51.100.9' }]);
});
