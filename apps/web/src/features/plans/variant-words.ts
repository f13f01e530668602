import type { OverlayItems, TemplateContent, TemplateOverlay } from '@milepost/shared/template';

type Bent = Pick<TemplateContent, 'phases' | 'kpis' | 'skills' | 'promotion' | 'guardrails' | 'escalation'>;

/** What a variant adds, drops and changes, each thing by its name. */
export interface VariantChanges {
  adds: string[];
  drops: string[];
  changes: string[];
}

const nouns: Record<keyof OverlayItems, [one: string, many: string]> = {
  goals: ['goal', 'goals'],
  kpis: ['KPI', 'KPIs'],
  skills: ['skill', 'skills'],
  promotion: ['criterion', 'criteria'],
  guardrails: ['guardrail', 'guardrails'],
  escalation: ['escalation point', 'escalation points'],
};
const lists = Object.keys(nouns) as (keyof OverlayItems)[];

/** "Adds 2 goals and 1 KPI, drops 1 goal." */
export function variantWords({ add, drop, change }: TemplateOverlay): string {
  const parts = [
    ['adds', add],
    ['drops', drop],
    ['changes', change],
  ] as const;
  const said = parts.flatMap(([verb, items]) => {
    const counts = lists.flatMap((list) => {
      const n = items[list]?.length ?? 0;
      return n ? [`${n} ${nouns[list][n === 1 ? 0 : 1]}`] : [];
    });
    return counts.length ? [`${verb} ${inARow(counts)}`] : [];
  });
  return said.length ? `${said.join(', ').replace(/^./, (letter) => letter.toUpperCase())}.` : 'Changes nothing.';
}

/** The same, thing by thing; what is dropped is called as the template calls it. */
export function variantChanges(content: Bent, { add, drop, change }: TemplateOverlay): VariantChanges {
  const known = new Map(
    [
      ...content.phases.flatMap(({ goals }) => goals),
      ...content.kpis,
      ...content.skills,
      ...content.promotion,
      ...content.guardrails,
      ...content.escalation,
    ].map((item) => [item.key, nameOf(item)]),
  );
  return {
    adds: namesOf(add),
    drops: lists.flatMap((list) => (drop[list] ?? []).map((key) => known.get(key) ?? key)),
    changes: namesOf(change),
  };
}

const namesOf = ({ goals = [], kpis, skills, promotion, guardrails, escalation }: OverlayItems): string[] =>
  [
    ...goals.map(({ goal }) => goal),
    ...(kpis ?? []),
    ...(skills ?? []),
    ...(promotion ?? []),
    ...(guardrails ?? []),
    ...(escalation ?? []),
  ].map(nameOf);

const nameOf = (item: { text: string } | { name: string }): string => ('name' in item ? item.name : item.text);

const inARow = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
