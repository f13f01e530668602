// npm test: every check there is, one after the other, and a last line that sums the runners' own reports.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { driftedOpenApi } from './openapi-files.mjs';
import { bin, Failure, node, root, run } from './run.mjs';

const reports = join(root, '.reports');
const tool = (path, ...args) => run(node(), [bin(path), ...args], { quiet: true });

const everyCore = '--maxWorkers=100%';
/** The journeys live in one Milepost. */
const oneAfterTheOther = '--runInBand';

const parts = [
  ['formatting', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['lint', () => tool('oxlint/bin/oxlint', '--deny-warnings')],
  ['build', buildIfStale],
  ['types', () => tool('typescript/bin/tsc', '-b')],
  ['API description', refuseDrift],
  ['web budget', () => run(node(), ['scripts/budget.mjs'], { quiet: true }), 'scripts/budget.mjs'],
  ['domain and templates', () => jest('domain', everyCore, 'shared', 'templates')],
  ['blueprints', () => jest('blueprints', everyCore, 'blueprint')],
  ['API on Postgres', () => jest('api', everyCore, 'api')],
  ['web components', () => jest('web', everyCore, 'web')],
  ['journeys in the browser', () => jest('journeys', oneAfterTheOther, 'e2e')],
];

async function refuseDrift() {
  const drifted = await driftedOpenApi();
  if (drifted.length) {
    const files = drifted.map((file) => relative(root, file)).join(' and ');
    throw new Failure('API description', 1, `${files} no longer say what the code does: run \`npm run openapi\`.`);
  }
}

function jest(name, workers, ...projects) {
  const args = ['--json', `--outputFile=${join(reports, `${name}.json`)}`, '--passWithNoTests', workers];
  const env = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', CI: '1' };
  return run(node(), [bin('jest/bin/jest.js'), ...args, '--selectProjects', ...projects], { quiet: true, env });
}

/** Adds up what the runners wrote; a file that could not even run counts as one failure. */
async function tally() {
  const sum = { passed: 0, failed: 0 };
  for (const name of ['domain', 'blueprints', 'api', 'web', 'journeys']) {
    const report = await readFile(join(reports, `${name}.json`), 'utf8').then(JSON.parse, () => undefined);
    if (!report) continue;
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  }
  return sum;
}

const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const failures = [];

try {
  await installIfNeeded();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.output);
  failures.push('installation');
}
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
for (const [name, check, file] of failures.length ? [] : parts) {
  if (file && !existsSync(join(root, file))) continue;
  const since = Date.now();
  try {
    await check();
    console.log(`✓ ${name} (${seconds(since)})`);
  } catch (error) {
    failures.push(name);
    console.log(`✗ ${name} (${seconds(since)})`);
    console.error(error instanceof Failure ? error.output || error.message : error);
  }
}
const { passed, failed } = await tally();
if (failures.length) console.log(`not passed: ${failures.join(', ')}`);
console.log(`in ${seconds(began)}`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failures.length || failed || !passed ? 1 : 0;
