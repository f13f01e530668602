// npm run bench: how fast the built Milepost is beside the barest server that does the same. See docs/benchmarks.md.
import { buildIfStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { bin, main, node, run } from './run.mjs';

await main(async () => {
  await installIfNeeded();
  await buildIfStale();
  await run(node(), [bin('typescript/bin/tsc'), '-b', 'bench'], { quiet: true });
  await run(node(), ['bench/dist/main.js', ...process.argv.slice(2)]);
});
