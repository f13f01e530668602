import type { TemplateContent } from '@milepost/shared/template';
import type { TemplateCounts } from './template.types';

/** "21 goals in 6 phases, 17 KPIs, 24 skills, 15 guardrails"; what a document lacks is said as "no". */
export const countsWords = ({ goals, phases, kpis, skills, guardrails }: TemplateCounts): string =>
  [
    `${some(goals, 'goal')} in ${some(phases, 'phase')}`,
    some(kpis, 'KPI'),
    some(skills, 'skill'),
    some(guardrails, 'guardrail'),
  ].join(', ');

export const countsOf = ({ phases, kpis, skills, guardrails }: TemplateContent): TemplateCounts => ({
  phases: phases.length,
  goals: phases.reduce((sum, phase) => sum + phase.goals.length, 0),
  kpis: kpis.length,
  skills: skills.length,
  guardrails: guardrails.length,
});

const some = (n: number, one: string) => `${n === 0 ? 'no' : n} ${n === 1 ? one : `${one}s`}`;
