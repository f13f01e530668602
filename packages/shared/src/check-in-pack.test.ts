import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beforeThisPlan } from './assignment.js';
import { asOf } from './burn-up.js';
import { awaitsSignOff, isDone, isRequired } from './completion.js';
import { checkInPack } from './check-in-pack.js';
import type { GoalTree, PlanFacts } from './plan-facts.js';
import type { PhaseKey } from './template.js';
import { aGoal } from './testing/a-goal.js';
import { aPlan } from './testing/a-plan.js';
import { anyGoal } from './testing/arbitraries.js';
import { aBlocker, aLink, answered, asked, hire, manager, mentor, ticked, waived } from './testing/goal-facts.js';

const planOf = (goals: readonly GoalTree[], given: Partial<PlanFacts> = {}): PlanFacts =>
  aPlan({ goals: goals.flatMap(({ subGoals, ...goal }) => [goal, ...subGoals]), ...given });
const day41 = '2026-12-13T09:00:00.000Z';
const pack = (goals: GoalTree[], since: string | null = null, phase: PhaseKey | null = 'day-60', now = day41) =>
  checkInPack(planOf(goals), { phase, since }, now);
const ids = (goals: readonly { id: number }[]) => goals.map(({ id }) => id);
const of = (lines: readonly { goal: { id: number } }[]) => lines.map(({ goal }) => goal.id);

