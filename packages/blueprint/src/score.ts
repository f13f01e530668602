import type { ExpectedGoal, ExpectedShape, ExpectedTarget } from './expected-shape.js';
import { wordsOf } from './span.js';

/** The parts of a blueprint that are scored, each by F1. */
export const scoredFields = [
  'role',
  'phases',
  'goals',
  'sub-goals',
  'counts',
  'KPI names',
  'bounds',
  'frequencies',
  'skills',
  'importance',
  'soft skills',
  'promotion',
] as const;

export type ScoredField = (typeof scoredFields)[number];

/** F1 by field, 0–1; null where a document neither has nor is said to have any. What was missed and invented stands beside it. */
export type Score = Record<ScoredField, { f1: number | null; missed: string[]; invented: string[] }>;

/** Compares what was read with what is expected. Two texts are the same when their lower-case words are. */
export function score(expected: ExpectedShape, actual: ExpectedShape): Score {
  const wanted = partsOf(expected);
  const got = partsOf(actual);
  return Object.fromEntries(scoredFields.map((field) => [field, compare(wanted[field], got[field])])) as Score;
}

function compare(wanted: readonly string[], got: readonly string[]) {
  const left = [...got];
  const missed: string[] = [];
  for (const one of wanted) {
    const at = left.indexOf(one);
    if (at < 0) missed.push(one);
    else left.splice(at, 1);
  }
  const hits = wanted.length - missed.length;
  const f1 = wanted.length + got.length === 0 ? null : (2 * hits) / (wanted.length + got.length);
  return { f1, missed, invented: left };
}

function partsOf(shape: ExpectedShape): Record<ScoredField, string[]> {
  const phases = shape.phases.map((phase) => ({
    ...phase,
    at: [phase.key, phase.variant ? wordsOf(phase.variant) : ''].filter(Boolean).join(' · '),
  }));
  const goals = phases.flatMap(({ at, goals }) => goals.map((goal) => ({ at, goal })));
  return {
    role: shape.role ? [wordsOf(shape.role)] : [],
    phases: phases.map(({ at }) => at),
    goals: goals.map(({ at, goal }) => `${at}: ${wordsOf(goal.text)}`),
    'sub-goals': goals.flatMap(({ at, goal }) =>
      goal.subgoals.map((sub) => `${at}: ${wordsOf(goal.text)} / ${wordsOf(sub)}`),
    ),
    counts: goals.flatMap(({ at, goal }) =>
      countsOf(goal).map(([text, target]) => `${at}: ${wordsOf(text)} = ${ends(target)}`),
    ),
    'KPI names': shape.kpis.map((kpi) => wordsOf(kpi.name)),
    bounds: shape.kpis.map((kpi) => `${wordsOf(kpi.name)} = ${ends(kpi.target)}`),
    frequencies: shape.kpis.flatMap((kpi) =>
      kpi.frequency ? [`${wordsOf(kpi.name)} = ${wordsOf(kpi.frequency)}`] : [],
    ),
    skills: shape.skills.map((skill) => `${wordsOf(skill.name)} (${skill.tier})`),
    importance: shape.skills.flatMap((skill) =>
      skill.importance ? [`${wordsOf(skill.name)} = ${wordsOf(skill.importance)}`] : [],
    ),
    'soft skills': shape.softSkills.map(wordsOf),
    promotion: shape.promotionCriteria.map(wordsOf),
  };
}

const countsOf = (goal: ExpectedGoal): [string, ExpectedTarget][] => [
  ...(goal.target ? [[goal.text, goal.target] as [string, ExpectedTarget]] : []),
  ...(goal.subTargets ?? []).flatMap((target, at): [string, ExpectedTarget][] =>
    target ? [[goal.subgoals[at] ?? '', target]] : [],
  ),
];

const ends = ({ min, max }: { min: number | null; max: number | null }) => `${min ?? '–'}…${max ?? '–'}`;

/** The mean of the fields that a document has; 1 where it has none and none was invented. */
export function meanOf(score: Score): number {
  const values = scoredFields.flatMap((field) => score[field].f1 ?? []);
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
