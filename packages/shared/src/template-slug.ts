import { fold } from './fold.js';

/** The longest slug of a template. */
export const longestSlug = 80;

/** Whether a text may be a template's slug: `associate-cloud-engineer`. */
export const isSlug = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The slug for a role: its words in plain small letters ("Ingénieur réseau" → `ingenieur-reseau`), `template` where none is left. */
export function slugOf(role: string): string {
  const words = fold(role)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
  return words || 'template';
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : `-${n}`;
    const one = `${slug.slice(0, longestSlug - ending.length).replace(/-+$/, '')}${ending}`;
    if (!taken.has(one)) return one;
  }
}
