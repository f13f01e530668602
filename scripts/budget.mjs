// What a browser loads from the sign-in to my plan, as gzipped JavaScript, against a budget. Reads vite's manifest.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const budget = 220_000;
const dist = join(dirname(fileURLToPath(import.meta.url)), '../apps/web/dist');
const steps = ['index.html', 'src/pages/sign-in.tsx', 'src/pages/plan.tsx'];

const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8').catch(() => '{}'));
const missing = steps.filter((step) => !manifest[step]);
if (missing.length > 0) {
  console.error(`The built web app has no ${missing.join(' and no ')}. Build it first: npm run build`);
  process.exit(1);
}

const chunks = new Set();
function take(key) {
  if (chunks.has(key)) return;
  chunks.add(key);
  for (const next of manifest[key].imports ?? []) take(next);
}
steps.forEach(take);

const sizes = await Promise.all(
  [...chunks].map(async (key) => {
    const { file } = manifest[key];
    return { file, bytes: gzipSync(await readFile(join(dist, file)), { level: 9 }).length };
  }),
);
const whole = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

console.log(`From sign-in to my plan: ${kB(whole)} of gzipped JavaScript, ${kB(budget)} allowed.`);
if (whole > budget) {
  for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) console.error(`  ${kB(bytes)}  ${file}`);
  process.exit(1);
}
