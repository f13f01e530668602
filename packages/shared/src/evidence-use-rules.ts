import type { IsoDate } from './calendar.js';
import { lateFromDays } from './goal-criteria.js';
import { refuse, type Refusal } from './goal-rules.js';
import { periodOfKpi } from './kpi-course.js';
import { phaseDays } from './phase.js';
import type { EvidenceUse, ReadinessFacts } from './readiness-facts.js';
import type { TemplateContent } from './template.js';

/** What evidence is used for. */
export type EvidenceTarget = Pick<EvidenceUse, 'kind' | 'key' | 'startsOn'>;

export const isSameTarget = (a: EvidenceTarget, b: EvidenceTarget): boolean =>
  a.kind === b.kind && a.key === b.key && a.startsOn === b.startsOn;

type TargetFacts = Pick<ReadinessFacts, 'goals' | 'measurements' | 'sprintDays' | 'startDate'> & {
  template: Pick<TemplateContent, 'kpis' | 'skills' | 'promotion'>;
};

/**
 * May evidence be used for this? It must be a KPI, a skill or a criterion of the plan; a period must be one of that KPI's, from
 * the one the plan began in to the one under way. Skills, KPIs and check-ins are criteria too, and rest on evidence of their own.
 */
export function refuseUse({ kind, key, startsOn }: EvidenceTarget, facts: TargetFacts, today: IsoDate): Refusal | null {
  const { kpis, skills, promotion } = facts.template;
  if (startsOn !== null && kind !== 'kpi') return refuse('period-unwanted', 'Only a KPI has periods.', 'startsOn');
  if (kind === 'skill')
    return skills.some((skill) => skill.key === key)
      ? null
      : refuse('skill-unknown', 'This plan asks for no such skill.', 'key');
  if (kind === 'criterion')
    return promotion.some((criterion) => criterion.key === key) || isGoalCriterion(key, facts)
      ? null
      : refuse('criterion-unknown', 'This plan has no such criterion that evidence could be used for.', 'key');
  const kpi = kpis.find((one) => one.key === key);
  if (!kpi) return refuse('kpi-unknown', 'This plan has no such KPI.', 'key');
  if (startsOn === null || facts.measurements.some((one) => one.kpi === key && one.startsOn === startsOn)) return null;
  const period = periodOfKpi(kpi, startsOn, facts.sprintDays);
  if (period.startsOn !== startsOn)
    return refuse('period-unknown', `No period of this KPI begins then; one began on ${period.startsOn}.`, 'startsOn');
  if (startsOn > today) return refuse('period-ahead', 'This period has not begun.', 'startsOn');
  if (period.endsOn < facts.startDate) return refuse('period-before', 'The plan began after this period.', 'startsOn');
  return null;
}

/** `goal:17`: a whole goal that stands on the plan. Only those of the sixth month and later are criteria. */
const isGoalCriterion = (key: string, { goals }: TargetFacts): boolean =>
  goals.some(
    ({ id, parentId, phase }) => `goal:${id}` === key && parentId === null && (phaseDays(phase) ?? 0) >= lateFromDays,
  );
