import { describe, expect, it } from '@jest/globals';
import type { TemplateGoal } from '@milepost/shared/template';
import { asksWords, kindWords, targetWords } from './goal-words';

const goal = (rest: Partial<TemplateGoal>): TemplateGoal => ({
  key: 'day-60-1',
  text: 'Improve runbooks',
  kind: 'task',
  source: { section: '6' },
  ...rest,
});
const parts = Array.from({ length: 4 }, (_, i) => ({ ...goal({}), kind: 'task' as const, key: `day-60-1/${i}` }));

describe('a goal in words', () => {
  it('says of which kind it is', () => {
    expect(kindWords(goal({}))).toBe('Task');
    expect(kindWords(goal({ kind: 'count', target: { min: 2, max: 4, unit: 'improvements' } }))).toBe(
      'Count, 2–4 improvements',
    );
    expect(kindWords(goal({ kind: 'group', subGoals: parts }))).toBe('Group of 4');
    expect(kindWords(goal({ kind: 'choice', choose: 1, subGoals: parts }))).toBe('Choice, any 1 of 4');
  });

  it('says how many are enough', () => {
    expect(targetWords({ min: 1, max: 1 })).toBe('1');
    expect(targetWords({ min: 3, max: null })).toBe('3 or more');
  });

  it('says what it is done with', () => {
    expect(asksWords()).toBe('A tick');
    expect(asksWords(['sign-off'])).toBe('Sign-off');
    expect(asksWords(['evidence', 'sign-off'])).toBe('Evidence and sign-off');
  });
});
