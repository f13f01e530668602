import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expectedShape, type ExpectedShape } from './expected-shape.js';
import { readBlueprint } from './read-blueprint.js';
import { score, type Score } from './score.js';
import type { SourceText } from './source-text.js';

/** How one document was read. */
export interface DocumentScore {
  name: string;
  score: Score;
  /** Other readings that its expected file allows, for a person to weigh. */
  lenient: string[];
}

type ToText = (bytes: Uint8Array, hint: { fileName: string }) => Promise<SourceText>;

/** Scores every document of a folder that has an expected file beside it. */
export async function scoreFolder(folder: string, toText: ToText): Promise<DocumentScore[]> {
  const files = (await readdir(folder)).sort();
  const scores: DocumentScore[] = [];
  for (const file of files.filter((name) => name.endsWith('.expected.json'))) {
    const expected = JSON.parse(await readFile(join(folder, file), 'utf8')) as ExpectedShape & { source?: string };
    const stem = basename(file, '.expected.json');
    const document = files.find((name) => name === expected.source || (name.startsWith(`${stem}.`) && name !== file));
    if (!document) continue;
    const source = await toText(new Uint8Array(await readFile(join(folder, document))), { fileName: document });
    const notes = expected.lenient ?? [];
    scores.push({ name: stem, score: score(expected, expectedShape(readBlueprint(source))), lenient: [notes].flat() });
  }
  return scores;
}
