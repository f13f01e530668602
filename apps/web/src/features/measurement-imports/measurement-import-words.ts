import { measurementColumns } from '@milepost/shared/measurement-columns';
import type { MeasurementImport } from './use-measurement-import';

const { format } = new Intl.NumberFormat('en-GB');
export const counted = (n: number, one: string, many: string): string => `${format(n)} ${n === 1 ? one : many}`;

type Counts = MeasurementImport['counts'];

/** What would become of the file, as the page's title. */
export function previewTitle({ recorded, corrected, wrong }: Counts): string {
  const ready = recorded + corrected;
  const need = `${counted(wrong, 'line needs', 'lines need')} you`;
  if (wrong > 0) return ready > 0 ? `${counted(ready, 'reading is', 'readings are')} ready, ${need}` : need;
  if (ready === 0) return 'Every reading in this file is there already';
  if (corrected === 0) return `${counted(recorded, 'reading', 'readings')} will be recorded`;
  if (recorded === 0) return `${counted(corrected, 'reading', 'readings')} will be corrected`;
  return `${counted(recorded, 'reading', 'readings')} will be recorded, ${format(corrected)} corrected`;
}

/** What else is to be known, a sentence each. */
export function previewNotes({ counts, ignoredColumns }: MeasurementImport): string[] {
  const columns = ignoredColumns.map((one) => `“${one}”`).join(', ');
  return [
    ...(counts.unchanged > 0 ? [`${counted(counts.unchanged, 'line is', 'lines are')} there already.`] : []),
    ...(counts.corrected > 0 ? ['What is corrected stays as history.'] : []),
    ...(ignoredColumns.length > 0
      ? [`Nothing is read from the ${ignoredColumns.length > 1 ? 'columns' : 'column'} ${columns}.`]
      : []),
  ];
}

/** What came of the file, as the page's title. */
export function doneTitle({ recorded, corrected }: Counts): string {
  const parts = [
    ...(recorded > 0 ? [counted(recorded, 'reading is recorded', 'readings are recorded')] : []),
    ...(corrected > 0 ? [`${format(corrected)} ${corrected === 1 ? 'is' : 'are'} corrected`] : []),
  ];
  return parts.join(', ') || 'Nothing was new';
}

const headers = new Map<string, string>(measurementColumns.map(({ field, header }) => [field, header]));

/** The column that a problem is in, as the template names it; "Line" where it is the whole line. */
export const columnName = (field: string): string => headers.get(field) ?? 'Line';
