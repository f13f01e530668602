import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Blueprint } from './blueprint.js';
import { corrected, idOf } from './corrected.js';
import { makings, type Correction } from './correction.js';
import { readBlueprint } from './read-blueprint.js';
import { shelves } from './shelves.js';

const text = `# Night Baker

## First 30 days
- Learn the ovens
- Bake 3–5 kinds of bread alone
- Clean the kitchen
  - every night

## 60 days
- Run a shift and then count what is left

## KPIs
| KPI | Target | Frequency |
| --- | --- | --- |
| Time to mend | Critical <7 days, High <30 days | Monthly |

## Skills
- Dough handling

Some line about the bakery that nobody reads.
`;
const read = readBlueprint({ text, format: 'markdown' });
const goalsIn = (blueprint: Blueprint) =>
  blueprint.phases.map(({ key, goals }) => [key, goals.map((goal) => goal.text)]);
const idBy = (blueprint: Blueprint, words: string): string => {
  const items = [...shelves(blueprint).flatMap(({ list }) => list), ...blueprint.unused];
  const says = (item: (typeof items)[number]) =>
    'name' in item ? item.name : 'label' in item ? item.label : item.text;
  return idOf(items.find((item) => says(item).includes(words))!);
};
const after = (...corrections: Correction[]) => corrected(read, corrections);

describe('a person corrects what was read', () => {
  test('this is a goal: an unread line goes to the phase above it', () => {
    const next = after({ kind: 'make', id: idBy(read, 'nobody reads'), as: 'goal' });
    expect(next.phases[1]!.goals.at(-1)!.text).toContain('nobody reads');
    expect(next.unused.some((line) => line.text.includes('nobody reads'))).toBe(false);
  });

  test('what is made of a line says it without its bullet', () => {
    const german = readBlueprint({ text: '# Rolle\n\n## Aufgaben\n- Netze betreuen\n', format: 'markdown' });
    const next = corrected(german, [{ kind: 'make', id: idBy(german, 'Netze'), as: 'goal', phase: 'day-30' }]);
    expect(goalsIn(next)).toEqual([['day-30', ['Netze betreuen']]]);
  });

  test('each bound of a KPI, and its words with it', () => {
    const id = idBy(read, 'Time to mend');
    const [critical, high] = read.kpis[0]!.bounds;
    const bounds = [critical!, { ...high!, max: 14 }];
    const next = after({ kind: 'bounds', id, bounds, frequency: 'Weekly' }).kpis[0]!;
    expect(next).toMatchObject({ bounds, frequency: 'Weekly', targetWords: '', confidence: 1 });
    const none = after({ kind: 'bounds', id, bounds: [], frequency: 'Weekly' }).kpis[0]!;
    expect(none).toMatchObject({ bounds: [], targetWords: 'Critical <7 days, High <30 days' });
    const often = after({ kind: 'bounds', id, bounds: read.kpis[0]!.bounds, frequency: 'Weekly' }).kpis[0]!;
    expect(often.targetWords).toBe('Critical <7 days, High <30 days');
  });

  test('this is noise: it is not read any more, and its parts are not lost', () => {
    const next = after({ kind: 'make', id: idBy(read, 'Clean the kitchen'), as: 'noise' });
    expect(goalsIn(next)[0]).toEqual(['day-30', ['Learn the ovens', 'Bake 3–5 kinds of bread alone']]);
    expect(next.unused.map((line) => line.text)).toEqual(expect.arrayContaining(['Clean the kitchen', 'every night']));
  });

  test('merges, nests and lifts', () => {
    const merged = after({ kind: 'merge', id: idBy(read, 'Learn the ovens') });
    expect(goalsIn(merged)[0]![1]![0]).toBe('Learn the ovens Bake 3–5 kinds of bread alone');
    const nested = after({ kind: 'nest', id: idBy(read, 'Bake 3–5') });
    expect(nested.phases[0]!.goals[0]!.subgoals.map((part) => part.text)).toEqual(['Bake 3–5 kinds of bread alone']);
    const lifted = after({ kind: 'lift', id: idBy(read, 'every night') });
    expect(goalsIn(lifted)[0]![1]!.at(-1)).toBe('every night');
  });

  test('splits where the words are cut', () => {
    const words = 'Run a shift and then count what is left';
    const next = after({ kind: 'split', id: idBy(read, words), at: words.indexOf('and then') });
    expect(goalsIn(next)[1]).toEqual(['day-60', ['Run a shift', 'and then count what is left']]);
  });

  test('moves to a phase, fixes a target, rewords and confirms', () => {
    const id = idBy(read, 'Bake 3–5');
    const target = { min: 2, max: null, unit: 'breads' };
    const next = after(
      { kind: 'move', id, phase: 'day-60' },
      { kind: 'target', id, target },
      { kind: 'reword', id, text: 'Bake two breads' },
    );
    expect(next.phases[1]!.goals.at(-1)).toMatchObject({ text: 'Bake two breads', target, confidence: 1 });
    expect(after({ kind: 'confirm', id }).phases[0]!.goals[1]!.confidence).toBe(1);
  });

  test('what is said of a goal that moved to a phase of its own is said of the goal', () => {
    const id = idBy(read, 'Bake 3–5');
    const next = after({ kind: 'move', id, phase: 'month-6' }, { kind: 'reword', id, text: 'Bake two breads' });
    const made = next.phases.find(({ key }) => key === 'month-6')!;
    expect([made.label, made.goals.map((goal) => goal.text)]).toEqual(['month 6', ['Bake two breads']]);
  });

  test('a line becomes a phase, and phases are proposed only where somebody asks', () => {
    const phase = after({ kind: 'make', id: idBy(read, 'nobody reads'), as: 'phase', phase: 'month-6' });
    expect(phase.phases.map(({ key }) => key)).toContain('month-6');
    const duties = readBlueprint({
      text: '# Baker\n\n## Responsibilities\n- Bake bread\n- Clean ovens\n',
      format: 'markdown',
    });
    expect(duties.phases).toEqual([]);
    const proposed = corrected(duties, [{ kind: 'propose' }]);
    expect(proposed.phases.every(({ inferred, goals }) => inferred && goals.every((goal) => goal.inferred))).toBe(true);
    expect(proposed.phases.length).toBeGreaterThan(0);
  });

  test('phases are proposed beside the goals that a person made before, once', () => {
    const duties = readBlueprint({
      text: '# Baker\n\n## Responsibilities\n- Bake bread\n- Clean ovens\n\nSweep the yard by Friday.\n',
      format: 'markdown',
    });
    const yard = duties.unused.find(({ text: words }) => words.includes('Sweep'))!;
    const later = { kind: 'make', id: idOf(yard), as: 'goal', phase: 'day-60' } as const;
    const { phases } = corrected(duties, [later, { kind: 'propose' }, { kind: 'propose' }]);
    expect(phases.map(({ key, inferred = false }) => [key, inferred])).toEqual([
      ['day-30', true],
      ['day-60', true],
      ['day-90', true],
    ]);
    expect(phases[1]!.label).toBe('Work under review');
    expect(phases[1]!.goals.map(({ text: words, inferred = false }) => [words, inferred])).toEqual([
      ['Sweep the yard by Friday.', false],
      ['Do with a reviewer: bake bread', true],
    ]);
  });

  test('what was read stays as it was', () => {
    const before = structuredClone(read);
    after({ kind: 'make', id: idBy(read, 'Clean'), as: 'noise' }, { kind: 'merge', id: idBy(read, 'Learn') });
    expect(read).toEqual(before);
  });
});

