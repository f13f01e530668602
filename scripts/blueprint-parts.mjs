// Builds the blueprint reader where it is missing or older than its sources, and loads its parts.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { bin, node, root, run, step } from './run.mjs';

/** Makes sure that the reader is built; works from a clean clone. */
export async function buildReader() {
  await installIfNeeded();
  const packages = ['packages/shared', 'packages/blueprint'];
  await step('Building the reader', () => run(node(), [bin('typescript/bin/tsc'), '-b', ...packages], { quiet: true }));
}

/** One part of the built reader, by its file's name: `read-blueprint`. */
export const part = (name) => import(pathToFileURL(join(root, 'packages/blueprint/dist', `${name}.js`)).href);

/** Reads a file of any supported kind into the blueprint it states; throws UnreadableDocument. */
export async function blueprintOf(path) {
  const { sourceTextOf } = await part('inputs/source-text-of');
  const { readBlueprint } = await part('read-blueprint');
  return readBlueprint(await sourceTextOf(new Uint8Array(await readFile(path)), { fileName: basename(path) }));
}
