import type { IsoDate, IsoInstant } from './calendar.js';
import type { CheckInOutcome } from './check-in.js';
import type { Measurement } from './kpi.js';
import type { ExtensionFact, Goal, PauseFact, PersonName, PlanPhase } from './plan-facts.js';
import type { SkillLevel } from './skill-level.js';
import type { PhaseKey, TemplateContent } from './template.js';

/** What is stored about KPIs, skills and criteria of one plan, as it stood at one moment. Everything else is derived. */

/** Who rates: the hire themselves, or whoever acts for them as manager at the time. */
export type RatingSide = 'hire' | 'manager';

export interface SkillRating {
  id: number;
  skill: string;
  side: RatingSide;
  level: SkillLevel;
  note: string;
  by: number;
  at: IsoInstant;
}

/** How often somebody shows what a criterion asks for. */
export const criterionScale = ['not yet', 'sometimes', 'consistently'] as const;
export type CriterionScale = (typeof criterionScale)[number];

export interface CriterionRating {
  id: number;
  criterion: string;
  side: RatingSide;
  /** Null: taken back. */
  rating: CriterionScale | null;
  note: string;
  by: number;
  at: IsoInstant;
}

/** What a link or note supports beside the goal it was added to. */
export interface EvidenceUse {
  kind: 'kpi' | 'skill' | 'criterion';
  key: string;
  /** For a KPI: the first day of the period, or null for the KPI as a whole. */
  startsOn: IsoDate | null;
  by: number;
  at: IsoInstant;
}

/** A link or note, with the goal it was added to (null: on the plan itself) and everything it supports. */
export interface UsedEvidence {
  id: number;
  goalId: number | null;
  kind: 'link' | 'note';
  url: string | null;
  text: string;
  by: number;
  at: IsoInstant;
  uses: EvidenceUse[];
}

export interface CheckInResult {
  id: number;
  phase: PhaseKey | null;
  title: string;
  closedAt: IsoInstant;
  outcome: CheckInOutcome;
  by: number;
}

export type DecisionOutcome = 'ready' | 'not yet';

/** What the lead says of one criterion. */
export interface CriterionRuling {
  criterion: string;
  met: boolean;
  reason: string;
}

export interface Decision {
  id: number;
  outcome: DecisionOutcome;
  reason: string;
  criteria: CriterionRuling[];
  /** When it is looked at again; always there for "not yet". */
  reviewOn: IsoDate | null;
  by: number;
  at: IsoInstant;
}

/** What readiness reads of a template. */
export type ReadinessTemplate = Pick<
  TemplateContent,
  'kpis' | 'kpiNotes' | 'skills' | 'softSkills' | 'promotion' | 'highPerformance' | 'careers'
>;

export interface ReadinessFacts {
  planId: number;
  version: number;
  role: string;
  template: { slug: string; version: number } & ReadinessTemplate;
  hire: PersonName & { timeZone: string; workingDays: number[] };
  /** The nearest active manager. */
  manager: PersonName | null;
  /** Who decides: the nearest active person above the manager, else the team's lead, else the manager. */
  lead: PersonName | null;
  startDate: IsoDate;
  originalStart: IsoDate;
  phases: PlanPhase[];
  pauses: Pick<PauseFact, 'from' | 'resumesOn'>[];
  extensions: Pick<ExtensionFact, 'phase' | 'days' | 'madeOn'>[];
  closedAt: IsoInstant | null;
  /** Every goal of the plan with the facts that make it done. */
  goals: Goal[];
  evidence: UsedEvidence[];
  measurements: Measurement[];
  skillRatings: SkillRating[];
  criterionRatings: CriterionRating[];
  checkIns: CheckInResult[];
  /** The newest first. */
  decisions: Decision[];
  /** Days of a sprint in this organisation. */
  sprintDays: number;
  people: PersonName[];
}
