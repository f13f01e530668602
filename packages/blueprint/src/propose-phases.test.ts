import { expect, test } from '@jest/globals';
import { proposePhases } from './propose-phases.js';
import { readBlueprint } from './read-blueprint.js';

const tasks = [
  'Bake bread',
  'Clean the ovens',
  'Keep an inventory of flour',
  'Improve the recipes',
  'Mentor the apprentices',
  'Serve guests',
];
const text = `# Baker\n\n## Responsibilities\n${tasks.map((task) => `- ${task}`).join('\n')}\n`;
const blueprint = readBlueprint({ text, format: 'markdown' });

test('reading infers nothing', () => {
  expect(blueprint.phases).toEqual([]);
});

test('every responsibility lands in a goal that says it was inferred and where it comes from', () => {
  const goals = proposePhases(blueprint).flatMap((phase) => phase.goals);
  for (const task of tasks) {
    const goal = goals.find((one) => one.text.toLowerCase().endsWith(task.toLowerCase()))!;
    expect(goal.because).toMatch(/^inferred/);
    expect(text.slice(goal.place.start, goal.place.end)).toBe(task);
  }
});

test('maps come first, leading comes last', () => {
  const phases = proposePhases(blueprint);
  expect(phases.map(({ key }) => key)).toEqual(['day-30', 'day-60', 'day-90', 'month-6', 'month-12']);
  expect(phases[0]!.goals[0]!.text).toMatch(/inventory/);
  expect(phases[4]!.goals[0]!.text).toMatch(/mentor/);
});

test('a document with phases needs none, and one without responsibilities gets none', () => {
  const planned = readBlueprint({ text: `${text}\n## Week 1\n- Learn the dough\n`, format: 'markdown' });
  expect(proposePhases(planned)).toEqual([]);
  expect(proposePhases(readBlueprint({ text: 'Hello', format: 'text' }))).toEqual([]);
});
