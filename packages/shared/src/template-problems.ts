import type { CountTarget, KpiPart, Source, TemplateContent, TemplateGoal, TemplateSubGoal } from './template.js';
import { templateShape } from './template-shape.js';

/**
 * Takes anything that claims to be a template and gives what is wrong with it, one line a problem
 * ("template.phases[0].goals[2]: a count needs a target"). Empty means that it may be used as TemplateContent.
 */
export function templateProblems(content: unknown): string[] {
  const misshapen = templateShape(content, 'template');
  if (misshapen.length > 0) return misshapen;
  const template = content as TemplateContent;
  return [
    ...goalProblems(template),
    ...kpiProblems(template),
    ...keyProblems(template),
    ...sourceProblems(template, new Set(template.document.sections.map((section) => section.key)), 'template'),
  ];
}

/** A rule that is broken is worth a line at its path; one that holds is worth nothing. */
const unless = (holds: boolean, path: string, problem: string): string[] => (holds ? [] : [`${path}: ${problem}`]);

function goalProblems({ phases, responsibilities }: TemplateContent): string[] {
  const lines = new Set(responsibilities.flatMap(({ key, items }) => items.map((_, index) => `${key}-${index + 1}`)));
  return phases.flatMap((phase, p) =>
    phase.goals.flatMap((goal, g) => {
      const path = `template.phases[${p}].goals[${g}]`;
      const strangers = (goal.covers ?? []).filter((key) => !lines.has(key));
      return [
        ...unless(goal.key.replace(/-\d+$/, '') === phase.key, path, `its key must start with ${phase.key}-`),
        ...unless(strangers.length === 0, path, `covers ${strangers.join(', ')}, which is no responsibility`),
        ...kindProblems(goal, path),
        ...(goal.subGoals ?? []).flatMap((part, index) => partProblems(goal, part, `${path}.subGoals[${index}]`)),
      ];
    }),
  );
}

function kindProblems({ kind, target, choose, subGoals }: TemplateGoal, path: string): string[] {
  const parts = subGoals?.length ?? 0;
  const hasParts = kind === 'group' || kind === 'choice';
  return [
    ...targetProblems(kind, target, path),
    ...unless(hasParts === parts > 0, path, hasParts ? `a ${kind} needs sub-goals` : `a ${kind} has no sub-goals`),
    ...unless(
      (kind === 'choice') === (choose !== undefined),
      path,
      'a choice, and nothing else, says how many to choose',
    ),
    ...unless(choose === undefined || choose <= parts, path, 'asks for more than there is to choose from'),
  ];
}

function partProblems(goal: TemplateGoal, part: TemplateSubGoal, path: string): string[] {
  return [
    ...unless(part.key.startsWith(`${goal.key}/`), path, `its key must start with ${goal.key}/`),
    ...unless(
      !part.split || (goal.kind === 'group' && part.kind === 'count'),
      path,
      'only a count in a group can be split',
    ),
    ...targetProblems(part.kind, part.target, path),
  ];
}

function targetProblems(kind: TemplateGoal['kind'], target: CountTarget | undefined, path: string): string[] {
  const isCount = kind === 'count';
  return [
    ...unless(isCount === (target !== undefined), path, isCount ? 'a count needs a target' : `a ${kind} has no target`),
    ...unless(!target || target.max === null || target.max >= target.min, path, 'its target ends before it starts'),
  ];
}

function kpiProblems({ kpis }: TemplateContent): string[] {
  return kpis.flatMap((kpi, k) => [
    ...unless(
      kpi.parts.length > 0 || kpi.qualitative !== undefined,
      `template.kpis[${k}]`,
      'needs a bound or a direction',
    ),
    ...unless(kpi.frequency.length > 0, `template.kpis[${k}]`, 'needs a frequency'),
    ...kpi.parts.flatMap((part, index) =>
      unless(boundFits(part), `template.kpis[${k}].parts[${index}]`, `its numbers do not fit ${part.op}`),
    ),
  ]);
}

/** ">" and "<" know one number, or two where a band says so; the others know both. */
function boundFits({ op, min, max, band }: KpiPart): boolean {
  const oneSided = op !== '=' && op !== 'range' && op !== 'change';
  if (oneSided && !band) return op.startsWith('>') ? min !== null && max === null : min === null && max !== null;
  if (min === null || max === null) return false;
  if (op === '=') return min === max && !band;
  return min <= max && oneSided === Boolean(band);
}

/** In each list whose entries carry keys, no key stands twice. */
function keyProblems(template: TemplateContent): string[] {
  const goals = template.phases.flatMap((phase) => phase.goals);
  const subGoals = goals.flatMap((goal) => goal.subGoals ?? []);
  const lists = Object.entries({ ...template, goals, subGoals, sections: template.document.sections });
  return lists.flatMap(([name, list]) => {
    const keys = Array.isArray(list) ? list.flatMap((entry) => ('key' in entry ? [entry.key] : [])) : [];
    const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
    return [...twice].map((key) => `template.${name}: the key ${key} stands twice`);
  });
}

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
