import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceTextOf } from './inputs/source-text-of.js';
import { scoreFolder, type DocumentScore } from './score-folder.js';
import { scoreTable } from './score-table.js';
import type { ScoredField } from './score.js';

/*
 * How well whole documents are read, against files that say what is in them. The scores are printed: a change that lowers
 * one is seen even where it stays above the bar.
 */

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const asked: ScoredField[] = ['goals', 'sub-goals', 'counts', 'KPI names', 'bounds'];

const mean = (scores: readonly DocumentScore[], field: ScoredField): number => {
  const values = scores.flatMap(({ score }) => score[field].f1 ?? []);
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
};

describe.each([
  { folder: '../documents', bar: 0.95 },
  { folder: '../../../../shared/seeds', bar: 0.99 },
  { folder: '../../../../shared/blueprints', bar: 0.95 },
])('$folder', ({ folder, bar }) => {
  test('is read above its bar', async () => {
    const there = existsSync(path(folder));
    const scores = there ? await scoreFolder(path(folder), sourceTextOf) : [];
    process.stdout.write(there ? `${folder}\n${scoreTable(scores)}\n` : `skipped: no ${folder}\n`);
    for (const field of asked) expect(`${field}: ${mean(scores, field) >= bar}`).toBe(`${field}: true`);
  });
});
