import type { Assessment, Comparison } from './assessment.js';
import type { IsoDate, IsoInstant } from './calendar.js';
import type { CheckInOutcome } from './check-in.js';
import type { CheckInPrompt } from './check-in-prompt.js';
import type { KpiSkillFacts } from './kpi-skill-changes.js';
import type { Pace } from './pace.js';
import type { PersonName, PlanFacts } from './plan-facts.js';
import type { PhaseKey } from './template.js';

/** Something written or agreed in a check-in, by whom and when. */
interface Written {
  by: number;
  at: IsoInstant;
}

/** An action as it was agreed. */
export interface AgreedAction extends Written {
  id: number;
  text: string;
  ownerId: number;
  dueOn: IsoDate;
}

/** More time, as it was decided. */
export interface DecidedExtension {
  phase: PhaseKey;
  due: IsoDate;
  reason: string;
}

/**
 * What a closing froze: what both had before them and what they decided, as one text that never changes. Nothing private is in
 * it, and nothing of who reads it. The goals are those before the actions became some; what there was to talk about follows
 * from `plan` by `checkInPack` as of `checkIn.closedAt`.
 */
export interface CheckInRecord {
  /** Rises when the shape changes; older records keep theirs. */
  format: 1;
  checkIn: {
    id: number;
    planId: number;
    /** Null for an extra one, which has a title. */
    phase: PhaseKey | null;
    title: string;
    /** The day it was held. */
    heldOn: IsoDate;
    openedAt: IsoInstant;
    openedBy: number;
    closedAt: IsoInstant;
    closedBy: number;
    revision: number;
  };
  decision: {
    outcome: CheckInOutcome;
    summary: string;
    /** The day to meet again. */
    nextOn: IsoDate | null;
    extension: DecidedExtension | null;
  };
  /** The phase whose goals were rated. */
  rated: PhaseKey;
  plan: Omit<PlanFacts, 'viewer' | 'atHand'>;
  pace: Pace;
  /** The check-in before; the pack counts from its closing. */
  previous: { id: number; phase: PhaseKey | null; title: string; closedAt: IsoInstant; outcome: CheckInOutcome } | null;
  prompts: CheckInPrompt[];
  /** Everything that was submitted. */
  assessments: Assessment[];
  /** Hire beside manager, disagreements first. */
  comparisons: Comparison[];
  apartReasons: (Written & { goalId: number; reason: string })[];
  sharedNote: (Written & { text: string }) | null;
  agenda: (Written & { id: number; goalId: number | null; text: string; talkedAt: IsoInstant | null })[];
  actions: AgreedAction[];
  /** Agreed at the check-in before; `goalId` is what it became. */
  lastActions: (AgreedAction & { goalId: number | null })[];
  /** Readings of KPIs and ratings of skills as they stood; records from before there were any have none. */
  kpisAndSkills?: KpiSkillFacts;
  /** Everyone who is named. */
  people: PersonName[];
}
