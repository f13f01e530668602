import { pipeline } from 'node:stream/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { importLimits } from '@milepost/shared/people-import-columns';
import { CsvError, parse } from 'csv-parse';
import { BadRequest } from '../http/rule-error.js';

/** One record of a CSV file, its cells trimmed and on one line each. */
export interface FileRecord {
  /** Where it begins, from 1. */
  line: number;
  cells: string[];
}

/** More than any ten cells that are accepted; beyond it, a quotation mark was never closed. */
const longestRecord = 16_000;

/** How much is read before other requests get their turn, in bytes. */
const portion = 64 * 1024;

/**
 * The records of a CSV text, empty lines left out; the separator is the comma, semicolon or tab that the first line has
 * most of. Throws 400 `file-too-long` as `tooLong` words it, `file-malformed` naming the line.
 */
export async function recordsOf(text: string, tooLong = tooManyPeople): Promise<FileRecord[]> {
  const [first = ''] = text.split(/[\r\n]/, 1);
  // the line by which spreadsheets tell each other their separator; it stays an empty line, so that the others keep their numbers
  const told = /^\ufeff?sep=(.)$/i.exec(first)?.[1];
  const rest = told ? text.slice(first.length) : text;
  const records: FileRecord[] = [];
  let end = 0;
  const parser = parse({
    bom: true,
    delimiter: told ?? separatorOf(rest),
    max_record_size: longestRecord,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (record: string[], { lines }) => {
      const line = lines - (record.join('').match(/\r\n|\n|\r/g)?.length ?? 0);
      end = lines;
      const cells = record.map((cell) => cell.replace(/\s+/g, ' ').trim());
      if (cells.some(Boolean)) records.push({ line, cells });
      if (records.length > importLimits.people + 1) throw tooLong();
      return null;
    },
  });
  try {
    await pipeline(portionsOf(rest), parser, async (empty) => {
      for await (const _ of empty);
    });
  } catch (error) {
    if (error instanceof CsvError) throw malformed(error, end + 1);
    throw error;
  }
  return records;
}

async function* portionsOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += portion) {
    yield bytes.subarray(from, from + portion);
    await breathe();
  }
}

function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const outside = first.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => outside.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

const tooManyPeople = (): BadRequest =>
  new BadRequest(
    'file-too-long',
    'A file can have at most 10,000 people. Split it, and bring the managers’ part first.',
  );

const malformed = ({ code }: CsvError, line: number): BadRequest =>
  code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
    ? new BadRequest('file-malformed', `A quotation mark that opens on line ${line} or soon after it is never closed.`)
    : new BadRequest('file-malformed', `Line ${line} cannot be read as CSV.`);
