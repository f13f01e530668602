import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.js';

/** A setting that cannot be read; the message names the variable. */
export class ConfigError extends Refusal {}

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** What the environment decides. Every class that needs a setting asks for this one by injection. */
export class Config {
  readonly port: number;
  /** The address to listen on; `localhost` means both loopback addresses. */
  readonly host: string;
  /** Where people reach Milepost, without a trailing slash. */
  readonly origin: string;
  /** The app's own role; without it the embedded server is started. */
  readonly databaseUrl?: string;
  /** The role that migrates. */
  readonly ownerDatabaseUrl?: string;
  /** Where the embedded server keeps its data. */
  readonly dataFolder: string;
  /** Whether the demo organisation and its sign-ins may exist here. */
  readonly demo: boolean;
  /** Off for poolers that lose named statements. */
  readonly prepared: boolean;
  readonly secureCookies: boolean;
  /** The built web app. */
  readonly webFolder: string;
  readonly logLevel: string;
  /** Whether the last entry of X-Forwarded-For, which the proxy before us adds, names the client. */
  readonly trustProxy: boolean;

  /** The same settings with some of them replaced. */
  with(changes: Partial<Omit<Config, 'with'>>): Config {
    return Object.assign(new Config(), this, changes);
  }
}

type Env = Record<string, string | undefined>;

/** Reads the settings; throws ConfigError for what it cannot understand. Pure. */
export function loadConfig(env: Env): Config {
  const port = wholeNumber(env, 'PORT', 3000, 65_535);
  const origin = originOf(env, `http://localhost:${port}`);
  const databaseUrl = postgresUrl(env, 'DATABASE_URL');
  const ownerDatabaseUrl = postgresUrl(env, 'DATABASE_OWNER_URL');
  if (ownerDatabaseUrl && !databaseUrl) throw new ConfigError('DATABASE_OWNER_URL needs DATABASE_URL beside it.');
  return Object.assign(new Config(), {
    port,
    host: env.HOST || 'localhost',
    origin,
    databaseUrl,
    ownerDatabaseUrl,
    dataFolder: resolve(env.MILEPOST_DATA || join(root, '.milepost')),
    demo: onOff(env, 'MILEPOST_DEMO', !databaseUrl),
    prepared: onOff(env, 'MILEPOST_PREPARED_STATEMENTS', true),
    secureCookies: onOff(env, 'MILEPOST_SECURE_COOKIES', origin.startsWith('https:')),
    webFolder: join(root, 'apps/web/dist'),
    logLevel: oneOf(env, 'LOG_LEVEL', logLevels) ?? (process.stdout.isTTY ? 'warn' : 'info'),
    trustProxy: onOff(env, 'TRUST_PROXY', false),
  });
}

function wholeNumber(env: Env, name: string, fallback: number, max: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^\d{1,9}$/.test(text) || Number(text) > max)
    throw new ConfigError(`${name} must be a whole number from 0 to ${max}, not "${text}".`);
  return Number(text);
}

function onOff(env: Env, name: string, fallback: boolean): boolean {
  const text = env[name]?.toLowerCase();
  if (!text) return fallback;
  if (['1', 'on', 'true', 'yes'].includes(text)) return true;
  if (['0', 'off', 'false', 'no'].includes(text)) return false;
  throw new ConfigError(`${name} must be on or off, not "${env[name]}".`);
}

function oneOf(env: Env, name: string, allowed: string[]): string | undefined {
  const text = env[name]?.toLowerCase();
  if (text && !allowed.includes(text))
    throw new ConfigError(`${name} must be one of ${allowed.join(', ')}, not "${text}".`);
  return text || undefined;
}

function postgresUrl(env: Env, name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  // the value may hold a password, so it is not repeated
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigError(`${name} must be an address such as postgres://user:password@host:5432/milepost.`);
  return text;
}

function originOf(env: Env, fallback: string): string {
  const text = env.MILEPOST_ORIGIN;
  if (!text) return fallback;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigError(`MILEPOST_ORIGIN must be an address such as https://milepost.example.com, not "${text}".`);
  return new URL(text).origin;
}
