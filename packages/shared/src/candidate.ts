import { compareInstants, daysBetween, type IsoDate, type IsoInstant } from './calendar.js';
import type { CriterionSource, Verdict } from './criterion.js';
import type { PersonName } from './plan-facts.js';
import { readiness } from './readiness.js';
import type { DecisionOutcome, ReadinessFacts } from './readiness-facts.js';
import { isPaused } from './schedule.js';
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
  /** Calendar days since the start; negative before it. */
  day: number;
  paused: boolean;
  /** When the plan was closed: a completed one stays in the list until it is decided. */
  closedAt: IsoInstant | null;
  manager: PersonName | null;
  criteria: CandidateCriterion[];
  ready: boolean;
  required: { met: number; of: number };
  supporting: { met: number; of: number };
  /** Since when every required criterion is met; null while one is not. */
  readySince: IsoInstant | null;
  /** How many criteria rest on evidence older than half a year. */
  stale: number;
  /** The last one. */
  decision: { id: number; outcome: DecisionOutcome; at: IsoInstant; reviewOn: IsoDate | null } | null;
}

/** Whom the facts show on `today`, the hire's date. */
export function candidateOf(facts: ReadinessFacts, today: IsoDate): Candidate {
  const { criteria, ready, readySince, required, supporting } = readiness(facts, today);
  const [last] = facts.decisions;
  return {
    planId: facts.planId,
    hire: { id: facts.hire.id, name: facts.hire.name },
    role: facts.role,
    template: { slug: facts.template.slug, version: facts.template.version },
    day: daysBetween(facts.startDate, today),
    paused: facts.closedAt === null && isPaused(facts.pauses, today),
    closedAt: facts.closedAt,
    manager: facts.manager,
    criteria: criteria.map(({ key, basis: { source }, text, weight, verdict, stale }) => ({
      key,
      source,
      text,
      weight,
      verdict,
      stale,
    })),
    ready,
    required,
    supporting,
    readySince,
    stale: criteria.filter(({ stale }) => stale).length,
    decision: last ? { id: last.id, outcome: last.outcome, at: last.at, reviewOn: last.reviewOn } : null,
  };
}

/** Those who meet every required criterion and were not decided to be ready since, whoever has waited longest first. */
export const waitingLongest = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .filter(({ readySince, decision }) => readySince !== null && decision?.outcome !== 'ready')
    .sort((a, b) => compareInstants(a.readySince!, b.readySince!));
