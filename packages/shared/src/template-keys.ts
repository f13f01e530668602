import type { TemplateContent } from './template.js';

/** Every key that a template's content holds, of phases, goals and sub-goals, KPIs, groups and all else. */
export function keysOf(content: TemplateContent): Set<string> {
  const keys = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('key' in value && typeof value.key === 'string') keys.add(value.key);
    Object.values(value).forEach(walk);
  };
  walk(content);
  return keys;
}

/**
 * A key for a new item: the prefix, a dash, and a number that none of `taken` with this prefix has reached ("day-30-7"). Whoever
 * gives the keys of every version as taken never gives two items the same identity.
 */
export const freshKey = (prefix: string, taken: Iterable<string>): string => `${prefix}-${beyond(`${prefix}-`, taken)}`;

/** The same for a part of the goal `goalKey`: "day-30-7/3". */
export const freshSubKey = (goalKey: string, taken: Iterable<string>): string =>
  `${goalKey}/${beyond(`${goalKey}/`, taken)}`;

function beyond(start: string, taken: Iterable<string>): number {
  let last = 0;
  for (const key of taken) {
    const number = key.startsWith(start) ? key.slice(start.length) : '';
    if (/^[1-9]\d{0,8}$/.test(number)) last = Math.max(last, Number(number));
  }
  return last + 1;
}
