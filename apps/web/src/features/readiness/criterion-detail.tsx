import type { KpiCourse } from '@milepost/shared/kpi-course';
import type { ReactNode } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Inferred } from '../../ui/inferred';
import { CheckInsBasis } from './basis/check-ins-basis';
import { GoalBasis } from './basis/goal-basis';
import { KpiBasis } from './basis/kpi-basis';
import { PromotionBasis } from './basis/promotion-basis';
import { SkillBasis } from './basis/skill-basis';
import css from './criterion-detail.module.css';
import { RateCriterion } from './rate-criterion';
import type { SeenCriterion } from './standing';

/** What other features put into an opened criterion; the page composes them. */
export interface CriterionSlots {
  /** What shows it, where else that is used, and the way to add more. */
  evidence: (criterion: SeenCriterion) => ReactNode;
  /** The line of a KPI's readings. */
  kpi: (course: KpiCourse) => ReactNode;
  /** What was ruled on it, in the record of a decision. */
  ruling?: (criterion: SeenCriterion) => ReactNode;
}

interface Props {
  criterion: SeenCriterion;
  view: ReadinessView;
  slots: CriterionSlots;
}

/** Everything that one criterion rests on, and what its reader may add. */
export function CriterionDetail({ criterion, view, slots }: Props) {
  const { basis } = criterion;
  return (
    <div className={css.detail}>
      <div className={css.basis}>
        <h3>What it rests on</h3>
        <Basis criterion={criterion} view={view} slots={slots} />
        <p className="tiny faint">
          {criterion.weight === 'required'
            ? 'Required: without it nobody is ready.'
            : 'Supporting: shown beside what is required.'}
          {criterion.weightInferred && (
            <Inferred why="No document weighs its criteria. Whether it is required follows from its kind." />
          )}
        </p>
        {basis.source === 'promotion' && view.can.rate && <RateCriterion criterion={criterion} view={view} />}
      </div>
      {basis.source !== 'check-ins' && (
        <div>
          <h3>Evidence</h3>
          {slots.evidence(criterion)}
        </div>
      )}
    </div>
  );
}

function Basis({ criterion: { key, basis }, view, slots }: Props) {
  switch (basis.source) {
    case 'promotion':
      return <PromotionBasis criterion={key} hire={basis.hire} manager={basis.manager} view={view} />;
    case 'goal':
      return <GoalBasis goal={basis.goal} due={basis.due} view={view} />;
    case 'skill':
      return <SkillBasis basis={basis} view={view} />;
    case 'kpi':
      return <KpiBasis basis={basis} view={view} line={slots.kpi(basis.course)} />;
    case 'check-ins':
      return <CheckInsBasis view={view} />;
  }
}
