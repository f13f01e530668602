import type { KpiCourse } from './kpi-course.js';
import { latestJudged } from './kpi-course.js';

/** How the KPIs that apply stand, each by its newest period that can be judged. */
export interface KpiTally {
  applying: number;
  met: number;
  near: number;
  missed: number;
  /** No reading since they apply. */
  unread: number;
  /** Read, and waiting for a baseline or for another part. */
  unjudged: number;
}

/** Counts the KPIs that apply; what does not apply yet stands in none of the numbers. */
export function kpiTally(courses: readonly KpiCourse[]): KpiTally {
  const tally: KpiTally = { applying: 0, met: 0, near: 0, missed: 0, unread: 0, unjudged: 0 };
  for (const course of courses.filter(({ applies }) => applies)) {
    tally.applying++;
    const standing = latestJudged(course)?.standing ?? 'no data';
    if (standing !== 'no data') tally[standing]++;
    else if (course.periods.some(({ counts, readings }) => counts && readings.some(Boolean))) tally.unjudged++;
    else tally.unread++;
  }
  return tally;
}
