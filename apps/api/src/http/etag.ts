import { createHash } from 'node:crypto';

/** An ETag from what a reply depends on (versions, viewer, rights, date), never from the reply's own text. */
export const etagFrom = (parts: readonly unknown[]): string =>
  `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
