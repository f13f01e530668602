import type { Kpi, KpiPart } from '../packages/shared/src/template.js';
import type { Tally } from './tally.js';

interface DocumentTarget extends Partial<Pick<KpiPart, 'label' | 'period' | 'stat' | 'band'>> {
  op: KpiPart['op'] | null;
  min?: number | null;
  max?: number | null;
  unit: string;
  sign?: 'increase' | 'decrease' | 'improve';
  window?: string;
  parts?: DocumentTarget[];
}

/** How many a goal asks for. */
interface Count {
  min: number;
  max: number | null;
}

/** The numbers of one document, as they were counted by hand beside it. */
export interface DocumentCounts {
  role: string;
  /** The document's file name. */
  source: string;
  phases: { goals: { target: Count | null; subgoals: string[]; subTargets?: (Count | null)[] }[] }[];
  kpis: { name: string; frequency: string; target: DocumentTarget }[];
  skills: { name: string; tier: string; importance: string | null }[];
  softSkills: string[];
  counts: {
    phases: { key: string; goals: number; subgoals: number }[];
    goalTargets: number;
    subgoalTargets: number;
    skillsByTier: Record<string, number>;
    softSkills: number;
    promotionCriteria: number;
  };
  extras: {
    responsibilities: Record<string, number>;
    deliverables?: { groups: number; descriptionLines: number };
    decisionRights?: Record<string, number>;
    escalationPoints?: number;
    escalationSubItems?: number;
    careerPath: Record<string, number>;
    highPerformance?: number;
  };
}

/** The documents' names for groups and levels, and ours. */
const names: Record<string, string> = {
  'hard-skills': 'hard-skill',
  'Primary Functions': 'primary',
  'Secondary Functions': 'secondary',
  entry: 'feeder',
  advancement: 'next',
  lateral: 'adjacent',
  independent: 'alone',
  team: 'peer',
  'manager/director/executive': 'manager to director',
  'manager/senior': 'manager',
  'director/executive': 'director',
};

/** Takes the counts of a document, gives them as the tally that its template must have. */
export function documentTally({ counts, extras, kpis }: DocumentCounts): Tally {
  const { total: _total, ...responsibilities } = extras.responsibilities;
  const { 'authority areas': authority = 0, ...guardrails } = extras.decisionRights ?? {};
  return {
    phases: counts.phases.map(({ key, goals, subgoals }) => ({ key, goals, subGoals: subgoals })),
    goalTargets: counts.goalTargets,
    subGoalTargets: counts.subgoalTargets,
    kpis: kpis.map(({ name, frequency, target }) => ({
      name,
      frequency: frequency.toLowerCase().split('/') as Kpi['frequency'],
      ...(target.window === 'after 3 months' && { from: 'day-90' }),
      parts: (target.parts ?? [target]).flatMap(bound),
    })),
    skillsByTier: renamed(counts.skillsByTier),
    softSkills: counts.softSkills,
    promotion: counts.promotionCriteria,
    responsibilities: renamed(responsibilities),
    deliverables: { groups: extras.deliverables?.groups ?? 0, lines: extras.deliverables?.descriptionLines ?? 0 },
    guardrails: renamed(guardrails),
    authority,
    escalation: { points: extras.escalationPoints ?? 0, when: extras.escalationSubItems ?? 0 },
    careers: renamed(extras.careerPath),
    highPerformance: extras.highPerformance ?? 0,
  };
}

/** A direction without a number has no bound. Two numbers behind a one-sided sign are a band. */
function bound(target: DocumentTarget): Tally['kpis'][number]['parts'] {
  const { label, op, min = null, max = null, unit, period, stat, sign } = target;
  if (op === null) return [];
  const band = /^[<>]/.test(op) && min !== null && max !== null;
  return [
    {
      ...(label && { label }),
      op,
      min,
      max,
      unit,
      ...(period && { period }),
      ...(stat && { stat }),
      ...(band && { band }),
      ...(sign && { better: sign === 'increase' ? ('higher' as const) : ('lower' as const) }),
    },
  ];
}

const renamed = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [names[name] ?? name.toLowerCase(), count]));