describe('whatever is corrected', () => {
  const ids = [...shelves(read).flatMap(({ list }) => list), ...read.unused].map(idOf);
  const id = fc.constantFrom(...ids, '0-0', '5-9', 'nothing');
  const phase = fc.constantFrom('day-30' as const, 'day-60' as const, 'month-6' as const);
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ kind: fc.constant('make' as const), id, as: fc.constantFrom(...makings), phase }),
    fc.record({ kind: fc.constantFrom('merge' as const, 'nest' as const, 'lift' as const, 'confirm' as const), id }),
    fc.record({ kind: fc.constant('split' as const), id, at: fc.integer({ min: -5, max: 80 }) }),
    fc.record({ kind: fc.constant('move' as const), id, phase }),
    fc.record({ kind: fc.constant('reword' as const), id, text: fc.string({ minLength: 1 }) }),
    fc.record({
      kind: fc.constant('target' as const),
      id,
      target: fc.constantFrom(null, { min: 1, max: 2, unit: 'x' }),
    }),
    fc.constant({ kind: 'propose' as const }),
  );

  test('nothing throws, and every place stays inside the source', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
        const next = corrected(read, corrections);
        for (const { place } of [...shelves(next).flatMap(({ list }) => list), ...next.unused]) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(place.start).toBeLessThan(place.end);
        }
      }),
    );
  });
});
