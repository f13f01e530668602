import type { OverlayItems, TemplateContent, TemplateOverlay } from './template.js';
import { goalProblems, kpiProblems, responsibilityKeys, unless } from './template-item-problems.js';

/** The lists that a variant may bend. */
export const overlayLists = ['goals', 'kpis', 'skills', 'promotion', 'guardrails', 'escalation'] as const;
export type OverlayList = (typeof overlayLists)[number];

/** What is wrong with a variant beside the template it bends. Where there is nothing, the template bent by it is as valid as before. */
export function overlayProblems(template: TemplateContent, overlay: TemplateOverlay, path: string): string[] {
  const { add, drop, change } = overlay;
  return [
    ...overlayLists.flatMap((list) => {
      const known = baseKeys(template, list);
      const added = keysIn(add, list);
      const changed = keysIn(change, list);
      const dropped = new Set(drop[list]);
      return [
        ...added.flatMap((key, i) => [
          ...unless(!known.has(key), `${path}.add.${list}[${i}]`, `the template has ${key} already`),
          ...unless(added.indexOf(key) === i, `${path}.add.${list}[${i}]`, `the key ${key} stands twice`),
        ]),
        ...changed.flatMap((key, i) => [
          ...unless(known.has(key), `${path}.change.${list}[${i}]`, `the template has no ${key}`),
          ...unless(!dropped.has(key), `${path}.change.${list}[${i}]`, `${key} is dropped too`),
          ...unless(changed.indexOf(key) === i, `${path}.change.${list}[${i}]`, `the key ${key} stands twice`),
        ]),
        ...(drop[list] ?? []).flatMap((key, i) =>
          unless(known.has(key), `${path}.drop.${list}[${i}]`, `the template has no ${key}`),
        ),
      ];
    }),
    ...itemProblems(template, add, `${path}.add`),
    ...itemProblems(template, change, `${path}.change`),
  ];
}

function itemProblems(template: TemplateContent, { goals = [], kpis = [] }: OverlayItems, path: string): string[] {
  const lines = responsibilityKeys(template);
  const phases = new Set(template.phases.map(({ key }) => key));
  return [
    ...goals.flatMap(({ phase, goal }, i) => {
      const at = `${path}.goals[${i}]`;
      const parts = (goal.subGoals ?? []).map(({ key }) => key);
      return [
        ...unless(phases.has(phase), at, `the template has no phase ${phase}`),
        ...goalProblems(goal, lines, `${at}.goal`),
        ...unless(new Set(parts).size === parts.length, `${at}.goal`, 'two of its sub-goals have the same key'),
      ];
    }),
    ...kpis.flatMap((kpi, i) => kpiProblems(kpi, `${path}.kpis[${i}]`)),
  ];
}

const baseKeys = (template: TemplateContent, list: OverlayList): Set<string> =>
  new Set(
    list === 'goals'
      ? template.phases.flatMap(({ goals }) => goals.map(({ key }) => key))
      : template[list].map(({ key }) => key),
  );

const keysIn = (items: OverlayItems, list: OverlayList): string[] =>
  list === 'goals' ? (items.goals ?? []).map(({ goal }) => goal.key) : (items[list] ?? []).map(({ key }) => key);
