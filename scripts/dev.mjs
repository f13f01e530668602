// npm run dev: the API and the web app, each reloading when its sources change. Ctrl-C stops all.
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { bin, main, node, root, run } from './run.mjs';

await main(async () => {
  await installIfNeeded();
  await buildIfStale();
  const api = join(root, 'apps/api');
  const port = process.env.PORT || '3000';
  const watchers = [
    [
      [
        bin('typescript/bin/tsc'),
        '-b',
        'packages/shared',
        'packages/blueprint',
        'migrations',
        '--watch',
        '--preserveWatchOutput',
      ],
      {},
    ],
    [[bin('@nestjs/cli/bin/nest.js'), 'build', '--watch', '--preserveWatchOutput'], { cwd: api }],
    [['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/api/dist/main.js'], {}],
    [[bin('vite/bin/vite.js')], { cwd: join(root, 'apps/web'), env: { API_ORIGIN: `http://localhost:${port}` } }],
  ];
  await Promise.allSettled(watchers.map(([args, options]) => run(node(), args, options)));
});
