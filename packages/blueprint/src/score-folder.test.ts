import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scoreFolder } from './score-folder.js';

let folder: string;
const expected = { slug: 'a', role: '', phases: [], kpis: [], skills: [], softSkills: [], promotionCriteria: [] };
const plain = async (bytes: Uint8Array) => ({ text: new TextDecoder().decode(bytes), format: 'text' as const });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'milepost-score-'));
  await writeFile(join(folder, 'page.txt'), 'Nothing to do here.');
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['of its own name', 'page', {}],
  ['that it names', 'another', { source: 'page.txt' }],
  ['of its own name where it names a place of the web', 'page', { source: 'https://example.org/handbook/page' }],
])('scores the document %s', async (_, stem, more) => {
  const file = join(folder, `${stem}.expected.json`);
  await writeFile(file, JSON.stringify({ ...expected, ...more }));
  expect(await scoreFolder(folder, plain)).toMatchObject([{ name: stem }]);
  await rm(file);
});
