import type { DocumentScore } from './score-folder.js';
import { meanOf, scoredFields } from './score.js';

const shown = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(6);

/** The scores as a table for a terminal: a line per document, the means, and the notes on other readings. */
export function scoreTable(scores: readonly DocumentScore[], details = false): string {
  if (scores.length === 0) return 'No document with an expected file.';
  const width = Math.max(8, ...scores.map(({ name }) => name.length));
  const columns = scoredFields.map((field) => field.padStart(Math.max(6, field.length)));
  const cells = (values: (number | null)[]) =>
    values.map((value, at) => shown(value).padStart(columns[at]!.length)).join('  ');
  const lines = [`${''.padEnd(width)}  ${columns.join('  ')}    mean`];
  for (const { name, score } of scores)
    lines.push(
      `${name.padEnd(width)}  ${cells(scoredFields.map((field) => score[field].f1))}  ${shown(meanOf(score))}`,
    );
  const means = scoredFields.map((field) => mean(scores.flatMap(({ score }) => score[field].f1 ?? [])));
  lines.push(`${'mean'.padEnd(width)}  ${cells(means)}  ${shown(mean(scores.map(({ score }) => meanOf(score))))}`);
  for (const { name, lenient } of scores) for (const note of lenient) lines.push(`${name}: lenient: ${note}`);
  return [...lines, ...(details ? scores.flatMap(differences) : [])].join('\n');
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const differences = ({ name, score }: DocumentScore): string[] =>
  scoredFields.flatMap((field) => [
    ...score[field].missed.map((text) => `${name}  ${field}  missed    ${text}`),
    ...score[field].invented.map((text) => `${name}  ${field}  invented  ${text}`),
  ]);
