import { parentPort, workerData } from 'node:worker_threads';
import { sourceTextOf } from '@milepost/blueprint/inputs/source-text-of';
import { readBlueprint } from '@milepost/blueprint/read-blueprint';
import { UnreadableDocument } from '@milepost/blueprint/source-text';
import { answers, type ReadingAnswer, type ReadingJob } from './reading-answer.js';

// The innermost of three: it reads, and nothing else. Its heap is bounded, and reading-process.ts watches the rest.
const { bytes, hint } = workerData as ReadingJob;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort!.postMessage(await answer());

async function answer(): Promise<ReadingAnswer> {
  try {
    const source = await sourceTextOf(bytes, hint);
    return { read: { source, blueprint: readBlueprint(source) } };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: { code: error.code, message: error.message } };
    return answers.damaged;
  }
}
