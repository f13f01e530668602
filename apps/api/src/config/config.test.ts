import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ConfigError, loadConfig, settingNames } from './config.js';

test('needs no setting at all', () => {
  expect(loadConfig({})).toMatchObject({
    port: 3000,
    origin: 'http://localhost:3000',
    demo: true,
    prepared: true,
    warnings: [],
  });
});

test('takes an empty variable for a missing one', () => {
  const empty = Object.fromEntries(settingNames().map((name) => [name, '']));
  expect(loadConfig(empty)).toEqual(loadConfig({}));
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

const wrong = [
  ['PORT', '0x10', 'a whole number from 0 to 65535'],
  ['PORT', '70000', 'a whole number from 0 to 65535'],
  ['HOST', 'http://0.0.0.0', 'a name or an address'],
  ['DATABASE_URL', 'mysql://somewhere/milepost', 'postgres://'],
  ['DATABASE_OWNER_URL', 'postgres://owner@somewhere/milepost', 'DATABASE_URL beside it'],
  ['DATABASE_LISTEN_URL', 'postgres://app@somewhere/milepost', 'DATABASE_URL beside it'],
  ['MILEPOST_DEMO', 'perhaps', 'on or off'],
  ['MILEPOST_PREPARED_STATEMENTS', '2', 'on or off'],
  ['MILEPOST_SECURE_COOKIES', 'maybe', 'on or off'],
  ['MILEPOST_ORIGIN', 'milepost.example.com', 'https://'],
  ['TRUST_PROXY', '10.0.0.1', 'on or off'],
  ['LOG_LEVEL', 'loud', 'one of fatal, error'],
] as const;

test.each(wrong)('names %s when it cannot be %s, and says what it must be', (name, value, must) => {
  const load = () => loadConfig({ [name]: value });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(name);
  expect(load).toThrow(must);
});

test('names everything that is wrong at once', () => {
  const env = Object.fromEntries(wrong.map(([name, value]) => [name, value]));
  const message = messageOf(() => loadConfig(env));
  for (const name of Object.keys(env).filter((name) => !/_(OWNER|LISTEN)_URL$/.test(name)))
    expect(message).toMatch(new RegExp(`^- ${name} must be `, 'm'));
});

test('never repeats a password', () => {
  const message = messageOf(() => loadConfig({ DATABASE_URL: 'http://app:hush@somewhere/milepost' }));
  expect(message).toContain('DATABASE_URL');
  expect(message).not.toContain('hush');
});

test('warns of what looks wrong', () => {
  expect(loadConfig({ MILEPOST_DATE: '/data' }).warnings).toEqual([
    expect.stringContaining('MILEPOST_DATE is not a setting'),
  ]);
  const https = { MILEPOST_ORIGIN: 'https://milepost.example.com' };
  expect(loadConfig(https).warnings).toEqual([expect.stringContaining('TRUST_PROXY=1')]);
  expect(loadConfig({ ...https, TRUST_PROXY: '1' }).warnings).toEqual([]);
  const http = { MILEPOST_ORIGIN: 'http://milepost.example.com', MILEPOST_SECURE_COOKIES: '1' };
  expect(loadConfig(http).warnings).toEqual([expect.stringContaining('nobody can sign in')]);
});

const file = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

test('docs/operations.md lists every setting, and no other', () => {
  const [, section] = file('docs/operations.md').split('\n## Settings\n');
  const rows = section!.split('\n## ', 1)[0]!.match(/^\| .*$/gm)!;
  const listed = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!));
  expect(listed.sort()).toEqual(settingNames());
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}
