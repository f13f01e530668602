import type { Blueprint, ReadGoal, ReadItem, ReadKpi, ReadPhase, ReadSkill, ReadSubGoal } from './blueprint.js';

/** Anything that was read. */
export type Readable = ReadItem | ReadGoal | ReadSubGoal | ReadKpi | ReadSkill | ReadPhase;

/** What an item is, in the words of a review. */
export type ReadableKind =
  | 'phase'
  | 'goal'
  | 'part'
  | 'kpi'
  | 'skill'
  | 'soft-skill'
  | 'criterion'
  | 'responsibility'
  | 'deliverable'
  | 'activity'
  | 'guardrail'
  | 'escalation'
  | 'career'
  | 'tool'
  | 'pitfall'
  | 'variant';

/** A list of the blueprint with what its items are; `under` names the phase, goal or group it belongs to. */
export interface Shelf {
  kind: ReadableKind;
  list: Readable[];
  under: string;
}

/** An item with the list it stands in. */
export interface Found extends Shelf {
  at: number;
  item: Readable;
}

/** Every list of a blueprint, in the order in which a review shows them. They are the blueprint's own: changing one changes it. */
export function shelves(blueprint: Blueprint): Shelf[] {
  const shelf = (kind: ReadableKind, list: Readable[], under = ''): Shelf => ({ kind, list, under });
  const groups = (kind: ReadableKind, list: Blueprint['responsibilities']) =>
    list.map(({ title, items }) => shelf(kind, items, title));
  return [
    shelf('phase', blueprint.phases),
    ...blueprint.phases.flatMap(({ label, goals }) => [
      shelf('goal', goals, label),
      ...goals.map(({ text, subgoals }) => shelf('part', subgoals, text)),
    ]),
    shelf('kpi', blueprint.kpis),
    shelf('skill', blueprint.skills),
    shelf('soft-skill', blueprint.softSkills),
    shelf('criterion', blueprint.promotionCriteria),
    ...groups('responsibility', blueprint.responsibilities),
    ...groups('deliverable', blueprint.deliverables),
    ...groups('activity', blueprint.activities),
    ...groups('guardrail', blueprint.guardrails),
    shelf('escalation', blueprint.escalation),
    ...groups('career', blueprint.careerPath),
    shelf('tool', blueprint.tools),
    shelf('pitfall', blueprint.antiPatterns),
    ...groups('variant', blueprint.variants),
  ];
}
