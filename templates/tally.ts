import type { CountTarget, Kpi, KpiPart, TemplateContent } from '../packages/shared/src/template.js';

type Bound = Pick<KpiPart, 'label' | 'op' | 'min' | 'max' | 'unit' | 'period' | 'stat' | 'band'> & {
  /** Said for changes only, where the sign of the numbers does not tell. */
  better?: KpiPart['better'];
};

/** What can be counted in a template or in its document: the numbers that must agree between the two. */
export interface Tally {
  /** Only what the document states: a template whose phases are inferred has none here. */
  phases: { key: string; goals: number; subGoals: number }[];
  goalTargets: number;
  subGoalTargets: number;
  kpis: { name: string; frequency: Kpi['frequency']; from?: string; parts: Bound[] }[];
  skillsByTier: Record<string, number>;
  softSkills: number;
  promotion: number;
  responsibilities: Record<string, number>;
  deliverables: { groups: number; lines: number };
  guardrails: Record<string, number>;
  authority: number;
  escalation: { points: number; when: number };
  careers: Record<string, number>;
  highPerformance: number;
}

/** Takes a well-formed template, gives its numbers. */
export function tally(template: TemplateContent): Tally {
  const phases = template.phases.filter((phase) => !phase.inferred);
  const goals = phases.flatMap((phase) => phase.goals);
  const inDocument = (parts: { split?: true; target?: CountTarget }[] = []) => parts.filter((part) => !part.split);
  return {
    phases: phases.map(({ key, goals }) => ({
      key,
      goals: goals.length,
      subGoals: goals.flatMap((goal) => inDocument(goal.subGoals)).length,
    })),
    goalTargets: goals.filter((goal) => goal.target || goal.subGoals?.some((part) => part.split)).length,
    subGoalTargets: goals.flatMap((goal) => inDocument(goal.subGoals)).filter((part) => part.target).length,
    kpis: template.kpis.map(({ name, frequency, from, fromInferred, parts }) => ({
      name,
      frequency,
      ...(!fromInferred && { from }),
      parts: parts.map(({ words: _words, better, ...bound }) => ({
        ...bound,
        ...(bound.op === 'change' && { better }),
      })),
    })),
    skillsByTier: countBy(template.skills.map((skill) => skill.tier)),
    softSkills: template.softSkills.length,
    promotion: template.promotion.length,
    responsibilities: sizes(template.responsibilities),
    deliverables: {
      groups: template.deliverables.length,
      lines: template.deliverables.flatMap((group) => group.items).length,
    },
    guardrails: countBy(template.guardrails.map(({ level, upTo }) => (upTo ? `${level} to ${upTo}` : level))),
    authority: template.authority.length,
    escalation: {
      points: template.escalation.length,
      when: template.escalation.flatMap((point) => point.when ?? []).length,
    },
    careers: sizes(template.careers),
    highPerformance: template.highPerformance.length,
  };
}

const sizes = (groups: TemplateContent['careers']) =>
  Object.fromEntries(groups.map((group) => [group.key, group.items.length]));

function countBy(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
