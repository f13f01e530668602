import { fileColumns, type FileColumn, type FileColumns } from './file-columns.js';

/** What a column of a file of measurements can say. */
export type MeasurementColumn = 'email' | 'kpi' | 'part' | 'period' | 'value' | 'note';

/** Every column that is understood, in the order of the template. */
export const measurementColumns: readonly FileColumn<MeasurementColumn>[] = [
  { field: 'email', header: 'Email', required: true, holds: 'whose reading it is' },
  { field: 'kpi', header: 'KPI', required: true, holds: 'its name or its key' },
  { field: 'part', header: 'Part', required: false, holds: 'which one, where a KPI has several' },
  {
    field: 'period',
    header: 'Period',
    required: true,
    holds: 'a day inside it, or 2026-10, 2026-Q3, 2026-W41; or baseline',
  },
  {
    field: 'value',
    header: 'Value',
    required: true,
    holds: 'a number, with its unit or without; or met, near, missed',
  },
  { field: 'note', header: 'Note', required: false, holds: 'what stands behind it' },
];

const otherNames: Record<MeasurementColumn, readonly string[]> = {
  email: ['email', 'emailaddress', 'mail', 'workemail'],
  kpi: ['kpi', 'kpikey', 'kpiname', 'measure', 'metric'],
  part: ['part', 'label'],
  period: ['period', 'date', 'day', 'month', 'week', 'sprint', 'quarter'],
  value: ['value', 'reading', 'result'],
  note: ['note', 'notes', 'comment', 'remark'],
};

/** Reads a header row of a file of measurements. */
export const measurementColumnsOf = (headers: readonly string[]): FileColumns<MeasurementColumn> =>
  fileColumns(headers, measurementColumns, otherNames);
