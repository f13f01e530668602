import { UnreadableDocument } from '../source-text.js';

/** The largest file that is looked at, in bytes. */
export const mostBytes = 10 * 1024 * 1024;
/** The longest text that is read, in characters and in lines. */
export const mostCharacters = 1_000_000;
export const mostLines = 20_000;

/** What a person is told about a document that cannot be read: what is wrong, and what would help. */
export const refusals = {
  empty: () => new UnreadableDocument('empty', 'There is no text in this document.'),
  picture: () =>
    new UnreadableDocument('binary', 'This is a picture. Bring the document itself, as text, HTML, DOCX or PDF.'),
  binary: () =>
    new UnreadableDocument(
      'binary',
      'This file holds no readable text. Bring the document as text, HTML, DOCX or PDF.',
    ),
  encrypted: () =>
    new UnreadableDocument(
      'encrypted',
      'This document is locked with a password. Save a copy without the password and bring that one.',
    ),
  scanned: () =>
    new UnreadableDocument(
      'scanned',
      'This PDF holds pictures of pages but no text. Bring the document it was made from, or run text recognition first.',
    ),
  largeFile: () => new UnreadableDocument('too-large', 'This document is larger than 10 MB.'),
  largeInside: () =>
    new UnreadableDocument(
      'too-large',
      'This document unpacks to far more than a document holds, so it was not opened.',
    ),
  longText: () =>
    new UnreadableDocument(
      'too-large',
      'This document has more than 20,000 lines or a million characters. Bring only the part that describes the role.',
    ),
  deep: () =>
    new UnreadableDocument('too-large', 'This document is nested too deeply to be read. Bring it as plain text.'),
  unknown: (what: string, instead: string) =>
    new UnreadableDocument('unknown-format', `This is ${what}, which cannot be read. ${instead}`),
  damaged: (what: string) =>
    new UnreadableDocument('damaged', `This ${what} is damaged and cannot be opened. Save it once more and try again.`),
};
