// Installs what package-lock.json asks for, when it is not there yet.
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outerPath, root, run, step } from './run.mjs';

const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules/.milepost-lock');
const installedLock = join(root, 'node_modules/.package-lock.json');

export async function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (read(stamp) === wanted) return;
  // whoever ran npm by hand has installed this lock file already
  if (modified(installedLock) < modified(lock))
    await step('Installing the packages (a minute or two the first time)', () =>
      run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
        quiet: true,
        env: { PATH: outerPath(), NODE_ENV: 'development', NODE_OPTIONS: '' },
      }),
    );
  writeFileSync(stamp, wanted);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
