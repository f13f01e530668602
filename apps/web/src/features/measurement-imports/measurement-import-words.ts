import { counted, numberWords } from '../../ui/counted';
import type { MeasurementImport, MeasurementRow } from './use-measurement-import';

type Counts = MeasurementImport['counts'];

/** What would become of the file, as the page's title. */
export function previewTitle({ recorded, corrected, wrong }: Counts): string {
  const ready = recorded + corrected;
  const need = `${counted(wrong, 'line needs', 'lines need')} you`;
  if (wrong > 0) return ready > 0 ? `${counted(ready, 'reading is', 'readings are')} ready, ${need}` : need;
  if (ready === 0) return 'Every reading in this file is there already';
  if (corrected === 0) return `${counted(recorded, 'reading', 'readings')} will be recorded`;
  if (recorded === 0) return `${counted(corrected, 'reading', 'readings')} will be corrected`;
  return `${counted(recorded, 'reading', 'readings')} will be recorded, ${numberWords(corrected)} corrected`;
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
    ...(corrected > 0 ? [`${numberWords(corrected)} ${corrected === 1 ? 'is' : 'are'} corrected`] : []),
  ];
  return parts.join(', ') || 'Nothing was new';
}

/** What may become of a line, what is wrong first. */
export const lineKinds = ({ wrong, recorded, corrected, unchanged }: Counts) =>
  [
    { value: 'wrong', label: 'Need you', total: wrong },
    { value: 'recorded', label: 'New', total: recorded },
    { value: 'corrected', label: 'Corrected', total: corrected },
    { value: 'unchanged', label: 'There already', total: unchanged },
  ] satisfies { value: MeasurementRow['outcome']; label: string; total: number }[];
