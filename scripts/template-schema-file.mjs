// The JSON Schema of a template's file, made from the domain's own types.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './run.mjs';

export const schemaFile = join(root, 'templates/template.schema.json');

/** What the file should hold now. */
export async function generateTemplateSchema() {
  const schema = createGenerator({
    path: join(root, 'packages/shared/src/template.ts'),
    tsconfig: join(root, 'packages/shared/tsconfig.json'),
    type: 'TemplateContent',
    topRef: false,
    skipTypeCheck: true,
    // fields stand in the order of the types, which is the order in which one reads them
    sortProps: false,
  }).createSchema('TemplateContent');
  const named = { ...schema, $id: '/api/template.schema.json', title: 'A Milepost template' };
  return format(JSON.stringify(named), { ...(await resolveConfig(schemaFile)), filepath: schemaFile });
}

/** Writes it where it has changed. */
export async function updateTemplateSchema() {
  const text = await generateTemplateSchema();
  if (text !== (await readFile(schemaFile, 'utf8').catch(() => undefined))) await writeFile(schemaFile, text);
}
