import { importLimits } from '@milepost/shared/people-import-columns';
import { type FileKind, fileBody, TakesFile } from './file-body.js';

const csv: FileKind = {
  type: 'text/csv',
  bytes: importLimits.bytes,
  about: 'A CSV file of at most 5 MB.',
  tooLarge: 'A file can have at most 5 MB. Split it, and bring one part after the other.',
};

/** Marks a route whose body is a CSV file; `@CsvBody()` reads it. */
export const TakesCsv = (): MethodDecorator => TakesFile(csv);

/** Gives a handler the bytes of the file that was sent. Throws 413 `too-large`. */
export const CsvBody = fileBody(csv);
