import { expect, test } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

test('needs no setting at all', () => {
  expect(loadConfig({})).toMatchObject({ port: 3000, origin: 'http://localhost:3000', demo: true, prepared: true });
});

test('keeps the demo organisation away from a given database, wherever it is, until it is asked for', () => {
  const DATABASE_URL = 'postgres://app@127.0.0.1/milepost';
  expect(loadConfig({ DATABASE_URL }).demo).toBe(false);
  expect(loadConfig({ DATABASE_URL, MILEPOST_DEMO: '1' }).demo).toBe(true);
  expect(loadConfig({ MILEPOST_DEMO: '0' }).demo).toBe(false);
});

test('sends cookies over https alone when people come that way', () => {
  expect(loadConfig({}).secureCookies).toBe(false);
  expect(loadConfig({ MILEPOST_ORIGIN: 'https://milepost.example.com/' })).toMatchObject({
    origin: 'https://milepost.example.com',
    secureCookies: true,
  });
});

test.each([
  ['PORT', '0x10'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://somewhere/milepost'],
  ['DATABASE_OWNER_URL', 'postgres://owner@somewhere/milepost'],
  ['MILEPOST_DEMO', 'perhaps'],
  ['MILEPOST_ORIGIN', 'milepost.example.com'],
  ['LOG_LEVEL', 'loud'],
])('names %s when it cannot be %s', (name, value) => {
  const load = () => loadConfig({ [name]: value });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(name);
});

test('never repeats a password', () => {
  expect(() => loadConfig({ DATABASE_URL: 'http://app:hush@somewhere/milepost' })).not.toThrow(/hush/);
});
