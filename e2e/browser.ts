import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const cache = fileURLToPath(new URL('../node_modules/.cache/milepost-chromium', import.meta.url));

/** Starts a browser without a window: an installed Chromium, else the one that came with npm. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  await unpackBrowser();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(cache, 'al2023/lib'),
    FONTCONFIG_PATH: join(cache, 'fonts'),
  };
  return chromium.launch({ executablePath: join(cache, 'chromium'), args: FLAGS, env });
}

/** Unpacks npm's Chromium with the libraries and fonts it needs, once, unless one is installed. */
export async function unpackBrowser(): Promise<void> {
  if (installedBrowser() || existsSync(cache)) return;
  const unfinished = `${cache}.new-${process.pid}`;
  const { AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // this is how the package is told to bring its libraries, and where to put everything
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: unfinished });
  try {
    await mkdir(unfinished, { recursive: true });
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    // the package expects to live in /tmp
    const fonts = join(unfinished, 'fonts/fonts.conf');
    await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/', `${cache}/`));
    await rename(unfinished, cache);
  } finally {
    restore({ AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH });
    await rm(unfinished, { recursive: true, force: true });
  }
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
}
