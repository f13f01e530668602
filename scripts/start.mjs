// npm start: from a clean clone to a served Milepost.
import { buildIfStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { main, node, run } from './run.mjs';

await main(async () => {
  await installIfNeeded();
  await buildIfStale();
  await run(node(), ['--enable-source-maps', 'apps/api/dist/main.js']);
});
