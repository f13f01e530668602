import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settingNames } from './config/config.js';
import { MilepostProcess } from './testing/milepost-process.js';
import { productionPackages } from './testing/production-packages.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

interface Copy {
  from?: string;
  sources: string[];
  to: string;
}

/** The stages of the Dockerfile, each with what it copies. */
const stages = read('Dockerfile')
  .split(/^FROM /m)
  .slice(1)
  .map((text) => ({
    text,
    copies: [...text.matchAll(/^COPY (?:--from=(\w+) )?(.+) (\S+)$/gm)].map(([, from, sources, to]): Copy => ({
      from,
      sources: sources!.split(' '),
      to: to!,
    })),
  }));
const [, packages, image] = stages;
const fromContext = stages.flatMap(({ copies }) => copies.filter(({ from }) => !from));
const built = image!.copies.filter(({ from }) => from === 'build');

describe('the files that containers are made by', () => {
  test('name what is there, and what the builder is given', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const source of fromContext.flatMap(({ sources }) => sources)) {
      expect({ source, there: existsSync(join(root, source)) }).toEqual({ source, there: true });
      expect(ignored).not.toContain(source.split('/')[0]);
    }
    for (const path of all(/^\s+- \.\/([^:]+):/gm, read('docker-compose.yml')))
      expect(existsSync(join(root, path))).toBe(true);
  });

  test('give the app settings it knows, and ask for no others', () => {
    const compose = read('docker-compose.yml');
    const app = /^ {2}app:\n([^]*?)^\S/m.exec(compose)![1]!;
    const given = all(/^ {6}([A-Z_]+):/gm, app);
    expect(given).toEqual(expect.arrayContaining(['DATABASE_URL', 'DATABASE_OWNER_URL', 'MILEPOST_ORIGIN']));
    const inImage = all(/ ([A-Z_]+)=/g, /^ENV.*$/m.exec(image!.text)![0]).filter((name) => name !== 'NODE_ENV');
    expect(settingNames()).toEqual(expect.arrayContaining([...given, ...inImage]));
    expect(new Set(all(/^([A-Z_]+)=/gm, read('.env.example')))).toEqual(new Set(all(/\$\{([A-Z_]+)/g, compose)));
  });

  test('run as nobody special, on the Node that is tested', () => {
    expect(image!.text).toMatch(/^USER node$/m);
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
    for (const { text } of stages) expect(text).toMatch(`node:${devDependencies.node.split('.')[0]}-slim`);
  });
});

describe('what the image holds', () => {
  let folder: string;
  let database: TestDatabase;
  let milepost: MilepostProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'milepost-image-'));
    for (const { sources } of [...packages!.copies, ...image!.copies.filter(({ from }) => from !== 'packages')])
      for (const source of sources.map((path) => path.replace(/^\/milepost\//, '')))
        await cp(join(root, source), join(folder, source), { recursive: true });
    const workspaces = packages!.copies.map(({ to }) => to.replace(/\/$/, '')).filter((to) => to !== '.');
    for (const path of productionPackages(root, workspaces).filter(
      (path) => !/node_modules\/.*node_modules\//.test(path),
    )) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      const own = /^node_modules\/@milepost\/(.+)$/.exec(path)?.[1];
      const target = own ? workspaces.find((workspace) => basename(workspace) === own)! : undefined;
      await symlink(join(target ? folder : root, target ?? path), join(folder, path));
    }
    database = await createTestDatabase('template0');
    const [, command] = /^CMD (\[.*\])$/m.exec(image!.text)!;
    const [, ...args] = JSON.parse(command!) as string[];
    const settings = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, MILEPOST_DEMO: '1' };
    milepost = await MilepostProcess.start(
      { ...settings, NODE_ENV: 'production' },
      // packages are looked for where they are linked, not where they come from
      { args: ['--preserve-symlinks', ...args], cwd: folder },
    );
  }, 60_000);
  afterAll(async () => {
    await milepost?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test('is enough to serve Milepost', async () => {
    expect(built.flatMap(({ sources }) => sources).map((path) => path.replace('/milepost/', ''))).toEqual([
      'packages/shared/dist',
      'packages/blueprint/dist',
      'migrations/dist',
      'apps/api/dist',
      'apps/web/dist',
    ]);
    await milepost.ready();
    expect(await (await milepost.fetch('/demo')).json()).toMatchObject({ demo: true });
    const page = await fetch(`http://127.0.0.1:${milepost.port}/sign-in`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  }, 60_000);

  test('is without the tools that it was built and tested with', () => {
    for (const tool of ['typescript', 'jest', 'vite', '@nestjs/cli', 'playwright-core', 'react'])
      expect({ tool, there: existsSync(join(folder, 'node_modules', tool)) }).toEqual({ tool, there: false });
  });
});
