import type { IsoDate, IsoInstant } from './calendar.js';
import type { CheckInOutcome } from './check-in.js';
import type { CriterionSource, Verdict } from './criterion.js';
import type { KpiStanding } from './kpi.js';
import type { KpiSeries } from './kpi-series.js';
import type { Decision, DecisionOutcome } from './readiness-facts.js';
import type { SkillLevel } from './skill-level.js';
import type { CriterionWeight } from './template.js';

/** A link or note as a packet names it. */
export interface PacketEvidence {
  text: string;
  /** Null for a note. */
  url: string | null;
  by: string;
  on: IsoDate;
  /** "7 months old" */
  age: string;
}

/** A criterion with everything that speaks for it. */
export interface PacketCriterion {
  key: string;
  source: CriterionSource;
  text: string;
  weight: CriterionWeight;
  weightInferred: boolean;
  verdict: Verdict;
  /** What it rests on, in one sentence without its full stop; '' where there is nothing to say. */
  says: string;
  /** Who confirmed it last; null where nobody did. */
  confirmedBy: string | null;
  /** When the newest thing behind it came, "5 weeks ago"; null where there is nothing. */
  ago: string | null;
  stale: boolean;
  evidence: PacketEvidence[];
  /** What was decided of it; null in a packet without a decision. */
  ruling: { met: boolean; reason: string } | null;
}

/** One part of a KPI over its periods: the line that is drawn, and the table below it. */
export interface PacketKpiPart {
  /** What tells the parts of a KPI apart; '' where it has one alone. */
  label: string;
  /** What is asked for, as the template says it. */
  bound: string;
  /** Null for a KPI that is judged in words. */
  series: KpiSeries | null;
  /** One sentence for those who do not see the line. */
  summary: string;
  rows: PacketReading[];
}

export interface PacketReading {
  when: string;
  /** '' where the reading is missing. */
  value: string;
  standing: KpiStanding;
  /** Its milestone had passed. */
  counts: boolean;
  /** "met", "does not count yet" */
  words: string;
}

export interface PacketKpi {
  key: string;
  name: string;
  parts: PacketKpiPart[];
}

export interface PacketSkill {
  key: string;
  name: string;
  start: SkillLevel | null;
  now: SkillLevel | null;
  own: SkillLevel | null;
  required: SkillLevel;
  /** No document says the level that is asked for. */
  inferred: boolean;
}

export interface PacketCheckIn {
  title: string;
  on: IsoDate;
  outcome: CheckInOutcome;
  by: string;
}

/** The goals of one late milestone that count. */
export interface PacketPhase {
  title: string;
  done: number;
  of: number;
  goals: { text: string; state: string; done: boolean; signedBy: string | null }[];
}

/** The sections of a promotion packet as plain data: the same for every form it takes. Nothing private is in it. */
export interface Packet {
  title: string;
  hire: string;
  role: string;
  /** The hire's date on which it stands as it says. */
  on: IsoDate;
  /** The moment of the decision that froze it; null as it stands. */
  frozenAt: IsoInstant | null;
  summary: string[];
  criteria: { title: string; criteria: PacketCriterion[] }[];
  kpis: PacketKpi[];
  /** KPIs that apply and were never read. */
  unread: string[];
  skills: PacketSkill[];
  /** Whose ratings count. */
  rater: string | null;
  checkIns: PacketCheckIn[];
  phases: PacketPhase[];
  /** Of all required goals of the plan. */
  allGoals: { done: number; of: number };
  open: { text: string; weight: CriterionWeight; verdict: Verdict; says: string }[];
  nextSteps: string[];
  decision: { outcome: DecisionOutcome; reason: string; by: string; on: IsoDate; reviewOn: IsoDate | null } | null;
}

/** What a packet takes of the decision that it is of. */
export type PacketDecision = Omit<Decision, 'id'>;
