import { afterAll, beforeAll, it } from '@jest/globals';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

const path = '/templates/infrastructure-officer';
let test: TestApp;
let ruth: TestPerson;
let etag: string;
beforeAll(async () => {
  test = await testApp();
  ruth = await aPerson(test);
  etag = (await ruth.get(path).expect(200)).headers.etag!;
});
afterAll(() => test.close());

it.each([
  ['alone', (tag: string) => tag, 304],
  ['weakened', (tag: string) => `W/${tag}`, 304],
  ['in a list', (tag: string) => `"other",W/"more" , ${tag}`, 304],
  ['any', () => '*', 304],
  ['another', () => '"other"', 200],
  ['a part of it', (tag: string) => tag.slice(0, -2), 200],
  ['without its quotes', (tag: string) => tag.slice(1, -1), 200],
  ['nothing', () => ' , ,W/', 200],
])('a reply that the reader has is not sent again: its tag %s', async (_, known, status) => {
  await ruth.get(path).set('If-None-Match', known(etag)).expect(status);
});
