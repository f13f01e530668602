// Tells whether something was built from the sources as they are now, fast enough to ask at every start.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const skipped = new Set(['node_modules', 'dist', '.milepost', '.reports']);

/** One word that changes when any file under these paths does. */
export function stateOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) describe(join(root, path), hash);
  return hash.digest('hex');
}

function describe(path, hash) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(path).sort()) if (!skipped.has(name)) describe(join(path, name), hash);
  } else if (!path.endsWith('.tsbuildinfo')) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
}

const stampOf = (part) => join(root, 'node_modules/.milepost-built', part);

/** Whether `part` was built in this state, and its outcome still lies there. */
export function isBuilt(part, state, outcome) {
  if (!statSync(join(root, outcome), { throwIfNoEntry: false })) return false;
  try {
    return readFileSync(stampOf(part), 'utf8') === state;
  } catch {
    return false;
  }
}

export function rememberBuilt(part, state) {
  mkdirSync(dirname(stampOf(part)), { recursive: true });
  writeFileSync(stampOf(part), state);
}
