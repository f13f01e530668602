import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '../packages/shared/src/template.js';
import { copiedRuns } from './copied-runs.js';
import { documentTally, type DocumentCounts } from './document-tally.js';

const documents = new URL('../../shared/seeds/', import.meta.url);
const read = (file: string | URL) => readFileSync(new URL(file, import.meta.url), 'utf8');
const slugOf = (role: string) => role.toLowerCase().replaceAll(' ', '-');

const count = (target?: { min: number; max: number | null } | null) => (target ? [target.min, target.max] : null);

if (existsSync(documents)) {
  const counted = readdirSync(documents)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => JSON.parse(read(new URL(file, documents))) as DocumentCounts);

  test('the numbers kept here are those of the documents', () => {
    const numbers = Object.fromEntries(counted.map((counts) => [slugOf(counts.role), documentTally(counts)]));
    expect(JSON.parse(read('expected.json'))).toEqual(numbers);
  });

  describe.each(counted)('$role', (counts) => {
    const template = JSON.parse(read(`${slugOf(counts.role)}.json`)) as TemplateContent;

    test('is told in our own words', () => {
      expect(copiedRuns(template, read(new URL(counts.source, documents)), 8)).toEqual([]);
    });

    if (counts.counts.phases.length > 0) {
      test('asks in each goal for as many as the document does', () => {
        const asCounted = counts.phases.map(({ goals }) =>
          goals.map(({ target, subgoals, subTargets }) => ({
            asks: count(target),
            parts: subgoals.map((_, index) => count(subTargets?.[index])),
          })),
        );
        const ours = template.phases.map(({ goals }) =>
          goals.map(({ target, subGoals = [] }) => ({
            asks: count(target ?? subGoals.find((part) => part.split)?.target),
            parts: subGoals.filter((part) => !part.split).map((part) => count(part.target)),
          })),
        );
        expect(ours).toEqual(asCounted);
      });

      test('keeps the names of skills and how important they are', () => {
        const asCounted = counts.skills.map((skill) => ({ ...skill, importance: skill.importance?.toLowerCase() }));
        expect(template.skills.map(({ name, tier, importance }) => ({ name, tier, importance }))).toEqual(asCounted);
        expect(template.softSkills.map((skill) => skill.name)).toEqual(counts.softSkills);
      });
    }
  });
} else {
  test('skipped: no ../shared', () => {
    console.log('skipped: no ../shared');
  });
}
