import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The project's folder, seen from bench/dist. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Options {
  rounds: number;
  /** Length of one measurement. */
  seconds: number;
  /** Length of what is run before, and not counted. */
  warmUp: number;
  connections: number;
  plans: number;
  /** Milepost's; bare takes the next one. */
  port: number;
  folder: string;
  /** Seed anew instead of taking what an earlier run left. */
  fresh: boolean;
  /** Run Milepost under the profiler and say where its time goes. */
  profile: boolean;
  /** Parts of the names of what to measure; everything without any. */
  only: string[];
}

/** Reads the flags. Throws for one that it does not know. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      'warm-up': { type: 'string', default: '4' },
      connections: { type: 'string', default: '32' },
      plans: { type: 'string', default: '20000' },
      port: { type: 'string', default: '3450' },
      folder: { type: 'string', default: join(root, '.milepost/bench') },
      fresh: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const number = (name: 'rounds' | 'seconds' | 'warm-up' | 'connections' | 'plans' | 'port'): number => {
    const value = Number(values[name]);
    if (!(value > 0)) throw new Error(`--${name} must be a number above 0.`);
    return value;
  };
  const { folder, fresh, profile, only } = values;
  return {
    rounds: number('rounds'),
    seconds: number('seconds'),
    warmUp: number('warm-up'),
    connections: number('connections'),
    plans: number('plans'),
    port: number('port'),
    folder,
    fresh,
    profile,
    only,
  };
}
