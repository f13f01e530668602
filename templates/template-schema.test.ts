import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { isPhaseKey } from '../packages/shared/src/phase.js';
import type { TemplateContent } from '../packages/shared/src/template.js';
import { hasPlace, inReadingOrder } from '../packages/shared/src/template-order.js';
import { generateTemplateSchema } from '../scripts/template-schema-file.mjs';

const text = readFileSync(new URL('template.schema.json', import.meta.url), 'utf8');
const slugs = Object.keys(JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')));
const read = (slug: string) =>
  JSON.parse(readFileSync(new URL(`${slug}.json`, import.meta.url), 'utf8')) as TemplateContent;
const fits = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(text));

test('the published schema is the one of the types; npm run template-schema makes it anew', async () => {
  expect(await generateTemplateSchema()).toBe(text);
});

test.each(slugs)('%s fits it', (slug) => {
  fits(read(slug));
  expect(fits.errors).toBeNull();
});

test('what is no template does not fit it', () => {
  const [slug] = slugs;
  expect(fits({ ...read(slug!), salary: 1 })).toBe(false);
  expect(fits({ ...read(slug!), phases: [{ key: 'soon', title: 'x', goals: [] }] })).toBe(false);
});

test('every field has its place in a file, and keeps its value there', () => {
  const named = [...text.matchAll(/"properties": \{/g)].length;
  const fields = fieldsIn(JSON.parse(text));
  expect(named).toBeGreaterThan(20);
  expect(fields.filter((field) => !hasPlace(field) && !isPhaseKey(field))).toEqual([]);
  for (const slug of slugs) expect(inReadingOrder(read(slug))).toEqual(read(slug));
});

function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}
