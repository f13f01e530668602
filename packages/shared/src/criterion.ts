import type { IsoDate, IsoInstant } from './calendar.js';
import type { CriterionRating, UsedEvidence } from './readiness-facts.js';
import type { ReadinessRights } from './readiness-access.js';
import type { KpiCourse } from './kpi-course.js';
import type { GoalTree } from './plan-facts.js';
import type { RequiredLevel, SkillLevel } from './skill-level.js';
import type { CriterionWeight, Skill } from './template.js';

/** Where a criterion comes from: what the template says of promotion, its late goals, its musts, its KPIs, the check-ins. */
export type CriterionSource = 'promotion' | 'goal' | 'skill' | 'kpi' | 'check-ins';

/** Whether it is met. Nothing to go by is something else than not yet. */
export const verdicts = ['met', 'not yet', 'no evidence'] as const;
export type Verdict = (typeof verdicts)[number];

/** What one criterion rests on, by its source. */
export type CriterionBasis =
  | { source: 'promotion'; hire: CriterionRating | null; manager: CriterionRating | null }
  | { source: 'goal'; goal: GoalTree; due: IsoDate | null }
  | { source: 'skill'; skill: Skill; required: RequiredLevel; manager: SkillLevel | null; hire: SkillLevel | null }
  | { source: 'kpi'; course: KpiCourse; judged: number; met: number; missed: number }
  | { source: 'check-ins'; held: number; good: number; lastGood: boolean };

/** One thing that promotion asks for, and how it stands with everything behind it. */
export interface Criterion {
  /** `promotion-3`, `goal:17`, `skill:linux`, `kpi:mtta`, `check-ins`: stable over time within a plan. */
  key: string;
  text: string;
  weight: CriterionWeight;
  /** The template does not say the weight. */
  weightInferred: boolean;
  verdict: Verdict;
  basis: CriterionBasis;
  /** Links and notes behind it, the newest first. */
  evidence: UsedEvidence[];
  /** When something was last said or shown about it. */
  newestAt: IsoInstant | null;
  /** Since when it is met, without a break; null while it is not. */
  metAt: IsoInstant | null;
  /** Who confirmed it last: a signature, a manager's rating, a closed check-in. */
  confirmedBy: number | null;
  /** The newest thing behind it is older than half a year. */
  stale: boolean;
}

/** A criterion before its age is judged. */
export type UndatedCriterion = Omit<Criterion, 'stale'>;

/** The template's own weight, else the usual one, which then is inferred. */
export const weightOf = (
  stated: CriterionWeight | undefined,
  usual: CriterionWeight,
): Pick<Criterion, 'weight' | 'weightInferred'> => ({ weight: stated ?? usual, weightInferred: stated === undefined });

/** In the order in which they are shown. */
export const criterionSources: readonly CriterionSource[] = ['promotion', 'goal', 'skill', 'kpi', 'check-ins'];

/**
 * Whether the reader cannot know how it stands: what others said of it is not shared with them. Its verdict then rests on
 * what they see alone, and is not to be shown as the whole of it.
 */
export const isWithheld = ({ basis, evidence }: Criterion, can: Pick<ReadinessRights, 'othersRatings'>): boolean =>
  !can.othersRatings && basis.source === 'promotion' && evidence.length > 0;
