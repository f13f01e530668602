import { mostBytes } from '@milepost/blueprint/inputs/refusals';
import { type FileKind, fileBody, TakesFile } from '../http/file-body.js';

const document: FileKind = {
  type: 'application/octet-stream',
  bytes: mostBytes,
  about: 'A document as text, Markdown, HTML, DOCX or PDF, at most 10 MB.',
  tooLarge: 'A document can have at most 10 MB. Bring only the part that describes the role.',
};

/** Marks a route whose body is a document; `@DocumentBody()` reads it. */
export const TakesDocument = (): MethodDecorator => TakesFile(document);

/** Gives a handler the bytes of the document. Throws 413 `too-large`. */
export const DocumentBody = fileBody(document);
