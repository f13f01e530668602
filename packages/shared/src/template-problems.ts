import { overlayProblems } from './overlay-problems.js';
import type { Source, TemplateContent } from './template.js';
import { goalProblems, kpiProblems, responsibilityKeys, unless } from './template-item-problems.js';
import { templateShape } from './template-shape.js';

/**
 * Takes anything that claims to be a template and gives what is wrong with it, one line a problem
 * ("template.phases[0].goals[2]: a count needs a target"). Empty means that it may be used as TemplateContent.
 */
export function templateProblems(content: unknown): string[] {
  const misshapen = templateShape(content, 'template');
  return misshapen.length > 0 ? misshapen : ruleProblems(content as TemplateContent);
}

/** The same for what is of the right shape already, or is a draft whose texts may be empty (`draftShape`). */
export function ruleProblems(template: TemplateContent): string[] {
  const lines = responsibilityKeys(template);
  return [
    ...template.phases.flatMap(({ goals }, p) =>
      goals.flatMap((goal, g) => goalProblems(goal, lines, `template.phases[${p}].goals[${g}]`)),
    ),
    ...template.kpis.flatMap((kpi, k) => kpiProblems(kpi, `template.kpis[${k}]`)),
    ...keyProblems(template),
    ...sourceProblems(template, new Set(template.document.sections.map((section) => section.key)), 'template'),
    ...(template.overlays ?? []).flatMap((overlay, o) => overlayProblems(template, overlay, `template.overlays[${o}]`)),
  ];
}

/** In each list whose entries carry keys, no key stands twice; goals and sub-goals count as one list each. */
function keyProblems(template: TemplateContent): string[] {
  const goals = template.phases.map((phase, p) => keyed(phase.goals, `template.phases[${p}].goals`));
  const subGoals = template.phases.flatMap((phase, p) =>
    phase.goals.map((goal, g) => keyed(goal.subGoals, `template.phases[${p}].goals[${g}].subGoals`)),
  );
  const lists = Object.entries(template).map(([name, list]) => keyed(list, `template.${name}`));
  const sections = keyed(template.document.sections, 'template.document.sections');
  return [...lists, goals.flat(), subGoals.flat(), sections].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ key, path }) => {
      const twice = seen.has(key);
      seen.add(key);
      return unless(!twice, path, `the key ${key} stands twice`);
    });
  });
}

/** The entries of a list that carry a key, with their paths. */
const keyed = (list: unknown, path: string): { key: string; path: string }[] =>
  Array.isArray(list)
    ? list.flatMap((entry: { key?: string }, index) =>
        entry.key === undefined ? [] : [{ key: entry.key, path: `${path}[${index}]` }],
      )
    : [];

/** Wherever a source stands, its section is one that the document lists. */
function sourceProblems(value: unknown, sections: Set<string>, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== 'source')
      return sourceProblems(inner, sections, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
    const { section } = inner as Source;
    return unless(sections.has(section), path, `its section ${section} is not listed in the document`);
  });
}
