import type { TemplateContent } from '@milepost/shared/template';
import type { TemplateSummary } from './template.types';

type Counts = TemplateSummary['counts'];

/** "32 goals in 6 phases, 17 KPIs, 24 skills, 15 guardrails"; what a document lacks is said, not counted as 0. */
export function countsWords(counts: Counts): string {
  const parts = [
    some(counts.kpis, 'KPI'),
    some(counts.skills, 'skill'),
    some(counts.guardrails, 'guardrail'),
    some(counts.promotion, 'promotion criterion', 'promotion criteria'),
  ];
  return [`${some(counts.goals, 'goal')} in ${some(counts.phases, 'phase')}`, ...parts].join(', ');
}

export const countsOf = ({ phases, kpis, skills, softSkills, guardrails, promotion }: TemplateContent): Counts => ({
  phases: phases.length,
  goals: phases.reduce((sum, phase) => sum + phase.goals.length, 0),
  kpis: kpis.length,
  skills: skills.length,
  softSkills: softSkills.length,
  guardrails: guardrails.length,
  promotion: promotion.length,
});

const some = (n: number, one: string, many = `${one}s`) => `${n === 0 ? 'no' : n} ${n === 1 ? one : many}`;