describe('the pack', () => {
  test('holds what was done since the last one; the very moment of closing belongs to the last one', () => {
    const [before, at, after] = ['2026-12-01T08:00:00.000Z', '2026-12-02T08:00:00.000Z', '2026-12-02T08:00:00.001Z'];
    const goals = [before, at, after].map((moment, i) => aGoal({ id: i + 1, completion: ticked(moment) }));
    expect(ids(pack(goals, at).done)).toEqual([3]);
    expect(ids(pack(goals, null).done)).toEqual([1, 2, 3]);
    expect(ids(pack(goals, before).done)).toEqual([2, 3]);
    // the same moment, as the database writes it
    expect(ids(pack(goals, '2026-12-02T08:00:00+00:00').done)).toEqual([3]);
  });

  test('tells the latest that was done last', () => {
    const goals = ['2026-12-09', '2026-12-03', '2026-12-06'].map((on, i) =>
      aGoal({ id: i + 1, completion: ticked(`${on}T08:00:00.000Z`) }),
    );
    expect(ids(pack(goals).done)).toEqual([2, 3, 1]);
  });

  test('says what slipped and the day it was for, a milestone before a day somebody planned', () => {
    const { slipped } = pack([
      aGoal({ id: 1, phase: 'day-30', plannedOn: '2026-11-20' }),
      aGoal({ id: 2, phase: 'day-60', plannedOn: '2026-12-10' }),
      aGoal({ id: 3, phase: 'day-60', plannedOn: '2026-12-13' }),
      aGoal({ id: 4, phase: 'day-60' }),
      aGoal({ id: 5, phase: 'day-30', optional: true }),
      aGoal({ id: 6, phase: 'long-term' }),
    ]);
    expect(slipped.map(({ goal, due }) => [goal.id, due])).toEqual([
      [1, '2026-12-02'],
      [2, '2026-12-10'],
    ]);
  });

  test('says on whom one waits, the oldest first, and how old a blocker is in working days', () => {
    const { waiting, blockers, slipped } = pack([
      aGoal({
        id: 1,
        phase: 'day-60',
        asksSignOff: true,
        completion: ticked(),
        signOff: asked('2026-12-08T08:00:00Z'),
      }),
      aGoal({ id: 2, phase: 'day-30', blocker: aBlocker({ at: '2026-12-04T08:00:00Z', clearableBy: manager }) }),
      aGoal({ id: 3, phase: 'day-60', blocker: aBlocker({ at: '2026-12-10T08:00:00Z', clearableBy: hire }) }),
    ]);
    expect(waiting.map(({ goal, for: what, who }) => [goal.id, what, who])).toEqual([
      [2, 'blocker', manager],
      [1, 'sign-off', null],
    ]);
    expect(blockers.map(({ goal, workingDays }) => [goal.id, workingDays])).toEqual([
      [2, 5],
      [3, 1],
    ]);
    expect(of(slipped)).toEqual([2]);
  });

  test('finds evidence that nobody signed and nobody was asked to', () => {
    const shown = { asksSignOff: true, evidence: [aLink()] };
    const goals = [
      aGoal({ id: 1, ...shown }),
      aGoal({ id: 2, ...shown, signOff: asked() }),
      aGoal({ id: 3, ...shown, signOff: answered('signed') }),
      aGoal({ id: 4, ...shown, signOff: answered('returned') }),
      aGoal({ id: 5, evidence: [aLink()] }),
      aGoal({ id: 6, asksSignOff: true }),
    ];
    expect(ids(pack(goals).unsigned)).toEqual([1, 4]);
  });

  test('tells what was added, changed or waived since', () => {
    const since = '2026-12-02T08:00:00.000Z';
    const [before, after] = ['2026-12-01T08:00:00.000Z', '2026-12-05T08:00:00.000Z'];
    const how = (at: string) => ({ by: manager, at, reason: 'The lab moves' });
    const goals = [
      aGoal({ id: 1, changed: how(before) }),
      aGoal({ id: 2, changed: how(after) }),
      aGoal({ id: 3, waiver: { ...waived(before), reason: 'Covered elsewhere' } }),
      aGoal({ id: 4, waiver: { ...waived(after), reason: 'Covered elsewhere' } }),
      aGoal({ id: 5, added: how(before) }),
      aGoal({ id: 6, added: how(after) }),
      aGoal({ id: 7, added: how(since) }),
      // a late start waived it with the plan
      aGoal({ id: 8, waiver: { ...waived(after), reason: beforeThisPlan } }),
    ];
    expect(ids(pack(goals, since).changed)).toEqual([2, 4, 6]);
    expect(ids(pack(goals).changed)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('rates the goals of its phase; an extra one those of the phase under way', () => {
    const goals = [
      aGoal({ id: 1, phase: 'day-30' }),
      aGoal({ id: 2, phase: 'day-60' }),
      aGoal({ id: 3, phase: 'long-term' }),
    ];
    expect(ids(pack(goals, null, 'day-30').phase)).toEqual([1]);
    expect(ids(pack(goals, null, null).phase)).toEqual([2]);
    expect(ids(pack([], null, 'day-60').phase)).toEqual([]);
  });
});

describe('whatever happened on a plan', () => {
  const phases: PhaseKey[] = ['day-30', 'day-60', 'long-term'];
  const moments = ['2026-11-02', '2026-11-04', '2026-11-06', '2026-12-01'].map((on) => `${on}T08:00:00.000Z`);
  const scene = fc.record({
    goals: fc
      .array(fc.tuple(anyGoal(phases), fc.constantFrom(null, '2026-11-20', '2026-12-24')), { maxLength: 8 })
      .map((all) =>
        all.map(([goal, plannedOn], i) => ({
          ...goal,
          id: i + 1,
          plannedOn,
          subGoals: goal.subGoals.map((part) => ({ ...part, parentId: i + 1 })),
        })),
      ),
    since: fc.constantFrom(null, ...moments),
    phase: fc.constantFrom<PhaseKey | null>(null, 'day-30', 'day-60'),
  });

  test('what is done is nowhere else, and nothing waived slips or waits', () => {
    fc.assert(
      fc.property(scene, ({ goals, since, phase }) => {
        const { done, slipped, waiting, blockers, unsigned } = pack(goals, since, phase);
        const open = new Set([...of(slipped), ...of(waiting), ...of(blockers), ...ids(unsigned)]);
        expect(ids(done).filter((id) => open.has(id))).toEqual([]);
        expect(goals.filter((goal) => goal.waiver && open.has(goal.id))).toEqual([]);
        expect(done.filter((goal) => goal.waiver)).toEqual([]);
        expect(of(waiting).filter((id) => ids(unsigned).includes(id) && awaitsSignOff(goals[id - 1]!))).toEqual([]);
      }),
    );
  });

  test('nothing is lost: what was finished is done now or was before, what is late slipped, what was asked waits', () => {
    fc.assert(
      fc.property(scene, ({ goals, since, phase }) => {
        const found = pack(goals, since, phase);
        const counted = goals.filter((goal) => !goal.waiver);
        const open = counted.filter((goal) => !isDone(goal));
        const fresh = counted.filter((goal) => isDone(goal) && !(since !== null && isDone(asOf(goal, since))));
        const late = open.filter(
          (goal) => isRequired(goal) && (goal.phase === 'day-30' || goal.plannedOn === '2026-11-20'),
        );
        const waits = open.filter(
          (goal) => awaitsSignOff(goal) || (goal.blocker !== null && goal.blocker.clearableBy !== hire),
        );
        expect(new Set(ids(found.done))).toEqual(new Set(ids(fresh)));
        expect(of(found.slipped)).toEqual(ids(late));
        expect(of(found.blockers)).toEqual(ids(open.filter((goal) => goal.blocker)));
        expect(new Set(of(found.waiting))).toEqual(new Set(ids(waits)));
      }),
    );
  });

  test('each list names a goal once and only goals of the plan, whoever mentors', () => {
    fc.assert(
      fc.property(scene, ({ goals, since, phase }) => {
        const plan = planOf(goals, { mentorSigns: true, mentor: { id: mentor, name: 'Ben Lindqvist' } });
        const {
          done,
          slipped,
          waiting,
          blockers,
          unsigned,
          changed,
          phase: asks,
        } = checkInPack(plan, { phase, since }, day41);
        for (const list of [
          ids(done),
          of(slipped),
          of(waiting),
          of(blockers),
          ids(unsigned),
          ids(changed),
          ids(asks),
        ]) {
          expect(new Set(list).size).toBe(list.length);
          expect(list.filter((id) => !goals[id - 1])).toEqual([]);
        }
        const moved = waiting.map((one) => Date.parse(one.since));
        expect(moved).toEqual([...moved].sort((a, b) => a - b));
      }),
    );
  });
});
