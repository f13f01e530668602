import { stringify } from 'csv-stringify/sync';
import type { InsightView } from './insight.view.js';

/** The pictures there are. */
export const insightPictures = ['goals', 'sign-offs', 'kpis', 'milestones'] as const;
export type InsightPicture = (typeof insightPictures)[number];

type Cell = string | number | null;

const tables: Record<InsightPicture, (view: InsightView) => Cell[][]> = {
  goals: ({ slips }) => [
    ['Goal', 'Phase', 'Hires past the milestone', 'Late', 'Still open', 'Median days late'],
    ...slips.map((slip) => [slip.text, slip.phase, slip.reached, slip.late, slip.open, slip.medianDays]),
  ],
  'sign-offs': ({ waits }) => [
    ['Asked in', 'Decided', 'Waiting', 'Median days', 'Longest days'],
    ...waits.map((wait) => [wait.month, wait.decided, wait.waiting, wait.medianDays, wait.longestDays]),
  ],
  kpis: ({ kpis }) => [
    ['KPI', 'Hires it applies to', 'Measured in the last three periods', 'Never measured'],
    ...kpis.map((kpi) => [kpi.name, kpi.applies, kpi.measured, kpi.never]),
  ],
  milestones: ({ cohorts }) => [
    ['Started in', 'Hires', 'Milestone', 'Reached', 'Completed', 'Median days from the start'],
    ...cohorts.flatMap(({ name, hires, milestones }) =>
      milestones.map((one) => [name, hires, one.phase, one.reached, one.completed, one.medianDays]),
    ),
  ],
};

/** One picture's table as CSV. Spreadsheets read it as UTF-8 and run nothing in it as a formula. */
export const insightCsv = (view: InsightView, picture: InsightPicture): string =>
  stringify(tables[picture](view), { bom: true, record_delimiter: 'windows', escape_formulas: true });
