import { periodWords, readingWords, standingWords } from './kpi-words.js';
import type { KpiChange, SkillChange } from './kpi-skill-changes.js';
import { skillLevels } from './skill-level.js';

/** "Mean time to acknowledge, Oct 2026" */
export const kpiChangeTitle = ({ kpi, period, startsOn, endsOn }: KpiChange): string =>
  `${kpi.name}, ${periodWords(period, { startsOn, endsOn })}`;

/** "7 minutes, near" */
export const kpiChangeWords = ({ kpi, readings, standing, counts }: KpiChange): string =>
  [...readings.map((one) => readingWords(kpi.parts[one.part], one)), standingWords(standing, counts)]
    .filter((words, i, all) => all.indexOf(words) === i)
    .join(', ');

/** "From aware to with help", "With help, rated for the first time" */
export function skillChangeWords({ from, to }: SkillChange): string {
  const level = skillLevels[to]!;
  return from === null
    ? `${level.charAt(0).toUpperCase()}${level.slice(1)}, rated for the first time`
    : `From ${skillLevels[from]} to ${level}`;
}
