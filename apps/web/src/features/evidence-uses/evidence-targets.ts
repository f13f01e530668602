import { dateIn, type IsoInstant } from '@milepost/shared/calendar';
import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import { fold } from '@milepost/shared/fold';
import { kpiCourse, periodOfKpi } from '@milepost/shared/kpi-course';
import { readiness } from '@milepost/shared/readiness';
import type { ReadinessView } from '../../api/readiness-cache';

/** Something that evidence can be used for. */
export interface OfferedTarget {
  kind: EvidenceTarget['kind'];
  key: string;
  name: string;
  /** For a KPI: the first days of its periods that evidence may be about, the newest first. */
  periods: string[];
}

export interface OfferedGroup {
  title: string;
  targets: OfferedTarget[];
}

/** Everything of the plan that a link or note can show, as far as the reader sees it. */
export function offeredTargets(view: ReadinessView, now: IsoInstant): OfferedGroup[] {
  const today = dateIn(view.hire.timeZone, now);
  const offer = (kind: EvidenceTarget['kind'], key: string, name: string): OfferedTarget => ({
    kind,
    key,
    name,
    periods: [],
  });
  const lateGoals = view.can.readiness
    ? readiness(view, today).criteria.filter(({ basis }) => basis.source === 'goal')
    : [];
  const groups: OfferedGroup[] = [
    { title: 'Skills', targets: view.template.skills.map(({ key, name }) => offer('skill', key, name)) },
    {
      title: 'Promotion criteria',
      targets: view.can.readiness ? view.template.promotion.map(({ key, text }) => offer('criterion', key, text)) : [],
    },
    {
      title: 'KPIs',
      targets: view.template.kpis.map((kpi) => ({
        ...offer('kpi', kpi.key, kpi.name),
        periods: periodsOf(kpi, view, today),
      })),
    },
    {
      title: 'Goals of the sixth month and later',
      targets: lateGoals.map(({ key, text }) => offer('criterion', key, text)),
    },
  ];
  return groups.filter(({ targets }) => targets.length > 0);
}

/** Those with a reading, the one under way and the one before it. */
function periodsOf(kpi: ReadinessView['template']['kpis'][number], view: ReadinessView, today: string): string[] {
  const course = kpiCourse(kpi, view, today);
  const read = course.periods.flatMap(({ startsOn, readings }) => (readings.some(Boolean) ? [startsOn] : []));
  const running = periodOfKpi(kpi, today, view.sprintDays).startsOn;
  const late = course.periods.slice(-2).map(({ startsOn }) => startsOn);
  return [...new Set([...read, ...late, running])].sort().reverse();
}

/** Those whose name holds every word that was typed. */
export function matchingTargets(groups: readonly OfferedGroup[], typed: string): OfferedGroup[] {
  const words = fold(typed).split(' ').filter(Boolean);
  return groups
    .map(({ title, targets }) => ({
      title,
      targets: targets.filter(({ name }) => words.every((word) => fold(name).includes(word))),
    }))
    .filter(({ targets }) => targets.length > 0);
}
