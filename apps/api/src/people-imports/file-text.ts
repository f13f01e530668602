import { BadRequest } from '../http/rule-error.js';

const wayOut = 'Save it as “CSV UTF-8” and bring it again.';

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one. Throws 400 `file-empty`, `file-unreadable` naming the
 * line that cannot be read and the way out.
 */
export function textOf(file: Buffer): string {
  if (file.length === 0) throw new BadRequest('file-empty', 'This file is empty.');
  if (file.subarray(0, 4).equals(Buffer.from('PK\x03\x04')))
    throw new BadRequest('file-unreadable', `This is a workbook, not a CSV file. ${wayOut}`);
  const encoding = encodingOf(file);
  try {
    return requireText(new TextDecoder(encoding, { fatal: true }).decode(file));
  } catch (error) {
    if (error instanceof BadRequest) throw error;
    const before = new TextDecoder(encoding).decode(file).split('\ufffd', 1)[0]!;
    throw new BadRequest('file-unreadable', `Line ${lineAfter(before)} holds letters that are not UTF-8. ${wayOut}`);
  }
}

function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function requireText(text: string): string {
  const at = text.indexOf('\0');
  if (at >= 0) throw new BadRequest('file-unreadable', `Line ${lineAfter(text.slice(0, at))} is no text. ${wayOut}`);
  if (text.trim() === '') throw new BadRequest('file-empty', 'This file is empty.');
  return text;
}

/** The number of the line that follows `text`, from 1. */
const lineAfter = (text: string): number => text.split(/\r\n|\n|\r/).length;
