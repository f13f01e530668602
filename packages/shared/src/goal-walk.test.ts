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

/** What cannot be at any moment of a goal's life, as far as this goal shows it. */
function impossible(goal: GoalTree): string[] {
  const isFirm = goal.signOff?.outcome === null || goal.signOff?.outcome === 'signed';
  const lacksEvidence = goal.asksEvidence && !goal.evidence.length;
  const whole = {
    'asked for or signed while work is unfinished': isFirm && workShare(goal) < 1,
    'asked for or signed where no sign-off is needed': isFirm && !goal.asksSignOff,
    'asked for, signed or done without its evidence': (isFirm || isDone(goal)) && lacksEvidence,
    'done but not whole': isDone(goal) && completion(goal) !== 1,
    'done without its signature': isDone(goal) && goal.asksSignOff && goal.signOff?.outcome !== 'signed',
    'done and still waiting': isDone(goal) && waitOf(goal, hire) !== null,
    'done in one word and not in the other': (goalState(goal) === 'done') !== isDone(goal),
  };
  const parts = [goal, ...goal.subGoals].map((part) => ({
    'a count out of its bounds': countOf(part) < 0 || countOf(part) > largestCount,
    'a tick where nothing is ticked': part.completion !== null && (part.kind !== 'task' || !part.text),
    'a count where nothing is counted': part.counts.length > 0 && part.kind !== 'count',
  }));
  return [whole, ...parts].flatMap((found) => Object.entries(found).flatMap(([what, is]) => (is ? [what] : [])));
}

test('no walk of actions leads to a state that cannot be', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFreshGoal, fc.array(anyAction, { minLength: 30, maxLength: 60 }), (fresh, actions) => {
      let goal = fresh;
      const details: string[] = [];
      actions.forEach((action, i) => {
        const result = action(goal, `2026-11-02T08:00:${String(i).padStart(2, '0')}.000Z`);
        if (isRefusal(result)) details.push(result.detail);
        else goal = result;
        seen.add(isRefusal(result) ? result.code : goalState(goal));
        expect(impossible(goal)).toEqual([]);
      });
      expect(details.filter((detail) => !/^[A-Z].*\.$/.test(detail))).toEqual([]);
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
