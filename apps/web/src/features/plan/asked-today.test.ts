import { expect, test } from '@jest/globals';
import { planToday } from '@milepost/shared/plan-pace';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { aBlocker, answered, asked, mentor, ticked, waived } from '@milepost/shared/testing/goal-facts';
import { planWords } from '../../ui/plan-words';
import { planView } from '../../testing/plans';
import { askedToday } from './asked-today';

/** What Noor's plan asks on day 33, three days past the first milestone. */
function askedOf(goals: GoalTree[], waitsOnReader: (goal: GoalTree) => boolean = () => false) {
  const plan = planView(goals);
  const standing = planToday(plan, '2026-12-05T11:00:00.000Z');
  const asks = askedToday(standing, planWords(plan, standing.today), waitsOnReader);
  const told = (list: { goal: GoalTree; says: string }[]) => list.map(({ goal, says }) => `${goal.text}: ${says}`);
  return { reader: told(asks.reader), overdue: told(asks.overdue), next: told(asks.next), waiting: told(asks.waiting) };
}

const late = { phase: 'day-30', text: 'Late' } as const;
const ahead = { phase: 'day-60', text: 'Ahead' } as const;

test('past its milestone a goal is overdue, with the day and who returned it', () => {
  expect(askedOf([aGoal(late)]).overdue).toEqual(['Late: Was due Wed 2 Dec, 3 days ago']);
  const returned = aGoal({ ...late, asksSignOff: true, completion: ticked(), signOff: answered('returned') });
  expect(askedOf([returned]).overdue).toEqual(['Late: Returned by Ruth. Was due Wed 2 Dec, 3 days ago']);
});

test('what waits on another is never called overdue', () => {
  const goals = [
    aGoal({ ...late, asksSignOff: true, completion: ticked(), signOff: asked('2026-12-01T08:00:00.000Z') }),
    aGoal({ ...late, blocker: aBlocker({ text: 'No rights', clearableBy: mentor, at: '2026-12-04T08:00:00.000Z' }) }),
  ];
  const { overdue, waiting } = askedOf(goals);
  expect(overdue).toEqual([]);
  expect(waiting).toEqual(['Late: Ruth to sign, since Tuesday', 'Late: Ben to clear, since yesterday: No rights']);
});

test('due next goes by the planned day, three at most', () => {
  const goals = [
    aGoal({ ...ahead, text: 'A' }),
    aGoal({ ...ahead, text: 'B', plannedOn: '2026-12-08' }),
    aGoal({ ...ahead, text: 'C', kind: 'count', min: 2, plannedOn: '2026-12-06' }),
    aGoal({ ...ahead, text: 'D' }),
  ];
  expect(askedOf(goals).next).toEqual(['C: Tomorrow. 0 of 2', 'B: Tuesday, in 3 days', 'A: Fri 1 Jan 2027']);
});

test('goals of one day are due next together, however many', () => {
  const goals = ['A', 'B', 'C', 'D', 'E'].map((text) => aGoal({ ...ahead, text }));
  const later = aGoal({ phase: 'day-90', text: 'F' });
  expect(askedOf([...goals, later]).next.map((told) => told[0])).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('done, waived and optional goals ask for nothing; nor does the long term', () => {
  const goals = [
    aGoal({ ...late, completion: ticked() }),
    aGoal({ ...late, waiver: waived() }),
    aGoal({ ...late, optional: true }),
    aGoal({ phase: 'long-term' }),
  ];
  expect(askedOf(goals)).toEqual({ reader: [], overdue: [], next: [], waiting: [] });
});

test('what waits on the reader stands in no other column', () => {
  const goal = aGoal({ ...late, asksSignOff: true, completion: ticked(), signOff: asked('2026-12-01T08:00:00.000Z') });
  const { reader, waiting } = askedOf([goal], () => true);
  expect(reader).toHaveLength(1);
  expect(waiting).toEqual([]);
});
