import { createHash } from 'node:crypto';

/** An ETag from what a reply depends on (versions, viewer, rights, date), never from the reply's own text. */
export const etagFrom = (parts: readonly unknown[]): string =>
  `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;

/** Whether the header If-None-Match names this ETag: alone, in a list, weakened by a proxy that packs replies, or as any. */
export const isNamedIn = (header: string, etag: string): boolean =>
  header === etag || header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
