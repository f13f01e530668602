import { load, type Call, type Outcome } from './load.js';
import type { Options } from './options.js';

/** One thing to measure: what is asked of which server. */
export interface Subject {
  name: string;
  port: number;
  expect: number;
  calls: () => readonly (readonly Call[])[];
}

export type Results = Map<string, Outcome[]>;

/**
 * Measures the subjects in turn, round by round, so that whatever else the machine does meets all of them alike; every
 * other round goes through them backwards. Each is warmed up first.
 */
export async function measure(subjects: Subject[], options: Options): Promise<Results> {
  const { rounds, seconds, warmUp, connections } = options;
  const results: Results = new Map(subjects.map(({ name }) => [name, []]));
  const run = ({ port, expect, calls }: Subject, seconds: number): Promise<Outcome> =>
    load({ port, connections, seconds, expect, calls: calls() });
  for (const subject of subjects) await run(subject, warmUp);
  for (let round = 1; round <= rounds; round++) {
    for (const subject of round % 2 ? subjects : subjects.toReversed())
      results.get(subject.name)!.push(await run(subject, seconds));
    const rates = subjects.map(({ name }) => `${name} ${Math.round(results.get(name)!.at(-1)!.rate)}/s`);
    console.log(`round ${round}: ${rates.join(', ')}`);
  }
  return results;
}

/** The middle one of the rounds. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
