import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aTemplate, aTemplateGoal } from './testing/a-template.js';
import { anyOverlay, anyTemplate } from './testing/any-template.js';
import type { TemplateContent } from './template.js';
import { applyDifference, templateDifference } from './template-difference.js';
import { entriesOf, inferredCounts, templateOf } from './template-entries.js';

const phasesWith = (...lists: string[][]): TemplateContent => {
  const [first, second] = aTemplate().phases;
  const goals = (keys: string[] = []) => keys.map((key) => aTemplateGoal(key));
  return aTemplate({
    phases: [
      { ...first!, goals: goals(lists[0]) },
      { ...second!, goals: goals(lists[1]) },
    ],
  });
};

describe('the difference', () => {
  test('tells an added, a dropped and a changed goal', () => {
    const before = phasesWith(['day-30-1', 'day-30-2'], []);
    const after = phasesWith(['day-30-1', 'day-30-3'], []);
    after.phases[0]!.goals[0] = aTemplateGoal('day-30-1', { text: 'Do more', optional: true });
    expect(templateDifference(before, after).entries).toEqual([
      {
        section: 'goals',
        id: 'day-30-1',
        title: 'Do more',
        kind: 'changed',
        fields: [
          { field: 'text', before: 'Do day-30-1', after: 'Do more' },
          { field: 'optional', after: true },
        ],
      },
      {
        section: 'goals',
        id: 'day-30-3',
        title: 'Do day-30-3',
        kind: 'added',
        to: { parent: 'day-30', index: 1 },
        after: aTemplateGoal('day-30-3'),
      },
      {
        section: 'goals',
        id: 'day-30-2',
        title: 'Do day-30-2',
        kind: 'dropped',
        from: { parent: 'day-30', index: 1 },
        before: aTemplateGoal('day-30-2'),
      },
    ]);
  });

  test('sees a goal that went to another phase by its key', () => {
    const { entries } = templateDifference(
      phasesWith(['day-30-1'], ['day-60-1']),
      phasesWith([], ['day-60-1', 'day-30-1']),
    );
    expect(entries).toEqual([
      {
        section: 'goals',
        id: 'day-30-1',
        title: 'Do day-30-1',
        kind: 'moved',
        from: { parent: 'day-30', index: 0 },
        to: { parent: 'day-60', index: 1 },
      },
    ]);
  });

  test('names only the one that moved, not those it passed', () => {
    const { entries } = templateDifference(
      phasesWith(['day-30-1', 'day-30-2', 'day-30-3', 'day-30-4'], []),
      phasesWith(['day-30-4', 'day-30-1', 'day-30-2', 'day-30-3'], []),
    );
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([['day-30-4', 'moved']]);
  });

  test('finds a line without a key by its words, its place or most of its words', () => {
    const lines = (...texts: string[]) => aTemplate({ outcomes: texts.map((text) => ({ text })) });
    const { entries } = templateDifference(
      lines('Fewer alerts at night', 'Runbooks that others can follow', 'Gone'),
      lines('Runbooks that anyone can follow', 'Fewer alerts at night', 'New'),
    );
    expect(entries.map(({ kind, title, from }) => [kind, title, from?.index])).toEqual([
      ['changed', 'Runbooks that anyone can follow', 1],
      ['added', 'New', undefined],
      ['dropped', 'Gone', 2],
    ]);
    const source = { section: '1', position: 3 };
    const [one] = templateDifference(
      aTemplate({ outcomes: [{ text: 'Fewer alerts', source }] }),
      aTemplate({ outcomes: [{ text: 'Quiet nights', source }] }),
    ).entries;
    expect(one).toMatchObject({ kind: 'changed', fields: [{ field: 'text' }] });
  });
});

const anyVersion: fc.Arbitrary<TemplateContent> = anyTemplate.chain((template) =>
  fc.oneof(
    fc.constant<TemplateContent>(template),
    anyOverlay(template).map((overlay): TemplateContent => ({ ...template, overlays: [overlay] })),
    fc.constant<TemplateContent>({ ...template, overlays: [] }),
  ),
);

describe('for any two templates', () => {
  test('entries are the template, in another form', () => {
    fc.assert(fc.property(anyVersion, (content) => expect(templateOf(entriesOf(content))).toEqual(content)));
  });

  test('equal ones have no difference', () => {
    fc.assert(
      fc.property(anyVersion, (content) =>
        expect(templateDifference(content, structuredClone(content)).entries).toEqual([]),
      ),
    );
  });

  test('the difference makes the second of the first, also after it was sent', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (before, after) => {
        const sent = JSON.parse(JSON.stringify(templateDifference(before, after)));
        expect(applyDifference(before, sent)).toEqual(after);
      }),
    );
  });

  test('a draft that holds a key twice can be compared as well', () => {
    const twice = phasesWith(['day-30-1', 'day-30-1'], ['day-30-1']);
    const { entries } = templateDifference(aTemplate(), twice);
    expect(applyDifference(aTemplate(), { entries })).toEqual(twice);
  });
});

test('what is inferred is counted by section', () => {
  const [first] = aTemplate().phases;
  const phases = [{ ...first!, inferred: true as const, goals: [aTemplateGoal('day-30-1', { inferred: true })] }];
  expect(inferredCounts(aTemplate({ phases }))).toEqual([
    { section: 'phases', count: 1 },
    { section: 'goals', count: 1 },
  ]);
});
