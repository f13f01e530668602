import type { IsoDate, IsoInstant } from './calendar.js';
import type { CriterionSource, Verdict } from './criterion.js';
import type { PersonName } from './plan-facts.js';
import type { DecisionOutcome } from './readiness-facts.js';
import type { CriterionWeight } from './template.js';

/** One criterion of a candidate, as lists show it: every part, and no single number. */
export interface CandidateCriterion {
  key: string;
  source: CriterionSource;
  text: string;
  weight: CriterionWeight;
  verdict: Verdict;
  stale: boolean;
}

/** A hire as their lead weighs them. */
export interface Candidate {
  planId: number;
  hire: PersonName;
  role: string;
  template: { slug: string; version: number };
  /** Calendar days since the start. */
  day: number;
  paused: boolean;
  manager: PersonName | null;
  criteria: CandidateCriterion[];
  ready: boolean;
  required: { met: number; of: number };
  supporting: { met: number; of: number };
  /** Since when every required criterion is met; null while one is not. */
  readySince: IsoInstant | null;
  /** How many criteria rest on evidence older than half a year. */
  stale: number;
  decision: { id: number; outcome: DecisionOutcome; at: IsoInstant; reviewOn: IsoDate | null } | null;
}
