import { readBlueprint } from '@milepost/blueprint/read-blueprint';
import type { BlueprintImport } from '../features/blueprint-review/blueprint-import.queries';

export const bakerText = `# Night Baker

## First 30 days

- Learn the ovens and their fire
- Bake one of the five breads with somebody

## 60 days

- Run a whole shift alone
- Teach the ovens:
  - to the new apprentice

## KPIs

- Loaves sold: at least 90%, monthly

A line that nobody understands stands here.
<img src=x onerror="alert(1)"> is words, too.
`;

/** A document that was read, as the API answers it. */
export const bakerImport = (rest: Partial<BlueprintImport> = {}, text = bakerText): BlueprintImport => ({
  id: 7,
  name: 'baker.md',
  status: 'read',
  refusal: null,
  version: 1,
  madeAt: '2026-11-20T08:00:00Z',
  changedAt: '2026-11-20T08:00:00Z',
  madeBy: { id: 1, name: 'Jon Abara' },
  templateSlug: null,
  role: 'Night Baker',
  format: 'markdown',
  text,
  blueprint: readBlueprint({ text, format: 'markdown' }),
  corrections: [],
  known: null,
  ...rest,
});

/** Where words stand in the document, as corrections name it. */
export function placeOf(words: string, text = bakerText): string {
  const at = text.indexOf(words);
  return `${at}-${at + words.length}`;
}
