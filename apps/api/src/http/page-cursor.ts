import { requireReadableText } from './readable-text.js';
import { BadRequest } from './rule-error.js';

/** The place in an alphabetical list after which the next page begins. */
export interface PageCursor {
  text: string;
  id: number;
}

/** A cursor as it stands in an address. */
export const writeCursor = ({ text, id }: PageCursor): string =>
  Buffer.from(JSON.stringify([text, id])).toString('base64url');

/** Reads what `writeCursor` wrote. Throws 400 `bad-cursor`. */
export function readCursor(written: string): PageCursor {
  try {
    const [text, id] = JSON.parse(Buffer.from(written, 'base64url').toString()) as unknown[];
    requireReadableText(text);
    if (typeof text === 'string' && Number.isSafeInteger(id)) return { text, id: id as number };
  } catch {
    // said below
  }
  throw new BadRequest('bad-cursor', 'This is no place in the list. Start from its beginning.', 'cursor');
}
