import { slugOf } from '@milepost/shared/template-slug';
import type {
  CountTarget,
  PhaseKey,
  TemplateGoal,
  TemplateOverlay,
  TemplatePhase,
  TemplateSubGoal,
} from '@milepost/shared/template';
import type { ReadGoal, ReadPhase, ReadTarget } from './blueprint.js';
import type { Cite } from './cite.js';

/**
 * The phases of a template. A text that holds several plans gives the first as the template itself, the others as variants
 * that go without its goals and bring their own.
 */
export function templatePhases(
  read: readonly ReadPhase[],
  cite: Cite,
): { phases: TemplatePhase[]; overlays: TemplateOverlay[] } {
  const names = [...new Set(read.flatMap(({ variant }) => (variant === undefined ? [] : [variant])))];
  const [first, ...others] = names;
  const numbers = new Map<PhaseKey, number>();
  const goalsOf = ({ key, goals }: ReadPhase) => goals.map((goal) => goalOf(goal, key, next(numbers, key), cite));

  const phases: TemplatePhase[] = [];
  const ofFirst: string[] = [];
  for (const phase of read.filter(({ variant }) => variant === undefined || variant === first)) {
    const goals = goalsOf(phase);
    if (phase.variant !== undefined) ofFirst.push(...goals.map(({ key }) => key));
    const known = phases.find(({ key }) => key === phase.key);
    if (known) known.goals.push(...goals);
    else phases.push({ key: phase.key, title: phase.label, ...(phase.inferred ? { inferred: true } : {}), goals });
  }
  const overlays = others.map((name): TemplateOverlay => {
    const own = read.filter(({ variant }) => variant === name);
    for (const { key, label } of own)
      if (!phases.some((phase) => phase.key === key)) phases.push({ key, title: label, goals: [] });
    return {
      key: slugOf(name),
      title: name,
      add: { goals: own.flatMap((phase) => goalsOf(phase).map((goal) => ({ phase: phase.key, goal }))) },
      drop: { goals: ofFirst },
      change: {},
    };
  });
  return { phases: phases.sort((a, b) => days(a.key) - days(b.key)), overlays };
}

/** Phases stand in the order of their milestones, however the document orders them. */
function days(key: PhaseKey): number {
  const [unit, n] = key.split('-');
  if (key === 'long-term') return Infinity;
  return Number(n) * (unit === 'month' ? 30.44 : unit === 'week' ? 7 : 1);
}

function next<K>(numbers: Map<K, number>, key: K): number {
  numbers.set(key, (numbers.get(key) ?? 0) + 1);
  return numbers.get(key)!;
}

function goalOf(read: ReadGoal, phase: PhaseKey, number: number, cite: Cite): TemplateGoal {
  const key = `${phase}-${number}`;
  const base = { key, text: read.text, source: cite(read), ...(read.inferred ? { inferred: true as const } : {}) };
  const counts = [read.target, ...(read.moreTargets ?? [])].flatMap((target) => countOf(target) ?? []);
  if (read.subgoals.length === 0) {
    if (counts.length === 0) return { ...base, kind: 'task' };
    if (counts.length === 1) return { ...base, kind: 'count', target: counts[0]! };
    // two counts in one sentence are a group of counts
    const subGoals = counts.map((target, at): TemplateSubGoal => ({
      key: `${key}/${at + 1}`,
      text: target.unit,
      kind: 'count',
      target,
      split: true,
      source: base.source,
    }));
    return { ...base, kind: 'group', subGoals };
  }
  const subGoals = read.subgoals.map((part, at): TemplateSubGoal => {
    const target = countOf(part.target);
    const own = { key: `${key}/${at + 1}`, text: part.text, source: cite(part) };
    return target ? { ...own, kind: 'count', target } : { ...own, kind: 'task' };
  });
  if (read.choice) return { ...base, kind: 'choice', choose: 1, subGoals };
  // "two of these" over a list chooses from it
  const of = counts[0]?.min;
  if (of !== undefined && of < subGoals.length) return { ...base, kind: 'choice', choose: of, subGoals };
  return { ...base, kind: 'group', subGoals };
}

/** A count needs a least: "at most 3" asks for no number of its own. */
function countOf(target: ReadTarget | null): CountTarget | null {
  if (!target || target.min === null || !Number.isInteger(target.min) || target.min < 1) return null;
  const max = target.max === null ? null : Math.max(target.min, Math.round(target.max));
  return { min: target.min, max, unit: target.unit || 'times' };
}
