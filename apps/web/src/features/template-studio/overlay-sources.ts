import { phaseName } from '@milepost/shared/phase';
import type { OverlayItems, TemplateContent } from '@milepost/shared/template';

type List = keyof OverlayItems;

export const bendableNames: Record<List, string> = {
  goals: 'Goals',
  kpis: 'KPIs',
  skills: 'Skills',
  promotion: 'Promotion criteria',
  guardrails: 'Guardrails',
  escalation: 'Escalation points',
};
/** The lists that a variant may bend. */
export const bendable = Object.keys(bendableNames) as List[];

/** What a variant may bend, by key. */
export function itemsOf(content: TemplateContent, list: List): { key: string; title: string; item: object }[] {
  if (list === 'goals')
    return content.phases.flatMap(({ key: phase, goals }) =>
      goals.map((goal) => ({ key: goal.key, title: `${goal.text} (${phaseName(phase)})`, item: { phase, goal } })),
    );
  return content[list].map((item) => ({
    key: item.key,
    title: 'name' in item ? item.name : 'to' in item ? item.to : item.text,
    item,
  }));
}
