import { BadRequest } from './rule-error.js';

const DEEPEST = 32;

/**
 * Walks everything a client sent and throws 400 `unreadable-text` naming the field that holds a NUL byte or half a
 * surrogate pair, 400 `too-deep` for nesting that no request of ours has.
 */
export function requireReadableText(value: unknown, path: string[] = []): void {
  if (typeof value === 'string') {
    if (!isReadable(value))
      throw new BadRequest('unreadable-text', 'This text holds characters that cannot be stored.', path.join('.'));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= DEEPEST) throw new BadRequest('too-deep', 'The request is nested too deeply.');
  for (const [key, inner] of Object.entries(value)) {
    if (!isReadable(key))
      throw new BadRequest('unreadable-text', 'A field name holds characters that cannot be stored.', path.join('.'));
    requireReadableText(inner, [...path, key]);
  }
}

// with the u flag a surrogate matches only when its other half is missing
const isReadable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);
