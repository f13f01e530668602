// Builds what is older than its sources: the server (domain, migrations, API) and the web app, side by side.
import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { installIfNeeded } from './install.mjs';
import { updateOpenApi } from './openapi-files.mjs';
import { bin, main, node, root, run, step } from './run.mjs';
import { isBuilt, rememberBuilt, stateOf } from './sources.mjs';

const shared = ['package-lock.json', 'tsconfig.base.json', 'packages'];
const parts = [
  {
    name: 'server',
    sources: [...shared, 'migrations', 'apps/api'],
    outcome: 'apps/api/dist/main.js',
    build: buildServer,
  },
  { name: 'web', sources: [...shared, 'apps/web'], outcome: 'apps/web/dist/index.html', build: buildWeb },
];

/** Builds what has changed since the last build. */
export async function buildIfStale() {
  const stale = parts
    .map((part) => ({ ...part, state: stateOf(part.sources) }))
    .filter(({ name, state, outcome }) => !isBuilt(name, state, outcome));
  const builds = stale.map(({ name, state, build }) =>
    step(`Building the ${name === 'web' ? 'web app' : name}`, build).then(() => rememberBuilt(name, state)),
  );
  for (const outcome of await Promise.allSettled(builds)) if (outcome.status === 'rejected') throw outcome.reason;
}

async function buildServer() {
  // what was deleted or renamed in the sources must not live on in the build
  for (const folder of ['packages/shared', 'packages/blueprint', 'migrations', 'apps/api'])
    for (const old of ['dist', 'tsconfig.tsbuildinfo'])
      rmSync(join(root, folder, old), { recursive: true, force: true });
  await run(node(), [bin('typescript/bin/tsc'), '-b', 'packages/shared', 'packages/blueprint', 'migrations'], {
    quiet: true,
  });
  await run(node(), [bin('@nestjs/cli/bin/nest.js'), 'build'], { cwd: join(root, 'apps/api'), quiet: true });
}

async function buildWeb() {
  const web = join(root, 'apps/web');
  await run(node(), [bin('vite/bin/vite.js'), 'build'], { cwd: web, quiet: true, env: { NODE_ENV: 'production' } });
  await compress(join(web, 'dist'));
}

/** Puts a .gz beside every text file, so that the server never compresses them. */
async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && /\.(js|css|svg|html|json)$/.test(entry.name));
  for (const entry of texts) {
    const file = join(entry.parentPath, entry.name);
    await writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file), { level: 9 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    await installIfNeeded();
    await buildIfStale();
    await step('Describing the API', updateOpenApi);
  });
