import { measurementColumnsOf, type MeasurementColumn } from '@milepost/shared/measurement-columns';
import type { MeasurementRow } from '@milepost/shared/measurement-import';
import { BadRequest } from '../http/rule-error.js';
import { recordsOf } from '../people-imports/file-records.js';
import { textOf } from '../people-imports/file-text.js';

/** A file of measurements, read but not judged. */
export interface MeasurementFile {
  rows: MeasurementRow[];
  /** Headers of columns that nothing is read from. */
  ignored: string[];
}

const tooLong = (): BadRequest =>
  new BadRequest(
    'file-too-long',
    'A file can have at most 10,000 readings. Split it, and bring one part after the other.',
  );

/**
 * Reads a file of measurements. Throws 400 `file-empty`, `file-unreadable`, `file-malformed`, `file-too-long`,
 * `columns-missing`, `columns-twice`.
 */
export async function readMeasurements(file: Buffer): Promise<MeasurementFile> {
  const [header, ...records] = await recordsOf(textOf(file), tooLong);
  const { fields, unknown, missing, twice } = measurementColumnsOf(header?.cells ?? []);
  if (missing.length > 0)
    throw new BadRequest(
      'columns-missing',
      `The first line must name the columns; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
    );
  const [pair] = twice;
  if (pair)
    throw new BadRequest('columns-twice', `The columns “${pair[0]}” and “${pair[1]}” mean the same. Keep one of them.`);
  if (records.length === 0) throw new BadRequest('file-empty', 'This file names the columns, but no reading.');
  const rows = records.map(({ line, cells }) => {
    const named: Partial<Record<MeasurementColumn, string>> = {};
    for (const [index, field] of fields.entries()) if (field) named[field] = cells[index] ?? '';
    return { line, cells: named, surplus: cells.slice(fields.length).filter(Boolean).length };
  });
  return { rows, ignored: unknown };
}
