import type { IsoDate } from '@milepost/shared/calendar';
import type { KpiCourse } from '@milepost/shared/kpi-course';
import { phaseName } from '@milepost/shared/phase';
import { shortDay } from '../../ui/day-words';

export interface KpiGroup {
  key: string;
  title: string;
  courses: KpiCourse[];
}

/** What applies now; then what will, milestone by milestone; last what this plan has no milestone for. */
export function kpiGroups(courses: readonly KpiCourse[], today: IsoDate): KpiGroup[] {
  const groups = new Map<string, KpiGroup>();
  const group = (key: string, title: string, course: KpiCourse) => {
    const known = groups.get(key);
    if (known) known.courses.push(course);
    else groups.set(key, { key, title, courses: [course] });
  };
  for (const course of courses.filter(({ applies }) => applies)) group('now', 'What applies now', course);
  const later = courses.filter(({ appliesFrom, applies }) => !applies && appliesFrom);
  for (const course of later.toSorted((a, b) => (a.appliesFrom! < b.appliesFrom! ? -1 : 1)))
    group(course.appliesFrom!, `From ${phaseName(course.kpi.from)}, ${shortDay(course.appliesFrom!, today)}`, course);
  for (const course of courses.filter(({ appliesFrom }) => !appliesFrom))
    group('never', 'For milestones that this plan does not have', course);
  return [...groups.values()];
}
