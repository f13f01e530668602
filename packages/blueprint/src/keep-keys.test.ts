import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { templateDifference } from '@milepost/shared/template-difference';
import { templateProblems } from '@milepost/shared/template-problems';
import { keepKeys } from './keep-keys.js';
import { readBlueprint } from './read-blueprint.js';
import { toTemplate } from './to-template.js';

const made = (text: string) =>
  toTemplate(readBlueprint({ text, format: 'markdown' }), { slug: 'a-role', role: 'A role', title: 'A role' });
const goals = (text: string) => `# Baker\n\n## First 30 days\n${text}\n\n## 60 days\n- Plan a whole week of doughs\n`;
const before = made(goals('- Learn the big oven and its fire\n- Clean the kitchen every night\n'));
const keyOf = (content: typeof before, words: string) =>
  content.phases.flatMap((phase) => phase.goals).find(({ text }) => text.includes(words))?.key;

describe('a document that is imported again', () => {
  test('gives the same goals the same keys, in whatever order', () => {
    const after = keepKeys(before, made(goals('- Clean the kitchen every night\n- Learn the big oven and its fire\n')));
    for (const words of ['oven', 'Clean']) expect(keyOf(after, words)).toBe(keyOf(before, words));
  });

  test('knows a goal in other words, and in another phase', () => {
    const after = keepKeys(
      before,
      made(
        `# Baker\n\n## First 30 days\n- Learn the big oven and how its fire burns\n\n## 60 days\n- Clean the kitchen every night\n- Plan a whole week of doughs\n`,
      ),
    );
    for (const words of ['oven', 'Clean', 'doughs']) expect(keyOf(after, words)).toBe(keyOf(before, words));
  });

  test('never gives a key twice, nor one that was ever used for something else', () => {
    const after = keepKeys(before, made(goals('- Sell bread at the market\n- Learn the big oven and its fire\n')), [
      'day-30-7',
    ]);
    expect(keyOf(after, 'Sell')).toBe('day-30-8');
    expect(templateProblems(after)).toEqual([]);
  });

  const folder = new URL('../documents/', import.meta.url);
  test.each(readdirSync(folder).filter((name) => !name.endsWith('.expected.json')))(
    '%s differs from itself in nothing',
    (name) => {
      const content = made(readFileSync(new URL(name, folder), 'utf8'));
      expect(templateDifference(content, keepKeys(content, content)).entries).toEqual([]);
    },
  );
});
