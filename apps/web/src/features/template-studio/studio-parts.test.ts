import { describe, expect, test } from '@jest/globals';
import { templateView } from '../../testing/template-view';
import { getAt, moved, setAt } from './set-at';
import { entryOf, partOf, partsOf } from './studio-parts';

describe('a path into a draft', () => {
  test('names the part that it is edited in, and the entry to open', () => {
    expect(partOf('phases.0.goals.2.target.min')).toBe('goals');
    expect(partOf('kpiNotes.1')).toBe('kpis');
    expect(partOf('document.title')).toBe('role');
    expect(entryOf('phases.0.goals.2.target.min')).toBe('phases.0.goals.2');
    expect(entryOf('phases.0.goals.2.subGoals.1.text')).toBe('phases.0.goals.2.subGoals.1');
    expect(entryOf('role')).toBeNull();
  });

  test('writes one value and touches nothing else', () => {
    const { content } = templateView();
    const next = setAt(content, 'phases.0.goals.1.text', 'Read them all');
    expect(getAt(next, 'phases.0.goals.1.text')).toBe('Read them all');
    expect(next.phases[1]).toBe(content.phases[1]);
    expect(content.phases[0]!.goals[1]!.text).toBe('Read the runbooks');
    expect('optional' in setAt(next, 'phases.0.goals.1.optional', undefined).phases[0]!.goals[1]!).toBe(false);
    expect(getAt(content, 'kpis.3.parts.1')).toBeUndefined();
  });

  test('moves an entry to where it is put down', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  test('every list has its part, and problems are counted there', () => {
    const { content } = templateView();
    const parts = partsOf(content, [
      { path: 'phases.0.title', problem: 'x' },
      { path: 'guardrails.3', problem: 'x' },
    ]);
    expect(parts.filter(({ wrong }) => wrong).map(({ part, wrong }) => [part, wrong])).toEqual([
      ['goals', 1],
      ['guardrails', 1],
    ]);
    expect(parts.find(({ part }) => part === 'goals')?.count).toBe(3);
    for (const list of Object.keys(content).filter((name) => !['phases'].includes(name)))
      expect([list, partOf(list)]).not.toEqual([list, 'goals']);
  });
});
