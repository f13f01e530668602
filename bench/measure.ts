import { postgresTime } from './cpu.js';
import { load, type Call, type Outcome } from './load.js';
import type { Options } from './options.js';
import type { Server } from './server.js';

/** One thing to measure: what is asked of which server. */
export interface Subject {
  name: string;
  server: Server;
  expect: number;
  calls: () => readonly (readonly Call[])[];
}

/** Beside the rate: the processor time that one reply took, in milliseconds, of the server and of Postgres. */
export interface Round extends Outcome {
  server: number;
  postgres: number;
}

export type Results = Map<string, Round[]>;

/**
 * Measures the subjects in turn, round by round, so that whatever else the machine does meets all of them alike; every
 * other round goes through them backwards. Each is warmed up first.
 */
export async function measure(subjects: Subject[], options: Options): Promise<Results> {
  const { rounds, seconds, warmUp } = options;
  const results: Results = new Map(subjects.map(({ name }) => [name, []]));
  if (!subjects.length) return results;
  for (const subject of subjects) await run(subject, warmUp, options);
  for (let round = 1; round <= rounds; round++) {
    for (const subject of round % 2 ? subjects : subjects.toReversed())
      results.get(subject.name)!.push(await run(subject, seconds, options));
    const rates = subjects.map(({ name }) => `${name} ${Math.round(results.get(name)!.at(-1)!.rate)}/s`);
    console.log(`round ${round}: ${rates.join(', ')}`);
  }
  return results;
}

async function run(subject: Subject, seconds: number, { connections, folder }: Options): Promise<Round> {
  const { server, expect, calls } = subject;
  const used = () => ({ server: server.used, postgres: postgresTime(folder) });
  const before = used();
  const outcome = await load({ port: server.port, connections, seconds, expect, calls: calls() });
  const after = used();
  return {
    ...outcome,
    server: (after.server - before.server) / outcome.replies,
    postgres: (after.postgres - before.postgres) / outcome.replies,
  };
}

/** The middle one of the rounds. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
