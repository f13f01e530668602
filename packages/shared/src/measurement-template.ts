import type { IsoDate } from './calendar.js';
import { readingOf } from './kpi.js';
import { kpiCourse, type CourseFacts } from './kpi-course.js';
import { measurementColumns } from './measurement-columns.js';
import { judgedPeriods } from './kpi-criteria.js';
import type { Kpi } from './template.js';

/** A plan whose open readings go into a file to fill in. */
export interface UnreadPlan extends CourseFacts {
  email: string;
  today: IsoDate;
  template: { kpis: Kpi[] };
}

/**
 * A CSV file to fill in: of everybody each reading that is still missing, of the last periods that are over and count, and
 * the baselines that changes wait for.
 */
export function measurementTemplate(plans: readonly UnreadPlan[]): string {
  const lines = plans.flatMap((plan) => plan.template.kpis.flatMap((kpi) => unread(plan, kpi)));
  const header = measurementColumns.map(({ header }) => header);
  return [header, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function unread(plan: UnreadPlan, kpi: Kpi): string[][] {
  const course = kpiCourse(kpi, plan, plan.today);
  if (!course.applies) return [];
  const recent = judgedPeriods(course);
  const parts = kpi.parts.length > 0 ? kpi.parts : [null];
  return parts.flatMap((part, at) => {
    const label = parts.length > 1 ? (part?.label ?? String(at + 1)) : '';
    const waits = part?.op === 'change' && !readingOf(plan.measurements, kpi.key, at, null);
    const open = recent.filter(({ readings }) => !readings[at]).map(({ startsOn }) => startsOn);
    return [...(waits ? ['baseline'] : []), ...open].map((period) => [plan.email, kpi.key, label, period, '', '']);
  });
}

/** Quoted where it must be; what a spreadsheet would take for a formula is kept as text. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
