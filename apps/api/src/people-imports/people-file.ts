import type { ImportRow } from '@milepost/shared/people-import-cells';
import { columnsOf, type ImportField } from '@milepost/shared/people-import-columns';
import { BadRequest } from '../http/rule-error.js';
import { type FileRecord, recordsOf } from './file-records.js';
import { textOf } from './file-text.js';

/** A file of people, read but not judged. */
export interface PeopleFile {
  rows: ImportRow[];
  /** Headers of columns that nothing is read from. */
  ignored: string[];
}

/**
 * Reads a file of people. Throws 400 `file-empty`, `file-unreadable`, `file-malformed`, `file-too-long`,
 * `columns-missing`, `columns-twice`.
 */
export async function readPeople(file: Buffer): Promise<PeopleFile> {
  const [header, ...records] = await recordsOf(textOf(file));
  const { fields, unknown, missing, twice } = columnsOf(header?.cells ?? []);
  if (missing.length > 0)
    throw new BadRequest(
      'columns-missing',
      `The first line must name the columns; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. It says: ${headersSaid(header)}.`,
    );
  const [pair] = twice;
  if (pair)
    throw new BadRequest('columns-twice', `The columns “${pair[0]}” and “${pair[1]}” mean the same. Keep one of them.`);
  if (records.length === 0) throw new BadRequest('file-empty', 'This file names the columns, but nobody.');
  return { rows: records.map((record) => rowOf(record, fields)), ignored: unknown };
}

function rowOf({ line, cells }: FileRecord, fields: readonly (ImportField | null)[]): ImportRow {
  const named: ImportRow['cells'] = {};
  for (const [index, field] of fields.entries()) if (field) named[field] = cells[index] ?? '';
  const surplus = cells.slice(fields.length).filter(Boolean).length;
  return { line, cells: named, surplus };
}

function headersSaid(header: FileRecord | undefined): string {
  const text = (header?.cells ?? []).filter(Boolean).join(', ');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
