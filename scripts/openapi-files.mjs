// The API's description and the web's types, made from the built server; both are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { node, root, run } from './run.mjs';

const description = join(root, 'apps/api/openapi.json');
const types = join(root, 'apps/web/src/api/schema.ts');

/** What both files should hold now: a map from path to text. */
export async function generateOpenApi() {
  const json = await run(node(), ['apps/api/dist/print-openapi.js'], { quiet: true });
  const { default: openapiTypescript, astToString } = requireOfWeb('openapi-typescript');
  const note = '// Generated from apps/api/openapi.json by `npm run openapi`.\n';
  return new Map([
    [description, json],
    [types, note + astToString(await openapiTypescript(json))],
  ]);
}

/** Writes what has changed. */
export async function updateOpenApi() {
  for (const [file, text] of await generateOpenApi()) if ((await current(file)) !== text) await writeFile(file, text);
}

/** The files that are no longer what the server's code says. */
export async function driftedOpenApi() {
  const drifted = [];
  for (const [file, text] of await generateOpenApi()) if ((await current(file)) !== text) drifted.push(file);
  return drifted;
}

const current = (file) => readFile(file, 'utf8').catch(() => undefined);

// the generator belongs to the web app
const requireOfWeb = createRequire(join(root, 'apps/web/package.json'));
