import { constants, setPriority } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answers, type ReadingAnswer, type ReadingJob } from './reading-answer.js';

// A process of its own, because a heap that overflows takes its whole process along. Its main thread stays idle, so that
// it can watch how much memory and processor time the reading takes, buffers included, and end with the server that asked.
const resourceLimits = { maxOldGenerationSizeMb: 280, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const thread = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url);

// whoever ticks a goal meanwhile comes first
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.once('disconnect', () => process.exit());
process.once('message', (job: ReadingJob) => {
  const worker = new Worker(thread, { workerData: job, resourceLimits });
  const begun = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(begun);
    if (process.memoryUsage.rss() > job.memory) answer(answers.tooMuch);
    else if (user + system > job.milliseconds * 1000) answer(answers.tooSlow);
  }, 20);
  const answer = (given: ReadingAnswer) => {
    clearInterval(watch);
    process.send!(given);
    void worker.terminate();
  };
  worker.once('message', answer);
  worker.once('error', (error: NodeJS.ErrnoException) =>
    answer(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? answers.tooMuch : answers.damaged),
  );
});
