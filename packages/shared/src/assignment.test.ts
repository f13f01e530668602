import { describe, expect, test } from '@jest/globals';
import { assignmentWarnings, goalDrafts, pastPhases } from './assignment.js';
import type { TemplateGoal, TemplatePhase } from './template.js';

const source = { section: '6', heading: 'First 30 days', position: 1 };
const part = (key: string) => ({ key, kind: 'task' as const, text: `Part ${key}`, source });
const task: TemplateGoal = {
  key: 'day-30-1',
  kind: 'task',
  text: 'Get access',
  source,
  asks: ['evidence', 'sign-off'],
};
const count: TemplateGoal = {
  key: 'day-30-2',
  kind: 'count',
  text: 'Improve runbooks',
  source,
  target: { min: 2, max: 4, unit: 'runbook improvements' },
  optional: true,
  note: 'Small ones count',
};
const group: TemplateGoal = {
  key: 'day-30-3',
  kind: 'group',
  text: 'Learn the systems',
  source,
  subGoals: [part('day-30-3/1'), part('day-30-3/2')],
};
const choice: TemplateGoal = {
  key: 'day-60-1',
  kind: 'choice',
  choose: 3,
  text: 'Take on a change',
  source,
  subGoals: [part('day-60-1/1'), part('day-60-1/2'), part('day-60-1/3')],
};
const phases: TemplatePhase[] = [
  { key: 'day-30', title: 'onboarding', goals: [task, count, group] },
  { key: 'day-60', title: 'work under review', inferred: true, goals: [choice] },
];
const drafts = (...leaveOut: string[]) => goalDrafts({ phases }, new Set(leaveOut));
const keys = (...leaveOut: string[]) => drafts(...leaveOut).map(({ key }) => key);
const find = (key: string, ...leaveOut: string[]) => drafts(...leaveOut).find((draft) => draft.key === key)!;

describe('the goals of a new plan', () => {
  test('are the template’s, in its order, each part after its goal, each choice with something else', () => {
    expect(keys()).toEqual([
      ...['day-30-1', 'day-30-2', 'day-30-3', 'day-30-3/1', 'day-30-3/2'],
      ...['day-60-1', 'day-60-1/1', 'day-60-1/2', 'day-60-1/3', 'day-60-1/else'],
    ]);
  });

  test('carry what the template says of them', () => {
    expect(find('day-30-1')).toEqual({
      key: 'day-30-1',
      parentKey: null,
      phase: 'day-30',
      position: 0,
      kind: 'task',
      text: 'Get access',
      min: null,
      max: null,
      unit: null,
      choose: null,
      somethingElse: false,
      optional: false,
      asksEvidence: true,
      asksSignOff: true,
      inferred: false,
      note: null,
      source,
    });
    expect(find('day-30-2')).toMatchObject({
      min: 2,
      max: 4,
      unit: 'runbook improvements',
      optional: true,
      note: 'Small ones count',
      asksSignOff: false,
    });
    expect(find('day-30-3/2')).toMatchObject({ parentKey: 'day-30-3', phase: 'day-30', position: 1 });
  });

  test('of an inferred phase are inferred', () => {
    expect(drafts().map(({ phase, inferred }) => inferred === (phase === 'day-60'))).not.toContain(false);
  });

  test('leave the open option of a choice for the hire to name, last of all', () => {
    expect(find('day-60-1/else')).toMatchObject({
      ...{ parentKey: 'day-60-1', kind: 'task', text: '', somethingElse: true, position: 3, source: null },
      ...{ optional: false, asksEvidence: false, asksSignOff: false },
    });
    expect(drafts().filter(({ somethingElse }) => somethingElse)).toHaveLength(1);
  });
});

describe('what is left out', () => {
  test('takes a goal away with all its parts', () => {
    expect(keys('day-30-3', 'day-60-1')).toEqual(['day-30-1', 'day-30-2']);
  });

  test('takes single parts away, and the positions of the others close up', () => {
    expect(keys('day-30-3/1').filter((key) => key.startsWith('day-30-3'))).toEqual(['day-30-3', 'day-30-3/2']);
    expect(find('day-60-1/else', 'day-60-1/1').position).toBe(2);
    const positions = drafts('day-60-1/1')
      .filter(({ parentKey }) => parentKey === 'day-60-1')
      .map(({ position }) => position);
    expect(positions).toEqual([0, 1, 2]);
  });

  test('takes a goal away none of whose parts is left', () => {
    expect(keys('day-30-3/1', 'day-30-3/2')).not.toContain('day-30-3');
    expect(keys('day-60-1/1', 'day-60-1/2', 'day-60-1/3').some((key) => key.startsWith('day-60-1'))).toBe(false);
  });

  test('never leaves a choice that asks for more options than it has', () => {
    expect(find('day-60-1').choose).toBe(3);
    expect(find('day-60-1', 'day-60-1/1').choose).toBe(3);
    expect(find('day-60-1', 'day-60-1/1', 'day-60-1/2').choose).toBe(2);
  });

  test('is nothing where the key is not known', () => {
    expect(drafts('day-90-1', '')).toEqual(drafts());
  });
});

describe('a late assignment', () => {
  const past = (startDate: string, today: string) =>
    pastPhases([{ key: 'day-30' }, { key: 'day-60' }, { key: 'month-6' }, { key: 'long-term' }], startDate, today).map(
      ({ key }) => key,
    );

  test('asks about the phases whose milestone is over, not about the one that is due today', () => {
    expect(past('2026-09-01', '2026-10-01')).toEqual([]);
    expect(past('2026-09-01', '2026-10-02')).toEqual(['day-30']);
    expect(past('2026-09-01', '2026-11-21')).toEqual(['day-30', 'day-60']);
    expect(past('2020-09-01', '2026-11-21')).toEqual(['day-30', 'day-60', 'month-6']);
  });

  test('asks nothing of a start ahead', () => {
    expect(past('2026-12-01', '2026-11-21')).toEqual([]);
  });
});

describe('before a plan is given, a warning', () => {
  const plan = { managerId: 3, mentorId: 2, startDate: '2026-11-21' };
  const warnings = (given: Partial<Parameters<typeof assignmentWarnings>[0]>) =>
    assignmentWarnings({ ...plan, ...given }, '2026-11-21');

  test('is not needed when all is well, also for a start today', () => {
    expect(warnings({})).toEqual([]);
  });

  test('names each thing that is amiss', () => {
    expect(warnings({ managerId: null })).toEqual(['no-manager']);
    expect(warnings({ mentorId: null })).toEqual(['no-mentor']);
    expect(warnings({ startDate: '2026-11-20' })).toEqual(['start-in-past']);
    expect(warnings({ managerId: null, mentorId: null, startDate: '2026-01-01' })).toHaveLength(3);
  });
});
