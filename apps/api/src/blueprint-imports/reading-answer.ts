import type { Blueprint } from '@milepost/blueprint/blueprint';
import type { DocumentHint } from '@milepost/blueprint/inputs/format-of';
import { type SourceText, UnreadableDocument } from '@milepost/blueprint/source-text';

/** A document as it was read: the text, and what was found in it. */
export interface ReadDocument {
  source: SourceText;
  blueprint: Blueprint;
}

/** What the process that reads is given. */
export interface ReadingJob {
  bytes: Uint8Array;
  hint: DocumentHint;
  /** How much memory the process may take, in bytes. */
  memory: number;
  /** How much processor time it may take, in milliseconds. */
  milliseconds: number;
}

/** What it answers: errors do not pass from one process to another as what they are. */
export type ReadingAnswer = { read: ReadDocument } | { refused: { code: UnreadableDocument['code']; message: string } };

const refused = (code: UnreadableDocument['code'], message: string): ReadingAnswer => ({ refused: { code, message } });

export const answers = {
  tooMuch: refused(
    'too-large',
    'This document takes more memory to read than a document should. Bring only the part that describes the role.',
  ),
  tooSlow: refused(
    'too-slow',
    'This document takes too long to read. Bring only the part that describes the role, or paste its text.',
  ),
  damaged: refused('damaged', 'This document is damaged and cannot be opened. Save it once more and try again.'),
};

/** Why everybody else has to wait. */
export const tooBusy = (): UnreadableDocument =>
  new UnreadableDocument('busy', 'Many documents are being read right now. Try again in a minute.');
