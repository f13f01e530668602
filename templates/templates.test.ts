import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '../packages/shared/src/template.js';
import { templateProblems } from '../packages/shared/src/template-problems.js';
import { tally, type Tally } from './tally.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const expected = read('expected.json') as Record<string, Tally>;

describe.each(Object.entries(expected))('%s', (slug, numbers) => {
  const template = read(`${slug}.json`) as TemplateContent;
  const goals = template.phases.flatMap((phase) => phase.goals);

  test('is well-formed', () => {
    expect(templateProblems(template)).toEqual([]);
    expect(template.slug).toBe(slug);
  });

  test('has the numbers of its document', () => {
    expect(tally(template)).toEqual(numbers);
  });

  if (numbers.phases.length > 0) {
    test('states its phases and goals, infers none', () => {
      const made = [...template.phases, ...goals].filter((part) => part.inferred || 'covers' in part);
      expect(made.map((part) => part.key)).toEqual([]);
    });
  } else {
    test('marks as inferred what its document does not say', () => {
      expect(template.phases.map((phase) => phase.key)).toEqual(['day-30', 'day-60', 'day-90', 'month-6', 'month-12']);
      expect([...template.phases, ...goals].filter((part) => !part.inferred).map((part) => part.key)).toEqual([]);
      expect(template.skills.filter((skill) => skill.importance !== null).map((skill) => skill.key)).toEqual([]);
    });

    test('asks for four to seven goals a phase, each drawn from a responsibility', () => {
      for (const { key, goals } of template.phases)
        expect([key, goals.length]).toEqual([key, clamp(goals.length, 4, 7)]);
      expect(goals.filter((goal) => !goal.covers?.length).map((goal) => goal.key)).toEqual([]);
    });

    test('covers every primary responsibility with a goal', () => {
      const covered = new Set(goals.flatMap((goal) => goal.covers ?? []));
      const primary = template.responsibilities.find((group) => group.key === 'primary')?.items ?? [];
      expect(primary.map((_, index) => `primary-${index + 1}`).filter((key) => !covered.has(key))).toEqual([]);
    });

    test('has no KPIs and no promotion criteria', () => {
      expect([template.kpis, template.kpiNotes, template.promotion]).toEqual([[], [], []]);
    });
  }

  test('says where each line stands', () => {
    expect(sources(template).filter((source) => !source.position)).toEqual([]);
  });
});

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

function sources(value: unknown): { position?: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    field === 'source' ? [inner as { position?: number }] : sources(inner),
  );
}
