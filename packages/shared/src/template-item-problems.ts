import type { CountTarget, Kpi, KpiPart, TemplateContent, TemplateGoal, TemplateSubGoal } from './template.js';

/** A rule that is broken is worth a line at its path; one that holds is worth nothing. */
export const unless = (holds: boolean, path: string, problem: string): string[] =>
  holds ? [] : [`${path}: ${problem}`];

/** What is wrong with one goal; `lines` are the keys of the responsibilities that it may cover (`responsibilityKeys`). */
export function goalProblems(goal: TemplateGoal, lines: ReadonlySet<string>, path: string): string[] {
  const strangers = (goal.covers ?? []).filter((key) => !lines.has(key));
  return [
    ...unless(strangers.length === 0, path, `covers ${strangers.join(', ')}, which is no responsibility`),
    ...kindProblems(goal, path),
    ...(goal.subGoals ?? []).flatMap((part, index) => partProblems(goal, part, `${path}.subGoals[${index}]`)),
  ];
}

/** How goals name the responsibilities that they carry: `primary-3`. */
export const responsibilityKeys = ({ responsibilities }: Pick<TemplateContent, 'responsibilities'>): Set<string> =>
  new Set(responsibilities.flatMap(({ key, items }) => items.map((_, index) => `${key}-${index + 1}`)));

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

/** What is wrong with one KPI. */
export const kpiProblems = ({ parts, qualitative, frequency }: Kpi, path: string): string[] => [
  ...unless(parts.length > 0 || qualitative !== undefined, path, 'needs a bound or a direction'),
  ...unless(frequency.length > 0, path, 'needs a frequency'),
  ...parts.flatMap((part, index) =>
    unless(boundFits(part), `${path}.parts[${index}]`, `its numbers do not fit ${part.op}`),
  ),
];

/** ">" and "<" know one number, or two where a band says so; the others know both. */
function boundFits({ op, min, max, band }: KpiPart): boolean {
  const oneSided = op !== '=' && op !== 'range' && op !== 'change';
  if (oneSided && !band) return op.startsWith('>') ? min !== null && max === null : min === null && max !== null;
  if (min === null || max === null) return false;
  if (op === '=') return min === max && !band;
  return min <= max && oneSided === Boolean(band);
}
