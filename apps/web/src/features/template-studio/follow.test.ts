import { describe, expect, test } from '@jest/globals';
import type { Kpi, Skill, TemplateContent } from '@milepost/shared/template';
import { templateView } from '../../testing/template-view';
import { withCovers, withPhaseAt, withSectionKey } from './follow';
import { moved, setAt } from './set-at';

const kpi: Kpi = {
  key: 'k',
  name: 'K',
  measures: 'm',
  matters: 'm',
  parts: [],
  frequency: ['monthly'],
  from: 'day-30',
};
const skill: Skill = {
  key: 's',
  name: 'S',
  tier: 'must-have',
  importance: null,
  required: { 'day-30': 1, 'month-6': 3 },
};

test('what names a milestone goes with it to another time', () => {
  const goal = templateView().content.phases[0]!.goals[0]!;
  const add = {
    goals: [{ phase: 'day-30' as const, goal: { ...goal, key: 'day-30-9' } }],
    kpis: [{ ...kpi, key: 'k2' }],
  };
  const { content } = templateView({
    kpis: [kpi],
    skills: [skill],
    overlays: [{ key: 'small', title: 'Small', add, drop: {}, change: {} }],
  });
  const next = withPhaseAt(content, 'day-30', 'day-45');
  expect(next.phases.map(({ key }) => key)).toEqual(['day-45', 'month-6']);
  expect(next.kpis[0]!.from).toBe('day-45');
  expect(next.skills[0]!.required).toEqual({ 'day-45': 1, 'month-6': 3 });
  expect(next.overlays![0]!.add).toMatchObject({ goals: [{ phase: 'day-45' }], kpis: [{ from: 'day-45' }] });
  expect(withPhaseAt(next, 'day-45', 'day-30')).toEqual(content);
});

test('sources go with their section to another key', () => {
  const { content } = templateView();
  const next = withSectionKey(content, '6', '7');
  expect(next.document.sections).toEqual([{ key: '7', title: 'Goals and milestones' }]);
  expect(next.phases[0]!.goals[0]!.source).toEqual({ section: '7', heading: '30-day goals', position: 1 });
  expect(next.summary[0]!.source!.section).toBe('1');
  expect(withSectionKey(next, '7', '6')).toEqual(content);
});

describe('goals and the responsibilities that they carry', () => {
  const lines = ['one', 'two', 'three'].map((text) => ({ text }));
  const { content } = templateView({ responsibilities: [{ key: 'primary', title: 'Primary', items: lines }] });
  const before = setAt(content, 'phases.0.goals.0.covers', ['primary-1', 'primary-3']);
  const after = (items: { text: string }[]): TemplateContent =>
    withCovers(before, setAt(before, 'responsibilities.0.items', items));
  const covered = ({ phases }: TemplateContent) => phases[0]!.goals[0]!.covers;

  test('stay together in another order', () => {
    expect(covered(after(moved(lines, 2, 0)))).toEqual(['primary-2', 'primary-1']);
    expect(covered(after([{ text: 'new' }, ...lines]))).toEqual(['primary-2', 'primary-4']);
  });

  test('part where one is taken out, and only then', () => {
    expect(covered(after(lines.slice(1)))).toEqual(['primary-2']);
    expect(covered(after([{ text: 'one, reworded' }, ...lines.slice(1)]))).toEqual(['primary-1', 'primary-3']);
    const none = withCovers(before, { ...before, responsibilities: [] });
    expect('covers' in none.phases[0]!.goals[0]!).toBe(false);
    expect(withCovers(before, { ...before, role: 'Other' }).phases).toBe(before.phases);
  });
});
