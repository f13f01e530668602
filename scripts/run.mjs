// Running other programs; plain Node without dependencies, because it works before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node the product runs on, once it is installed. */
export const node = () => (existsSync(ownNode) ? ownNode : process.execPath);

/** A program of an installed package, as arguments for `node()`. */
export const bin = (path) => join(root, 'node_modules', path);

/** A program ended with an exit code other than 0, or by a signal. */
export class Failure extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.code = code;
    this.output = output;
  }
}

/**
 * Starts a program in the project and waits for its end. Signals reach it through us too, and we outlive it.
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options] quiet: its output is kept for a failure
 * @returns {Promise<string>} what it wrote, when quiet; throws Failure
 */
export async function run(command, args, { cwd = root, env, quiet = false } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
  const output = { all: '', stdout: '' };
  child.stdout?.on('data', (text) => ((output.all += text), (output.stdout += text)));
  child.stderr?.on('data', (text) => (output.all += text));
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
    });
    if (code !== 0) throw new Failure([command, ...args].join(' '), code, output.all);
    return output.stdout;
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}

/** Where npm's own programs are found, without ours before them: an install replaces those while it runs. */
export function outerPath() {
  const kept = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root));
  return kept.join(delimiter);
}

/** Names work that takes more than a second, while it lasts. */
export async function step(name, work) {
  const timer = setTimeout(() => console.log(`${name} …`), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a script's body: a failed program's output and exit code become ours. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.output) console.error(error.output);
    process.exitCode = error.code;
  }
}
