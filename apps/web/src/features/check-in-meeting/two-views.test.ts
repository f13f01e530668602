import { describe, expect, test } from '@jest/globals';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { mentor } from '@milepost/shared/testing/goal-facts';
import { aView } from '../../testing/check-in-view';
import { apartWords, twoViews, viewsTitle } from './two-views';

const goals = [1, 2, 3, 4, 5].map((id) => aGoal({ id }));
const hire = aView('hire', { 1: 'met', 2: 'met', 3: 'exceeded', 5: 'met' });
const manager = aView('manager', { 1: 'met', 2: 'working towards', 3: 'not yet' });
const sorts = (views: ReturnType<typeof twoViews>) => views.rows.map(({ goalId, sort }) => [goalId, sort]);

describe('two views', () => {
  test('stand the farthest apart first, then what one saw, what both agree on, what nobody saw', () => {
    const views = twoViews(goals, [hire, manager]);
    expect(sorts(views)).toEqual([
      [3, 'apart'],
      [2, 'apart'],
      [5, 'one-sided'],
      [1, 'agreed'],
      [4, 'unseen'],
    ]);
    expect(viewsTitle(views)).toBe('Two views, two apart');
  });

  test('where nothing is apart say so', () => {
    expect(viewsTitle(twoViews(goals, [aView('hire', { 1: 'met' }), aView('manager', { 1: 'met' })]))).toBe(
      'Two views, nothing apart',
    );
  });

  test('take no draft for a view', () => {
    const views = twoViews(goals, [hire, { ...manager, submittedAt: null }]);
    expect(views.manager).toBeNull();
    expect(viewsTitle(views)).toBe('One view so far');
    expect(views.others).toEqual([]);
    expect(viewsTitle(twoViews(goals, []))).toBe('No view yet');
  });

  test('leave beside them what the mentor and an earlier manager submitted', () => {
    const bens = { ...aView('manager', { 1: 'met' }), id: 8, side: 'mentor' as const, by: mentor };
    const earlier = { ...aView('manager', { 1: 'met' }), id: 9, by: 77, submittedAt: '2026-11-01T09:00:00.000Z' };
    const views = twoViews(goals, [hire, earlier, bens, manager]);
    expect(views.manager).toBe(manager);
    expect(views.others).toEqual([earlier, bens]);
  });

  test('know a comment without a rating as something seen', () => {
    const silent = { ...aView('hire', {}), ratings: [{ goalId: 4, rating: null, comment: 'Not begun: no access' }] };
    expect(sorts(twoViews([goals[3]!], [silent, manager]))).toEqual([[4, 'one-sided']]);
  });
});

describe('what is apart', () => {
  const [row] = twoViews(goals, [hire, manager]).rows;

  test('is said with the reader first', () => {
    expect(apartWords(row!, { hire: 'Noor', manager: 'you', managerReads: true })).toBe(
      'You: not yet · Noor: exceeded',
    );
    expect(apartWords(row!, { hire: 'you', manager: 'Ruth', managerReads: false })).toBe(
      'You: exceeded · Ruth: not yet',
    );
  });

  test('is nothing where one of them gave no rating', () => {
    expect(
      apartWords({ hire: row!.hire, manager: null }, { hire: 'you', manager: 'Ruth', managerReads: false }),
    ).toBeNull();
  });
});
