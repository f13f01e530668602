import type { FileColumn } from '@milepost/shared/file-columns';
import { importLimits } from '@milepost/shared/people-import-columns';

/** A file as it was when it was chosen; what happens to it on the disk afterwards changes nothing. */
export interface ChosenFile {
  name: string;
  bytes: Blob;
}

const type = 'text/csv';

/** Reads a file whole: the server judges its encoding, so its bytes stay as they are. Throws for one that cannot be read. */
export async function chosenFile(file: File): Promise<ChosenFile> {
  if (file.size > importLimits.bytes)
    throw new Error(`${file.name} is larger than 5 MB. Split it, and bring one part after the other.`);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(`${file.name} cannot be read. Choose it again.`);
  });
  return { name: file.name, bytes: new Blob([bytes], { type }) };
}

/** Rows that were copied out of a spreadsheet. */
export const pastedFile = (text: string): ChosenFile => ({
  name: 'The pasted rows',
  bytes: new Blob([text], { type }),
});

/** A file with nothing but the names of the columns, as an address to download it from. Spreadsheets know UTF-8 by its mark. */
export const templateAddress = (columns: readonly FileColumn<string>[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${columns.map(({ header }) => header).join(',')}\r\n`)}`;
