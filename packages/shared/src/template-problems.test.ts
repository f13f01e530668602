import { describe, expect, test } from '@jest/globals';
import type { TemplateContent, TemplateGoal } from './template.js';
import { templateProblems } from './template-problems.js';

const source = { section: '6' };
const item = { text: 'Learn the network', source };
const task: TemplateGoal = { ...item, key: 'day-30-1', kind: 'task' };
const part = { ...item, key: 'day-30-1/1', kind: 'task' as const };
const kpi: TemplateContent['kpis'][number] = {
  key: 'success',
  name: 'Change success rate',
  measures: 'Changes that hold',
  matters: 'Keeps users served',
  parts: [{ op: '>', min: 95, max: null, unit: '%', better: 'higher', words: 'above 95%' }],
  frequency: ['monthly'],
  from: 'day-60',
  source,
};
const lists = [
  'summary',
  'mission',
  'outcomes',
  'success',
  'phases',
  'kpis',
  'kpiNotes',
  'skills',
  'softSkills',
].concat(
  ['responsibilities', 'deliverables', 'routines', 'guardrails', 'authority', 'people', 'collaboration', 'escalation'],
  [
    'environment',
    'tools',
    'promotion',
    'highPerformance',
    'pitfalls',
    'evolution',
    'careers',
    'background',
    'variants',
  ],
  ['automation'],
);
const empty: Record<string, unknown> = {
  slug: 'cloud-engineer',
  role: 'Cloud Engineer',
  document: { title: 'Cloud Engineer: role blueprint', sections: [{ key: '6', title: 'Goals' }] },
  ...Object.fromEntries(lists.map((list) => [list, []])),
};
const withGoal = (goal: object) => ({ ...empty, phases: [{ key: 'day-30', title: 'first steps', goals: [goal] }] });
const withPart = (bound: object) => ({ ...empty, kpis: [{ ...kpi, parts: [{ ...kpi.parts[0], ...bound }] }] });
const goalPath = 'template.phases[0].goals[0]';

test('finds nothing wrong with a template that only lacks what its document lacks', () => {
  expect(templateProblems(empty)).toEqual([]);
  expect(templateProblems({ ...withGoal(task), kpis: [kpi] })).toEqual([]);
});

test.each([null, undefined, 7, 'text', []])('refuses %p', (content) => {
  expect(templateProblems(content)).toEqual(['template: must be a record']);
});

test('names missing lists, unknown fields and wrong values by their path', () => {
  const { tools: _tools, ...toolless } = empty;
  expect(templateProblems(toolless)).toEqual(['template.tools: must be a list']);
  expect(templateProblems({ ...empty, salary: 1 })).toEqual(['template.salary: is not known']);
  expect(templateProblems({ ...empty, mission: [{ ...item, text: ' ' }] })).toEqual([
    'template.mission[0].text: must be text',
  ]);
  expect(templateProblems({ ...empty, slug: 'Cloud Engineer' })).toEqual([
    'template.slug: must look like lower-case-words',
  ]);
});

describe('a goal', () => {
  const target = { min: 2, max: 4, unit: 'runbooks' };
  test.each<[string, object, string]>([
    ['a count without a target', { kind: 'count' }, 'a count needs a target'],
    ['a task with a target', { target }, 'a task has no target'],
    [
      'a target that runs backwards',
      { kind: 'count', target: { ...target, min: 5 } },
      'its target ends before it starts',
    ],
    ['a group of nothing', { kind: 'group', subGoals: [] }, 'a group needs sub-goals'],
    ['a task with parts', { subGoals: [part] }, 'a task has no sub-goals'],
    [
      'a choice without a number',
      { kind: 'choice', subGoals: [part] },
      'a choice, and nothing else, says how many to choose',
    ],
    [
      'a choice of too many',
      { kind: 'choice', choose: 2, subGoals: [part] },
      'asks for more than there is to choose from',
    ],
    ['a responsibility nobody listed', { covers: ['primary-1'] }, 'covers primary-1, which is no responsibility'],
  ])('is refused: %s', (_, change, problem) => {
    expect(templateProblems(withGoal({ ...task, ...change }))).toEqual([`${goalPath}: ${problem}`]);
  });

  test('keeps its key in another phase, where no other goal has it', () => {
    const moved = { ...task, key: 'day-60-1' };
    expect(templateProblems(withGoal(moved))).toEqual([]);
    const phases = ['day-30', 'day-60'].map((key) => ({ key, title: key, goals: [moved] }));
    expect(templateProblems({ ...empty, phases })).toEqual([
      'template.phases[1].goals[0]: the key day-60-1 stands twice',
    ]);
  });

  test('needs no source where it was written by hand', () => {
    const { source: _source, ...own } = task;
    expect(templateProblems(withGoal(own))).toEqual([]);
  });

  test('may be a choice, a group, or a count with an open end', () => {
    const good = [
      { kind: 'choice', choose: 1, subGoals: [part] },
      { kind: 'group', subGoals: [{ ...part, kind: 'count', target, split: true }] },
      { kind: 'count', target: { ...target, max: null } },
    ];
    for (const change of good) expect(templateProblems(withGoal({ ...task, ...change }))).toEqual([]);
  });

  test('has parts whose keys are its own and whose targets fit their kind', () => {
    const group = {
      ...task,
      kind: 'group',
      subGoals: [
        { ...part, key: 'day-30-2/1' },
        { ...part, split: true, target },
      ],
    };
    expect(templateProblems(withGoal(group))).toEqual([
      `${goalPath}.subGoals[0]: its key must start with day-30-1/`,
      `${goalPath}.subGoals[1]: only a count in a group can be split`,
      `${goalPath}.subGoals[1]: a task has no target`,
    ]);
  });
});

describe('a bound', () => {
  test.each<object>([
    { op: '>', min: null },
    { op: '>', max: 99 },
    { op: '<', min: 95, max: null },
    { op: '<=', min: 5, max: 10 },
    { op: '=', min: 1, max: 2 },
    { op: 'range', min: 10, max: 5 },
    { op: 'range', min: 5, max: 10, band: true },
    { op: 'change', min: 5, max: null },
  ])('is refused: %p', (bound) => {
    expect(templateProblems(withPart(bound))).toEqual([
      expect.stringMatching(/^template\.kpis\[0\]\.parts\[0\]: its numbers do not fit/),
    ]);
  });

  test.each<object>([
    { op: '<', min: 5, max: 10, band: true },
    { op: '<=', min: null, max: 5 },
    { op: '=', min: 100, max: 100 },
    { op: 'change', min: -20, max: -10 },
  ])('is fine: %p', (bound) => {
    expect(templateProblems(withPart(bound))).toEqual([]);
  });

  test('may be missing only where a direction stands in for it', () => {
    expect(templateProblems({ ...empty, kpis: [{ ...kpi, parts: [] }] })).toEqual([
      'template.kpis[0]: needs a bound or a direction',
    ]);
    expect(templateProblems({ ...empty, kpis: [{ ...kpi, parts: [], qualitative: 'falls' }] })).toEqual([]);
  });
});

test('finds keys that stand twice and sections that are not listed', () => {
  expect(templateProblems({ ...empty, kpis: [kpi, kpi] })).toEqual(['template.kpis[1]: the key success stands twice']);
  expect(templateProblems({ ...empty, success: [{ ...item, source: { section: '9' } }] })).toEqual([
    'template.success[0]: its section 9 is not listed in the document',
  ]);
});
