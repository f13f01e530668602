import { type EvidenceTarget, isSameTarget } from '@milepost/shared/evidence-use-rules';
import { periodOfKpi } from '@milepost/shared/kpi-course';
import { periodKind } from '@milepost/shared/kpi-period';
import { periodWords } from '@milepost/shared/kpi-words';
import type { ReadinessView } from '../../api/readiness-cache';

/** What a target is called: a skill's or a KPI's name, a criterion's or a goal's words. What is gone goes by its key. */
export function targetName({ kind, key }: Pick<EvidenceTarget, 'kind' | 'key'>, view: ReadinessView): string {
  const { kpis, skills, promotion } = view.template;
  if (kind === 'kpi') return kpis.find((one) => one.key === key)?.name ?? key;
  if (kind === 'skill') return skills.find((one) => one.key === key)?.name ?? key;
  const goal = view.goals.find(({ id }) => `goal:${id}` === key);
  return promotion.find((one) => one.key === key)?.text ?? goal?.text ?? key;
}

/** The period of a reading in words, "Oct 2026"; null for what has none. */
export function targetPeriod({ kind, key, startsOn }: EvidenceTarget, view: ReadinessView): string | null {
  if (kind !== 'kpi' || !startsOn) return null;
  const kpi = view.template.kpis.find((one) => one.key === key);
  if (!kpi) return startsOn;
  const read = view.measurements.find((one) => one.kpi === key && one.startsOn === startsOn);
  const endsOn = read?.endsOn ?? periodOfKpi(kpi, startsOn, view.sprintDays).endsOn;
  return periodWords(periodKind(kpi), { startsOn, endsOn });
}

/** "Linux fundamentals", "MTTA, Oct 2026". */
export function targetWords(target: EvidenceTarget, view: ReadinessView): string {
  const period = targetPeriod(target, view);
  return period ? `${targetName(target, view)}, ${period}` : targetName(target, view);
}

/** One text per target, for lists and sets. */
export const targetKey = ({ kind, key, startsOn }: EvidenceTarget): string => `${kind}/${key}/${startsOn ?? ''}`;

export const hasTarget = (targets: readonly EvidenceTarget[], target: EvidenceTarget): boolean =>
  targets.some((one) => isSameTarget(one, target));

export const bareTarget = ({ kind, key, startsOn }: EvidenceTarget): EvidenceTarget => ({ kind, key, startsOn });
