import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completion, countOf, goalState, isDone, workShare } from './completion.js';
import {
  largestCount,
  refuseAnswer,
  refuseAsking,
  refuseBlocker,
  refuseCount,
  refuseEvidenceRemoval,
  refuseName,
  refuseTick,
  refuseUntick,
  type Refusal,
} from './goal-rules.js';
import { waitOf } from './goal-waiting.js';
import type { Goal, GoalTree } from './plan-facts.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { aBlocker, aLink, answered, asked, counted, hire, manager, ticked } from './testing/goal-facts.js';

/** An action as the server takes it: refused by its rule, or the facts it writes. */
type Action = (goal: GoalTree, at: string) => Refusal | GoalTree;

const act = (refusal: Refusal | null, next: () => GoalTree): Refusal | GoalTree => refusal ?? next();
/** `index` −1 means the goal itself, else one of its parts. */
const one = (goal: GoalTree, index: number): Goal => goal.subGoals[index] ?? goal;
const put = (goal: GoalTree, index: number, facts: Partial<Goal>): GoalTree =>
  goal.subGoals[index]
    ? { ...goal, subGoals: goal.subGoals.map((part, i) => (i === index ? { ...part, ...facts } : part)) }
    : { ...goal, ...facts };
const answer =
  (outcome: 'signed' | 'returned' | 'withdrawn'): Action =>
  (goal, at) =>
    act(refuseAnswer(goal), () => ({ ...goal, signOff: answered(outcome, at) }));

const tick =
  (i: number): Action =>
  (goal, at) =>
    act(refuseTick(one(goal, i), goal), () => put(goal, i, { completion: ticked(at) }));
const untick =
  (i: number): Action =>
  (goal) =>
    act(refuseUntick(goal), () => put(goal, i, { completion: null }));
const count =
  (i: number, change: number): Action =>
  (goal, at) =>
    act(refuseCount(one(goal, i), goal, change), () =>
      put(goal, i, { counts: [...one(goal, i).counts, counted(change, at)] }),
    );
const name =
  (i: number): Action =>
  (goal) =>
    act(refuseName(one(goal, i), goal), () => put(goal, i, { text: 'Patch the lab' }));
const attach: Action = (goal, at) => ({ ...goal, evidence: [...goal.evidence, aLink({ at })] });
const detach: Action = (goal) =>
  act(refuseEvidenceRemoval(goal), () => ({ ...goal, evidence: goal.evidence.slice(1) }));
const ask: Action = (goal, at) =>
  act(refuseAsking(goal), () => (goal.signOff?.outcome === null ? goal : { ...goal, signOff: asked(at) }));
const undo: Action = (goal, at) =>
  goal.signOff?.outcome === 'signed' ? { ...goal, signOff: answered('undone', at) } : goal;
const block: Action = (goal) =>
  act(refuseBlocker(goal), () => ({ ...goal, blocker: aBlocker({ clearableBy: manager }) }));
const clear: Action = (goal) => ({ ...goal, blocker: null });

const anyIndex = fc.integer({ min: -1, max: 2 });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: anyIndex.map(tick) },
  anyIndex.map(untick),
  {
    weight: 3,
    arbitrary: fc.tuple(anyIndex, fc.constantFrom(-2, -1, 1, 2, 3, largestCount)).map(([i, n]) => count(i, n)),
  },
  anyIndex.map(name),
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      attach,
      detach,
      ask,
      ask,
      answer('signed'),
      answer('returned'),
      answer('withdrawn'),
      undo,
    ),
  },
  fc.constantFrom(block, clear),
);

const counting = { kind: 'count', min: 2, max: 3 } as const;
const anyFreshGoal = fc
  .record({
    kind: fc.constantFrom('task', 'count', 'group', 'choice'),
    asksSignOff: fc.boolean(),
    asksEvidence: fc.boolean(),
  })
  .map(({ kind, ...asks }): GoalTree => {
    if (kind === 'count') return aGoal({ ...asks, ...counting });
    if (kind === 'group')
      return aGoal({ ...asks, kind, subGoals: [aPart(), aPart(counting), aPart({ optional: true })] });
    if (kind === 'choice')
      return aGoal({
        ...asks,
        kind,
        choose: 2,
        subGoals: [aPart(), aPart(), aPart({ somethingElse: true, text: '' })],
      });
    return aGoal(asks);
  });

const isRefusal = (result: Refusal | GoalTree): result is Refusal => 'code' in result;

/** What holds for a goal at every moment of its life. */
function mustBePossible(goal: GoalTree): void {
  const firm = goal.signOff?.outcome === null || goal.signOff?.outcome === 'signed';
  if (firm) {
    expect(workShare(goal)).toBe(1);
    expect(goal.asksSignOff).toBe(true);
    expect(goal.evidence.length > 0 || !goal.asksEvidence).toBe(true);
  }
  if (isDone(goal)) {
    expect(completion(goal)).toBe(1);
    expect(waitOf(goal, hire)).toBeNull();
    expect(goal.evidence.length > 0 || !goal.asksEvidence).toBe(true);
    expect(goal.asksSignOff).toBe(goal.signOff?.outcome === 'signed');
  }
  expect(goalState(goal) === 'done').toBe(isDone(goal));
  for (const part of [goal, ...goal.subGoals]) {
    expect(countOf(part)).toBeGreaterThanOrEqual(0);
    expect(countOf(part)).toBeLessThanOrEqual(largestCount);
    if (part.completion) expect(part.kind === 'task' && part.text !== '').toBe(true);
    if (part.counts.length) expect(part.kind).toBe('count');
  }
}

test('no walk of actions leads to a state that cannot be', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFreshGoal, fc.array(anyAction, { minLength: 30, maxLength: 60 }), (fresh, actions) => {
      let goal = fresh;
      actions.forEach((action, i) => {
        const at = `2026-11-02T08:00:${String(i).padStart(2, '0')}.000Z`;
        const result = action(goal, at);
        if (isRefusal(result)) {
          expect(result.detail).toMatch(/^[A-Z].*\.$/);
          seen.add(result.code);
          return;
        }
        goal = result;
        seen.add(goalState(goal));
        mustBePossible(goal);
      });
    }),
    { numRuns: 400, seed: 7 },
  );
  // The walk went through every state and every refusal it can meet.
  expect([...seen].sort().join(', ')).toBe(
    'already-blocked, already-returned, already-signed, awaiting sign-off, count-below-zero, count-instead, ' +
      'count-too-large, done, evidence-missing, goal-done, goal-signed, in progress, name-fixed, name-missing, ' +
      'no-sign-off-asked, not started, not-a-count, nothing-asked, returned, sign-off-asked, tick-its-parts, ' +
      'work-unfinished',
  );
});
