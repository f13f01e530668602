import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.js';
import { SettingsReader } from './settings-reader.js';

/** Settings that cannot be used; the message names every one of them. */
export class ConfigError extends Refusal {
  constructor(problems: string[]) {
    super(problems.length === 1 ? problems[0] : `These settings cannot be used:\n- ${problems.join('\n- ')}`);
  }
}

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
  /** The app's own role again, without a pooler in between: there it listens for what changed. */
  readonly listenDatabaseUrl?: string;
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
  /** What looks wrong and does not keep Milepost from starting, a sentence each. */
  readonly warnings: readonly string[];

  /** The same settings with some of them replaced. */
  with(changes: Partial<Omit<Config, 'with'>>): Config {
    return Object.assign(new Config(), this, changes);
  }
}

type Env = Record<string, string | undefined>;

/** Reads the settings; throws ConfigError that names all it cannot use. Pure. */
export function loadConfig(env: Env): Config {
  const read = new SettingsReader(env);
  const config = settings(read);
  if (config.ownerDatabaseUrl && !config.databaseUrl)
    read.problems.push('DATABASE_OWNER_URL needs DATABASE_URL beside it.');
  if (config.listenDatabaseUrl && !config.databaseUrl)
    read.problems.push('DATABASE_LISTEN_URL needs DATABASE_URL beside it.');
  if (read.problems.length) throw new ConfigError(read.problems);
  return config.with({ warnings: warningsOf(config, read) });
}

/** The variables that Milepost knows. */
export function settingNames(): string[] {
  const read = new SettingsReader({});
  settings(read);
  return [...read.names].sort();
}

function settings(read: SettingsReader): Config {
  const port = read.wholeNumber('PORT', 3000, 65_535);
  const origin = read.origin('MILEPOST_ORIGIN', `http://localhost:${port}`);
  const databaseUrl = read.postgresUrl('DATABASE_URL');
  return Object.assign(new Config(), {
    port,
    host: read.host('HOST', 'localhost'),
    origin,
    databaseUrl,
    ownerDatabaseUrl: read.postgresUrl('DATABASE_OWNER_URL'),
    listenDatabaseUrl: read.postgresUrl('DATABASE_LISTEN_URL'),
    dataFolder: resolve(read.text('MILEPOST_DATA') ?? join(root, '.milepost')),
    demo: read.onOff('MILEPOST_DEMO', !databaseUrl),
    prepared: read.onOff('MILEPOST_PREPARED_STATEMENTS', true),
    secureCookies: read.onOff('MILEPOST_SECURE_COOKIES', origin.startsWith('https:')),
    webFolder: join(root, 'apps/web/dist'),
    logLevel: read.oneOf('LOG_LEVEL', logLevels) ?? (process.stdout.isTTY ? 'warn' : 'info'),
    trustProxy: read.onOff('TRUST_PROXY', false),
    warnings: [],
  });
}

function warningsOf({ origin, secureCookies }: Config, read: SettingsReader): string[] {
  const warnings = read
    .unknown()
    .map((name) => `${name} is not a setting of Milepost and changes nothing; docs/operations.md lists them.`);
  if (origin.startsWith('https:') && read.text('TRUST_PROXY') === undefined)
    warnings.push(
      'People come over https, so a proxy stands before Milepost: set TRUST_PROXY=1, or one person who mistypes a password holds up everybody.',
    );
  if (secureCookies && origin.startsWith('http:') && new URL(origin).hostname !== 'localhost')
    warnings.push(
      `Browsers keep secure cookies from ${origin}, so nobody can sign in: set MILEPOST_ORIGIN to an address with https, or MILEPOST_SECURE_COOKIES=0.`,
    );
  return warnings;
}
