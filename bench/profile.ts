import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './options.js';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Where a process spent its own time, as V8's profiler saw it: the `top` busiest functions of the profile in `folder`. */
export async function busiest(folder: string, top = 30): Promise<string> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = JSON.parse(await readFile(join(folder, file!), 'utf8')) as Profile;
  const names = new Map(
    nodes.map(({ id, callFrame: frame }) => [id, `${frame.functionName || '(anonymous)'} ${place(frame)}`]),
  );
  const spent = new Map<string, number>();
  samples.forEach((id, at) => {
    const name = names.get(id)!;
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[at]!);
  });
  spent.delete('(idle) ');
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const share = (time: number): string => `${((100 * time) / all).toFixed(1)} %`.padStart(7);
  const lines = [...spent].sort(([, a], [, b]) => b - a).slice(0, top);
  return lines.map(([name, time]) => `${share(time)}  ${name}`).join('\n');
}

function place({ url, lineNumber }: { url: string; lineNumber: number }): string {
  if (!url) return '';
  const short = url.replace(`file://${root}`, '').replace(/^.*node_modules\//, '');
  return `${short}:${lineNumber + 1}`;
}
