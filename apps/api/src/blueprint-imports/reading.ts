import { fork } from 'node:child_process';
import type { DocumentHint } from '@milepost/blueprint/inputs/format-of';
import { mostBytes, refusals } from '@milepost/blueprint/inputs/refusals';
import { UnreadableDocument } from '@milepost/blueprint/source-text';
import { answers, type ReadDocument, type ReadingAnswer, type ReadingJob, tooBusy } from './reading-answer.js';
import { ReadingLine } from './reading-line.js';

/** What reading one document may take: milliseconds of processor time, and the memory of its process in bytes. */
export interface ReadingLimits {
  milliseconds: number;
  memory: number;
}

const usualLimits: ReadingLimits = { milliseconds: 5000, memory: 500_000_000 };
/** By how much a reading may outlast the processor time it is given. */
const patience = 6;
const line = new ReadingLine(2, 8, tooBusy);

// as built; from sources (in tests) Node is told first how to load them
const isBuilt = import.meta.url.endsWith('.js');
const program = new URL(`./reading-process.${isBuilt ? 'js' : 'ts'}`, import.meta.url);
const hooks = new URL('../testing/typescript-hooks.mjs', import.meta.url).href;
const execArgv = [
  ...(isBuilt ? [] : ['--import', hooks, '--allow-addons']),
  // it may load its own program: no writing, no further processes
  ...['--permission', '--allow-fs-read=*', '--allow-worker'],
];

/**
 * Reads a document apart from the server, which stays as it is whatever the document does: at most two at once, each
 * within its limits. Throws `UnreadableDocument` with a sentence for whoever brought it.
 */
export async function readDocument(
  bytes: Uint8Array,
  hint: DocumentHint,
  limits: ReadingLimits = usualLimits,
): Promise<ReadDocument> {
  if (bytes.length > mostBytes) throw refusals.largeFile();
  const answer = await line.run(() => answered({ bytes, hint, ...limits }));
  if ('read' in answer) return answer.read;
  throw new UnreadableDocument(answer.refused.code, answer.refused.message);
}

function answered(job: ReadingJob): Promise<ReadingAnswer> {
  const child = fork(program, {
    execArgv,
    // what the server was told, its database's password too, is none of a document's business
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>();
  // on a busy machine five seconds of work take longer; a process that waits for nothing is ended all the same
  const timer = setTimeout(() => resolve(answers.tooSlow), job.milliseconds * patience);
  child.once('message', (answer) => resolve(answer as ReadingAnswer));
  child.once('exit', (code, signal) => {
    // it never ends by itself: its heap overflowed, or the system needed its memory
    if (signal || code === 134) resolve(answers.tooMuch);
    else reject(new Error(`The process that reads documents ended with ${code}`));
  });
  child.on('error', () => reject(tooBusy()));
  // where it cannot be sent, the process has ended, and says so
  child.send(job, () => undefined);
  return promise.finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}
