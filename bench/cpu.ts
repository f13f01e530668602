import { readdirSync, readFileSync } from 'node:fs';

/** A process as /proc tells it: who started it, and the processor time it has used, in milliseconds. */
interface Process {
  parent: number;
  used: number;
  /** The same of its children that have ended. */
  usedByChildren: number;
}

const TICK_MS = 10;

function read(pid: number | string): Process | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const time = (at: number): number => (Number(fields[at]) + Number(fields[at + 1])) * TICK_MS;
    return { parent: Number(fields[1]), used: time(11), usedByChildren: time(13) };
  } catch {
    return undefined;
  }
}

/** Processor time of one process so far, in milliseconds; NaN where there is no /proc. */
export const processTime = (pid: number): number => read(pid)?.used ?? Number.NaN;

/** The same of everything that the Postgres of a data folder runs: its backends are children of its postmaster. */
export function postgresTime(folder: string): number {
  try {
    const postmaster = Number(readFileSync(`${folder}/postgres/data/postmaster.pid`, 'utf8').split('\n')[0]);
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return all.reduce(
      (sum, pid) => {
        const process = read(pid);
        return process?.parent === postmaster ? sum + process.used : sum;
      },
      read(postmaster)?.usedByChildren ?? Number.NaN,
    );
  } catch {
    return Number.NaN;
  }
}
