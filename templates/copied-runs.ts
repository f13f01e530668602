/** Where a line is the document's name for something (a tool, a skill, a role, a heading), it is a fact and stays. */
const factual = new Set(['key', 'slug', 'role', 'name', 'category', 'who', 'to', 'source', 'document']);

/**
 * Takes a template, its document's text and a length in words; gives every run of that many words
 * which a line of the template shares with the document. Names of tools, skills and KPIs may be repeated.
 */
export function copiedRuns(template: object, document: string, length: number): string[] {
  const texts = textsOf(template);
  const names = texts.filter(({ field }) => field === 'name').map(({ text }) => words(text).join(' '));
  const known = new Set(runs(document, length));
  return texts
    .filter(({ field }) => !factual.has(field))
    .flatMap(({ text }) => runs(text, length))
    .filter((run) => known.has(run) && !names.some((name) => name.includes(run)));
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s|]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

function runs(text: string, length: number): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - length + 1)).map((_, i) => all.slice(i, i + length).join(' '));
}

/** Every text below a value, with the field it belongs to; a text in a list belongs to the list's field. */
function textsOf(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null || field === 'source' || field === 'document') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? field : name));
}
