import type { Blueprint, ReadBound, ReadGoal, ReadKpi, ReadPhase, ReadTarget } from './blueprint.js';

/** The plain record that a document's expected file holds. */
export interface ExpectedShape {
  slug: string;
  role: string | null;
  phases: ExpectedPhase[];
  kpis: { name: string; target: ExpectedBound; frequency: string | null }[];
  skills: { name: string; tier: string; importance: string | null }[];
  softSkills: string[];
  promotionCriteria: string[];
  lenient?: string[];
}

export interface ExpectedTarget {
  min: number | null;
  max: number | null;
  unit: string;
  soft?: true;
}

export interface ExpectedGoal {
  text: string;
  subgoals: string[];
  target: ExpectedTarget | null;
  subTargets?: (ExpectedTarget | null)[];
  extraTargets?: ExpectedTarget[];
  group?: string;
}

export interface ExpectedPhase {
  key: string;
  label: string;
  variant?: string;
  rollup?: string;
  goals: ExpectedGoal[];
}

export interface ExpectedBound {
  op: string | null;
  min: number | null;
  max: number | null;
  unit: string | null;
  period?: string;
  raw?: string;
  parts?: ReadBound[];
}

/** What was read, in the shape of an expected file. */
export const expectedShape = (blueprint: Blueprint, slug = ''): ExpectedShape => ({
  slug,
  role: blueprint.role?.text ?? null,
  phases: blueprint.phases.map(phaseShape),
  kpis: blueprint.kpis.map((kpi) => ({ name: kpi.name, target: boundShape(kpi), frequency: kpi.frequency || null })),
  skills: blueprint.skills.map(({ name, tier, importance }) => ({ name, tier, importance })),
  softSkills: blueprint.softSkills.map(({ text }) => text),
  promotionCriteria: blueprint.promotionCriteria.map(({ text }) => text),
});

const phaseShape = ({ key, label, variant, rollup, goals }: ReadPhase): ExpectedPhase => ({
  key,
  label,
  ...(variant !== undefined && { variant }),
  ...(rollup && { rollup }),
  goals: goals.map(goalShape),
});

const goalShape = ({ text, subgoals, target, moreTargets, group }: ReadGoal): ExpectedGoal => ({
  text,
  subgoals: subgoals.map((sub) => sub.text),
  target: targetShape(target),
  ...(moreTargets && { extraTargets: moreTargets }),
  ...(subgoals.some((sub) => sub.target) && { subTargets: subgoals.map((sub) => targetShape(sub.target)) }),
  ...(group && { group }),
});

const targetShape = (target: ReadTarget | null): ExpectedTarget | null => target && { ...target };

function boundShape(kpi: ReadKpi): ExpectedBound {
  const bounds = kpi.bounds.map(({ label: _, ...bound }): ReadBound => bound);
  const [bound] = bounds;
  const raw = kpi.targetWords;
  if (!bound) return { op: null, min: null, max: null, unit: null, raw };
  return { ...bound, raw, ...(bounds.length > 1 && { parts: bounds }) };
}
